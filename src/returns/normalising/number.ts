import type { Cell } from '../../workbook/snapshot';
import { empty, type Normalised } from './figure';

/** What a number cell is expected to hold. */
export interface NumberExpected {
  /** The indicator's unit as the ledger writes it: `人`, `万元`, `平方米`. Money is converted to it. */
  readonly unit: string;
  /** Only whole numbers make sense; a fraction is adopted with a warning. */
  readonly integer?: boolean;
  /** Anything less is an error and is not adopted. */
  readonly min?: number;
}

/** Reads a number cell (stub). */
export function readNumber(_cell: Cell | undefined, _expected: NumberExpected): Normalised<number> {
  return empty();
}
