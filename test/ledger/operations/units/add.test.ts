import { describe, expect, it } from 'vitest';
import { addUnit } from '../../../../src/ledger/operations/units/add';
import { after, differences, made2007, objection, rolesIn, written } from '../office';

describe('a new unit', () => {
  it('gets the next code, stands 在册 from today, and has a column', () => {
    const { workbook, ledger } = after(made2007, addUnit, {
      name: '区卫生局',
      kind: '成员单位',
      aliases: ['区卫健局', '卫生局'],
    });
    expect(differences(made2007, workbook)).toEqual([
      '单位!A21:  → U18',
      '单位!B21:  → 区卫生局',
      '单位!C21:  → 成员单位',
      '单位!D21:  → 区卫健局、卫生局',
      '单位!G21:  → 在册',
      '单位!H21:  → 2007-12-20',
      '责任矩阵!T3:  → 区卫生局',
    ]);
    expect(ledger.units.at(-1)).toMatchObject({ code: 'U18', aliases: ['区卫健局', '卫生局'], active: true });
  });

  it('does not get the code of a unit whose row was taken out by hand', () => {
    const own = written(made2007, '单位', [[20, 1, '']]);
    expect(after(own, addUnit, { name: '区卫生局', kind: '成员单位' }).ledger.units.at(-1)?.code).toBe('U18');
  });

  it('takes over the column that already has its name', () => {
    const own = written(made2007, '责任矩阵', [
      [3, 20, '区卫生局'],
      [4, 20, '责任'],
    ]);
    const { workbook, ledger } = after(own, addUnit, { name: '区卫生局', kind: '责任单位' });
    expect(differences(own, workbook).filter((line) => line.startsWith('责任矩阵'))).toEqual([]);
    expect(rolesIn(ledger, 'U18')).toEqual(['T01 责任']);
  });

  it.each<[string, string]>([
    ['operation-name-empty', ' '],
    ['operation-name-separator', '区卫生局、区环保局'],
    ['operation-name-taken', '区科协'],
    ['operation-name-taken', '区人社局'],
    ['operation-name-taken', '区 科协'],
  ])('%s: “%s”', (code, name) => {
    expect(objection(made2007, addUnit, { name, kind: '成员单位' })).toBe(code);
  });

  it('may not go by an alias that another goes by', () => {
    expect(objection(made2007, addUnit, { name: '区卫生局', kind: '成员单位', aliases: ['区科协'] })).toBe(
      'operation-name-taken',
    );
  });
});
