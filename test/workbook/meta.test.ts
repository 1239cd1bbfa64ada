import { expect, it } from 'vitest';
import { layMeta, metaValues, readMeta, type Meta } from '../../src/workbook/meta';
import { snapshotOf } from '../../src/workbook/drafted';

const workbook = (meta: Meta) => snapshotOf({ title: '', date: '2007-01-01', sheets: [layMeta(meta)] });
const own: Meta = { kind: '填报表', contract: 1, ledger: 'abc', year: 2007, unit: 'U03', issue: 'abc-U03' };

it.each<[string, Meta]>([
  ['a ledger', { kind: '台账', contract: 1, ledger: 'abc', year: 2007 }],
  ['a return', own],
  ['an annual report', { kind: '年度汇总', contract: 2, ledger: '', year: 2007 }],
])('%s says what it is', (_what, meta) => {
  expect(readMeta(workbook(meta))).toEqual(meta);
});

it('is out of sight', () => {
  expect(layMeta(own).visibility).toBe('veryHidden');
});

it('is nothing without the sheet, or with a kind that nobody knows', () => {
  expect(readMeta({ sheets: [], definedNames: [], externalLinks: [] })).toBeUndefined();
  expect(readMeta(workbook({ ...own, kind: '别的' as '台账' }))).toBeUndefined();
});

it.each<[string, Meta, string]>([
  ['a ledger', { kind: '台账', contract: 1, ledger: 'l', year: 2007 }, '—'],
  ['a report', { kind: '年度汇总', contract: 1, ledger: 'l', year: 2007 }, '—'],
  [
    'a return',
    { kind: '填报表', contract: 1, ledger: 'l', year: 2007, unit: 'U03', issue: 'l-U03-20071220' },
    'l-U03-20071220',
  ],
])('%s has a 下发标识 among its keys, for every kind has it', (_what, meta, mark) => {
  expect(metaValues(workbook(meta)).get('下发标识')).toBe(mark);
});
