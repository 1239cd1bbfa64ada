import { describe, expect, it } from 'vitest';
import { noticeDifference } from '../../../src/ledger/plan/notice-difference/compare';
import { adoptNotice } from '../../../src/ledger/operations/adopt-notice';
import { perform } from '../../../src/ledger/operations/perform';
import type { Assignment, Plan } from '../../../src/plan/plan';
import { plan2007, unitCode } from '../../plan-2007';
import { after, differences, made2007, madeFrom, objection, shown, stateOf, withoutColumn } from './office';

/** The next plan: a unit renamed, one new, one gone; a task reworded, one new, one gone; roles moved. */
const next: Plan = {
  ...plan2007,
  units: [
    ...plan2007.units
      .filter(({ name }) => name !== '区广播电视台')
      .map((unit) => (unit.name === '区科协' ? { ...unit, name: '区科学技术协会', aliases: ['区科协'] } : unit)),
    { code: 'U40', name: '区卫生局', kind: '成员单位', aliases: ['区卫健局', '区教育局'] },
  ],
  tasks: [
    ...plan2007.tasks
      .filter(({ code }) => code !== 'T09')
      .map((task) =>
        task.code === 'T02' ? { ...task, name: '（二）农民科学素质提升行动', duty: '办好农民学校' } : task,
      ),
    { code: 'T40', name: '社区居民科学素质行动', kind: '行动', duty: '讲堂' },
  ],
  assignments: [
    ...plan2007.assignments.filter(({ task, unit }) => task !== 'T09' && unit !== unitCode('区广播电视台')),
    { task: 'T40', unit: 'U40', role: '牵头' },
    { task: 'T40', unit: unitCode('区科协'), role: '责任' },
    { task: 'T01', unit: 'U40', role: '责任' },
  ],
};

const everything = ({ units, tasks, assignments }: ReturnType<typeof noticeDifference>) => [
  ...units,
  ...tasks,
  ...assignments,
];
const differencesOf = (plan: Plan, workbook = made2007) => everything(noticeDifference(stateOf(workbook).ledger, plan));
const suggested = (plan: Plan) => differencesOf(plan).flatMap((one) => (one.suggested ? [one.id] : []));
const roles = (list: readonly Assignment[]) => list.map(({ task, unit, role }) => `${task} ${unit} ${role}`).sort();

