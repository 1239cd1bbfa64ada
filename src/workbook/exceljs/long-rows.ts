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

const ordinary = /^[\u0020-\u005e\u0060-\ud7ff]*$/;

function textXml(text: string): string {
  return escaped(ordinary.test(text) && text.length < 1000 ? text : writableText(text));
}

function valueXml(open: string, content: Exclude<CellContent, null>): string {
  switch (typeof content) {
    case 'string':
      return `${open} t="inlineStr"><is><t xml:space="preserve">${textXml(content)}</t></is></c>`;
    case 'number':
      return `${open}><v>${content}</v></c>`;
    case 'boolean':
      return `${open} t="b"><v>${content ? 1 : 0}</v></c>`;
  }
  if ('date' in content)
    return `${open}><v>${Date.parse(`${content.date}T00:00:00Z`) / 86_400_000 + epochSerial}</v></c>`;
  if ('formula' in content) {
    const { formula, result } = content;
    const kind = typeof result === 'string' ? ' t="str"' : typeof result === 'boolean' ? ' t="b"' : '';
    const shown = typeof result === 'string' ? textXml(result) : String(Number(result));
    return `${open}${kind}><f>${escaped(formula)}</f><v>${shown}</v></c>`;
  }
  throw new Error('a long table holds no links inside the workbook');
}

/** The style numbers that exceljs gave the looks of a specimen row, in the order of its cells. */
export function specimenStyles(rowXml: string, looks: readonly CellStyle[]): Map<CellStyle, number> {
  const numbers = [...rowXml.matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?/g)].map((match) => Number(match[1] ?? 0));
  return new Map(looks.map((look, index) => [look, numbers[index] ?? 0]));
}

/**
 * The rows of a long table as SpreadsheetML (ECMA-376 18.3.1.73).
 * @param rows consecutive, from `first` on
 * @param styles style numbers by look
 * @returns pieces of the text, and the number of the last row
 */
export function longRows(rows: Iterable<RowDraft>, first: number, styles: ReadonlyMap<CellStyle, number>) {
  const names: string[] = [];
  const pieces: string[] = [];
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
      piece += cell.content === null ? `${open}/>` : valueXml(open, cell.content);
    }
    piece += '</row>';
    if (piece.length > 1 << 20) {
      pieces.push(piece);
      piece = '';
    }
  }
  pieces.push(piece);
  return { pieces, last: number };
}
