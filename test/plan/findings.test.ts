import { describe, expect, it } from 'vitest';
import { planEntries } from '../../src/findings/catalogue/plan';
import { checkPlan } from '../../src/plan/check';
import { readNotice } from '../../src/plan/notice';
import type { Plan } from '../../src/plan/plan';

/** The findings of a text, `code line`. */
const inText = (text: string) =>
  readNotice(text).findings.map(({ code, where }) => `${code} ${where.line ?? ''}`.trim());

const task = '1、科普日活动';
const texts: readonly (readonly [string, string])[] = [
  ['notice-unit-twice 3', `${task}\n牵头单位：县科协\n责任单位：县教育局、县文旅局、县教育局`],
  ['notice-both-roles 3', `${task}\n牵头单位：县科协\n责任单位：县教育局、县科协`],
  ['notice-list-open 3', `${task}\n牵头单位：县科协\n责任单位：县教育局、县文旅局等单位`],
  ['notice-members-open 1', `成员单位：县科协、县教育局等相关部门。\n${task}\n牵头单位：县科协\n责任单位：县教育局`],
  ['notice-members-missing', `${task}\n牵头单位：县科协\n责任单位：各成员单位`],
  ['notice-group 3', `${task}\n牵头单位：县科协\n责任单位：县教育局、各乡镇（街道）`],
  ['notice-not-a-unit 3', `${task}\n牵头单位：县科协\n责任单位：县教育局、要求在年底以前全部完成到位并上报总结`],
  ['notice-label-empty 2', `${task}\n牵头单位：。\n责任单位：县教育局`],
  ['notice-responsible-leads 1', `${task}\n责任单位：县科协\n配合单位：县教育局`],
  ['notice-deadline-unreadable 3', `${task}\n牵头单位：县科协\n完成时限：长期坚持`],
  ['notice-task-without-units 1', `${task}\n主要任务：办好活动。\n2、科技周\n牵头单位：县科技局`],
];

const base: Plan = {
  title: '',
  region: '',
  units: [
    { code: 'U01', name: '县科协', kind: '成员单位', aliases: [] },
    { code: 'U02', name: '县教育局', kind: '成员单位', aliases: [] },
  ],
  tasks: [{ code: 'T01', name: '科普日', kind: '保障', duty: '' }],
  assignments: [
    { task: 'T01', unit: 'U01', role: '牵头' },
    { task: 'T01', unit: 'U02', role: '责任' },
  ],
  phases: [],
};
const [unit, other] = base.units as [Plan['units'][0], Plan['units'][0]];
const [first] = base.tasks as [Plan['tasks'][0]];

const plans: readonly (readonly [string, Partial<Plan>])[] = [
  ['plan-unit-code-twice', { units: [...base.units, { ...unit, name: '县妇联' }] }],
  ['plan-unit-name-twice', { units: [...base.units, { ...unit, code: 'U03' }] }],
  ['plan-task-code-twice', { tasks: [...base.tasks, { ...first, name: '科技周' }] }],
  ['plan-task-name-twice', { tasks: [...base.tasks, { ...first, code: 'T02' }] }],
  ['plan-unit-unknown', { assignments: [...base.assignments, { task: 'T01', unit: 'U09', role: '责任' }] }],
  ['plan-task-unknown', { assignments: [...base.assignments, { task: 'T09', unit: 'U01', role: '责任' }] }],
  ['plan-both-roles', { assignments: [...base.assignments, { task: 'T01', unit: 'U01', role: '责任' }] }],
  ['plan-task-without-lead', { assignments: base.assignments.slice(1) }],
  [
    'plan-unit-without-task',
    { units: [...base.units, { code: 'U03', name: '县妇联', kind: '成员单位', aliases: [] }] },
  ],
  ['plan-non-member', { units: [unit, { ...other, kind: '责任单位' }] }],
  ['plan-phase-backwards', { phases: [{ name: '启动', start: '2008-01-01', end: '2007-01-01', work: [] }] }],
];

describe('what a notice leaves open', () => {
  it.each(texts)('%s', (expected, text) => {
    expect(inText(text)).toContain(expected);
  });
});

describe('what does not fit in a plan', () => {
  it.each(plans)('%s', (expected, change) => {
    expect(checkPlan({ ...base, ...change }).map(({ code }) => code)).toContain(expected);
  });

  it('is nothing in a sound plan', () => expect(checkPlan(base)).toEqual([]));

  it('leaves townships without tasks alone', () => {
    const township = { code: 'U03', name: '城关镇', kind: '乡镇街道', aliases: [] } as const;
    expect(checkPlan({ ...base, units: [...base.units, township] })).toEqual([]);
  });
});

it('every finding on plans has its case', () => {
  const tried = [...texts, ...plans].map(([expected]) => expected.split(' ')[0]);
  expect(Object.keys(planEntries).filter((code) => !tried.includes(code))).toEqual([]);
});
