import type { AnnualConsolidation } from '../../consolidation/annual';
import { indicatorDefinitionSheet } from '../../consolidation/sheets';
import type { SheetDraft } from '../../workbook/draft';
import { layTable, type TableRecord } from '../../workbook/layout';

/** 指标口径: how each indicator of the year is measured and combined; whoever compares years or districts goes by it. */
export function layIndicatorDefinitions({ ledger }: AnnualConsolidation, title: string): SheetDraft {
  const records = ledger.indicators.map(({ code, name, unit, category, combination, ratio, partOf }): TableRecord => ({
    指标编码: code,
    指标名称: name,
    计量单位: unit,
    指标类别: category,
    汇总方式: combination,
    分子: ratio?.numerator,
    分母: ratio?.denominator,
    系数: ratio?.factor,
    上级指标: partOf,
  }));
  return layTable({
    spec: indicatorDefinitionSheet,
    title,
    note: '合计：各单位相加，各年相加。期末：各单位相加，各年取最后一年。比率 = 分子 ÷ 分母 × 系数，只重新计算，从不相加。',
    records,
    count: records.length,
    frozenColumns: 2,
    tab: '2E75B6',
  });
}
