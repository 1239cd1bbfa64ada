import { certainlyNames, looksLikeNames } from './names/lines';

/**
 * What a label of a task announces; `member` names units only beside the ones that carry the task, `aside` is about people, not units.
 */
export type Label =
  'lead' | 'responsible' | 'assisting' | 'member' | 'division' | 'duty' | 'deadline' | 'kind' | 'aside';

const bodies =
  '(?:单位|部门|科室|处室|股室|机构|乡镇|镇街|镇|街道|社区|村|学校|高校|企业)(?:[（(](?:单位|部门|科室|处室|镇|乡|街道|乡镇)[）)])?(?:[及和、](?:单位|部门|科室|责任人))?';

const words: readonly (readonly [Label, string])[] = [
  [
    'lead',
    `(?:总|主要)?(?:牵头|主办|主责)(?:[及和、/]?[（(]?(?:责任|负责|主办)[）)]?)?${bodies}|责任${bodies}[（(]牵头[）)]|牵头|主办`,
  ],
  [
    'responsible',
    `(?:主要|第一|主体)?责任${bodies}|(?:承办|负责|实施|落实|组织|主管)(?:单位|部门|科室|处室)|责任主体|责任|承办`,
  ],
  [
    'assisting',
    `(?:配合|协办|参加|参与|协助|协同|协作|支持|联合|(?:次要|其他|其它|配合|协同)责任)(?:[及和、/]?[（(]?(?:协办|参与|参加|责任)[）)]?)?${bodies}|责任${bodies}[（(](?:配合|协办|参与)[）)]|配合|参与|参加|协办|协助|协作|支持`,
  ],
  ['member', '(?:主要)?成员单位'],
  ['division', '(?:任务|职责|责任|部门|工作)?分工'],
  [
    'duty',
    '(?:(?:主要|工作|目标)任务|(?:工作|任务|主要|具体|建设|活动|实施)?内容|(?:工作|主要|具体|重点)(?:措施|举措)|任务|措施)',
  ],
  [
    'deadline',
    '(?:(?:完成|办结|工作|办理|推进)?(?:时限|期限)|(?:计划)?完成(?:时间|日期)|(?:实施|活动|起止|举办|推进)?时间|时限要求|时间(?:要求|节点|安排|进度))',
  ],
  ['kind', '任务类别'],
  [
    'aside',
    '(?:具体|第一|直接)?(?:责任|牵头|分管|联系|包联|负责|经办)(?:领导|人)|联系电话|联络员|备注|考核办法|验收标准',
  ],
];

const any = words.map(([, word]) => word).join('|');
/** 牵头：甲, 牵头——甲. */
const colon = '(?:[:：﹕∶︰]+|[—–]{1,2}(?! ?\\d))';
const [opening, closing] = ['[（(【［\\[〔]', '[）)】］\\]〕]'];

/** A label stands at the beginning, or after the end of what came before it; a colon follows. */
const boundary = `(?<=^|[。；;，,：:]|${opening}| )`;
const withColon = new RegExp(`${boundary}(${any})(?: ?${closing})? ?(?:为|是)?${colon}`, 'g');
const naming: ReadonlySet<Label> = new Set<Label>(['lead', 'responsible', 'assisting']);
const bodied = words.filter(([label]) => naming.has(label) || label === 'deadline').map(([, word]) => word);
/** 牵头单位为甲, 牵头单位 甲, 【牵头单位】甲, 完成时限 2023年8月. */
const withoutColon = new RegExp(
  `${boundary}(${bodied.join('|')})(?: ?(${closing}))? ?(?:为|是|[—–－-]{1,2}|[，,；;])? ?`,
  'g',
);
const atStart = new RegExp(`^${opening}? ?(?:${any})(?: ?${closing})? ?(?:${colon}|$)`);
const alone = new RegExp(`^${opening}? ?(${any})(?: ?${closing})?$`);
const wordForms = words.map(([label, word]) => [label, new RegExp(`^(?:${word})$`)] as const);

/** Whether what a label announces are units. */
export function namesUnits({ label }: { readonly label: Label }): boolean {
  return naming.has(label);
}

/** The label that a word is; undefined for any other word. */
export function labelOf(word: string): Label | undefined {
  return wordForms.find(([, form]) => form.test(word))?.[0];
}

export interface Labelled {
  readonly label: Label;
  readonly text: string;
}

interface Mark {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}

function markOf(match: RegExpExecArray): Mark {
  const [all, word = ''] = match;
  return { label: labelOf(word) ?? 'duty', start: match.index, end: match.index + all.length };
}

