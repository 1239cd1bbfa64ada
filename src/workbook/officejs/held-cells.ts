import type { CellContent } from '../draft';
import { isoOfSerial } from '../reading/dates';
import { kindOfFormat, type NumberKind } from '../reading/number-format';
import type { Cell } from '../snapshot';

const kinds = new Map<string, NumberKind>();

function kindOf(format: unknown): NumberKind {
  if (typeof format !== 'string' || format === 'General') return 'plain';
  const known = kinds.get(format);
  if (known !== undefined) return known;
  const kind = kindOfFormat(format);
  kinds.set(format, kind);
  return kind;
}

const errorValue =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

function cellOf(row: number, column: number, value: unknown, format: unknown): Cell | undefined {
  if (typeof value === 'number') {
    const kind = kindOf(format);
    if (kind === 'percent') return { row, column, kind: 'number', value, percent: true };
    const iso = kind === 'date' ? isoOfSerial(value, false) : undefined;
    if (iso !== undefined) return { row, column, kind: 'date', value: iso, serial: value };
    return { row, column, kind: 'number', value };
  }
  if (typeof value === 'boolean') return { row, column, kind: 'boolean', value };
  if (typeof value !== 'string' || value === '') return undefined;
  return { row, column, kind: errorValue.test(value) ? 'error' : 'text', value };
}

export type Grid = readonly (readonly unknown[])[];

/**
 * The cells of a range that hold something, by row.
 * @param top row of the first cell, from 1
 * @param left column of the first cell, from 1
 */
export function heldCells(top: number, left: number, values: Grid, formats: Grid): Map<number, Cell[]> {
  const rows = new Map<number, Cell[]>();
  for (const [down, line] of values.entries()) {
    const cells = line.flatMap((value, across) => {
      const cell = cellOf(top + down, left + across, value, formats[down]?.[across]);
      return cell === undefined ? [] : [cell];
    });
    if (cells.length > 0) rows.set(top + down, cells);
  }
  return rows;
}

const computed = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** A text that looks like a formula is its own value; no formula is. */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/**
 * The same cells, the computed ones of a range marked.
 * @param top row of the range's first cell, from 1
 * @param left column of the range's first cell, from 1
 */
export function withFormulas(
  rows: ReadonlyMap<number, readonly Cell[]>,
  top: number,
  left: number,
  formulas: Grid,
): ReadonlyMap<number, readonly Cell[]> {
  const marked = new Map(rows);
  for (const [down, line] of formulas.entries()) {
    const cells = rows.get(top + down);
    if (cells === undefined) continue;
    const mark = (cell: Cell): Cell =>
      isFormula(line[cell.column - left], cell.value) ? { ...cell, formula: true } : cell;
    marked.set(top + down, cells.map(mark));
  }
  return marked;
}

/** What brings a cell back to what it held: formulas as formulas, days as days. */
export function contentHeld(value: unknown, formula: unknown, format: unknown): CellContent {
  if (isFormula(formula, value)) {
    return { formula: formula.slice(1), result: computed(value) ? value : '' };
  }
  if (!computed(value) || value === '') return null;
  if (typeof value === 'number' && kindOf(format) === 'date') {
    const iso = isoOfSerial(value, false);
    if (iso?.length === 10) return { date: iso };
  }
  return value;
}
