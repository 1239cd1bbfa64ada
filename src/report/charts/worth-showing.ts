import type { Chart } from './chart';

/** Whether a chart says more than the number beside it: one bar does not, nor do noughts alone. */
export function isWorthShowing({ categories, series }: Pick<Chart, 'categories' | 'series'>): boolean {
  return categories.length > 1 && series.some(({ points }) => points.some((point) => (point?.value ?? 0) !== 0));
}
