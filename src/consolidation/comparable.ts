import type { AnnualConsolidation, CountedFigure, IndicatorTotals } from './annual';

/** Stands for a rate of change that would be none. */
export const notComparable = '不可比';

/** Units that gave a number, in one text. */
function givers(figures: readonly CountedFigure[]): string {
  return figures
    .flatMap(({ unit, figure }) => (figure.state === 'value' ? [unit.code] : []))
    .sort()
    .join();
}

/**
 * Whether this year's total and last year's are of the same units: a total that grew because more units gave a number
 * has not grown. A 比率 is as comparable as its parts.
 */
export function comparable(totals: IndicatorTotals, year: AnnualConsolidation): boolean {
  const { ratio } = totals.indicator;
  if (ratio === undefined) return givers(totals.thisYear) === givers(totals.lastYear);
  return [ratio.numerator, ratio.denominator].every((code) => {
    const part = year.indicators.find(({ indicator }) => indicator.code === code);
    return part !== undefined && givers(part.thisYear) === givers(part.lastYear);
  });
}

/** 增减率; undefined where a year is unknown or last year's total is 0, 不可比 where the years are of other units. */
export function changeRate(
  totals: IndicatorTotals,
  year: AnnualConsolidation,
): number | typeof notComparable | undefined {
  const { total, lastTotal } = totals;
  if (total === undefined || lastTotal === undefined || lastTotal === 0) return undefined;
  return comparable(totals, year) ? (total - lastTotal) / lastTotal : notComparable;
}
