import { pixelsOf } from './column-width';

/** Margins of a printed sheet, in inches: the sides leave what a printer needs and a hole is punched in. */
export const margins = { left: 0.4, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

/** Points of the text of cells, and the fewest it may be printed at where one more page across can help. */
const [bodySize, readable] = [11, 8] as const;
/** Points across an A4 page that lies, between its margins. */
const across = 841.9 - 72 * (margins.left + margins.right);
/** Points down it, for rows that are printed in their own size. */
export const pageHeight = 595.3 - 72 * (margins.top + margins.bottom);
/** Percents of their size that programs print a sheet at to fit it to its pages: none prints larger than it is. */
const [most, least] = [100, Math.ceil((100 * readable) / bodySize)] as const;

const columnPoints = (width: number): number => (pixelsOf(width) * 72) / 96;

/** How the columns of a sheet are spread over pages. */
export interface Spread {
  readonly pagesWide: number;
  /** Columns of the first page. */
  readonly first: number;
  /** Points that the text of cells is printed at. */
  readonly size: number;
}

/** The columns that stand on each page at so many percent, the repeated ones not counted again; each page takes one. */
function columnsByPage(points: readonly number[], repeated: number, percent: number): number[] {
  const room = (across * 100) / percent;
  const taken = points.slice(0, repeated).reduce((sum, one) => sum + one, 0);
  const pages: number[] = [];
  let [used, columns] = [0, 0];
  for (const one of points) {
    if (columns > 0 && used + one > room) {
      pages.push(columns);
      [used, columns] = [taken, 0];
    }
    used += one;
    columns += 1;
  }
  return [...pages, columns];
}

/**
 * Spreads the columns of a sheet over as few A4 pages across as print its text readable, in the size that these allow.
 * @param widths of the printed columns, in half-width characters
 * @param repeated columns from the first on that stand on every page
 */
export function spread(widths: readonly number[], repeated: number): Spread {
  const points = widths.map(columnPoints);
  const pagesWide = columnsByPage(points, repeated, least).length;
  let percent: number = most;
  while (percent > least && columnsByPage(points, repeated, percent).length > pagesWide) percent -= 1;
  const [first = 0] = columnsByPage(points, repeated, percent);
  return { pagesWide, first, size: (bodySize * percent) / 100 };
}
