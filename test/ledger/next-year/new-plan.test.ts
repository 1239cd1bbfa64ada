import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../scripts/platform';
import { checkLedgerState } from '../../../src/ledger/check';
import { carriedLedger, whyNoNextYear } from '../../../src/ledger/next-year/next-year';
import { nextYearPreview } from '../../../src/ledger/next-year/preview';
import { stepOf } from '../../../src/ledger/registers/operations';
import { milestones } from '../../../src/ledger/registers';
import { recordsOf } from '../../../src/ledger/registers/register';
import { readLedger } from '../../../src/ledger/read';
import type { Plan } from '../../../src/plan/plan';
import { snapshotOf } from '../../../src/workbook/drafted';
import { plan2007, unitCode } from '../../plan-2007';
import { after, made2007, stateOf } from '../operations/office';

/** A plan of later years: a unit not named, one new, one under what may be a new name; a task gone, one new; other phases. */
const plan: Plan = {
  ...plan2007,
  title: '全民科学素质工作方案（2011—2015年）',
  units: [
    ...plan2007.units
      .filter(({ name }) => name !== '区广播电视台')
      .map((unit) => (unit.name === '区文广局' ? { ...unit, name: '区文广新局', aliases: [] } : unit)),
    { code: 'U40', name: '区卫生局', kind: '成员单位', aliases: [] },
  ],
  tasks: [
    ...plan2007.tasks.filter(({ code }) => code !== 'T09'),
    { code: 'T40', name: '社区居民科学素质行动', kind: '行动', duty: '讲堂' },
  ],
  assignments: [
    ...plan2007.assignments.filter(({ task, unit }) => task !== 'T09' && unit !== unitCode('区广播电视台')),
    { task: 'T40', unit: 'U40', role: '牵头' },
  ],
  phases: [
    { name: '2011年-2013年', start: '2011-01-01', end: '2013-12-31', work: ['开好头'] },
    { name: '2014年-2015年', start: '2014-01-01', end: '2015-12-31', work: ['总结'] },
  ],
};
const terms = { year: 2011, deadline: '2012-01-31', plan };

function carried(workbook = made2007) {
  const made = snapshotOf(carriedLedger(stateOf(workbook), terms, nodePlatform.sha256));
  const { ledger, findings } = readLedger(made, '台账2011.xlsx');
  if (ledger === undefined) throw new Error(findings.map(({ code }) => code).join());
  return { workbook: made, ledger, findings };
}

describe('a ledger carried over to a new plan', () => {
  it('has the tasks, roles and phases of the plan, and every unit under the code it had', () => {
    const { ledger, findings } = carried();
    expect(findings).toEqual([]);
    expect(ledger.planName).toBe(plan.title);
    expect(ledger.phases.map(({ name }) => name)).toEqual(plan.phases.map(({ name }) => name));
    expect(ledger.retiredTasks.map(({ code }) => code)).toEqual(['T09']);
    expect(ledger.tasks.map(({ name }) => name)).toEqual(plan.tasks.map(({ name }) => name));
    const old = stateOf(made2007).ledger;
    for (const { code, name } of old.units) expect(ledger.units.find((unit) => unit.code === code)?.name).toBe(name);
    const names = new Map(ledger.units.map(({ code, name }) => [code, name]));
    const tasks = new Map(ledger.tasks.map(({ code, name }) => [code, name]));
    const planned = new Map([...plan.units, ...plan.tasks].map(({ code, name }) => [code, name]));
    expect(
      ledger.assignments.map(({ task, unit, role }) => [tasks.get(task), names.get(unit), role].join()).sort(),
    ).toEqual(
      plan.assignments.map(({ task, unit, role }) => [planned.get(task), planned.get(unit), role].join()).sort(),
    );
  });

  it('has the open work points of the tasks that go on, in the phases of the plan', () => {
    const { ledger } = carried();
    const old = stateOf(made2007).ledger.points.filter(({ task }) => task !== 'T09');
    expect(ledger.points.map(({ content }) => content)).toEqual(old.map(({ content }) => content));
    for (const { phase } of ledger.points) expect(['', '2011年-2013年']).toContain(phase);
  });

  it('begins work plans and milestones anew', () => {
    const done = after(made2007, stepOf(milestones, '完成'), { key: 'S01', entered: { 完成日期: '2007-06-30' } });
    const { ledger, workbook } = carried(done.workbook);
    const reached = recordsOf(workbook, milestones);
    expect(reached.map((one) => [one.text('内容'), one.text('状态')])).toEqual([
      ['开好头', '未完成'],
      ['总结', '未完成'],
    ]);
    const leads = plan.assignments.filter(({ role }) => role === '牵头');
    expect(ledger.workPlans).toHaveLength(leads.length);
    const { records } = nextYearPreview(stateOf(done.workbook), terms);
    const anew = records.filter(({ sheet }) => ['里程碑', '工作方案'].includes(sheet));
    expect(anew.length).toBeGreaterThan(0);
    expect(anew.filter(({ goes }) => goes)).toEqual([]);
  });

  it('says beforehand what changes, and which units to look at', () => {
    const { changes, findings } = nextYearPreview(stateOf(made2007), terms);
    expect(changes?.tasks.map(({ id }) => id)).toEqual(['task-added 社区居民科学素质行动', 'task-missing T09']);
    expect(changes?.units.map(({ id }) => id)).toEqual(['unit-added 区文广新局', 'unit-added 区卫生局']);
    expect(findings.map(({ code }) => code)).toEqual(['next-year-unit-perhaps-renamed', 'next-year-units-not-named']);
    expect(findings.map(({ values }) => values)).toEqual([
      { before: '区文广局', after: '区文广新局' },
      { units: '区广播电视台' },
    ]);
    expect(nextYearPreview(stateOf(made2007), { year: 2008 })).toMatchObject({ changes: undefined, findings: [] });
  });

  it('holds nothing that the checks of a ledger would object to, beyond what they say of any new one', () => {
    const { ledger, workbook, findings } = carried();
    const codes = checkLedgerState({ workbook, ledger, findings })
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);
    expect(codes).toEqual([]);
  });

  it('leaves the old ledger as it was', () => {
    const before = JSON.stringify(made2007.sheets.map(({ name, rows }) => [name, [...rows]]));
    carried();
    expect(JSON.stringify(made2007.sheets.map(({ name, rows }) => [name, [...rows]]))).toBe(before);
  });

  it('is refused where the plan has no tasks', () => {
    const empty = { ...plan, tasks: [], assignments: [] };
    expect(whyNoNextYear(stateOf(made2007), { ...terms, plan: empty })?.code).toBe('next-year-plan-empty');
    expect(whyNoNextYear(stateOf(made2007), terms)).toBeUndefined();
    expect(whyNoNextYear(stateOf(made2007), { ...terms, plan: plan2007 })).toBeUndefined();
  });
});
