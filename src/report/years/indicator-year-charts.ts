import { known, type IndicatorLine } from '../../consolidation/years/indicator-line';
import { yearsOf } from '../../consolidation/years/span';
import type { Trend } from '../../consolidation/years/trend';
import { firstRecordRow } from '../../workbook/layout';
import { cellReference } from '../cells/cell-references';
import type { Chart, Measure, Plotted } from '../charts/chart';
import { nameAlone } from '../charts/labels';
import { indicatorYearSheet, yearHeader } from './trend-sheets';

/** Indicators that are charted: as many as one page of 图表 holds. */
export const mostIndicatorYearCharts = 12;

/** An indicator by year, drawn from its row of 指标分年. */
export interface IndicatorYearChart extends Chart {
  readonly line: IndicatorLine;
  /** Row of 指标分年. */
  readonly row: number;
}

/** How many times the smaller of the first and the last figure the larger is, less one. */
function changeOf(line: IndicatorLine): number {
  const values = known(line).flatMap(({ figure }) => (figure.state === 'value' ? [figure.value] : []));
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const [low, high] = [Math.min(first, last), Math.max(first, last)];
  return low <= 0 ? 0 : high / low - 1;
}

function decimalsOf(values: readonly number[]): 0 | 1 | 2 {
  if (values.every((value) => Number.isInteger(value))) return 0;
  return values.every((value) => Number(value.toFixed(1)) === value) ? 1 : 2;
}

function chartOf(line: IndicatorLine, row: number, years: readonly number[]): IndicatorYearChart {
  const spec = indicatorYearSheet(years);
  const byYear = new Map(line.figures.map(({ year, figure }) => [year, figure]));
  const points = years.map((year): Plotted | undefined => {
    const figure = byYear.get(year);
    if (figure?.state !== 'value') return undefined;
    return { value: figure.value, formula: cellReference(spec, yearHeader(year), row) };
  });
  const numbers = points.flatMap((point) => (point === undefined ? [] : [point.value]));
  const measure: Measure = { kind: 'quantity', unit: line.unit, decimals: decimalsOf(numbers) };
  return {
    ...{ line, row, measure },
    title: `${nameAlone(line.name)}（${line.unit}）`,
    form: 'columns',
    categories: years.map(yearHeader),
    series: [{ name: line.name, points }],
  };
}

/** The indicators that changed most over the span, in the order of the dictionary; a year without a report is a gap. */
export function indicatorYearCharts({ indicators, span }: Trend): IndicatorYearChart[] {
  const candidates = indicators
    .map((line, index) => ({ line, row: firstRecordRow + index, change: changeOf(line) }))
    .filter(({ line, change }) => known(line).length > 1 && change > 0);
  const chosen = [...candidates].sort((left, right) => right.change - left.change).slice(0, mostIndicatorYearCharts);
  const years = yearsOf(span);
  return candidates.filter((one) => chosen.includes(one)).map(({ line, row }) => chartOf(line, row, years));
}
