import type { Cell } from '../../workbook/snapshot';
import { empty, type Normalised } from './figure';

/** Reads 完成率 as a fraction, 0 to 1 (stub). */
export function readShare(_cell: Cell | undefined): Normalised<number> {
  return empty();
}