const time = /^(?:\d{4} ?年|\d{1,2} ?月|第?[一二三四1-4]季度|[上下]半年|年底|全年|常年|长期|每[年月季])/;

/** Without a colon, 牵头单位 is a label only where names follow, 完成时限 where a time does; （牵头单位） behind a name is a mark of it. */
function announces(text: string, match: RegExpExecArray): boolean {
  const [all, word = '', closed] = match;
  if (word.length <= 2 || (closed !== undefined && match.index > 1)) return false;
  const said = text.slice(match.index + all.length, match.index + all.length + 200);
  if (labelOf(word) === 'deadline') return time.test(said);
  const [list = ''] = /^[^。；;：:，,]*/.exec(said) ?? [];
  // 配合单位 晚报社 电视台 on a line of its own.
  const names = match.index === 0 && /\s$/.test(all) ? looksLikeNames : certainlyNames;
  return names(list) || certainlyNames(list.split(' ')[0] ?? '');
}

/** The labels of a text, in its order. */
function marksOf(text: string): Mark[] {
  // （联系人：某某） behind a name is a remark on it.
  const remark = ({ label, start }: Mark) => label === 'aside' && /[（(]/.test(text.charAt(start - 1));
  const marks = [...text.matchAll(withColon)].map(markOf).filter((mark) => !remark(mark));
  const known = new Set(marks.map(({ start }) => start));
  const others = [...text.matchAll(withoutColon)]
    .filter((match) => !known.has(match.index) && announces(text, match))
    .map(markOf);
  return others.length === 0 ? marks : [...marks, ...others].sort((left, right) => left.start - right.start);
}

/** Whether a line begins with a label. */
export function startsWithLabel(line: string): boolean {
  return atStart.test(line) || (/^.{0,12}[单部科时期]/.test(line) && marksOf(line)[0]?.start === 0);
}

/** Whether a line is a label and nothing else, not even a colon. */
export function isLabelAlone(line: string): boolean {
  return line.length < 16 && alone.test(line) && line.length > 2;
}

/** A list of units, or a deadline, ends with its sentence; what comes behind goes on with the text. */
function firstSentence(text: string): [string, string] {
  const end = /。(?=.)/.exec(text)?.index;
  if (end === undefined || certainlyNames(text.slice(end + 1))) return [text, ''];
  return [text.slice(0, end + 1), text.slice(end + 1).trim()];
}

/** 责任单位：甲 责任人：主席；乙 责任人：局长: behind a person, the list of units goes on. */
function namesBehind(person: string): string {
  const names = /[；;，,、 ](.+)$/.exec(person)?.[1]?.trim() ?? '';
  return certainlyNames(names) ? names : '';
}

/** The labels of a paragraph with what each announces, and the text before the first of them and behind their lists. */
export function readLabels(text: string): { before: string; labelled: Labelled[]; after: string } {
  const bare = alone.exec(text)?.[1];
  if (bare !== undefined && isLabelAlone(text)) {
    return { before: '', labelled: [{ label: labelOf(bare) ?? 'duty', text: '' }], after: '' };
  }
  const marks = marksOf(text);
  const rests: string[] = [];
  let listed: Label | undefined;
  const labelled = marks.flatMap(({ label, end }, index): Labelled[] => {
    const next = marks[index + 1]?.start ?? text.length;
    // The bracket before the next label, and the one that was opened before this one, are no part of the list.
    const all = text
      .slice(end, next)
      .replace(new RegExp(`${opening}\\s*$`), '')
      .trim();
    if (label === 'duty' || label === 'division') return [{ label, text: all }];
    const [said, rest] = label === 'kind' ? [all, ''] : firstSentence(all);
    if (rest !== '') rests.push(rest);
    if (label === 'aside') rests.push(text.slice(marks[index]?.start ?? end, end) + said);
    const opened = said.match(new RegExp(opening, 'g'))?.length ?? 0;
    const closed = said.match(new RegExp(closing, 'g'))?.length ?? 0;
    const own = closed > opened ? said.replace(new RegExp(`${closing}[。；;]?\\s*$`), '').trim() : said;
    const list = label === 'aside' ? namesBehind(own) : '';
    if (naming.has(label)) listed = label;
    return [{ label, text: own }, ...(list === '' || listed === undefined ? [] : [{ label: listed, text: list }])];
  });
  const before = text
    .slice(0, marks[0]?.start ?? text.length)
    .replace(new RegExp(`${opening}\\s*$`), '')
    .trim();
  return { before, labelled, after: rests.join('') };
}
