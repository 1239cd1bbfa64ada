import type { CellRange } from './snapshot';

const names: string[] = [];

/**
 * `28` → `AB`.
 * @param column from 1
 */
export function columnName(column: number): string {
  return (names[column] ??= lettersOf(column));
}

function lettersOf(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** `(3, 28)` → `AB3`. */
export function address(row: number, column: number): string {
  return `${columnName(column)}${row}`;
}

/** `A4:B9`. */
export function rangeName({ top, left, bottom, right }: CellRange): string {
  return `${address(top, left)}:${address(bottom, right)}`;
}

/** `$AB$3` for formulas that must not move. */
export function fixedAddress(row: number, column: number): string {
  return `$${columnName(column)}$${row}`;
}

/** A sheet's name as formulas and links write it: in quotes, quotes doubled (ECMA-376 18.17). */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `AB3` → `{ row: 3, column: 28 }`; undefined where the text is no address. */
export function parseAddress(text: string): { row: number; column: number } | undefined {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (match === null) return undefined;
  const [, letters = '', digits = ''] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}
