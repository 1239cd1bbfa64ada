import { describe, expect, it } from 'vitest';
import { planEntries } from '../../src/findings/catalogue/plan';
import { checkPlan } from '../../src/plan/check';
import { readNotice } from '../../src/plan/notice';
import type { Plan } from '../../src/plan/plan';

/** What looks like an assignment and cannot be read, in whatever form, is said with its line. */
const unread: readonly string[] = [
  '关于工作的通知\n牵头单位：县科协\n1、科技周\n牵头单位：县科技局',
  '1、科技周\n县科协要会同县教育局抓好科普馆建设。',
  '1、科技周\n指导单位：市科协',
  '1、科技周\n县科协、县教育局',
  '1、科技周\n县科协',
  '1、科技周\n联系单位：县科协',
  '1、科技周\n县科协：牵头制定要点，组织科普日。',
  '1、科技周\n县财政局负责落实经费，县审计局监督。',
  '1、科技周\n县教育局：负责校园科普。',
  '任务\n（一）县教育局\n1.开好科学课。',
  '1、科技周\n牵头单位：县科技局\n考核单位：县科协、县教育局',
  '一、保障\n1、科技周\n主任由县长担任。\n3、会商。\n成员单位：县科协',
  '任务\t牵头单位\t督办单位\n科技周\t县科技局\t县委办',
];

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
  ['notice-group-open 3', `${task}\n牵头单位：县科协\n责任单位：县教育局、县直有关部门`],
  ['notice-group-read 4', `成员单位：县科协、城关镇、北山镇\n${task}\n牵头单位：县科协\n责任单位：各镇（街道）`],
  ['notice-shares-of-task 2', `${task}\n县科协：牵头组织。\n县教育局：发动学生。`],
  ['notice-told-by-unit 1', '（一）县教育局\n1.开好科学课。\n（二）县科协\n1.办好科普日。'],
  [
    'notice-duties-beside-tasks 4',
    `${task}\n牵头单位：县科协\n二、职责分工\n（一）县教育局\n1.开好科学课。\n（二）县科协\n1.办好科普日。`,
  ],
  ['notice-not-a-unit 3', `${task}\n牵头单位：县科协\n责任单位：县教育局、要求在年底以前全部完成到位并上报总结`],
  ['notice-lead-rule 3', `${task}\n责任单位：县科协、县教育局\n注：责任单位中排在第一位的为牵头单位。`],
  ['notice-unit-unusual 3', `${task}\n牵头单位：县科协\n责任单位：县教育局、金山人保财险`],
  ['notice-points-of-heading 1', '一、青少年行动（牵头单位：县教育局）\n1.开好科学课。（责任单位：县科协）'],
  ['notice-label-empty 2', `${task}\n牵头单位：。\n责任单位：县教育局`],
  ['notice-responsible-leads 1', `${task}\n责任单位：县科协\n配合单位：县教育局`],
  ['notice-deadline-unreadable 3', `${task}\n牵头单位：县科协\n完成时限：视情况而定`],
  ['notice-deadline-standing 3', `${task}\n牵头单位：县科协\n完成时限：长期坚持`],
  ['notice-deadline-year 4', `2018年度要点\n${task}\n牵头单位：县科协\n完成时限：9月底前`],
  ['notice-short-name 3', `${task}\n牵头单位：县科协\n责任单位：县教育局、科协`],
  ['notice-task-again 3', `${task}\n牵头单位：县科协\n2、科普日活动\n牵头单位：县教育局`],
  ['notice-lead-again 3', `${task}\n牵头单位：县科协\n2、牵头单位：县教育局`],
  ['notice-units-of-heading 4', `（一）科普活动\n1.科普日。\n2.科技周。\n牵头单位：县科协`],
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

describe('what looks like an assignment', () => {
  it.each(unread)('%s', (text) => {
    expect(inText(text).filter((said) => said.startsWith('notice-assignment-unread'))).toHaveLength(1);
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
  const tried = [...texts.map(([expected]) => expected.split(' ')[0]), ...plans.map(([code]) => code)];
  tried.push('notice-assignment-unread');
  expect(Object.keys(planEntries).filter((code) => !tried.includes(code))).toEqual([]);
});
