import { looksLikeNames } from './names';
import type { Labelled } from './labels';

/** Units named in running text: （由甲、乙牵头，丙、丁参加）, 由甲牵头，丙等参与, （甲、乙按职责分工负责）, （各成员单位）. */
export interface Inline {
  readonly labelled: readonly Labelled[];
  /** The text without the part that names the units. */
  readonly rest: string;
}

const led =
  /(?:^|[。；;，,（(])\s*(?:本项工作|此项工作|该项工作)?由?([^。；;（）()由]{2,300}?)牵头(?:负责)?(?:[，,、；;]\s*([^。；;]{2,300}?)(?:参加|参与|配合|协助|负责|协办|按职责分工负责)?)?\s*[）)。；;]?\s*$/;
const shared =
  /[（(]\s*([^（）()。]{2,300}?)(?:等)?(?:按|根据|依据)(?:各自)?职责(?:分工)?(?:分别)?负责\s*[）)][。；;]?\s*$/;
const listed = /[（(]\s*([^（）()。；;：:]{2,300}?)\s*[）)][。；;]?\s*$/;
const charged = /[（(]\s*由([^（）()。；;，,]{2,300}?)负责\s*[）)][。；;]?\s*$/;

/** Units stand at the end of a text; looking further back would only find other things. */
const tail = 700;

function found(text: string, match: RegExpExecArray, offset: number, labelled: Labelled[]): Inline {
  const start = offset + match.index;
  // The sign that ended the sentence before stays with it.
  const keep = /^[。；;]/.test(text.slice(start)) ? 1 : 0;
  return { labelled, rest: text.slice(0, start + keep).trim() };
}

/** Reads the units named at the end of a text; undefined where none are. */
export function readInline(text: string): Inline | undefined {
  const offset = Math.max(0, text.length - tail);
  const end = text.slice(offset);
  const lead = led.exec(end);
  if (lead !== null) {
    const [, first = '', second = ''] = lead;
    const labelled: Labelled[] = [{ label: 'lead', text: first }];
    if (second !== '') labelled.push({ label: 'assisting', text: second });
    return found(text, lead, offset, labelled);
  }
  const alone = charged.exec(end);
  if (alone !== null) return found(text, alone, offset, [{ label: 'lead', text: alone[1] ?? '' }]);
  const common = shared.exec(end);
  if (common !== null) return found(text, common, offset, [{ label: 'responsible', text: common[1] ?? '' }]);
  const plain = listed.exec(end);
  const names = plain?.[1] ?? '';
  // One name in brackets explains the word before it, as in 各乡镇（街道）; a list of them does not.
  if (plain !== null && (/^(?:各|全体)成员单位$/.test(names) || (/、/.test(names) && looksLikeNames(names)))) {
    return found(text, plain, offset, [{ label: 'responsible', text: names }]);
  }
  return undefined;
}
