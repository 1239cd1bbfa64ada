import type { Random } from '../../sample/random';
import type { Held, Truth } from '../written-return';

export const text = (value: string): Held => ({ kind: 'text', value });
export const number = (value: number): Held => ({ kind: 'number', value });

/** A way in which people write what they mean; undefined where nobody would write this so. */
export type Way<Meant> = (meant: Meant, truth: Truth, random: Random) => Held | string | undefined;
