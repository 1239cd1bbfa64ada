import type { Random } from '../../sample/random';
import type { Held, Truth } from '../written-return';
import { waysOfDays } from './days';
import { waysOfNothing } from './nothing';
import { waysOfNumbers } from './numbers';
import { waysOfShares } from './shares';
import { text } from './way';

const asHeld = (written: Held | string | undefined): Held | undefined =>
  typeof written === 'string' ? (written === '' ? undefined : text(written)) : written;

/**
 * Writes what is meant in a way of somebody's own.
 * @returns what the cell holds then; undefined where no way that was drawn fits
 */
export function writtenAnyhow(truth: Truth, random: Random): Held | undefined {
  const { meant, kind } = truth;
  for (let tries = 0; tries < 6; tries++) {
    let written: Held | string | undefined;
    if (meant === null || meant === '—') written = random.pick(Object.values(waysOfNothing))(meant, truth, random);
    else if (kind === 'date') written = random.pick(Object.values(waysOfDays))(String(meant), truth, random);
    else if (kind === 'share') written = random.pick(Object.values(waysOfShares))(Number(meant), truth, random);
    else written = random.pick(Object.values(waysOfNumbers))(Number(meant), truth, random);
    const held = asHeld(written);
    if (held !== undefined) return held;
  }
  return undefined;
}
