import { readHeading } from '../heading';
import { bare, bodyEnd, isFullName, isUnitName, running, tight } from './body';

/** The names a list gives, and what stood there besides. */
export interface NameList {
  readonly names: readonly string[];
  /** Those of them marked （牵头）. */
  readonly leads: readonly string[];
  /** The list ends in 等, 等相关部门: it is not complete. */
  readonly open: boolean;
  /** 各成员单位: the list means every member. */
  readonly everyMember: boolean;
  /** 各乡镇（街道）, 各有关单位: bodies that are not named one by one. */
  readonly groups: readonly string[];
  /** What is no usual name of a unit. */
  readonly odd: readonly string[];
  /** Names and odd ones as they follow each other. */
  readonly listed: readonly string[];
  /** What brackets behind names say of them, people apart: 县科协（汇总档案）. */
  readonly remarks: readonly string[];
}

/** A list of names and the line it stands on. */
export interface FoundList {
  readonly list: NameList;
  readonly line: number;
}

const openEnd =
  /等(?:共)?(?:([\d一二三四五六七八九十]+)(?:个|家))?(?:其他|其它)?(?:各)?(?:[省市州区县]直)?(?:相关|有关)?(?:职能)?(?:部门|单位|成员单位|科室|乡镇)?$|[\d一二三四五六七八九十]+(?:个|家)(?:成员)?(?:部门|单位)$/;
const memberGroup = /^(?:领导小组)?(?:全体|各|所有)?(?:领导小组)?成员单位$/;
const group = /各|^(?:(?:有关|相关|其他|其它)|[省市州区县]直(?:各|有关|相关|属)*(?:部门|单位|机关)$|除.*外)/;
/** 街道办事处 beside 各镇人民政府: kinds of bodies, none of them. */
const kinds =
  /^(?:乡镇|镇街|镇|乡|街道|村|社区|学校|企业)(?:[（(].*[）)])?(?:人民政府|办事处|党工委|党委|单位|部门)?$|^(?:单位|部门)$/;
