import { directionOf, known, type IndicatorLine } from '../../consolidation/years/indicator-line';
import { yearsOf } from '../../consolidation/years/span';
import type { Trend } from '../../consolidation/years/trend';
import type { CellContent, SheetDraft } from '../../workbook/draft';
import { firstRecordRow, layTable, type TableRecord } from '../../workbook/layout';
import { cellReference } from '../cells/cell-references';
import {
  changeHeader,
  firstAndLastHeader,
  indicatorChangeSheet,
  indicatorYearSheet,
  rateHeader,
  yearHeader,
} from './trend-sheets';

/** Against the year before only: over a gap nothing is said. */
function changes(line: IndicatorLine, row: number, years: readonly number[]): [string, CellContent][] {
  const spec = indicatorYearSheet(years);
  const values = new Map(
    known(line).flatMap(({ year, figure }) => (figure.state === 'value' ? [[year, figure.value] as const] : [])),
  );
  return years.slice(1).flatMap((year): [string, CellContent][] => {
    const [now, before] = [values.get(year), values.get(year - 1)];
    const at = cellReference(spec, yearHeader(year), row);
    const earlier = cellReference(spec, yearHeader(year - 1), row);
    const both = `AND(ISNUMBER(${at}),ISNUMBER(${earlier}))`;
    const change = now === undefined || before === undefined ? undefined : Number((now - before).toPrecision(15));
    const rate = change === undefined || before === undefined || before === 0 ? '' : change / before;
    return [
      [changeHeader(year), { formula: `IF(${both},${at}-${earlier},"")`, result: change ?? '' }],
      [rateHeader(year), { formula: `IF(${both},IF(${earlier}=0,"",(${at}-${earlier})/${earlier}),"")`, result: rate }],
    ];
  });
}

function firstAndLast(line: IndicatorLine, row: number, { years: reports, span }: Trend): CellContent {
  const [first, last] = [reports[0]?.year, reports.at(-1)?.year];
  if (first === undefined || last === undefined || first === last) return null;
  const spec = indicatorYearSheet(yearsOf(span));
  const [before, after] = [first, last].map((year) => cellReference(spec, yearHeader(year), row));
  const compared = `IF(${after}>${before},"增长",IF(${after}=${before},"持平","下降"))`;
  const formula = `IF(AND(ISNUMBER(${before}),ISNUMBER(${after})),${compared},"")`;
  return { formula, result: directionOf(line, first, last) ?? '' };
}

/** 指标增减: each indicator against the year before, by formulas over 指标分年. */
export function layIndicatorChanges(trend: Trend, title: string): SheetDraft {
  const years = yearsOf(trend.span);
  return layTable({
    spec: indicatorChangeSheet(years),
    title,
    note: '只与紧挨的上一年比：两年中有一年没有数的空着，中间缺一年就不比；上年为 0 的没有增减率。首末年比较：有年度汇总的最后一年比第一年。',
    records: trend.indicators.map((line, index): TableRecord => ({
      指标编码: line.code,
      指标名称: line.name,
      计量单位: line.unit,
      汇总方式: line.combination,
      ...Object.fromEntries(changes(line, firstRecordRow + index, years)),
      [firstAndLastHeader]: firstAndLast(line, firstRecordRow + index, trend),
    })),
    count: trend.indicators.length,
    frozenColumns: 2,
    tab: '2E75B6',
  });
}
