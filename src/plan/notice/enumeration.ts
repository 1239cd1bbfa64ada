import { namesUnits } from './labels';
import type { Paragraph } from './paragraph';
import { unitsIn } from './units-in';

const mark = /(?<=^|[；;。：:] ?)(?:\d{1,2} ?[.．、)）](?!\d)|[（(]\d{1,2}[）)]|[①-⑳]|[一二三四五六七八九十]是)/g;

/** 1.甲；2.乙；3.丙 in one line are three. */
export function enumerated(text: string): string[] {
  const starts = [...text.matchAll(mark)].map(({ index }) => index);
  if (starts.length < 2) return [text];
  const pieces = starts.map((start, at) => text.slice(start, starts[at + 1]));
  const before = text.slice(0, starts[0]).trim();
  return [...(before === '' ? [] : [before]), ...pieces].map((piece) => piece.trim().replace(/[；;]$/, '。'));
}

/** Whether a line counts several things from its beginning, and so heads nothing: ① 建设中心；② 打造公园。 */
export function isEnumeration(text: string): boolean {
  const [first, second] = text.matchAll(mark);
  return first?.index === 0 && second !== undefined;
}

const names = (text: string): boolean => unitsIn(text).labelled.some(namesUnits);

/** Several points in one line that each name their units are a paragraph each. */
export function withPointsApart(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  return paragraphs.flatMap((paragraph) => {
    const pieces = enumerated(paragraph.text);
    const apart = pieces.length > 1 && pieces.filter(names).length > 1;
    return apart ? pieces.map((text) => ({ ...paragraph, text })) : [paragraph];
  });
}
