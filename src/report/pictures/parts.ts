import { page } from '../../document/official-layout';
import type { YearChart } from '../charts/chart';

/** Millimetres that columns need; for bars those around the marks and those of a category, by number of series. */
const columns = 52;
const [around, perCategory] = [
  [12, 20],
  [4.6, 7.2],
] as const;

/**
 * Millimetres of the tallest picture. With its caption it takes less than a third of a page: where it has no room any more,
 * no more than that stays blank.
 */
const tallest = Math.floor((page.height - page.top - page.bottom) * 0.285);

const partOf = <T>(list: readonly T[], series: number): T | undefined => list[Math.min(series, list.length) - 1];

/** Height of the picture of a chart, in millimetres: by what it has to show. */
export function pictureHeight({ form, categories, series }: Pick<YearChart, 'form' | 'categories' | 'series'>): number {
  if (form === 'columns') return columns;
  const [edges = 0, each = 0] = [partOf(around, series.length), partOf(perCategory, series.length)];
  return Math.round(edges + categories.length * each);
}

/** A chart as it is drawn: one with many bars in several parts of about the same length, which follow each other. */
export function partsOf(chart: YearChart): YearChart[] {
  const { form, categories, series } = chart;
  if (form === 'columns') return [chart];
  const [edges = 0, each = 1] = [partOf(around, series.length), partOf(perCategory, series.length)];
  const count = Math.ceil(categories.length / Math.floor((tallest - edges) / each));
  return Array.from({ length: count }, (_part, index) => {
    const [from, to] = [index, index + 1].map((end) => Math.ceil((categories.length * end) / count));
    const own = series.map((one) => ({ ...one, points: one.points.slice(from, to) }));
    return { ...chart, categories: categories.slice(from, to), series: own };
  });
}
