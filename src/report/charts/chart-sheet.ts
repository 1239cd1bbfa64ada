import type { ChartDraft } from '../../workbook/chart-draft';
import type { CellDraft, RowDraft, SheetDraft } from '../../workbook/draft';
import { pageHeight } from '../../workbook/paper';
import { rowHeight } from '../../workbook/text-width';
import type { CellRange } from '../../workbook/snapshot';
import { styles } from '../../workbook/style';
import type { YearChart } from './chart';
import { formatOf } from './measure';
import { chartDraft, chartHeight, type PlacedChart } from './placed';

const chartSheetName = '图表';

/** The table's columns: categories and up to two series; then the chart. */
const table = [32, 14, 14] as const;
const [gap, chartColumns, chartColumn] = [2, 12, 6] as const;
const widths = [...table, gap, ...Array<number>(chartColumns).fill(chartColumn)];
const firstChartColumn = table.length + 2;
/** Points of rows. */
const heights = { title: 30, heading: 26, header: 20, record: 15 } as const;
/** Half-width characters that a note over the sheet has room for. */
const noteWidth = 130;

const cell = (content: CellDraft['content'], style: CellDraft['style']): CellDraft => ({ content, style });

/** The rows of a sheet as they are laid out, page by page. */
class ChartSheet {
  readonly rows: RowDraft[] = [];
  readonly merges: CellRange[] = [];
  readonly charts: ChartDraft[] = [];
  readonly placed: PlacedChart[] = [];
  readonly pageEnds: number[] = [];
  #used = 0;

  add(height: number, cells: readonly CellDraft[] = []): void {
    this.rows.push({ height, cells });
    this.#used += height;
  }

  wide(content: string, style: CellDraft['style'], height: number): void {
    const row = this.rows.length + 1;
    this.merges.push({ top: row, left: 1, bottom: row, right: widths.length });
    this.add(height, [cell(content, style)]);
  }

  /** A chart beside its table, on one page. */
  block(chart: YearChart): void {
    const { title, note = '', categories, series, categoryName, measure } = chart;
    const rows = Math.max(categories.length, Math.ceil((chartHeight(chart) - heights.header) / heights.record));
    const noteHeight = note === '' ? 0 : rowHeight([{ text: note, width: noteWidth }]);
    const height = heights.heading + noteHeight + heights.header + rows * heights.record;
    if (this.#used + height > pageHeight && this.placed.length > 0) {
      this.pageEnds.push(this.rows.length);
      this.#used = 0;
    }
    this.add(heights.heading, [cell(title, styles.heading)]);
    if (note !== '') this.wide(note, styles.note, noteHeight);
    this.add(
      heights.header,
      [categoryName, ...series.map(({ name }) => name)].map((name) => cell(name, styles.header)),
    );
    const header = this.rows.length;
    const placed = { chart, sheet: chartSheetName, row: header };
    const style = { ...styles.number, format: formatOf(measure) };
    for (let index = 0; index < rows; index++) {
      const name = categories[index];
      const figures = series.map(({ points }) => {
        const point = points[index];
        return cell(point === undefined ? null : { formula: point.formula, result: point.value }, style);
      });
      this.add(heights.record, name === undefined ? [] : [cell(name, styles.line), ...figures]);
    }
    this.placed.push(placed);
    const area = { top: header, left: firstChartColumn, bottom: this.rows.length, right: widths.length };
    this.charts.push(chartDraft(placed, area));
    this.add(heights.record);
  }
}

/**
 * 图表: the charts of a year, each beside a table of its numbers, which are formulas over the other sheets.
 * @returns the sheet, and where the table of each chart stands, for charts on other sheets
 */
export function layCharts(
  charts: readonly YearChart[],
  title: string,
): { readonly sheet: SheetDraft; readonly placed: readonly PlacedChart[] } {
  const sheet = new ChartSheet();
  sheet.wide(title, styles.title, heights.title);
  const note =
    charts.length === 0
      ? '还没有可以画的数。'
      : '每张图画的是左边表里的数，表里的数由公式取自其他各表；空格是没有数，图上也空着，不是 0。本年与上年的图只画同一计量单位、大小相近、至少三项的指标，其余见“指标汇总”。';
  sheet.wide(note, styles.note, rowHeight([{ text: note, width: noteWidth }]));
  for (const chart of charts) sheet.block(chart);
  return {
    sheet: {
      name: chartSheetName,
      tab: '1F4E79',
      widths,
      rows: sheet.rows,
      merges: sheet.merges,
      charts: sheet.charts,
      print: { orientation: 'landscape', pageEnds: sheet.pageEnds },
    },
    placed: sheet.placed,
  };
}
