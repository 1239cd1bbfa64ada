import type { Ledger } from '../../src/ledger/ledger';
import type { LedgerUnit } from '../../src/ledger/ledger-unit';
import { returnFileName } from '../../src/returns/issuing/file-name';
import type { Random } from '../sample/random';
import { tried, type Trial, type Tried } from './trial';

/** Days and times so near each other that versions often share them. */
const days = ['2008-01-18', '2008-01-20', '2008-01-25'] as const;
const times = [1_200_000_000_000, 1_200_000_060_000] as const;

/**
 * What a unit sends in a year: mostly one return, now and then a second and a third, each with figures and a mess of its own.
 * @param index the unit's place among those that report
 * @param someMess what is done to a return
 */
export function sentBy(
  unit: LedgerUnit,
  index: number,
  ledger: Ledger,
  random: Random,
  someMess: () => readonly string[],
): Tried[] {
  const count = random.pick([1, 1, 1, 2, 2, 3]);
  const name = returnFileName(unit, ledger.year);
  return Array.from({ length: count }, (_, version) => {
    const trial: Trial = {
      unit: index,
      seed: random.whole(1, 2 ** 30),
      messes: someMess(),
      filledOn: random.pick(days),
      file: { name: name.replace(/\.xlsx$/, `（第${version + 1}次）.xlsx`), modified: random.pick(times) },
    };
    return tried(trial, ledger);
  });
}

/**
 * Versions of one return, the one that counts first: the newest 填报日期, then the newest time of change (normalisation.md);
 * of two that share both, the first by name.
 */
export function inTurn(versions: readonly Tried[]): Tried[] {
  const rank = ({ trial: { filledOn = '', file } }: Tried) => `${filledOn} ${String(file?.modified).padStart(15, '0')}`;
  const name = ({ trial }: Tried) => trial.file?.name ?? '';
  return versions
    .filter(({ result }) => result.content !== undefined)
    .sort((left, right) => {
      if (rank(left) !== rank(right)) return rank(left) > rank(right) ? -1 : 1;
      return name(left) < name(right) ? -1 : 1;
    });
}
