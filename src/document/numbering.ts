import type { Block, HeadingLevel } from './document';

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

const places = ['', '十', '百', '千'] as const;

/**
 * A counting number in Chinese, as headings are numbered: 一, 十, 十二, 二十, 一百零一, 一百一十.
 * @param number 1 to 9999
 */
export function chineseNumber(number: number): string {
  const figures = [...String(number)].map(Number);
  const parts = figures.map((figure, index) => {
    const place = places[figures.length - 1 - index] ?? '';
    if (figure > 0) return (figure === 1 && number < 20 && place === '十' ? '' : (digits[figure] ?? '')) + place;
    // 零 once, however many noughts stand there, and only before another figure.
    return figures[index - 1] !== 0 && figures.slice(index).some((later) => later > 0) ? '零' : '';
  });
  return parts.join('');
}

/** GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1） */
const numberOf: Record<HeadingLevel, (count: number) => string> = {
  1: (count) => `${chineseNumber(count)}、`,
  2: (count) => `（${chineseNumber(count)}）`,
  3: (count) => `${count}.`,
  4: (count) => `（${count}）`,
};

/** The blocks with the numbers of the headings written before their texts; a heading begins the count of those below it. */
export function numbered(body: readonly Block[]): Block[] {
  const counts = [0, 0, 0, 0, 0];
  return body.map((block) => {
    if (block.kind !== 'heading') return block;
    const count = (counts[block.level] ?? 0) + 1;
    counts.fill(0, block.level + 1);
    counts[block.level] = count;
    return { ...block, text: numberOf[block.level](count) + block.text };
  });
}
