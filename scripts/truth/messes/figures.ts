import { writtenAnyhow } from '../ways/anyhow';
import type { Mess, Messes } from './table';

/** Writes some figures in ways of somebody's own. */
const writeAnyhow =
  (count: number): Mess =>
  (written, random) => {
    for (const { sheet, row, column, entry } of random.shuffled([...written.figures()]).slice(0, count)) {
      const held = writtenAnyhow(entry.truth, random);
      if (held !== undefined) sheet.put(row, column, { held, truth: entry.truth });
    }
  };

/** Figures in other words. */
export const figureMesses: Messes = {
  'one figure written anyhow': writeAnyhow(1),
  'five figures written anyhow': writeAnyhow(5),
  'every figure written anyhow': writeAnyhow(10_000),
};
