import { expect, it } from 'vitest';
import { decidablePlaces } from '../../src/consolidation/decisions/decidable/places';
import { layAnnualWorkbook } from '../../src/report/consolidated/annual-workbook';
import { snapshotOf } from '../../src/workbook/drafted';
import { returned, withDecisions, yearOf } from '../consolidation/returned';
import { recordsOf } from '../report/records';

it.each([
  ['工作方案', '状态', '已印发'],
  ['指标', '本年数', '7'],
])('a decision on %s %s is listed in 裁定 with what it decided', (sheet, field, decided) => {
  const first = returned('U04');
  const place =
    first.content && decidablePlaces(first.content).find((one) => one.sheet === sheet && one.field === field);
  if (place === undefined) throw new Error('there is nothing to decide on');
  const ledger = withDecisions({ unit: 'U04', sheet, key: place.key, field, raw: place.source.raw, decided });
  const report = snapshotOf(layAnnualWorkbook(yearOf([returned('U04', {}, {}, ledger)], ledger), ''));
  const listed = recordsOf(report, '裁定').map((line) => [
    line.value('工作表'),
    line.value('字段'),
    line.value('裁定值'),
  ]);
  expect(listed.map((line) => line.map(String))).toEqual([[sheet, field, decided]]);
});
