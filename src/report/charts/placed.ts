import type { ChartDraft } from '../../workbook/chart-draft';
import type { CellRange, SheetRange } from '../../workbook/snapshot';
import { axisOf } from './axis';
import type { YearChart } from './chart';
import { axisFormatOf, descriptionOf, formatOf } from './measure';

/** A chart whose numbers stand in a table of the workbook. */
export interface PlacedChart {
  readonly chart: YearChart;
  readonly sheet: string;
  /** The table's header row; categories in column A, series from column B on. */
  readonly row: number;
}

/** This year's is the first; told apart in black and white too. */
export const seriesColors = ['2E75B6', 'B4C7DC'] as const;

/** Points that a chart needs around its marks, and for the marks of a category of bars, by number of series. */
const [around, perCategory] = [62, [15, 21]] as const;
/** Of columns, and the least and the most of bars: two charts of some categories stand on a page of 图表, or one of many. */
const [columns, lowest, tallest] = [150, 180, 380] as const;

/** Height of a chart, in points: by what it has to show. */
export function chartHeight({ form, categories, series }: YearChart): number {
  if (form === 'columns') return columns;
  return Math.min(tallest, Math.max(lowest, around + categories.length * (perCategory[series.length - 1] ?? 21)));
}

/** A chart of a table over an area of a sheet, which may be another than the table's. */
export function chartDraft({ chart, sheet, row }: PlacedChart, area: CellRange): ChartDraft {
  const { form, title, categories, series, measure } = chart;
  const column = (number: number): SheetRange => {
    return { sheet, top: row + 1, left: number, bottom: row + categories.length, right: number };
  };
  return {
    kind: form,
    title,
    description: descriptionOf(chart),
    area,
    categories: { at: column(1), texts: categories },
    series: series.map(({ name, points }, index) => ({
      name: { at: { sheet, top: row, left: index + 2, bottom: row, right: index + 2 }, text: name },
      at: column(index + 2),
      values: points.map((point) => point?.value),
      color: seriesColors[index % seriesColors.length] ?? seriesColors[0],
    })),
    format: { marks: formatOf(measure), axis: axisFormatOf(measure) },
    // The title of bars says what is measured; there is no room to say it twice.
    ...(form === 'columns' && measure.kind === 'quantity' && measure.unit !== '' ? { axisTitle: measure.unit } : {}),
    axis: axisOf(chart),
  };
}
