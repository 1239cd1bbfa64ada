import type { Cell } from '../../workbook/snapshot';
import { empty, type Normalised } from './figure';

/** Reads a text cell (stub). */
export function readText(_cell: Cell | undefined): Normalised<string> {
  return empty();
}
