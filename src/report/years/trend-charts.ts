import { yearsOf } from '../../consolidation/years/span';
import type { Trend } from '../../consolidation/years/trend';
import type { ChartDraft } from '../../workbook/chart-draft';
import type { RowDraft, SheetDraft } from '../../workbook/draft';
import { headerRow } from '../../workbook/layout';
import type { CellRange, SheetRange } from '../../workbook/snapshot';
import { styles } from '../../workbook/style';
import { axisOf } from '../charts/axis';
import { axisFormatOf, descriptionOf, formatOf } from '../charts/measure';
import { seriesColors } from '../charts/placed';
import { indicatorYearCharts, mostIndicatorYearCharts, type IndicatorYearChart } from './indicator-year-charts';
import { indicatorYearSheet, yearHeader } from './trend-sheets';

/** Charts a row of the sheet, rows of charts, and those of them on a page. */
const [across, perPage] = [3, 2] as const;
const down = mostIndicatorYearCharts / across;
/** Cells that a chart takes. */
const [columns, rows] = [6, 13] as const;
/** Rows above the first chart: title and note. */
const above = 2;

function draftOf(chart: IndicatorYearChart, years: readonly number[], area: CellRange): ChartDraft {
  const { title, categories, series, measure, line, row } = chart;
  const { name: sheet, columns: headers } = indicatorYearSheet(years);
  const left = headers.findIndex(({ header }) => header === yearHeader(years[0] ?? 0)) + 1;
  const across = (top: number): SheetRange => ({ sheet, top, left, bottom: top, right: left + years.length - 1 });
  return {
    kind: 'columns',
    title,
    description: descriptionOf(chart),
    area,
    categories: { at: across(headerRow), texts: categories },
    series: series.map(({ points }) => ({
      name: { at: { sheet, top: row, left: 2, bottom: row, right: 2 }, text: line.name },
      at: across(row),
      values: points.map((point) => point?.value),
      color: seriesColors[0],
    })),
    format: { marks: formatOf(measure), axis: axisFormatOf(measure) },
    axis: axisOf(chart),
  };
}

/** The rows that end a page: title and note stand over the first. */
function pageEnds(charts: number): number[] {
  const pages = Math.ceil(charts / (across * perPage));
  return Array.from({ length: Math.max(0, pages - 1) }, (_, index) => above + (index + 1) * perPage * rows);
}

/** 图表: the indicators that changed most, each by year, drawn from its row of 指标分年. */
export function layTrendCharts(trend: Trend, title: string): SheetDraft {
  const years = yearsOf(trend.span);
  const charts = indicatorYearCharts(trend).map((one, index) => {
    const [row, column] = [Math.floor(index / across), index % across];
    const [top, left] = [above + 1 + row * rows, 1 + column * columns];
    return draftOf(one, years, { top, left, bottom: top + rows - 2, right: left + columns - 2 });
  });
  const width = across * columns - 1;
  const note =
    charts.length === 0
      ? '没有一项指标有两年以上的数，没有图。'
      : `首末两年变化最大的${charts.length}项指标，画的是“指标分年”里的数；没有柱子的一年没有数，不是 0。其余各项见“指标分年”。`;
  const heads: RowDraft[] = [
    { height: 30, cells: [{ content: title, style: styles.title }] },
    { height: 20, cells: [{ content: note, style: styles.note }] },
  ];
  return {
    name: '图表',
    tab: '1F4E79',
    widths: Array<number>(width).fill(9),
    rows: [...heads, ...Array.from({ length: down * rows }, (): RowDraft => ({ height: 17, cells: [] }))],
    merges: [1, 2].map((row) => ({ top: row, left: 1, bottom: row, right: width })),
    charts,
    print: { orientation: 'landscape', pageEnds: pageEnds(charts.length) },
  };
}
