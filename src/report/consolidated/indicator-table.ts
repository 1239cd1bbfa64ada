import type { AnnualConsolidation, IndicatorTotals } from '../../consolidation/annual';
import { comparable, notComparable } from '../../consolidation/comparable';
import { indicatorLead, indicatorTotalSheet, sourceSheet } from '../../consolidation/sheets';
import { indicatorItem } from '../../consolidation/source-items';
import { ratioOf } from '../../consolidation/totals';
import type { LedgerUnit } from '../../ledger/ledger-unit';
import { reportingUnits } from '../../ledger/progress/work-items';
import { columnName } from '../../workbook/address';
import type { CellContent, SheetDraft } from '../../workbook/draft';
import { firstRecordRow, layTable, type TableRecord } from '../../workbook/layout';
import { columnReference } from '../cells/cell-references';
import { DecisionsByCell, withDecisions, type DecidedCell } from '../cells/decision-marks';
import { figureCell } from '../cells/figure-cell';

const letters = { total: 'E', lastTotal: 'F', change: 'G' } as const;

/** A text as a criterion of SUMIFS that only this very text meets: quotes, wildcards and comparisons are taken as text. */
export function criterionOf(text: string): string {
  const plain = text.replace(/[*?~]/g, '~$&').replaceAll('"', '""');
  return /^[<>=]/.test(text) ? `"=${plain}"` : `"${plain}"`;
}

class IndicatorTable {
  private readonly units: readonly LedgerUnit[];
  private readonly rows: ReadonlyMap<string, number>;
  private readonly firstUnit = columnName(indicatorLead + 1);
  private readonly lastUnit: string;

  constructor(private readonly year: AnnualConsolidation) {
    this.units = reportingUnits(year.ledger);
    this.lastUnit = columnName(indicatorLead + Math.max(1, this.units.length));
    this.rows = new Map(year.indicators.map(({ indicator }, index) => [indicator.code, firstRecordRow + index]));
  }

  /** `A ÷ B × factor` over the rows of the parts; nothing where one is missing or 0. */
  private ratioFormula(totals: IndicatorTotals, column: string): string {
    const { ratio } = totals.indicator;
    const top = this.rows.get(ratio?.numerator ?? '');
    const bottom = this.rows.get(ratio?.denominator ?? '');
    if (ratio === undefined || top === undefined || bottom === undefined) return '""';
    const [over, under] = [`${column}${top}`, `${column}${bottom}`];
    return `IF(AND(ISNUMBER(${over}),ISNUMBER(${under})),IF(${under}=0,"",${over}/${under}*${ratio.factor}),"")`;
  }

  private totalCell(totals: IndicatorTotals, row: number): CellContent {
    const result = totals.total ?? '';
    if (totals.indicator.combination === '比率') return { formula: this.ratioFormula(totals, letters.total), result };
    const range = `${this.firstUnit}${row}:${this.lastUnit}${row}`;
    return { formula: `IF(COUNT(${range})=0,"",SUM(${range}))`, result };
  }

  /** Last year's figures have no columns of their own: their sum is taken from 数据来源, where each has its line. */
  private lastTotalCell(totals: IndicatorTotals): CellContent {
    const result = totals.lastTotal ?? '';
    if (totals.indicator.combination === '比率')
      return { formula: this.ratioFormula(totals, letters.lastTotal), result };
    if (totals.lastTotal === undefined) return null;
    const item = criterionOf(indicatorItem(totals.indicator.code, '上年数'));
    return {
      formula: `SUMIFS(${columnReference(sourceSheet, '采用值')},${columnReference(sourceSheet, '汇总项')},${item})`,
      result,
    };
  }

  private unitCells(totals: IndicatorTotals): TableRecord {
    if (totals.indicator.combination === '比率') return this.unitRatios(totals);
    return Object.fromEntries(totals.thisYear.map(({ unit, figure }) => [unit.name, figureCell(figure)]));
  }

