import type { Finding } from '../../findings/finding';
import type { Cell } from '../../workbook/snapshot';
import { remark } from './remark';

/** Errors a spreadsheet shows; pasted as values they come as text. */
const errorTexts = new Set([
  '#DIV/0!',
  '#REF!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#VALUE!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
]);

/**
 * Why nothing can be adopted of a cell whatever it should hold: an error, a formula that nobody computed, a value from
 * another workbook. Never 0 and never the error's number.
 * @param cell any cell
 * @param raw its text
 * @returns formula-external, formula-error or formula-uncomputed; undefined for a sound cell
 */
export function brokenFormula(cell: Cell, raw: string): Finding | undefined {
  if (cell.external) return remark('formula-external', raw);
  if (cell.kind === 'uncomputed') return remark('formula-uncomputed', raw);
  if (cell.kind === 'error' || (raw.startsWith('#') && errorTexts.has(raw.trim()))) return remark('formula-error', raw);
  return undefined;
}
