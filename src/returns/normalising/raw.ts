import type { Cell } from '../../workbook/snapshot';

/** A number as plain digits; an exponent only where digits would run to dozens. */
export function plainDecimal(value: number): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  const size = Math.abs(value);
  if (size < 1e-6 && size >= 1e-15) return value.toFixed(20).replace(/0+$/, '');
  return text;
}

/** A fraction as people see it in a cell with a percent format: 0.85 is `85%`. */
export function percentText(fraction: number): string {
  // 0.07 * 100 is 7.000000000000001; fifteen digits are what a spreadsheet shows.
  return `${plainDecimal(Number((fraction * 100).toPrecision(15)))}%`;
}

/**
 * The cell as text, as people see it.
 * @param cell undefined for an empty cell, whose text is empty
 * @returns number: plain digits, `85%` under a percent format; date: `2007-09-03`, with its time where it has one;
 *   boolean: TRUE or FALSE; error: `#REF!`; text: unchanged
 */
export function rawText(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  const { value } = cell;
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return cell.percent ? percentText(value) : plainDecimal(value);
}
