import type { Label, Labelled } from './labels';
import { isFullName } from './names/body';
import { looksLikeNames } from './names/lines';
import { readNames } from './names/list';

/** Units named in running text: （由甲、乙牵头，丙、丁参加）, 由甲会同乙实施, （甲、乙按职责分工负责）, （各成员单位）. */
export interface Inline {
  readonly labelled: readonly Labelled[];
  /** The text without the part that names the units. */
  readonly rest: string;
}

interface Clause {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A stop follows. */
  readonly ends: boolean;
}

const openings = '（(【［[〔';
const closings = '）)】］]〕';

/** Clauses between commas and stops; those inside brackets stay together. */
function clausesOf(text: string): Clause[] {
  const found: Clause[] = [];
  let [depth, start] = [0, 0];
  for (let index = 0; index <= text.length; index++) {
    const sign = text[index] ?? '。';
    if (openings.includes(sign)) depth += 1;
    else if (closings.includes(sign)) depth = Math.max(0, depth - 1);
    // 甲牵头、乙配合: the enumeration comma ends a clause behind its verb.
    const ends =
      /[，,；;。]/.test(sign) ||
      (sign === '—' && (text[index + 1] === sign || text[index - 1] === sign)) ||
      (sign === '、' && /(?:牵头|牵头负责|参与|参加|配合)$/.test(text.slice(start, index)));
    if (index < text.length && (!ends || depth > 0)) continue;
    if (text.slice(start, index).trim() !== '')
      found.push({ text: text.slice(start, index).trim(), start, end: index + 1, ends: sign === '。' });
    start = index + 1;
  }
  return found;
}

const work = '(?:组织)?(?:实施|落实|推进|开展|完成|负责)?';
const share = '(?:按照?|根据|依据|依)(?:照)?(?:各自)?(?:的)?(?:职责|职能)(?:分工|范围)?';

/** What a clause makes of the units it names; the verb stands behind them. */
const verbs: readonly (readonly [Label, RegExp])[] = [
  ['lead', new RegExp(`^(?:(?:本|此|该)项工作)?[由请]?(.+?)(?:共同|联合)?牵头.{0,10}$`)],
  ['responsible', new RegExp(`^[由请]?(.+?)${share}(?:分别|共同|抓好|做好)?${work}$`)],
  ['assisting', new RegExp(`^(?:会同)?(.+?)(?:${share})?(?:积极|共同|协同)?(?:参加|参与|配合|协助|协办|支持)${work}$`)],
  ['lead', /^[由请]?(.+?)(?:具体|共同|分别|主要|统一)?负责(?:组织)?(?:实施|落实|推进)?$/],
];
const together = new RegExp(`^[由请]?(.+?)(?:牵头|负责)?(?:会同|联合)(.+?)(?:等)?(?:共同|联合)?${work}$`);
const following = new RegExp(`^(?:会同|联合)(.+?)(?:共同)?${work}$`);

/** Behind a label, or beside a clause that leads. */
const carrying = /^(.+?)(?:抓好|具体|组织)?(?:落实|实施)$/;

const time =
  /^(?:于|在|力争)?(?:\d{4} ?[年.]|\d{1,2} ?月|年底|第?[一二三四1-4]季度|[上下]半年|每[年月季]|长期|常年|全年|持续)/;

const bodiesOnly = (names: string): boolean => names !== '' && looksLikeNames(names);

/** The labelled lists of one clause; undefined where it says anything else. */
function readClause(text: string): Labelled[] | undefined {
  const [, first = '', second = ''] = together.exec(text) ?? [];
  if (bodiesOnly(first) && bodiesOnly(second)) {
    return [
      { label: 'lead', text: first },
      { label: 'assisting', text: second },
    ];
  }
  const joined = following.exec(text)?.[1] ?? '';
  if (bodiesOnly(joined)) return [{ label: 'assisting', text: joined }];
  for (const [label, form] of verbs) {
    const names = form.exec(text)?.[1] ?? '';
    if (bodiesOnly(names)) return [{ label, text: names }];
  }
  const carriers = carrying.exec(text)?.[1] ?? '';
  if (bodiesOnly(carriers)) return [{ label: 'assisting', text: carriers }];
  return time.test(text) && text.length <= 20 ? [{ label: 'deadline', text }] : undefined;
}

/** Consecutive clauses; names without a verb belong to the verb of the next, in the same sentence. */
function readClauses(clauses: readonly Clause[]): Labelled[] | undefined {
  const { said, waiting } = readAll(clauses);
  return waiting === '' ? said : undefined;
}

/** What stands in a bracket: names without a verb take part, （甲牵头，乙、丙）, or carry the task, （甲、乙，2024年6月）. */
function readBracket(text: string): Labelled[] | undefined {
  const { said, waiting } = readAll(clausesOf(text));
  if (said === undefined || waiting === '') return said;
  return [...said, { label: said.some(isUnits) ? 'assisting' : 'responsible', text: waiting }];
}

/** What clauses say, and the names that wait for a verb; nothing where one of them says anything else. */
function readAll(clauses: readonly Clause[]): { said?: Labelled[]; waiting: string } {
  const found: Labelled[] = [];
  let waiting = '';
  for (const { text, ends } of clauses) {
    const said = readClause(waiting + text);
    const beside = said === undefined && waiting !== '' ? readClause(text) : undefined;
    if (said !== undefined) {
      found.push(...said);
      waiting = '';
    } else if (beside?.every((one) => !isUnits(one)) === true) found.push(...beside);
    else if (!ends && looksLikeNames(text)) waiting += `${text}、`;
    else return { waiting };
  }
  return found.length > 0 ? { said: found, waiting } : { waiting };
}

