import type { AnnualConsolidation, IndicatorTotals } from '../../consolidation/annual';
import { changeRate } from '../../consolidation/comparable';
import { firstRecordRow } from '../../workbook/layout';
import { cellReference } from '../cells/cell-references';
import { indicatorTotalSheet } from '../../consolidation/sheets';
import type { Plotted } from './chart';

/** What 指标汇总 says of an indicator, as points of charts. */
export interface IndicatorPoints {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly isRatio: boolean;
  readonly thisYear: Plotted | undefined;
  readonly lastYear: Plotted | undefined;
  /** Against last year; undefined where a year is unknown or of other units, or last year's figure is 0. */
  readonly change: Plotted | undefined;
}

const spec = indicatorTotalSheet([]);

function plotted(value: number | undefined, header: string, row: number): Plotted | undefined {
  return value === undefined ? undefined : { value, formula: cellReference(spec, header, row) };
}

function changeOf(totals: IndicatorTotals, year: AnnualConsolidation): number | undefined {
  const rate = changeRate(totals, year);
  return typeof rate === 'number' ? rate : undefined;
}

/** The indicators in the order of the dictionary. */
export function indicatorPoints(year: AnnualConsolidation): IndicatorPoints[] {
  return year.indicators.map((totals, index) => {
    const { code, name, unit, combination } = totals.indicator;
    const row = firstRecordRow + index;
    return {
      code,
      name,
      unit,
      isRatio: combination === '比率',
      thisYear: plotted(totals.total, '合计', row),
      lastYear: plotted(totals.lastTotal, '上年合计', row),
      change: plotted(changeOf(totals, year), '增减率', row),
    };
  });
}