  private unitRatios(totals: IndicatorTotals): TableRecord {
    const cells = this.units.map((unit, index): [string, CellContent] => {
      const valueOf = (code: string) => {
        const parts = this.year.indicators.find(({ indicator }) => indicator.code === code);
        const figure = parts?.thisYear.find((counted) => counted.unit === unit)?.figure;
        return figure?.state === 'value' ? figure.value : undefined;
      };
      const result = ratioOf(totals.indicator, valueOf);
      if (result === undefined) return [unit.name, null];
      return [unit.name, { formula: this.ratioFormula(totals, columnName(indicatorLead + 1 + index)), result }];
    });
    return Object.fromEntries(cells);
  }

  private record(totals: IndicatorTotals, row: number): TableRecord {
    const { indicator, total, lastTotal, thisYear, asked } = totals;
    const both = total !== undefined && lastTotal !== undefined;
    const same = !both || lastTotal === 0 || comparable(totals, this.year);
    const [now, before] = [`${letters.total}${row}`, `${letters.lastTotal}${row}`];
    const change = both ? total - lastTotal : '';
    const rate = both && lastTotal !== 0 ? (total - lastTotal) / lastTotal : '';
    const numbers = thisYear.filter(({ figure }) => figure.state === 'value').length;
    const apart = thisYear.filter(({ figure }) => figure.state === 'notApplicable').length;
    const range = `${this.firstUnit}${row}:${this.lastUnit}${row}`;
    const isRatio = indicator.combination === '比率';
    const counted = (formula: string, result: number): CellContent => (isRatio ? null : { formula, result });
    return {
      ...this.unitCells(totals),
      指标编码: indicator.code,
      指标名称: indicator.name,
      计量单位: indicator.unit,
      汇总方式: indicator.combination,
      合计: this.totalCell(totals, row),
      上年合计: this.lastTotalCell(totals),
      增减: { formula: `IF(AND(ISNUMBER(${now}),ISNUMBER(${before})),${now}-${before},"")`, result: change },
      增减率: same
        ? {
            formula: `IF(AND(ISNUMBER(${letters.change}${row}),ISNUMBER(${before})),IF(${before}=0,"",${letters.change}${row}/${before}),"")`,
            result: rate,
          }
        : notComparable,
      填报单位数: counted(`COUNT(${range})`, numbers),
      不适用数: counted(`COUNTIF(${range},"—")`, apart),
      未填数: counted(`${asked}-I${row}-J${row}`, asked - numbers - apart),
    };
  }

  /** Last year's figures have no cells of their own: their decisions are told at their sum. */
  private *decided(): Generator<DecidedCell> {
    const decisions = new DecisionsByCell(this.year);
    if (!decisions.some) return;
    for (const [record, { thisYear, lastYear }] of this.year.indicators.entries()) {
      for (const { unit, figure } of thisYear) {
        const decision = decisions.at(unit.code, figure);
        if (decision !== undefined) yield { record, header: unit.name, decision };
      }
      for (const { unit, figure } of lastYear) {
        const decision = decisions.at(unit.code, figure);
        if (decision !== undefined) yield { record, header: '上年合计', decision };
      }
    }
  }

  draft(title: string): SheetDraft {
    const { indicators } = this.year;
    const spec = indicatorTotalSheet(this.units);
    const table = layTable({
      spec,
      title,
      note: '合计由右边各单位的数相加；比率由分子、分母的合计重新计算。— 为不适用，空格为未填或未报，文字为无法识别的原文；紫色为办公室裁定的数，批注里有原值和理由。每个数的出处见“数据来源”。',
      records: indicators.map((totals, index) => this.record(totals, firstRecordRow + index)),
      count: indicators.length,
      frozenColumns: 2,
      tab: '2E75B6',
    });
    return withDecisions(table, spec, this.decided());
  }
}

/** 指标汇总: totals by formulas over the units' columns, one column a unit. */
export function layIndicators(year: AnnualConsolidation, title: string): SheetDraft {
  return new IndicatorTable(year).draft(title);
}
