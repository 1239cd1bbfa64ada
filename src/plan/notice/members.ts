import { readHeading } from './heading';
import { readLabels, startsWithLabel } from './labels';
import { certainlyNames } from './names/lines';
import { readNames, type FoundList, type NameList } from './names/list';
import type { Paragraph } from './paragraph';
import { readRoster } from './roster';

/** 由甲、乙、丙等相关部门的领导为成员; 成员单位：甲、乙; 成员：甲、乙等单位负责人; 领导小组由甲、乙等11个部门组成. */
const forms: readonly RegExp[] = [
  /(?:^|[，,；;。：:由])([^，,；;。：:由]{4,600}?)(?:的)?(?:主要|分管|有关|相关)*(?:领导|负责人|负责同志|同志)?(?:为|任|担任)成员/,
  /(?:^|[。，,；;（(])[^。，,；;：:（(、]{0,20}成员单位(?:名单)?(?:[（(]\d+[个家][）)])?(?:有|包括|包含|为|是)?[：:]?([^。；;：:]{4,600})(?:。|；|;|$)/,
  /^成员[：:]([^。；;：:]{4,600}?)(?:的|主要|分管|有关|相关)*(?:负责人|负责同志|领导(?!小组))/,
  /(?:成员(?:单位)?|小组|委员会|联席会议)由([^。；;：:]{4,600}?)(?:共同)?组成/,
];

function readForm(form: RegExp, text: string): NameList | undefined {
  const names = form.exec(text)?.[1];
  if (names === undefined || !names.includes('、')) return undefined;
  const list = readNames(names.replace(/的$/, ''));
  return list.names.length >= 2 && list.names.length > list.odd.length ? list : undefined;
}

const leads = (text: string): boolean => readLabels(text).labelled.some(({ label }) => label === 'lead');

/** 牵头单位：甲 / 成员单位：乙, on one line or on lines side by side, is said of a task. */
function isOfTask(paragraphs: readonly Paragraph[], index: number): boolean {
  const [before, own, next] = [-1, 0, 1].map((step) => paragraphs[index + step]?.text ?? '');
  return startsWithLabel(before ?? '') || leads(own ?? '') || (startsWithLabel(next ?? '') && leads(next ?? ''));
}

/** Finds the member list of the leading group: in running text, or as a list of people with their posts. */
export function readMembers(paragraphs: readonly Paragraph[], lines: readonly Paragraph[]): FoundList | undefined {
  for (const form of forms) {
    for (const [index, { line, text }] of paragraphs.entries()) {
      if (!/成员|组成/.test(text) || isOfTask(paragraphs, index)) continue;
      const list = readForm(form, text);
      if (list !== undefined) return { list, line };
    }
  }
  return readRoster(lines) ?? below(lines);
}

/** 成员单位： on a line of its own, with a name a line below it. */
function below(lines: readonly Paragraph[]): FoundList | undefined {
  const at = lines.findIndex(({ text }) => /^[^。，,；;：:、]{0,20}成员单位(?:名单)?[：:]?$/.test(text));
  if (at < 0) return undefined;
  const names: string[] = [];
  for (const { text } of lines.slice(at + 1)) {
    if (text !== '' && !certainlyNames(text)) break;
    if (text !== '') names.push(text.replace(/[、，,。；;]$/, ''));
  }
  return names.length === 0 ? undefined : { list: readNames(names.join('、')), line: lines[at]?.line ?? 1 };
}

/** A list that the writer gives besides the members, above all headings: 其他责任单位：, 乡镇街道：. */
export function readNamedList(paragraphs: readonly Paragraph[], label: string): FoundList | undefined {
  const end = paragraphs.findIndex(({ text }) => readHeading(text) !== undefined);
  const top = end < 0 ? paragraphs : paragraphs.slice(0, end);
  const found = top.find(({ text }) => text.startsWith(`${label}：`) || text.startsWith(`${label}:`));
  return found === undefined ? undefined : { list: readNames(found.text.slice(label.length + 1)), line: found.line };
}
