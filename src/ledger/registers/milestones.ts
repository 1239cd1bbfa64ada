import type { Phase } from '../../plan/plan';
import { milestoneSheet } from '../sheets/registers';
import type { Lifecycle } from './lifecycle';
import { nextKey, type Register } from './register';
import type { Entered } from './record';

/** The life of a milestone: reached, and taken back where it was not. */
const milestoneLife: Lifecycle = {
  header: '状态',
  states: ['未完成', '已完成'],
  holds: { 未完成: [], 已完成: ['完成日期'] },
  steps: [
    { name: '完成', from: ['未完成'], to: '已完成', enters: ['完成日期'], mayEnter: ['说明'] },
    { name: '重新打开', from: ['已完成'], to: '未完成', enters: [], empties: ['完成日期'], asksReason: true },
  ],
};

/** 里程碑: what is to be reached in each phase of the plan, and by when. */
export const milestones: Register = {
  spec: milestoneSheet,
  noun: '里程碑',
  title: '内容',
  needs: ['阶段', '内容', '时限'],
  naming: { 阶段: 'phase' },
  days: [],
  lifecycle: milestoneLife,
  number: (state) => nextKey(state.workbook, 'S'),
};

const midTerm = '中期评估';

/**
 * What a plan's phases are to have reached when they end: each of their works. The mid-term evaluation (开展中期评估) stands at
 * the end of the phase before the last, where a plan has one between its first and its last.
 */
export function milestonesOf(phases: readonly Phase[]): Entered[] {
  const all = phases.flatMap(({ name, end, work }, index) => {
    const evaluated = index > 0 && index === phases.length - 2 && !work.some((one) => one.includes('评估'));
    return [...work, ...(evaluated ? [midTerm] : [])].map((content) => ({ 阶段: name, 内容: content, 时限: end }));
  });
  return all.map((one, index) => ({ 里程碑编号: `S${String(index + 1).padStart(2, '0')}`, ...one, 状态: '未完成' }));
}