describe('adopting a notice', () => {
  it('of which everything is accepted leaves no difference', () => {
    const accept = differencesOf(next).map(({ id }) => id);
    const { ledger, state } = after(made2007, adoptNotice, { plan: next, accept });
    expect(everything(noticeDifference(ledger, next))).toEqual([]);
    expect(state.findings).toEqual([]);
    expect(ledger.units.filter(({ active }) => !active).map(({ name }) => name)).toEqual(['区广播电视台']);
    expect(ledger.retiredTasks.map(({ code }) => code)).toEqual(['T09']);
    expect(ledger.units.find(({ name }) => name === '区卫生局')).toMatchObject({ code: 'U18', aliases: ['区卫健局'] });
    expect(ledger.tasks.find(({ code }) => code === 'T02')).toMatchObject({
      name: '（二）农民科学素质提升行动',
      duty: '办好农民学校',
    });
  });

  it('takes nothing away that is only suggested to be kept', () => {
    const { ledger, workbook } = after(made2007, adoptNotice, { plan: next, accept: suggested(next) });
    const kept = roles(plan2007.assignments);
    expect(roles(ledger.assignments)).toEqual([...kept, 'T01 U18 责任', 'T10 U14 责任', 'T10 U18 牵头'].sort());
    expect(shown(workbook, '任务', 'E13')).toBe('区卫生局');
    expect(['D13', 'E13', 'F13'].map((at) => shown(workbook, '封面', at))).toEqual([
      'T10',
      '社区居民科学素质行动',
      '区卫生局',
    ]);
    expect(ledger.retiredTasks).toEqual([]);
  });

  it('adopts with a role the unit and the task it needs', () => {
    const { ledger } = after(made2007, adoptNotice, { plan: next, accept: ['role +社区居民科学素质行动 +区卫生局'] });
    expect(ledger.assignments.filter(({ unit }) => unit === 'U18')).toEqual([
      { task: 'T10', unit: 'U18', role: '牵头' },
    ]);
    expect(ledger.units.find(({ code }) => code === 'U14')?.name).toBe('区科协');
  });

  it('takes a new unit for another’s new name where that is chosen', () => {
    const plan = {
      ...plan2007,
      units: plan2007.units.map((unit) => (unit.code === 'U09' ? { ...unit, name: '区林业局' } : unit)),
    };
    const accept = [...suggested(plan), 'unit-renamed U09'];
    const { ledger } = after(made2007, adoptNotice, { plan, accept });
    expect(ledger.units).toHaveLength(17);
    expect(ledger.units.find(({ code }) => code === 'U09')).toMatchObject({ name: '区林业局', aliases: ['区农业局'] });
    expect(roles(ledger.assignments)).toEqual(roles(plan2007.assignments));
  });

  it('fills a ledger that was made empty', () => {
    const empty = madeFrom({ plan: { ...plan2007, units: [], tasks: [], assignments: [] }, points: [] });
    const accept = differencesOf(plan2007, empty).map(({ id }) => id);
    const { ledger } = after(empty, adoptNotice, { plan: plan2007, accept });
    expect(roles(ledger.assignments)).toEqual(roles(plan2007.assignments));
    expect(everything(noticeDifference(ledger, plan2007)).map(({ id }) => id)).toEqual([]);
  });

  it('writes each cell once', () => {
    const accept = differencesOf(next).map(({ id }) => id);
    const performed = perform(adoptNotice, stateOf(made2007), { plan: next, accept });
    if (!performed.done) throw new Error(performed.reason.code);
    const cells = performed.changes.flatMap((change) =>
      change.kind === 'block'
        ? change.contents.flatMap((contents, down) =>
            contents.flatMap((content, across) =>
              content === undefined ? [] : [`${change.sheet} ${change.row + down} ${change.column + across}`],
            ),
          )
        : [],
    );
    expect(new Set(cells).size).toBe(cells.length);
    expect(cells.length).toBeGreaterThan(40);
  });

  it('does not give a ledger without 状态 that column for nothing', () => {
    const older = withoutColumn(made2007, '任务', 7);
    const { workbook } = after(older, adoptNotice, { plan: next, accept: ['role T01 +区卫生局'] });
    expect(differences(older, workbook).filter((line) => line.startsWith('任务'))).toEqual([]);
  });

  it('logs units and tasks a line each, roles a line a task', () => {
    const performed = perform(adoptNotice, stateOf(made2007), { plan: next, accept: suggested(next) });
    if (!performed.done) throw new Error(performed.reason.code);
    expect(performed.log).toContainEqual({ subject: 'U14 区科协', before: '区科协', after: '区科学技术协会' });
    expect(performed.log).toContainEqual({
      subject: '社区居民科学素质行动',
      before: '',
      after: '区卫生局 牵头、区科协 责任',
    });
  });

  it('is refused where nothing is accepted, or a new name cannot be', () => {
    expect(objection(made2007, adoptNotice, { plan: next, accept: [] })).toBe('operation-notice-nothing-accepted');
    expect(objection(made2007, adoptNotice, { plan: plan2007, accept: ['unit-missing U01'] })).toBe(
      'operation-notice-nothing-accepted',
    );
    const plan = { ...plan2007, units: [...plan2007.units, { ...plan2007.units[0], name: '甲、乙' } as never] };
    expect(objection(made2007, adoptNotice, { plan, accept: ['unit-added 甲、乙'] })).toBe('operation-name-separator');
  });
});
