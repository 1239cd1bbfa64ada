import { pixelsOf } from './column-width';
import type { CellContent } from './draft';

const isWide = (character: string): boolean => character > '\u02ff';

/** Half-width characters a text takes: Chinese and full-width characters count two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += isWide(character) ? 2 : 1;
  return width;
}

/** Signs that never begin a line: the character before them goes down with them. */
const closing = new Set('，。、；：？！）》”’】〉…');
const breaking = new Set(' -/');

/** Lines of a text without line ends: words and numbers stay together where a line can hold them. */
function linesOf(line: string, width: number): number {
  let [lines, used, word] = [1, 0, 0];
  for (const character of line) {
    const wide = isWide(character);
    const own = wide ? 2 : 1;
    word = wide ? 0 : word + 1;
    used += own;
    if (used > width) {
      lines += 1;
      if (closing.has(character)) used = own + 2;
      else used = word > 1 && word < width ? word : own;
      word = Math.min(word, used);
    }
    if (breaking.has(character)) word = 0;
  }
  return lines;
}

/** Lines a text takes where a line has room for so many half-width characters, two at least. */
export function lineCount(text: string, width: number): number {
  // Most texts are short: even all in Chinese they fit, and need not be measured.
  if (text.length * 2 <= width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, line) => lines + linesOf(line, width), 0);
}

/** Half-width characters of 11 points that a column has room for: seven and a half pixels each. */
export function roomIn(columnWidth: number): number {
  return Math.max(2, Math.floor((pixelsOf(columnWidth) - 5) / 7.5));
}

const lineHeight = 15;

/**
 * Height of a row whose texts wrap: programs other than Excel do not always fit rows to their text on opening.
 * @param texts each with its column's width
 */
export function rowHeight(texts: readonly { text: string; width: number }[]): number {
  return heightOf(Math.max(1, ...texts.map(({ text, width }) => lineCount(text, roomIn(width)))));
}

/** The height of a row of so many lines. */
export function heightOf(lines: number): number {
  return Math.min(409, Math.max(18, lines * lineHeight + 4));
}

/** The text that a content shows; empty where it shows none. */
export function textOf(content: CellContent | undefined): string {
  if (typeof content === 'string') return content;
  if (content === null || typeof content !== 'object') return '';
  if ('text' in content) return content.text;
  return 'formula' in content && typeof content.result === 'string' ? content.result : '';
}
