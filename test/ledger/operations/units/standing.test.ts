import { describe, expect, it } from 'vitest';
import { reinstateUnit, retireUnit } from '../../../../src/ledger/operations/units/standing';
import { planOf } from '../../../../src/ledger/plan/plan-of';
import { workItems } from '../../../../src/ledger/progress/work-items';
import { after, differences, made2007, objection, rolesIn, shown, stateOf, withoutColumn } from '../office';

describe('a unit out of force', () => {
  const retired = after(made2007, retireUnit, { unit: 'U04' });

  it('keeps row, column and roles; another lead reports', () => {
    expect(differences(made2007, retired.workbook).sort()).toEqual(
      [
        '封面!F4: 区教育局、团区委 → 团区委',
        '封面!F8: 区教育局、区人劳局 → 区人劳局',
        '单位!G7: 在册 → 停用',
        '单位!I7:  → 2007-12-20',
        '任务!E4: 区教育局 → 团区委',
        '任务!E8: 区教育局 → 区人劳局',
      ].sort(),
    );
  });

  it('is asked of nothing, and is no part of the plan', () => {
    expect(workItems(retired.ledger).some(({ unit }) => unit === 'U04')).toBe(false);
    expect(planOf(retired.ledger).units.map(({ code }) => code)).not.toContain('U04');
    expect(planOf(retired.ledger).assignments.some(({ unit }) => unit === 'U04')).toBe(false);
  });

  it('comes back as it was', () => {
    const { ledger, workbook } = after(retired.workbook, reinstateUnit, { unit: 'U04' });
    expect(ledger.units).toEqual(stateOf(made2007).ledger.units);
    expect(shown(workbook, '单位', 'I7')).toBe('');
    expect(rolesIn(ledger, 'U04')).toEqual(rolesIn(stateOf(made2007).ledger, 'U04'));
  });

  it('gets the column 状态 where people took it out', () => {
    const own = withoutColumn(made2007, '单位', 7);
    const { workbook, ledger } = after(own, retireUnit, { unit: 'U04' });
    expect(['J3', 'J6', 'J7'].map((at) => shown(workbook, '单位', at))).toEqual(['状态', '在册', '停用']);
    expect(ledger.units.filter(({ active }) => !active).map(({ code }) => code)).toEqual(['U04']);
  });

  it('is not put out of force twice, nor in force', () => {
    expect(objection(retired.workbook, retireUnit, { unit: 'U04' })).toBe('operation-standing-already');
    expect(objection(made2007, reinstateUnit, { unit: 'U04' })).toBe('operation-standing-already');
    expect(objection(made2007, retireUnit, { unit: 'U99' })).toBe('operation-unit-unknown');
  });
});
