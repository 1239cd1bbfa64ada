import { address, columnName, parseAddress, quotedSheet } from '../../src/workbook/address';
import type { CellRange } from '../../src/workbook/snapshot';
import { invalidArgument } from './errors';

export const lastRow = 1_048_576;
export const lastColumn = 16_384;

function columnNumber(letters: string): number {
  return parseAddress(`${letters}1`)?.column ?? 0;
}

/** `A1`, `A1:B2`, `4:10`, `A:C`, with or without `$`; a sheet's name before it is dropped. */
export function areaOf(text: string): CellRange {
  const plain = text
    .slice(text.lastIndexOf('!') + 1)
    .replaceAll('$', '')
    .toUpperCase();
  const [first = '', last = first] = plain.split(':');
  const rows = /^(\d+)$/;
  const columns = /^([A-Z]{1,3})$/;
  if (rows.test(first) && rows.test(last))
    return { top: Number(first), left: 1, bottom: Number(last), right: lastColumn };
  if (columns.test(first) && columns.test(last)) {
    return { top: 1, left: columnNumber(first), bottom: lastRow, right: columnNumber(last) };
  }
  const [from, to] = [parseAddress(first), parseAddress(last)];
  if (from === undefined || to === undefined) throw invalidArgument(`the address ${text}`);
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}

/** `A4:B9`, or `A4` for a single cell, `4:9` for whole rows, `A:B` for whole columns. */
export function plainName({ top, left, bottom, right }: CellRange): string {
  if (left === 1 && right === lastColumn) return `${top}:${bottom}`;
  if (top === 1 && bottom === lastRow) return `${columnName(left)}:${columnName(right)}`;
  const first = address(top, left);
  const last = address(bottom, right);
  return first === last ? first : `${first}:${last}`;
}

/** As Excel says it: `Sheet1!A4:B9`, names that need it in quotes. */
export function fullName(sheet: string, area: CellRange): string {
  const name = /^[A-Za-z_\u4e00-\u9fff][\w\u4e00-\u9fff]*$/.test(sheet) ? sheet : quotedSheet(sheet);
  return `${name}!${plainName(area)}`;
}

export const rowsOf = ({ top, bottom }: CellRange): number => bottom - top + 1;
export const columnsOf = ({ left, right }: CellRange): number => right - left + 1;
