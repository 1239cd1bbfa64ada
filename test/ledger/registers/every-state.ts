import { registers } from '../../../src/ledger/registers';
import type { Lifecycle, Step } from '../../../src/ledger/registers/lifecycle';
import type { Register } from '../../../src/ledger/registers/register';
import type { Entered } from '../../../src/ledger/registers/record';
import { withGroup, withRow } from './group';

/** A record that has everything its states may ask for, by sheet. */
export const full: Readonly<Record<string, Entered>> = {
  里程碑: { 里程碑编号: 'S77', 阶段: '2007年-2009年', 内容: '培训骨干', 时限: '2007-12-31', 完成日期: '2007-12-01' },
  工作方案: { 任务编号: 'T77', 牵头单位: '区教育局', 方案名称: '科学素质方案', 印发日期: '2007-10-01' },
  议定事项: {
    事项编号: '2007-01',
    事项: '建好科普画廊',
    承办单位: '区科协',
    完成时限: '2007-11-30',
    原完成时限: '2007-10-31',
    延期申请日期: '2007-10-20',
    延期理由: '场地未定',
    办理情况: '已经建好',
    办结日期: '2007-11-20',
  },
  文件: {
    文件编号: '2007-D01',
    文件类别: '通知或意见',
    标题: '关于做好填报工作的通知',
    拟稿日期: '2007-10-05',
    送签日期: '2007-10-07',
    签批人: '组长甲',
    签批日期: '2007-10-08',
    印发日期: '2007-10-09',
  },
  成员变更: {
    变更编号: '2007-C01',
    单位: '区教育局',
    原成员: '成员丙',
    新成员: '成员丁',
    提出日期: '2007-10-08',
    批准日期: '2007-10-09',
    批准人: '组长甲',
    调整日期: '2007-10-10',
  },
  督查: {
    督查编号: '2007-I01',
    日期: '2007-10-08',
    对象: '区教育局',
    发现问题: '没有台账',
    整改时限: '2007-11-08',
    整改情况: '已补台账',
  },
  问题答复: {
    问题编号: '2007-Q01',
    提出单位: '区妇联',
    提出日期: '2007-10-08',
    类别: '问题',
    反映内容: '缺少活动场地',
    请求协调单位: '区文广局',
    承办单位: '区文广局',
    交办日期: '2007-10-10',
    答复时限: '2007-11-10',
    答复情况: '文化站每周开放两天',
    答复日期: '2007-11-09',
  },
};

/** What a step is taken with. */
export const entries: Entered = {
  完成时限: '2007-12-31',
  延期理由: '等天气好转',
  延期申请日期: '2007-11-10',
  办结日期: '2007-12-01',
  办理情况: '已经办完',
  送签日期: '2007-11-28',
  签批人: '组长甲',
  签批日期: '2007-12-01',
  印发日期: '2007-12-02',
  批准人: '组长甲',
  批准日期: '2007-12-01',
  调整日期: '2007-12-02',
  整改情况: '已经改好',
  完成日期: '2007-12-10',
  交办日期: '2007-10-12',
  答复时限: '2007-11-12',
  答复日期: '2007-11-11',
};

export interface Case {
  readonly register: Register;
  readonly lifecycle: Lifecycle;
  readonly state: string;
  readonly step: Step;
}

export const cases: Case[] = registers.flatMap((register) => {
  const { lifecycle } = register;
  if (lifecycle === undefined) return [];
  return lifecycle.states.flatMap((state) => lifecycle.steps.map((step) => ({ register, lifecycle, state, step })));
});

export function keyOf({ spec }: Register): string {
  return spec.key.map((header) => full[spec.name]?.[header] ?? '').join(' ');
}

/** A ledger with one record in a state, with all that the state holds or its steps enter and nothing else. */
export function inState({ register, lifecycle, state }: Omit<Case, 'step'>) {
  const record = full[register.spec.name] ?? {};
  const asked = new Set(lifecycle.steps.flatMap(({ enters }) => enters));
  const brought = lifecycle.steps.filter(({ to }) => to === state).flatMap(({ enters }) => enters);
  const held = new Set([...(lifecycle.holds[state] ?? []), ...brought, ...register.needs]);
  const own = Object.entries(record).filter(([header]) => held.has(header) || !asked.has(header));
  return withRow(withGroup, register, { ...Object.fromEntries(own), [lifecycle.header]: state });
}

export function request({ register, step }: Pick<Case, 'register' | 'step'>) {
  const entered = Object.fromEntries(step.enters.map((header) => [header, entries[header] ?? '']));
  return { key: keyOf(register), entered, reason: '核对后发现有误' };
}
