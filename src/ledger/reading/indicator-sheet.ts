import type { TableRow } from '../../workbook/table';
import type { Combination, Indicator } from '../indicators';
import type { LedgerUnit } from '../ledger-unit';
import { indicatorSheet, combinations } from '../sheets/plan';
import { unitNames, type LedgerSheets } from './ledger-sheets';

/** Indicators that refer to others must name ones that there are; a 比率 of nothing would stay empty without a word. */
function checkReferences(rows: readonly { indicator: Indicator; row: TableRow }[], from: LedgerSheets): void {
  const codes = new Set(rows.map(({ indicator }) => indicator.code));
  for (const { indicator, row } of rows) {
    const { ratio, partOf } = indicator;
    const references = [
      ...(ratio === undefined
        ? []
        : ([
            ['分子', ratio.numerator],
            ['分母', ratio.denominator],
          ] as const)),
      ...(partOf === undefined ? [] : ([['上级指标', partOf]] as const)),
    ];
    for (const [header, raw] of references) {
      if (codes.has(raw)) continue;
      from.report('ledger-indicator-unknown', { sheet: '指标', cell: row.at(header), field: header }, { raw });
    }
  }
}

/** Reads 指标, the dictionary of the year. */
export function readIndicators(from: LedgerSheets, units: readonly LedgerUnit[]): Indicator[] {
  const rows = from.each(indicatorSheet, true, (row, text) => {
    const combination = text('汇总方式');
    const known = (combinations as readonly string[]).includes(combination);
    if (!known) {
      const where = { sheet: '指标', cell: row.at('汇总方式'), field: '汇总方式' };
      from.report('indicator-combination-unknown', where, { raw: combination });
    }
    const [numerator, denominator] = [text('分子'), text('分母')];
    const factor = from.number(indicatorSheet, row, '系数', 1);
    const partOf = text('上级指标');
    const indicator: Indicator = {
      code: text('指标编码'),
      name: text('指标名称'),
      unit: text('计量单位'),
      category: text('指标类别'),
      combination: known ? (combination as Combination) : '合计',
      ...(combination === '比率' ? { ratio: { numerator, denominator, factor } } : {}),
      ...(partOf === '' ? {} : { partOf }),
      reporters: unitNames(indicatorSheet, row, '填报单位', units, from),
    };
    return { indicator, row };
  });
  checkReferences(rows, from);
  return rows.map(({ indicator }) => indicator);
}
