import { describe, expect, it } from 'vitest';
import { registerFindings } from '../../../src/ledger/registers/check';
import { workPlans } from '../../../src/ledger/registers';
import { recordChanges } from '../../../src/ledger/registers/record-changes';
import { plansLacking } from '../../../src/ledger/registers/plans-lacking';
import { recordsOf, recordWith } from '../../../src/ledger/registers/register';
import type { Entered } from '../../../src/ledger/registers/record';
import { workPlanAttention } from '../../../src/ledger/registers/work-plan-attention';
import { addAlias } from '../../../src/ledger/operations/units/details';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { applied } from '../../apply-changes';
import { withSheet } from '../../returns/reshaped';
import { after, made2007, stateOf } from '../operations/office';
import { withRow } from './group';

const own = 'T01 区教育局';

function changed(workbook: WorkbookSnapshot, cells: Entered): WorkbookSnapshot {
  const row = recordWith(workbook, workPlans, own)?.row;
  return applied(workbook, recordChanges(stateOf(workbook), workPlans.spec, row, cells)).workbook;
}

const issued = changed(made2007, { 方案名称: '行动方案', 状态: '已印发', 印发日期: '2007-10-01' });
const lacking = (workbook: WorkbookSnapshot, day: string) =>
  plansLacking(stateOf(workbook), day).map(({ task, unitName, state }) => `${task} ${unitName} ${state}`.trim());

describe('who has no work plan', () => {
  const leads = recordsOf(made2007, workPlans).length;

  it('is every lead unit at first', () => {
    expect(lacking(made2007, '2007-12-20')).toHaveLength(leads);
    expect(lacking(made2007, '2007-12-20')).toContain('T01 区教育局 未起草');
  });

  it.each<[string, WorkbookSnapshot, string, boolean]>([
    ['issued before', issued, '2007-12-20', false],
    ['issued on the day', issued, '2007-10-01', false],
    ['issued later', issued, '2007-09-30', true],
    ['issued, nobody said when', changed(issued, { 印发日期: '' }), '2007-12-20', false],
    ['out for comments', changed(made2007, { 方案名称: '行动方案', 状态: '征求意见' }), '2007-12-20', true],
    ['not recorded', changed(made2007, { 任务编号: '', 牵头单位: '', 状态: '' }), '2007-12-20', true],
  ])('%s', (_, workbook, day, named) => {
    const all = lacking(workbook, day);
    expect(all.some((one) => one.startsWith(own))).toBe(named);
    expect(all).toHaveLength(named ? leads : leads - 1);
  });

  it('knows a unit by its other names', () => {
    const alias = after(changed(issued, { 牵头单位: '教体局' }), addAlias, {
      unit: stateOf(made2007).ledger.units.find(({ name }) => name === '区教育局')?.code ?? '',
      alias: '教体局',
    }).workbook;
    expect(lacking(alias, '2007-12-20')).toHaveLength(leads - 1);
  });
});

describe('the checks and what needs attention', () => {
  const gone = changed(made2007, { 任务编号: '', 牵头单位: '', 状态: '' });

  it('name a lead unit of which nothing was recorded', () => {
    expect(registerFindings(stateOf(made2007))).toEqual([]);
    expect(
      registerFindings(stateOf(gone)).map(({ code, where, values }) => [code, where.sheet, values['lead']]),
    ).toEqual([['work-plan-missing', '工作方案', '区教育局']]);
    const codes = workPlanAttention(stateOf(gone)).map(({ code }) => code);
    expect(codes.filter((code) => code === 'attention-plan-missing')).toHaveLength(1);
  });

  it('name a plan of a unit that does not lead the task', () => {
    const other = withRow(made2007, workPlans, { 任务编号: 'T01', 牵头单位: '区妇联' });
    expect(registerFindings(stateOf(other)).map(({ code, values }) => [code, values['unit']])).toEqual([
      ['work-plan-not-lead', '区妇联'],
    ]);
  });

  it('say nothing of leads where the ledger has no such sheet', () => {
    expect(registerFindings(stateOf(withSheet(made2007, '工作方案', () => undefined)))).toEqual([]);
  });
});
