import type { ChartDraft } from '../../workbook/chart-draft';
import type { ChartSubject } from './chart';
import { isWorthShowing } from './worth-showing';
import { chartDraft, chartHeight, type PlacedChart } from './placed';

/** What the cover shows: one chart on the left, others below each other on its right. */
const [onTheLeft, onTheRight]: readonly [ChartSubject, readonly ChartSubject[]] = [
  'completion',
  ['on-time', 'activities'],
];
/** Rows of one of several that stand below each other, and points of a row. */
const [fewestRows, rowHeight] = [9, 20] as const;

/**
 * The charts people look at first, side by side on the cover; their numbers stand in the tables of 图表.
 * @param top the row they begin with
 * @param halves the last columns of the left half and of the right
 * @returns the charts, and the height of the rows they cover, one for each; nothing where there are no charts
 */
export function coverCharts(
  placed: readonly PlacedChart[],
  top: number,
  halves: readonly [number, number],
): { readonly charts: readonly ChartDraft[]; readonly heights: readonly number[] } {
  const about = (subject: ChartSubject) =>
    placed.filter(({ chart }) => chart.subject === subject && isWorthShowing(chart));
  const left = about(onTheLeft);
  const right = onTheRight.flatMap(about);
  if (left.length + right.length === 0) return { charts: [], heights: [] };
  const rows = Math.max(
    fewestRows * Math.max(1, right.length),
    ...left.map(({ chart }) => Math.ceil(chartHeight(chart) / rowHeight)),
  );
  const below = (column: readonly PlacedChart[], first: number, last: number): ChartDraft[] => {
    const each = Math.floor(rows / Math.max(1, column.length));
    return column.map((one, index) => {
      const bottom = index === column.length - 1 ? top + rows - 1 : top + (index + 1) * each - 1;
      return chartDraft(one, { top: top + index * each, left: first, bottom, right: last });
    });
  };
  const [middle, end] = halves;
  const charts =
    left.length === 0 || right.length === 0
      ? below([...left, ...right], 1, end)
      : [...below(left, 1, middle), ...below(right, middle + 1, end)];
  return { charts, heights: Array<number>(rows).fill(rowHeight) };
}
