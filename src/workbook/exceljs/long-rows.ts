import { columnName } from '../address';
import type { CellContent, RowDraft } from '../draft';
import type { CellStyle } from '../style';
import { writableText } from './text';

/**
 * exceljs keeps an object for every cell, which a table of a hundred thousand lines does not bear. It writes such a
 * sheet with one specimen row, a cell for each look; the rows proper are written here and take the specimen's place.
 */

/** Days from 30 December 1899, where the serial numbers of the 1900 system start, to 1 January 1970. */
const epochSerial = 25_569;

const needsEscape = /[&<>]/;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return needsEscape.test(text) ? text.replace(/[&<>]/g, (mark) => escapes[mark] ?? mark) : text;
}

/** The texts of a workbook, each once: cells name them by number (ECMA-376 18.4.8). */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();

  /** @param first the number of the first text added here */
  constructor(private readonly first: number) {}

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.first + this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** The texts added here, as entries of the table. */
  entries(): string {
    return [...this.numbers.keys()]
      .map((text) => `<si><t xml:space="preserve">${escaped(writableText(text))}</t></si>`)
      .join('');
  }

  /** How many texts the table holds with these. */
  get size(): number {
    return this.first + this.numbers.size;
  }
}

function valueXml(open: string, content: Exclude<CellContent, null>, texts: SharedTexts): string {
  switch (typeof content) {
    case 'string':
      return `${open} t="s"><v>${texts.numberOf(content)}</v></c>`;
    case 'number':
      return `${open}><v>${content}</v></c>`;
    case 'boolean':
      return `${open} t="b"><v>${content ? 1 : 0}</v></c>`;
  }
  if ('date' in content) {
    return `${open}><v>${Date.parse(`${content.date}T00:00:00Z`) / 86_400_000 + epochSerial}</v></c>`;
  }
  if ('formula' in content) {
    const { formula, result } = content;
    const kind = typeof result === 'string' ? ' t="str"' : typeof result === 'boolean' ? ' t="b"' : '';
    const shown = typeof result === 'string' ? escaped(writableText(result)) : String(Number(result));
    return `${open}${kind}><f>${escaped(writableText(formula))}</f><v>${shown}</v></c>`;
  }
  throw new Error('a long table holds no links inside the workbook');
}

/** The style numbers that exceljs gave the looks of a specimen row, in the order of its cells. */
export function specimenStyles(rowXml: string, looks: readonly CellStyle[]): Map<CellStyle, number> {
  const numbers = [...rowXml.matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?/g)].map((match) => Number(match[1] ?? 0));
  return new Map(looks.map((look, index) => [look, numbers[index] ?? 0]));
}

/** Text is turned into bytes in pieces of about this many characters. */
const pieceLength = 1 << 18;

/**
 * The rows of a long table as SpreadsheetML (ECMA-376 18.3.1.73).
 * @param rows consecutive, from `first` on
 * @param styles style numbers by look
 * @param texts takes up the texts of the cells
 * @returns UTF-8 in pieces, and the number of the last row
 */
export function longRows(
  rows: Iterable<RowDraft>,
  first: number,
  styles: ReadonlyMap<CellStyle, number>,
  texts: SharedTexts,
): { pieces: Uint8Array[]; last: number } {
  const encoder = new TextEncoder();
  const names: string[] = [];
  const pieces: Uint8Array[] = [];
  let piece = '';
  let number = first - 1;
  for (const { height, cells } of rows) {
    number += 1;
    piece += height === undefined ? `<row r="${number}">` : `<row r="${number}" ht="${height}" customHeight="1">`;
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (cell === undefined) continue;
      const name = (names[index] ??= columnName(index + 1));
      const open = `<c r="${name}${number}" s="${styles.get(cell.style) ?? 0}"`;
      piece += cell.content === null ? `${open}/>` : valueXml(open, cell.content, texts);
    }
    piece += '</row>';
    if (piece.length > pieceLength) {
      pieces.push(encoder.encode(piece));
      piece = '';
    }
  }
  pieces.push(encoder.encode(piece));
  return { pieces, last: number };
}
