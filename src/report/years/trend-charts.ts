import { known, type IndicatorLine } from '../../consolidation/years/indicator-line';
import { yearsOf } from '../../consolidation/years/span';
import type { Trend } from '../../consolidation/years/trend';
import type { ChartDraft } from '../../workbook/chart-draft';
import type { RowDraft, SheetDraft } from '../../workbook/draft';
import { firstRecordRow, headerRow } from '../../workbook/layout';
import type { CellRange, SheetRange } from '../../workbook/snapshot';
import { styles } from '../../workbook/style';
import type { Measure } from '../charts/chart';
import { axisFormatOf, formatOf, shownFigure } from '../charts/measure';
import { seriesColors } from '../charts/placed';
import { indicatorYearSheet, yearHeader } from './trend-sheets';

/** Charts a row of the sheet, and rows of the page they all stand on. */
const [across, down] = [3, 4] as const;
/** Cells that a chart takes. */
const [columns, rows] = [6, 9] as const;
/** Rows above the first chart: title and note. */
const above = 2;

interface Drawn {
  readonly line: IndicatorLine;
  /** Row of 指标分年. */
  readonly row: number;
  /** How many times the smaller of the first and the last figure the larger is, less one. */
  readonly change: number;
}

function changeOf(line: IndicatorLine): number {
  const values = known(line).flatMap(({ figure }) => (figure.state === 'value' ? [figure.value] : []));
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  return low <= 0 ? 0 : high / low - 1;
}

/** The indicators that changed most over the span, in the order of the dictionary. */
function drawn({ indicators }: Trend): Drawn[] {
  const candidates = indicators
    .map((line, index): Drawn => ({ line, row: firstRecordRow + index, change: changeOf(line) }))
    .filter(({ line, change }) => known(line).length > 1 && change > 0);
  const chosen = [...candidates].sort((left, right) => right.change - left.change).slice(0, across * down);
  return candidates.filter((one) => chosen.includes(one));
}

function decimalsOf(values: readonly number[]): 0 | 1 | 2 {
  if (values.every((value) => Number.isInteger(value))) return 0;
  return values.every((value) => Number(value.toFixed(1)) === value) ? 1 : 2;
}

function chartOf({ line, row }: Drawn, years: readonly number[], area: CellRange): ChartDraft {
  const { name: sheet, columns: headers } = indicatorYearSheet(years);
  const left = headers.findIndex(({ header }) => header === yearHeader(years[0] ?? 0)) + 1;
  const across = (top: number): SheetRange => ({ sheet, top, left, bottom: top, right: left + years.length - 1 });
  const byYear = new Map(line.figures.map(({ year, figure }) => [year, figure]));
  const values = years.map((year) => {
    const figure = byYear.get(year);
    return figure?.state === 'value' ? figure.value : undefined;
  });
  const numbers = values.filter((value) => value !== undefined);
  const measure: Measure = { kind: 'quantity', unit: line.unit, decimals: decimalsOf(numbers) };
  const title = `${line.name}（${line.unit}）`;
  const said = years.map((year, index) => {
    const value = values[index];
    return `${yearHeader(year)} ${value === undefined ? '没有数' : shownFigure(value, measure)}`;
  });
  return {
    kind: 'columns',
    title,
    description: `${title}：${said.join('，')}。`,
    area,
    categories: { at: across(headerRow), texts: years.map(yearHeader) },
    series: [
      {
        name: { at: { sheet, top: row, left: 2, bottom: row, right: 2 }, text: line.name },
        at: across(row),
        values,
        color: seriesColors[0],
      },
    ],
    format: { marks: formatOf(measure), axis: axisFormatOf(measure) },
    axis: numbers.some((value) => value < 0) ? {} : { from: 0 },
  };
}

/** 图表: the indicators that changed most, each by year, drawn from its row of 指标分年. */
export function layTrendCharts(trend: Trend, title: string): SheetDraft {
  const years = yearsOf(trend.span);
  const charts = drawn(trend).map((one, index) => {
    const [row, column] = [Math.floor(index / across), index % across];
    const [top, left] = [above + 1 + row * rows, 1 + column * columns];
    return chartOf(one, years, { top, left, bottom: top + rows - 2, right: left + columns - 2 });
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
    print: { orientation: 'landscape' },
  };
}
