import { describe, expect, it } from 'vitest';
import { mergeUnits } from '../../../../src/ledger/operations/units/merge';
import { workItems } from '../../../../src/ledger/progress/work-items';
import { after, differences, made2007, objection, rolesIn, shown, written } from '../office';

describe('units merged', () => {
  // 区农办 (U08) leads T02 with 区农业局 (U09).
  const { workbook, ledger } = after(made2007, mergeUnits, { from: 'U08', into: 'U09' });

  it('hand over roles, 牵头 before 责任', () => {
    expect(rolesIn(ledger, 'U08')).toEqual([]);
    expect(rolesIn(ledger, 'U09')).toEqual(['T02 牵头', 'T05 责任', 'T06 责任', 'T07 责任', 'T08 责任', 'T09 责任']);
    expect(shown(workbook, '任务', 'E5')).toBe('区农业局');
    const other = after(made2007, mergeUnits, { from: 'U12', into: 'U04' }).ledger;
    expect(rolesIn(other, 'U04')).toEqual(expect.arrayContaining(['T01 牵头', 'T02 责任', 'T04 责任']));
    const weaker = after(made2007, mergeUnits, { from: 'U04', into: 'U13' }).ledger;
    expect(rolesIn(weaker, 'U13')).toEqual(expect.arrayContaining(['T01 牵头', 'T05 牵头', 'T06 责任']));
  });

  it('put one out of force, keep its row and what it reported', () => {
    expect(['G11', 'I11', 'B11'].map((at) => shown(workbook, '单位', at))).toEqual(['停用', '2007-12-20', '区农办']);
    expect(differences(made2007, workbook).filter((line) => line.startsWith('进展'))).toEqual([]);
    expect(workItems(ledger).filter(({ unit }) => unit === 'U08')).toEqual([]);
  });

  it('put the one name in the other’s place in lists, once', () => {
    const own = written(made2007, '年度要点', [
      [4, 5, '区农办、区科协'],
      [4, 6, '区教育局，区农业局'],
      [5, 5, '区农业局'],
      [5, 6, '区农办、区妇联'],
    ]);
    const merged = after(own, mergeUnits, { from: 'U08', into: 'U09' }).workbook;
    expect(['E4', 'F4', 'E5', 'F5'].map((at) => shown(merged, '年度要点', at))).toEqual([
      '区农业局、区科协',
      '区教育局',
      '区农业局',
      '区妇联',
    ]);
  });

  it('keep both plans of a task for which both had one', () => {
    const leads = (book: typeof workbook) => ['B6', 'B7'].map((at) => shown(book, '工作方案', at));
    expect(leads(made2007)).toEqual(['区农办', '区农业局']);
    expect(leads(workbook)).toEqual(['区农办', '区农业局']);
    const alone = after(made2007, mergeUnits, { from: 'U08', into: 'U14' }).workbook;
    expect(leads(alone)).toEqual(['区科协', '区农业局']);
  });

  it.each([
    ['operation-unit-unknown', 'U99', 'U01'],
    ['operation-unit-unknown', 'U01', 'U99'],
    ['operation-same-twice', 'U01', 'U01'],
  ])('%s', (code, from, into) => {
    expect(objection(made2007, mergeUnits, { from, into })).toBe(code);
  });

  it('not into one that is out of force', () => {
    expect(objection(workbook, mergeUnits, { from: 'U01', into: 'U08' })).toBe('operation-unit-retired');
  });
});
