import { expect, it } from 'vitest';
import { SafeNames } from '../../../scripts/archive/safe-names';

const longName = `${'长'.repeat(100)}.xlsx`;

it.each<[string, string]>([
  ['回收/U03.xlsx', '回收/U03.xlsx'],
  ['回收/CON', '回收/_CON'],
  ['回收/com1.xlsx', '回收/_com1.xlsx'],
  ['回收/CONTRACT.xlsx', '回收/CONTRACT.xlsx'],
  ['回收/末尾点. .', '回收/末尾点___'],
  ['回收/a:b?.xlsx', '回收/a_b_.xlsx'],
  ['回收/\u202exslx.exe', '回收/_xslx.exe'],
  ['回收/零\u200b宽.xlsx', '回收/零_宽.xlsx'],
  ['回收/半\ud800.xlsx', '回收/半_.xlsx'],
  [longName, `${'长'.repeat(65)}.xlsx`],
])('%j is kept as %j', (original, safe) => expect(new SafeNames().of(original)).toBe(safe));

it('names that are one on Windows are told apart', () => {
  const names = new SafeNames();
  expect(['A.xlsx', 'a.xlsx', 'a?.xlsx', 'a*.xlsx'].map((name) => names.of(name))).toEqual([
    'A.xlsx',
    'a(2).xlsx',
    'a_.xlsx',
    'a_(2).xlsx',
  ]);
});
