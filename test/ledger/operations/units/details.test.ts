import { describe, expect, it } from 'vitest';
import { assignRole } from '../../../../src/ledger/operations/roles';
import { addAlias, setUnitKind } from '../../../../src/ledger/operations/units/details';
import { after, differences, made2007, objection } from '../office';

describe('kind and aliases', () => {
  it('are changed in their cells', () => {
    expect(differences(made2007, after(made2007, setUnitKind, { unit: 'U15', kind: '成员单位' }).workbook)).toEqual([
      '单位!C18: 责任单位 → 成员单位',
    ]);
    expect(differences(made2007, after(made2007, addAlias, { unit: 'U07', alias: '人社局' }).workbook)).toEqual([
      '单位!D10: 区人事劳动和社会保障局、区人社局 → 区人事劳动和社会保障局、区人社局、人社局',
    ]);
  });

  it('are refused where they are so already, or another’s', () => {
    expect(objection(made2007, setUnitKind, { unit: 'U01', kind: '成员单位' })).toBe('operation-nothing-changes');
    expect(objection(made2007, addAlias, { unit: 'U07', alias: '区人社局' })).toBe('operation-nothing-changes');
    expect(objection(made2007, addAlias, { unit: 'U07', alias: '区科协' })).toBe('operation-name-taken');
    expect(objection(made2007, assignRole, { task: 'T01', unit: 'U07', role: '责任' })).toBe(
      'operation-nothing-changes',
    );
  });
});
