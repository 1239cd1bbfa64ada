import ExcelJS, { type Cell, type CellErrorValue, type CellFormulaValue, type CellRichTextValue } from 'exceljs';
import type { Entry } from './entry';

export type Scalar = string | number | boolean;

/** What a cell holds: a blank one the empty text. */
export interface Held {
  readonly value: Scalar;
  /** With its `=`. */
  readonly formula?: string;
}

/** Stands where Excel would have computed: the simulation does not recalculate, and must not look as if it did. */
export const notRecalculated = '#NOT-RECALCULATED!';

/** Result of a formula, as a test knows it; undefined where it does not. */
export type Calculate = (formula: string, sheet: string, cell: string) => Scalar | undefined;

function scalar(value: unknown): Scalar | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (value !== null && typeof value === 'object') {
    if ('error' in value) return (value as CellErrorValue).error;
    if ('richText' in value) return (value as CellRichTextValue).richText.map(({ text }) => text).join('');
    if ('text' in value) return scalar(value.text);
  }
  return undefined;
}

/** What the cell holds, its formula's result as far as it is known. */
export function heldBy(cell: Cell, calculate: Calculate): Held {
  // Only the first cell of a merge holds something.
  if (cell.isMerged && cell.master !== cell) return { value: '' };
  if (cell.type === ExcelJS.ValueType.Formula) {
    const cached = scalar((cell.value as CellFormulaValue).result);
    const value = cached ?? calculate(cell.formula, cell.worksheet.name, cell.address) ?? notRecalculated;
    return { value, formula: `=${cell.formula}` };
  }
  return { value: scalar(cell.value) ?? '' };
}

/** The cell's number format, as Excel names it. */
export function formatOf(cell: Cell): string {
  return cell.numFmt || 'General';
}

/** Puts an entry into a cell; what is entered into a merge away from its first cell is lost, as in Excel. */
export function enter(cell: Cell, { value, formula, format }: Entry): void {
  if (cell.isMerged && cell.master !== cell) return;
  if (format !== undefined && formatOf(cell) === 'General') cell.style = { ...cell.style, numFmt: format };
  if (formula !== undefined) cell.value = { formula } as CellFormulaValue;
  else if (typeof value === 'string' && value !== '' && cell.hyperlink !== undefined) {
    // A link stays when other text is entered.
    cell.value = { text: value, hyperlink: cell.hyperlink };
  } else cell.value = value === '' ? null : (value ?? null);
}