const isUnits = ({ label }: Labelled): boolean => label !== 'deadline';

/** Outside brackets, only bodies that are named one by one: 各部门要各负其责 is no assignment. */
const namesBodies = (labelled: readonly Labelled[]): boolean =>
  labelled.some((one) => isUnits(one) && readNames(one.text).names.some(isFullName));

/** What a label announces, where verbs share it out: 牵头单位：甲，乙、丙参与; 责任单位：甲会同乙. */
export function withClauses(one: Labelled): Labelled[] {
  if (!signs.test(one.text) || one.text.length > tail) return [one];
  const clauses = clausesOf(one.text).map(({ text }) => ({ text, said: readClause(text) }));
  if (!clauses.some(({ said }) => said !== undefined)) return [one];
  const own = clauses.filter(({ said }) => said === undefined).map(({ text }) => text);
  const shared = clauses.flatMap(({ said }) => said ?? []);
  const first = shared.map((other) =>
    other.label === 'lead' && one.label === 'responsible' ? { ...other, label: one.label } : other,
  );
  return [...(own.length === 0 ? [] : [{ label: one.label, text: own.join('、') }]), ...first];
}

/** A bracket at the end of a text, with what stands in it. */
function lastBracket(text: string): { inside: string; start: number } | undefined {
  const end = text.replace(/[。；;\s]+$/, '').length - 1;
  if (!closings.includes(text[end] ?? ' ')) return undefined;
  let depth = 0;
  for (let index = end; index >= 0; index--) {
    if (closings.includes(text[index] ?? ' ')) depth += 1;
    if (openings.includes(text[index] ?? ' ') && --depth === 0)
      return { inside: text.slice(index + 1, end), start: index };
  }
  return undefined;
}

function inBracket(text: string): Inline | undefined {
  const bracket = lastBracket(text);
  if (bracket === undefined) return undefined;
  const { inside, start } = bracket;
  if (/^(?:又称|以下|简称|下称)/.test(inside)) return undefined;
  const rest = text.slice(0, start).trim();
  const read = readBracket(inside);
  if (read?.some(isUnits) === true) return { labelled: read, rest };
  const { names, everyMember } = readNames(inside);
  // One name in brackets explains the word before it, as in 各乡镇（街道）, unless a sentence ended there.
  const alone = names.length === 1 && names.every(isFullName) && /[。；;！”]$/.test(rest);
  const listed = looksLikeNames(inside) && (names.length > 1 || alone || everyMember);
  return listed ? { labelled: [{ label: 'responsible', text: inside }], rest } : undefined;
}

/** A bracket inside a text, or a sentence or its beginning, that says who leads, or who shares the work. */
function inMiddle(text: string): Inline | undefined {
  for (const match of text.matchAll(/[（(]([^（）()]{4,200})[）)]|(?<=[。；;]|^)([^。；;]{4,200})[。；;]/g)) {
    const [all, bracket, sentence = ''] = match;
    const read = bracket === undefined ? atBeginning(sentence) : { labelled: readBracket(bracket), rest: '' };
    if (read?.labelled === undefined || !namesBodies(read.labelled)) continue;
    const behind = read.rest === '' ? '' : read.rest + (all.at(-1) ?? '');
    const rest = text.slice(0, match.index) + behind + text.slice(match.index + all.length);
    return { labelled: read.labelled, rest: rest.trim() };
  }
  return undefined;
}

/** The longest run of clauses at the beginning that names units: 由甲牵头，乙配合，做好宣传. */
function atBeginning(text: string): Inline | undefined {
  const clauses = clausesOf(text);
  for (let to = Math.min(most, clauses.length); to > 0; to--) {
    const read = readClauses(clauses.slice(0, to));
    if (read !== undefined && namesBodies(read))
      return { labelled: read, rest: text.slice(clauses[to - 1]?.end).trim() };
  }
  return undefined;
}

/** The longest run of clauses at the end that names units, or else at the beginning. */
function inClauses(text: string): Inline | undefined {
  const clauses = clausesOf(text);
  for (let from = Math.max(0, clauses.length - most); from < clauses.length; from++) {
    const read = readClauses(clauses.slice(from));
    if (read === undefined || !namesBodies(read)) continue;
    const rest = text.slice(0, clauses[from]?.start ?? 0).trim();
    return { labelled: read, rest: rest.replace(/(?:[，,；;]|—+)$/, '') };
  }
  return atBeginning(text);
}

/** Units are named in a few clauses, at an end of a text; looking further would only find other things. */
const most = 6;
const tail = 700;
const signs = /牵头|负责|参加|参与|配合|协助|协办|支持|会同|联合|职责|职能/;

/**
 * Reads the units named at the end of a text, or at its beginning; undefined where none are.
 * @param running whether sentences are read, or only what stands in brackets at the end
 */
export function readInline(text: string, running = true): Inline | undefined {
  const offset = Math.max(0, text.length - tail);
  const end = text.slice(offset);
  const sentences = running && signs.test(end);
  const found = inBracket(end) ?? (sentences ? (inClauses(end) ?? inMiddle(end)) : undefined);
  return found === undefined ? undefined : { labelled: found.labelled, rest: text.slice(0, offset) + found.rest };
}
