import type { Cell } from '../../../src/workbook/snapshot';
import type { Normalised } from '../../../src/returns/normalising';

/** A cell that holds a text, a number or a truth value, with whatever else the case is about. */
export function cellOf(value: string | number | boolean, more: Partial<Cell> = {}): Cell {
  const kind = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
  return { row: 1, column: 1, kind, value, ...more };
}

export const dateCell = (value: string, serial?: number): Cell =>
  cellOf(value, serial === undefined ? { kind: 'date' } : { kind: 'date', serial });
export const errorCell = (value: string): Cell => cellOf(value, { kind: 'error' });
export const uncomputed: Cell = cellOf('', { kind: 'uncomputed', formula: true });
export const percentCell = (value: number): Cell => cellOf(value, { percent: true });

/** What a table of cases says of a reading: its value or state, then the codes of its findings. */
export function outcome<T>(read: Normalised<T>): [T | string, ...string[]] {
  return [read.state === 'value' ? read.value : read.state, ...read.findings.map((found) => found.code)];
}
