import { finding, type Finding } from '../../findings/finding';
import type { Paragraph } from './paragraph';
import { signs } from './signs';

/** What a notice says of how it marks who leads. */
export interface Legend {
  /** 列第一位的为牵头单位. */
  readonly firstLeads: boolean;
  /** ★为牵头单位, △为配合单位: by sign. */
  readonly marks: ReadonlyMap<string, '牵头' | '责任'>;
}

const first =
  /(?:第一|首)(?:个|位|名|顺位)?的?(?:责任|承办|单位|部门|科室|者)*(?:均|即)?(?:为|是|系|作为)(?:该项|本项|总|任务|工作|的)*(?:牵头|主办|主责)/;
const role = '(牵头|主办|主责|责任|配合|协办|参与|参加|协助)';
const bodies = '(?:单位|部门|科室)';
/** 带★的为牵头单位, △配合单位; ●牵头做好宣传 is a point. */
const signFirst = new RegExp(
  `([${signs}])[”"’』」]?(?:号|标记|标注|标识)?的?者?${bodies}?(?:(?:为|是|表示|代表)${role}|${role}${bodies}(?! ?[：:]))`,
  'g',
);
const roleFirst = new RegExp(`${role}${bodies}?(?:以|用|标|标注|打|标有|为|[（(]|[“"‘『「])+([${signs}])`, 'g');

/** Longer texts explain no signs. */
const longest = 80;

const roleOf = (word: string): '牵头' | '责任' => (/牵头|主办|主责/.test(word) ? '牵头' : '责任');

function marksIn(text: string): [string, '牵头' | '责任'][] {
  if (text.length > longest) return [];
  const before = [...text.matchAll(signFirst)].map(([, sign = '', word, other = '']) => [sign, word ?? other] as const);
  const found =
    before.length > 0 ? before : [...text.matchAll(roleFirst)].map(([, word = '', sign = '']) => [sign, word] as const);
  return found.map(([sign, word]) => [sign, roleOf(word)]);
}

/**
 * The legend of a notice, as offices add it below a table or list: 注：带★的为牵头单位, 责任单位中排在第一位的为牵头单位.
 * @param findings where notice-lead-rule is added, with the line that says so
 */
export function readLegend(paragraphs: readonly Paragraph[], findings: Finding[]): Legend {
  const rule = paragraphs.find(({ text }) => first.test(text));
  const marking = paragraphs.find(({ text }) => marksIn(text).some(([, role]) => role === '牵头'));
  for (const one of new Set([rule, marking])) {
    if (one !== undefined)
      findings.push(finding('notice-lead-rule', { line: one.line }, { text: one.text.slice(0, 60) }));
  }
  return { firstLeads: rule !== undefined, marks: new Map(marking === undefined ? [] : marksIn(marking.text)) };
}

const marked = new RegExp(`([${signs}]) ?([^${signs}、，,；;。]+)|([^${signs}、，,；;。：:]+) ?([${signs}])`, 'g');

/** A list with its marks in words: ★甲、乙 as 甲（牵头）、乙. */
export function inWords(list: string, { marks }: Legend): string {
  if (marks.size === 0) return list;
  return list.replace(marked, (all, before?: string, name?: string, other?: string, behind?: string) => {
    const role = marks.get(before ?? behind ?? '');
    const own = (name ?? other ?? '').trim();
    return role === undefined ? all : role === '牵头' ? `${own}（牵头）` : own;
  });
}
