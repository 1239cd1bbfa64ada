import { workPlanSheet } from '../sheets';
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
};