/** Other names of a unit: they are part of what the list says of it. */
export const otherNames = /[（(](?:又称|以下简称|简称|下称)[：:“"]*[^（）()]+[）)]$/;
const leadMark = /[（(](?:牵头|总牵头|主办|主责)(?:单位|部门|科室)?[）)]$/;
/** What a bracket behind a name says: when, how often, or what the unit is to do. */
const remark =
  /[：:\d]|^每|(?:年|月|日|期)$|^(?:负责|提供|汇总|核查|检查|审核|审查|制定|印制|编印|组织|开展|统筹|协调|指导|落实|承担|承办|做好|发动|动员|入户|采购|培训|报送|统计|收集|整理|监督|保障)/;

/** What stands in the bracket behind a name and is no part of it: 县科协（汇总档案）, not 市委党校（市行政学院）. */
function remarkOf(name: string): string | undefined {
  const inside = /[（(]([^（）()]*)[）)]$/.exec(name)?.[1];
  if (inside === undefined || group.test(name) || otherNames.test(name) || leadMark.test(name)) return undefined;
  return remark.test(inside) || !bodyEnd.test(inside) ? inside : undefined;
}

/** 区科协（责任人：副主席）: a plan knows units. */
const person = /^(?:(?:具体|第一)?责任人|联系人|联络员|负责人|分管领导|责任领导)[：:]/;

/** 县教育局和县文旅局 are two bodies; 和平镇 is one, and so is 市住房和城乡建设局. */
function apart(piece: string): string[] {
  if (otherNames.test(piece)) return [piece];
  for (const { index, 0: joint } of piece.matchAll(/以及|和|及|与/g)) {
    const [left, right] = [piece.slice(0, index), piece.slice(index + joint.length)];
    const other = right.replace(openEnd, '');
    const bodies = other.length > 1 && (bodyEnd.test(bare(other)) || group.test(other));
    if (left.length > 1 && bodyEnd.test(left) && bodies) return [left, ...apart(right)];
  }
  return [piece];
}

/** `1.区科协`: without the number. */
const unnumbered = (text: string): string => readHeading(text)?.text ?? text;

/** 县科协, 妇联; 县委 办公室 is one name, and so is 县 科 协. */
const isApart = (word: string): boolean =>
  word.length > 1 && bodyEnd.test(bare(word)) && !/^[省市州盟区县旗镇乡]委$/.test(word);

/** Names between spaces are apart where each is a body's name. */
function spaced(piece: string): string[] {
  const words = piece.trim().split(' ').map(unnumbered);
  const bodies = words.every((word) => isApart(word) || openEnd.test(word));
  // 区民政局 张某: whoever stands beside a body is none.
  if (!bodies && words.length > 1 && isFullName(words[0] ?? '')) return words;
  return bodies ? words : [tight(unnumbered(piece.trim()))];
}

/** Separators inside brackets belong to the name: 牵头科室（区教育局、团区委）. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let [depth, start] = [0, 0];
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index);
    if (sign === '（' || sign === '(') depth += 1;
    else if (sign === '）' || sign === ')') depth = Math.max(0, depth - 1);
    else if (depth === 0 && (separators.has(sign) || isStop(text, index))) {
      pieces.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...pieces, text.slice(start)];
}

const separators = new Set('、，,；;/·');

/** 县科协.县教育局, typed for 、; 1.县科协 is a number. */
const isStop = (text: string, index: number): boolean =>
  /[。.．]/.test(text.charAt(index)) &&
  /[^\s\d（(]/.test(text.charAt(index - 1)) &&
  /[\u4e00-\u9fff]/.test(text.charAt(index + 1));

/** Names stand between 、 and the like; where there is none, between spaces. */
function parts(text: string): string[] {
  return piecesOf(text.trim().replace(/[。.；;]+$/, ''))
    .flatMap(spaced)
    .flatMap(apart)
    .filter((piece) => piece !== '');
}

const counted = (number: string): number =>
  /\d/.test(number) ? Number(number) : '〇一二三四五六七八九十'.indexOf(number);

const isSector = (word: string): boolean => /^[\u4e00-\u9fff]{2,5}$/.test(word) && !running.test(word);

type Lists = [string[], string[], string[], string[], string[], string[]];

/** Reads a list of units. */
export function readNames(text: string): NameList {
  const [names, leads, groups, odd, listed, remarks] = Array.from({ length: 6 }, (): string[] => []) as Lists;
  let [open, everyMember] = [false, false];
  for (const part of parts(text)) {
    const [end, count] = openEnd.exec(part) ?? [];
    const said = part.replace(/^(?:以及|及|由)(?=..)/, '').replace(openEnd, '');
    const aside = remarkOf(said);
    if (aside !== undefined && !person.test(aside)) remarks.push(aside);
    const marked = aside === undefined ? said : said.slice(0, -aside.length - 2);
    const name = marked.replace(leadMark, '');
    if (/^[—–－\-无]+$/.test(part)) continue;
    if (/[：:]/.test(name)) odd.push(name);
    else if (name === '') open ||= end?.startsWith('等') === true;
    else if (memberGroup.test(name)) everyMember = true;
    else if (group.test(name) || kinds.test(name)) groups.push(name);
    else if (isUnitName(name.replace(otherNames, ''))) {
      names.push(name);
      if (name !== marked) leads.push(name);
    } else odd.push(name);
    if (names.at(-1) === name || odd.at(-1) === name) listed.push(name);
    // 等11个部门 at the end of eleven names leaves nobody out.
    if (end?.startsWith('等') === true) open = count === undefined || counted(count) !== names.length;
  }
  if (!open || odd.length === 0 || !odd.every(isSector))
    return { names, leads, open, everyMember, groups, odd, listed, remarks };
  // 教育、科技、工会等部门 are lines of work, whose bodies the office knows.
  const sectors = [...odd, ...names.filter((name) => isSector(name) && !isFullName(name))];
  const others = names.filter((name) => !sectors.includes(name));
  groups.push(`${sectors.join('、')}等部门`);
  return { names: others, leads, open, everyMember, groups, odd: [], listed: others, remarks };
}
