import { readNames, type NameList } from './names';
import type { Paragraph } from './paragraph';

export interface FoundList {
  readonly list: NameList;
  readonly line: number;
}

/** 由甲、乙、丙等相关部门的领导为成员; 成员由甲、乙组成; 成员单位：甲、乙. */
const forms: readonly RegExp[] = [
  /(?:^|[，,；;。：:由])([^，,；;。：:由]{4,600}?)(?:的)?(?:主要|分管|有关|相关)*(?:领导|负责人|负责同志|同志)?(?:为|任|担任)成员/,
  /(?:^|[。，,；;（(])(?:领导小组)?成员单位(?:有|包括|为|是)?[：:]?([^。；;：:]{4,600})(?:。|；|;|$)/,
  /成员(?:单位)?由([^。；;：:]{4,600}?)组成/,
];

function readForm(form: RegExp, text: string): NameList | undefined {
  const names = form.exec(text)?.[1];
  if (names === undefined || !names.includes('、')) return undefined;
  const list = readNames(names.replace(/的$/, ''));
  return list.names.length >= 2 && list.names.length > list.odd.length ? list : undefined;
}

/** Finds the member list of the leading group in running text. */
export function readMembers(paragraphs: readonly Paragraph[]): FoundList | undefined {
  for (const form of forms) {
    for (const { line, text } of paragraphs) {
      const list = /成员/.test(text) ? readForm(form, text) : undefined;
      if (list !== undefined) return { list, line };
    }
  }
  return undefined;
}

/** A list that the writer gives besides the members: 其他责任单位：, 乡镇街道：. */
export function readNamedList(paragraphs: readonly Paragraph[], label: string): FoundList | undefined {
  const found = paragraphs.find(({ text }) => text.startsWith(`${label}：`) || text.startsWith(`${label}:`));
  return found === undefined ? undefined : { list: readNames(found.text.slice(label.length + 1)), line: found.line };
}
