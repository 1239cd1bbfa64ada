import type { Grade } from '../ledger/sheets/scoring';
import type { Settings } from '../ledger/settings';

/**
 * 名次 by rate, the highest first; units of one rate share a rank, and the next one counts them all: 1, 2, 2, 4.
 * @param rates undefined for those that are not ranked
 */
export function ranksOf(rates: readonly (number | undefined)[]): (number | undefined)[] {
  const sorted = rates.filter((rate) => rate !== undefined).sort((left, right) => right - left);
  const first = new Map<number, number>();
  for (const [index, rate] of sorted.entries()) if (!first.has(rate)) first.set(rate, index + 1);
  return rates.map((rate) => (rate === undefined ? undefined : first.get(rate)));
}

/** The rates from which a unit is 优秀, 良好, 合格; the best first. */
export function thresholds({ excellentRate, goodRate, passRate }: Settings): (readonly [Grade, number])[] {
  return [
    ['优秀', excellentRate / 100],
    ['良好', goodRate / 100],
    ['合格', passRate / 100],
  ];
}

/** 等次 by the thresholds of the sheet 设置. */
export function gradeOf(rate: number | undefined, settings: Settings): Grade | undefined {
  if (rate === undefined) return undefined;
  return thresholds(settings).find(([, from]) => rate >= from)?.[0] ?? '不合格';
}
