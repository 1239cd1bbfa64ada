import { type RatioPart, known, type IndicatorLine } from '../../consolidation/years/indicator-line';
import { yearsOf } from '../../consolidation/years/span';
import type { Trend } from '../../consolidation/years/trend';
import { columnName } from '../../workbook/address';
import type { CellContent, SheetDraft } from '../../workbook/draft';
import { firstRecordRow, layTable, type TableRecord } from '../../workbook/layout';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { figureCell } from '../cells/figure-cell';
import { indicatorYearSheet, yearHeader } from './trend-sheets';

class IndicatorYears {
  private readonly years: readonly number[];
  readonly spec: SheetSpec;

  constructor(private readonly trend: Trend) {
    this.years = yearsOf(trend.span);
    this.spec = indicatorYearSheet(this.years);
  }

  private letter(header: string): string {
    return columnName(this.spec.columns.findIndex((one) => one.header === header) + 1);
  }

  private range(row: number): string {
    const [first = 0, last = first] = [this.years[0], this.years.at(-1)];
    return `${this.letter(yearHeader(first))}${row}:${this.letter(yearHeader(last))}${row}`;
  }

  private cells({ line, years }: RatioPart): string[] {
    return years.map((year) => `${this.letter(yearHeader(year))}${firstRecordRow + line}`);
  }

  /** A part of a ratio: what its line comes to, or of fewer years than that. */
  private part(part: RatioPart): string {
    if (part.whole) return `${this.letter('累计')}${firstRecordRow + part.line}`;
    const cells = this.cells(part);
    const stock = this.trend.indicators[part.line]?.combination === '期末';
    return stock ? (cells.at(-1) ?? '""') : `SUM(${cells.join(',')})`;
  }

  private cumulative(line: IndicatorLine, row: number): CellContent {
    const result = line.cumulative ?? '';
    const range = this.range(row);
    if (line.combination === '合计') return { formula: `IF(COUNT(${range})=0,"",SUM(${range}))`, result };
    if (line.combination === '期末') {
      // LOOKUP of a number beyond all others finds the last one in Excel, and in LibreOffice nothing where cells are blank.
      const first = this.letter(yearHeader(this.years[0] ?? 0));
      const place = `SUMPRODUCT(MAX(ISNUMBER(${range})*(COLUMN(${range})-COLUMN(${first}${row})+1)))`;
      return { formula: `IF(COUNT(${range})=0,"",INDEX(${range},1,${place}))`, result };
    }
    const { ratio, parts } = line;
    if (ratio === undefined || parts === undefined || line.cumulative === undefined) return null;
    const [over, under] = [this.part(parts.numerator), this.part(parts.denominator)];
    const formula = `IF(AND(ISNUMBER(${over}),ISNUMBER(${under})),IF(${under}=0,"",${over}/${under}*${ratio.factor}),"")`;
    return { formula, result };
  }

  /** Of a ratio whose parts do not count in all of their years: in which they do. */
  private counted({ parts, cumulative }: IndicatorLine): string[] {
    if (parts === undefined || cumulative === undefined) return [];
    const { numerator, denominator } = parts;
    if (numerator.whole && denominator.whole) return [];
    return [`累计只含分子${numerator.years.join('、')}年、分母${denominator.years.join('、')}年`];
  }

  private remark(line: IndicatorLine): string {
    const numbers = known(line);
    const [last] = numbers.slice(-1);
    const codes = line.figures.filter(({ code }) => code !== line.code).map(({ year, code }) => `${year}年编码${code}`);
    const names = line.figures
      .filter(({ name, code }) => name !== line.name && code === line.code)
      .map(({ year, name }) => `${year}年名称“${name}”`);
    const stock = line.combination === '期末' && last !== undefined && last.year !== this.trend.span.to;
    const others = this.trend.indicators.some((other) => other !== line && other.code === line.code);
    return [
      ...(stock ? [`累计取${last.year}年末`] : []),
      ...codes,
      ...names,
      ...(others ? ['口径有变，分行列出'] : []),
      ...this.counted(line),
    ].join('；');
  }

  record(line: IndicatorLine, index: number): TableRecord {
    const row = firstRecordRow + index;
    const figures = line.figures.map(({ year, figure }): [string, CellContent] => [
      yearHeader(year),
      figureCell(figure),
    ]);
    return {
      指标编码: line.code,
      指标名称: line.name,
      计量单位: line.unit,
      汇总方式: line.combination,
      ...Object.fromEntries(figures),
      累计: this.cumulative(line, row),
      有数年数: { formula: `COUNT(${this.range(row)})`, result: known(line).length },
      说明: this.remark(line) || null,
    };
  }
}

/** 指标分年: each indicator by year, and what it comes to over the span. */
export function layIndicatorYears(trend: Trend, title: string): SheetDraft {
  const table = new IndicatorYears(trend);
  return layTable({
    spec: table.spec,
    title,
    note:
      '累计：合计类为各年相加，期末类取最后一年，比率由累计的分子、分母重新计算，有一项缺数的年份两项都不算。空格：那一年没有年度汇总或没有填，不是 0。' +
      '有数年数少于总年数的，累计只含有数的年份。',
    records: trend.indicators.map((line, index) => table.record(line, index)),
    count: trend.indicators.length,
    frozenColumns: 2,
    tab: '2E75B6',
  });
}
