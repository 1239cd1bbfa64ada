import type { Cell } from '../../workbook/snapshot';
import { empty, type Normalised } from './figure';

/** Other words for a choice, as units write them: what is written to the choice that is meant. */
export type Synonyms<Choice extends string> = Readonly<Record<string, Choice>>;

/** Reads a cell with a list (stub). */
export function readChoice<Choice extends string>(
  _cell: Cell | undefined,
  _choices: readonly Choice[],
  _synonyms?: Synonyms<Choice>,
): Normalised<Choice> {
  return empty();
}
