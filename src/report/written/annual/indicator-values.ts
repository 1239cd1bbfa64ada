import { comparable } from '../../../consolidation/comparable';
import { numberText, percentText, rateText } from '../number-style';
import { figureValue, saidValue, unknownFigure, type Value, type Values } from '../wording';
import type { ReportDraft } from './draft';

function totalValue(draft: ReportDraft, record: number, which: '合计' | '上年合计', behind?: string): Value {
  const totals = draft.year.indicators[record];
  if (totals === undefined) return unknownFigure;
  const { code, unit } = totals.indicator;
  const value = which === '合计' ? totals.total : totals.lastTotal;
  // 12万万元 is no amount of money.
  const inTenThousands = !unit.startsWith('万');
  const { tenThousandsFrom } = draft.year.ledger.settings;
  const shown = (number: number) =>
    unit === '%' ? rateText(number) : numberText(number, inTenThousands ? tenThousandsFrom : 0);
  return figureValue(`${code} ${which}`, value, shown, draft.sheets.indicators.cell(which, record), behind ?? unit);
}

/** This year's total against last year's, in the office's words; unknown where there is nothing to compare with. */
function changeValue(draft: ReportDraft, record: number): Value {
  const totals = draft.year.indicators[record];
  if (totals?.total === undefined || totals.lastTotal === undefined) return unknownFigure;
  const { total, lastTotal, indicator } = totals;
  const { indicators } = draft.sheets;
  const change = total - lastTotal;
  const size = (value: number) => (indicator.unit === '%' ? rateText(Math.abs(value)) : numberText(Math.abs(value)));
  const values: Values = {
    上年: totalValue(draft, record, '上年合计'),
    增减: figureValue(`${indicator.code} 增减`, change, size, indicators.cell('增减', record)),
    增减率: figureValue(
      `${indicator.code} 增减率`,
      lastTotal === 0 ? undefined : change / lastTotal,
      (rate) => percentText(Math.abs(rate)),
      indicators.cell('增减率', record),
    ),
  };
  const key = (() => {
    if (!comparable(totals, draft.year)) return 'notComparable';
    if (change === 0) return 'level';
    if (indicator.unit === '%') return change > 0 ? 'pointsUp' : 'pointsDown';
    return lastTotal === 0 ? 'fromZero' : change > 0 ? 'rise' : 'fall';
  })();
  return saidValue(draft.wording.say(key, values), 'figure');
}

/**
 * The values of one indicator: 合计, 上年, 变化.
 * @param unit stands behind the total; its own where none is given
 */
export function valuesOf(draft: ReportDraft, record: number, unit?: string): Values {
  return {
    合计: totalValue(draft, record, '合计', unit),
    上年: totalValue(draft, record, '上年合计'),
    变化: changeValue(draft, record),
  };
}

/** Every indicator as sentences may name it: `{KJ100}`, `{KJ100上年}`, `{KJ100变化}`, by code or by name. */
export function indicatorValues(draft: ReportDraft): Values {
  const named = draft.year.indicators.flatMap(({ indicator }, record) => {
    const { 合计, 上年, 变化 } = valuesOf(draft, record);
    return [indicator.name, indicator.code].flatMap((name) => [
      [name, 合计 ?? unknownFigure] as const,
      [`${name}上年`, 上年 ?? unknownFigure] as const,
      [`${name}变化`, 变化 ?? unknownFigure] as const,
    ]);
  });
  return Object.fromEntries(named);
}
