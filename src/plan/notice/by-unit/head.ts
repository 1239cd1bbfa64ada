import { isBullet, readHeading } from '../heading';
import { isFullName } from '../names/body';
import { certainlyNames } from '../names/lines';
import { readNames } from '../names/list';

/** A line that names the unit whose tasks follow: （一）区教育局, 区教育局职责：, 三、县教育局：1.…；2.…, 一、县教育局。…. */
export interface UnitHead {
  /** The unit as it is written; several that share what follows. */
  readonly units: string;
  /** What follows on the same line. */
  readonly rest: string;
  /** Of its number; lines without one stand below all of them. */
  readonly level: number;
  /** A name with a colon and nothing else may as well be whom a letter is sent to. */
  readonly bare: boolean;
}

/** The level of a line without a number. */
export const plainLevel = 8;

/** What stands behind the unit in its heading: 主要职责, 工作任务（3项）. */
const about =
  /(?:的)?(?:主要|具体|重点|工作|年度|牵头|承担)*(?:职责|任务|分工|职能|工作|事项)(?:分工|任务|职责|清单)?(?:[（(]\d+[项条][）)])?$/;
const framed = /^[【［[〔](.+?)[】］\]〕] ?[：:]?/;

/** 县教育局负责中小学科学教育: the verb begins what is told; 县教育局负责，县科协配合 is said of a task. */
const verb = /^(.{3,40}?)((?:具体|主要|全面)?(?:负责|承担|主管)(?!人|同志|[，,。；;、]).{3,})$/;

/** Longer texts head nothing. */
const longest = 80;

/** 领导小组成员单位职责 is the title of what is told of each. */
const bodyOfAll = /(?:领导小组|单位|部门)$/;

/** 各镇（街道） is told like a unit. */
function namesGroup(text: string): boolean {
  const { names, groups, odd } = readNames(text);
  return (
    groups.length === 1 && names.length + odd.length === 0 && /^各.{0,12}[乡镇街道区县市村社门位会）)]$/.test(text)
  );
}

const allFull = (units: string): boolean => certainlyNames(units) && readNames(units).names.every(isFullName);

/** The unit that a line heads; undefined for any other line. */
export function readUnitHead(line: string): UnitHead | undefined {
  const heading = readHeading(line);
  if (heading === undefined && isBullet(line)) return undefined;
  const own = heading?.text ?? line;
  const text = own.replace(framed, '$1：');
  const [, subject = '', told = ''] = verb.exec(text) ?? [];
  if (allFull(subject)) return { units: subject, rest: told, level: heading?.level ?? plainLevel, bare: false };
  const colon = /[：:]|。(?=.)/.exec(text)?.index ?? text.length;
  if (colon > longest) return undefined;
  const [left, rest] = [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
  const units = left.replace(about, '').trim();
  const bare = heading === undefined && left === units && rest === '' && text === own;
  // The body that signs stands alone on its line.
  if ((bare && colon === text.length) || bodyOfAll.test(units)) return undefined;
  if (!(certainlyNames(units) || namesGroup(units))) return undefined;
  // Behind a stop, a sentence that ends in names is none.
  if (text[colon] === '。' && !allFull(units)) return undefined;
  return { units, rest, level: heading?.level ?? plainLevel, bare };
}
