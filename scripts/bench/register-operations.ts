import type { LedgerState, Operation } from '../../src/ledger/operations/operation';
import { operationsOf, stepOf } from '../../src/ledger/registers/operations';
import {
  decisions,
  documents,
  inspections,
  meetings,
  memberChanges,
  members,
  milestones,
  problems,
  workPlans,
} from '../../src/ledger/registers';
import { recordsOf, type Register } from '../../src/ledger/registers/register';
import type { Entered } from '../../src/ledger/registers/record';

/** An operation of a register, with what is asked of it. */
export interface RegisterRequest {
  readonly of: string;
  readonly operation: Operation<never>;
  readonly request: (state: LedgerState) => unknown;
}

/** The record that was entered last: a number that was taken back does not come again. */
function lastOf(register: Register, { workbook }: LedgerState): string {
  const record = recordsOf(workbook, register).at(-1);
  if (record === undefined) throw new Error(`${register.spec.name} is empty`);
  return record.key;
}

const entered = (register: Register, record: (state: LedgerState) => Entered): RegisterRequest => ({
  of: 'one record',
  operation: operationsOf(register).enter,
  request: (state) => ({ entered: record(state) }),
});

const edited = (register: Register, record: Entered, key?: string): RegisterRequest => ({
  of: 'one record',
  operation: operationsOf(register).edit,
  request: (state) => ({ key: key ?? lastOf(register, state), entered: record }),
});

const stepped = (register: Register, name: string, record: Entered = {}): RegisterRequest => ({
  of: 'one record',
  operation: stepOf(register, name),
  request: (state) => ({ key: lastOf(register, state), entered: record, reason: '按程序办理' }),
});

const corrected = (register: Register, record: Entered, key?: string): RegisterRequest => {
  const { correct } = operationsOf(register);
  if (correct === undefined) throw new Error(`${register.spec.name} has nothing to be put right`);
  return {
    of: 'one record',
    operation: correct,
    request: (state) => ({ key: key ?? lastOf(register, state), entered: record, reason: '当初录入有误' }),
  };
};

const change = (coming: string): Entered => ({ 单位: '第3单位', 新成员: coming, 提出日期: '2007-11-01' });

/** A task that has no work plan yet. */
function taskWithoutPlan({ workbook, ledger }: LedgerState): string {
  const planned = new Set(recordsOf(workbook, workPlans).map((plan) => plan.text('任务编号')));
  const task = ledger.tasks.find(({ code }) => !planned.has(code));
  if (task === undefined) throw new Error('every task has a work plan');
  return task.code;
}

/**
 * Every operation of every register, in an order in which each has something to do; steps that lie on different ways
 * out of a state take turns on different records. For a ledger of 2007 that nothing was entered in.
 */
export const registerRequests: readonly RegisterRequest[] = [
  entered(members, () => ({ 姓名: '组长甲', 小组职务: '组长', 起始日期: '2007-08-14' })),
  edited(members, { 起始日期: '2007-08-01' }, '组长甲 组长'),
  entered(meetings, () => ({ 会议类别: '全体会议', 日期: '2007-10-15', 召集人: '组长甲', 议题: '听取进展汇报' })),
  edited(meetings, { 出席: '组长甲' }),
  entered(decisions, (state) => ({
    ...{
      会议编号: lastOf(meetings, state),
      事项: '建好科普画廊',
      承办单位: '第1单位、第3单位',
      完成时限: '2007-12-31',
    },
  })),
  edited(decisions, { 办理情况: '已经选址。' }),
  stepped(decisions, '延期', {
    ...{ 完成时限: '2008-01-15', 延期理由: '场地未定', 延期申请日期: '2007-12-20' },
  }),
  corrected(decisions, { 延期理由: '场地没有定' }),
  stepped(decisions, '办结', { 办理情况: '已经建成。', 办结日期: '2007-12-20' }),
  stepped(decisions, '退办'),
  entered(documents, () => ({ 文件类别: '通知或意见', 标题: '关于报送总结的通知', 拟稿日期: '2007-12-10' })),
  edited(documents, { 标题: '关于报送年度总结的通知' }),
  stepped(documents, '送签', { 送签日期: '2007-12-17' }),
  stepped(documents, '退回修改'),
  stepped(documents, '送签', { 送签日期: '2007-12-17' }),
  stepped(documents, '签批', { 签批人: '组长甲', 签批日期: '2007-12-18' }),
  stepped(documents, '印发', { 印发日期: '2007-12-19' }),
  corrected(documents, { 印发日期: '2007-12-20' }),
  entered(memberChanges, () => change('成员乙')),
  edited(memberChanges, { 新成员: '成员丙' }),
  stepped(memberChanges, '批准', { 批准人: '组长甲', 批准日期: '2007-11-05' }),
  stepped(memberChanges, '调整', { 调整日期: '2007-11-10' }),
  corrected(memberChanges, { 批准日期: '2007-11-06' }),
  entered(memberChanges, () => change('成员丁')),
  stepped(memberChanges, '不批准', { 批准人: '组长甲', 批准日期: '2007-11-05' }),
  entered(workPlans, (state) => ({ 任务编号: taskWithoutPlan(state), 牵头单位: '第1单位' })),
  edited(workPlans, { 参与单位: '第3单位' }),
  stepped(workPlans, '起草', { 方案名称: '第1项工作方案' }),
  stepped(workPlans, '征求意见'),
  stepped(workPlans, '退回修改'),
  stepped(workPlans, '征求意见'),
  stepped(workPlans, '印发', { 印发日期: '2007-12-01' }),
  corrected(workPlans, { 印发日期: '2007-12-02' }),
  entered(inspections, () => ({
    ...{ 日期: '2007-11-01', 对象: '第4单位', 发现问题: '没有台账', 整改时限: '2007-12-01' },
  })),
  edited(inspections, { 整改情况: '已经建账。' }),
  stepped(inspections, '整改到位'),
  stepped(inspections, '退回整改'),
  entered(milestones, ({ ledger }) => ({
    ...{ 阶段: ledger.phases[0]?.name ?? '', 内容: '培训骨干', 时限: '2007-12-31' },
  })),
  edited(milestones, { 说明: '每个乡镇一名。' }),
  stepped(milestones, '完成', { 完成日期: '2007-12-01' }),
  corrected(milestones, { 完成日期: '2007-12-02' }),
  stepped(milestones, '重新打开'),
  // Whoever called and attended, signed and approved under the name follows it.
  corrected(members, { 姓名: '组长某' }, '组长甲 组长'),
  entered(problems, () => ({
    ...{ 提出单位: '第3单位', 提出日期: '2007-11-01', 类别: '问题', 反映内容: '缺少场地', 请求协调单位: '第1单位' },
  })),
  edited(problems, { 承办单位: '第1单位' }),
  stepped(problems, '交办', { 交办日期: '2007-11-05', 答复时限: '2007-12-05' }),
  corrected(problems, { 答复时限: '2007-12-06' }),
  stepped(problems, '退回交办'),
  stepped(problems, '交办', { 承办单位: '第2单位', 交办日期: '2007-11-06', 答复时限: '2007-12-05' }),
  stepped(problems, '答复', { 答复情况: '已经协调解决。', 答复日期: '2007-12-01' }),
  stepped(problems, '重新办理'),
  stepped(problems, '不采纳', { 答复情况: '条件还不具备。', 答复日期: '2007-12-10' }),
];
