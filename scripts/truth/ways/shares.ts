import { fullWidth, spelledOut } from '../numerals';
import type { Held } from '../written-return';
import { number, type Way } from './way';

/** Shares as units write them. */
export const waysOfShares: Readonly<Record<string, Way<number>>> = {
  'a number of per cents': (share) =>
    share === 0 || share >= 0.02 ? number(Number((share * 100).toPrecision(12))) : undefined,
  'per cent as text': (share) => `${Number((share * 100).toPrecision(12))}%`,
  'per cent in full width': (share) => fullWidth(`${Number((share * 100).toPrecision(12))}%`),
  'per cent with a blank': (share) => `${Number((share * 100).toPrecision(12))} %`,
  'a fraction': (share) => number(share),
  'a fraction as text': (share) => String(share),
  'a cell of per cent': (share) => ({ kind: 'number', value: share, percent: true }),
  'a hundredfold in a cell of per cent': (share) =>
    share * 100 > 1 ? { kind: 'number', value: share * 100, percent: true } : undefined,
  'a hundredth in a cell of per cent': (share) =>
    share < 1 ? { kind: 'number', value: share / 100, percent: true } : undefined,
  'one for one per cent': (share) => (share === 0.01 ? number(1) : undefined),
  'in tenths': (share) =>
    share > 0 && share < 1 && (share * 10) % 1 === 0 ? `${spelledOut(share * 10)}成` : undefined,
  'in tenths and a half': (share) => (share === 0.85 ? '八成五' : undefined),
  'in hundredths': (share) => (share > 0 && (share * 100) % 1 === 0 ? `百分之${spelledOut(share * 100)}` : undefined),
  about: (share, _truth, random) =>
    share > 0 ? `${random.pick(['约', '近', '大约'])}${Number((share * 100).toPrecision(12))}%` : undefined,
  'over the whole': (_share, _truth, random) => random.pick<Held | string>(['120%', number(1.2), number(120), '1.05']),
  'in words': (_share, _truth, random) => random.pick(['已完成', '过半', '大部分', '基本完成', '正在推进']),
  'from to': (share) =>
    share > 0 && share < 1 ? `${Math.round(share * 100) - 1}-${Math.round(share * 100) + 1}%` : undefined,
  'as a division': (share) => (share > 0 ? `${Math.round(share * 20)}/20` : undefined),
  'not computed yet': () => ({ kind: 'uncomputed', value: '', formula: true }),
  'as an error': () => ({ kind: 'error', value: '#DIV/0!', formula: true }),
  'with a comma for a point': (share) => (String(share * 100).includes('.') ? undefined : `${share * 100},0`),
};
