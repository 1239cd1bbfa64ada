import type { PlainDate } from '../../plan/plan';
import type { Cell } from '../../workbook/snapshot';
import { empty, type Normalised } from './figure';

/** What a date cell is expected to hold. */
export interface DateExpected {
  /** The year of the return. */
  readonly year: number;
}

/** Reads a date cell (stub). */
export function readDate(_cell: Cell | undefined, _expected: DateExpected): Normalised<PlainDate> {
  return empty();
}
