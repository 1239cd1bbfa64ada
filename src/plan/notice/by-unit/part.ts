import { namesUnits } from '../labels';
import { certainlyNames } from '../names/lines';
import { readNames } from '../names/list';
import { unitsIn } from '../units-in';
import type { Point } from './points';

/** Who leads what a unit is told to do, and who takes part, as labelled lines. */
export interface Part {
  readonly lines: readonly string[];
  /** The text names other units, and all of them are in the lines. */
  readonly settled: boolean;
}

const assists = /^(?:积极|主动|认真)?(?:配合|协助|协同|支持|参与)/;
const joins = /^(?:牵头|负责)?(?:会同|联合)/;
/** Where the names end and the work begins. */
const work =
  /做|开展|抓|组织|推进|推动|完成|落实|实施|建设|举办|承办|办好|办理|加强|指导|推广|编|制定|建立|搞好|共同|等|，/g;

/** The units behind a verb, before the word that says what is done; only those that cannot be anything else. */
function partners(text: string, verb: RegExp, known: ReadonlySet<string>): string {
  const from = verb.exec(text)?.[0].length;
  if (from === undefined) return '';
  const behind = text.slice(from, from + 80);
  const lists = [...behind.matchAll(work)].map(({ index }) => behind.slice(0, index)).filter(certainlyNames);
  const isKnown = (list: string) => readNames(list).names.every((name) => known.has(name));
  return lists.findLast(isKnown) ?? (lists.length === 1 ? (lists[0] ?? '') : '');
}

/**
 * The part of a unit in what is told below its name: it leads, unless the text says that it helps another.
 * @param helps it stands under 配合的工作
 * @param known names of units in the plan: 配合区委组织部做好 is about 区委组织部, not about 区委
 */
export function partOf(
  units: string,
  { text, helps }: Pick<Point, 'text' | 'helps'>,
  known: ReadonlySet<string>,
): Part {
  const { labelled } = unitsIn(text);
  const led = labelled.filter(({ label }) => label === 'lead').flatMap((one) => readNames(one.text).names);
  if (led.length > 0 && readNames(units).names.every((name) => led.includes(name))) return { lines: [], settled: true };
  if (led.length > 0) return { lines: [`责任单位：${units}`], settled: true };
  const helped = partners(text, assists, known);
  if (helped !== '') return { lines: [`牵头单位：${helped}`, `责任单位：${units}`], settled: true };
  if (helps || assists.test(text)) return { lines: [`责任单位：${units}`], settled: false };
  const joined = partners(text, joins, known);
  const shared = joined === '' ? [] : [`配合单位：${joined}`];
  return { lines: [`牵头单位：${units}`, ...shared], settled: joined !== '' || labelled.some(namesUnits) };
}
