import { finding } from '../../findings/finding';
import { workPlanSheet } from '../sheets/registers';
import { unitNames } from '../unit-names';
import type { Lifecycle } from './lifecycle';
import type { Register } from './register';

/**
 * The life of a work plan (牵头单位会同责任单位制定各项工作方案): drafted, sent round for comments, put right, issued.
 */
export const workPlanLife: Lifecycle = {
  header: '状态',
  states: ['未起草', '起草中', '征求意见', '已印发'],
  holds: {
    未起草: [],
    起草中: [],
    征求意见: ['方案名称'],
    已印发: ['方案名称', '印发日期'],
  },
  steps: [
    { name: '起草', from: ['未起草'], to: '起草中', enters: [], mayEnter: ['方案名称'] },
    { name: '征求意见', from: ['起草中'], to: '征求意见', enters: [], mayEnter: ['方案名称', '参与单位'] },
    { name: '退回修改', from: ['征求意见'], to: '起草中', enters: [], asksReason: true },
    { name: '印发', from: ['征求意见'], to: '已印发', enters: ['印发日期'], mayEnter: ['参与单位'] },
  ],
};

/** 工作方案: one for each task and lead unit, so that the task alone does not name a record. */
export const workPlans: Register = {
  spec: { ...workPlanSheet, key: ['任务编号', '牵头单位'] },
  noun: '工作方案',
  title: '方案名称',
  needs: ['任务编号', '牵头单位'],
  naming: { 任务编号: 'task', 牵头单位: 'unit', 参与单位: 'units' },
  days: [],
  lifecycle: workPlanLife,
  check: ({ ledger }, plan) => {
    const [task, lead] = [plan.text('任务编号'), plan.text('牵头单位')];
    const leads = ledger.assignments.filter((one) => one.role === '牵头' && one.task === task).map(({ unit }) => unit);
    const unit = unitNames(ledger).byName.get(lead);
    if (leads.length === 0 || unit === undefined || leads.includes(unit.code)) return [];
    const where = { sheet: plan.sheet, cell: plan.at('牵头单位'), field: '牵头单位' };
    const names = leads.map((code) => unitNames(ledger).byCode.get(code)?.name ?? code);
    return [finding('work-plan-not-lead', where, { task, unit: lead, leads: names.join('、') })];
  },
};
