import type { CellContent } from './draft';

/** Half-width characters a text takes: Chinese and full-width characters count two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u02ff' ? 2 : 1;
  return width;
}

/** Lines a text takes in a cell of that width. */
export function lineCount(text: string, width: number): number {
  // Most texts are short: even all in Chinese they fit, and need not be measured.
  if (text.length * 2 <= width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / width)), 0);
}

const lineHeight = 15;

/**
 * Height of a row whose texts wrap: programs other than Excel do not always fit rows to their text on opening.
 * @param texts each with its column's width
 */
export function rowHeight(texts: readonly { text: string; width: number }[]): number {
  return heightOf(Math.max(1, ...texts.map(({ text, width }) => lineCount(text, width - 1))));
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
