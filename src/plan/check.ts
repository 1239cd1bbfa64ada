import { finding, type Finding } from '../findings/finding';
import type { Assignment, Plan } from './plan';

function repeated<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): Thing[] {
  const seen = new Set<string>();
  return things.filter((thing) => {
    const key = keyOf(thing);
    const again = seen.has(key);
    seen.add(key);
    return again;
  });
}

function checkNames(plan: Plan): Finding[] {
  return [
    ...repeated(plan.units, ({ code }) => code).map(({ code, name }) =>
      finding('plan-unit-code-twice', {}, { unit: code, name }),
    ),
    ...repeated(plan.units, ({ name }) => name).map(({ code, name }) =>
      finding('plan-unit-name-twice', {}, { unit: code, name }),
    ),
    ...repeated(plan.tasks, ({ code }) => code).map(({ code, name }) =>
      finding('plan-task-code-twice', {}, { task: code, name }),
    ),
    ...repeated(plan.tasks, ({ name }) => name).map(({ code, name }) =>
      finding('plan-task-name-twice', {}, { task: code, name }),
    ),
  ];
}

function checkAssignments(plan: Plan): Finding[] {
  const units = new Map(plan.units.map((unit) => [unit.code, unit]));
  const tasks = new Map(plan.tasks.map((task) => [task.code, task]));
  const roles = new Map<string, Set<string>>();
  const findings: Finding[] = [];
  for (const { task, unit, role } of plan.assignments) {
    if (!units.has(unit)) findings.push(finding('plan-unit-unknown', {}, { task, unit }));
    if (!tasks.has(task)) findings.push(finding('plan-task-unknown', {}, { task, unit }));
    const own = roles.get(`${task} ${unit}`) ?? new Set();
    roles.set(`${task} ${unit}`, own.add(role));
  }
  for (const [key, own] of roles) {
    const [task = '', unit = ''] = key.split(' ');
    const name = units.get(unit)?.name ?? unit;
    if (own.size > 1) findings.push(finding('plan-both-roles', {}, { task, unit, name }));
  }
  return findings;
}

function checkLoads(plan: Plan, membersKnown: boolean): Finding[] {
  const led = new Set(plan.assignments.filter(({ role }) => role === '牵头').map(({ task }) => task));
  const first = new Map<string, Assignment>();
  for (const assignment of plan.assignments) {
    if (!first.has(assignment.unit)) first.set(assignment.unit, assignment);
  }
  const leaderless = plan.tasks.filter(({ code }) => !led.has(code));
  const idle = plan.units.filter(({ code, kind }) => kind !== '乡镇街道' && !first.has(code));
  const outside = membersKnown ? plan.units.filter(({ kind }) => kind === '责任单位') : [];
  return [
    ...leaderless.map(({ code, name }) => finding('plan-task-without-lead', {}, { task: code, name })),
    ...idle.map(({ code, name }) => finding('plan-unit-without-task', {}, { unit: code, name })),
    ...outside.flatMap(({ code, name }) => {
      const assignment = first.get(code);
      return assignment === undefined
        ? []
        : [finding('plan-non-member', {}, { unit: code, name, task: assignment.task })];
    }),
  ];
}

/**
 * Checks a plan or the matrix of a ledger: tasks without a lead, units without a task, both roles at once, unknown or
 * repeated codes and names, tasks carried by units that are not on the member list, phases that end before they start.
 * @param membersKnown false where no member list is known, so that nobody can be outside it
 * @returns findings plan-…, with task and unit codes among their values
 */
export function checkPlan(plan: Plan, membersKnown = true): Finding[] {
  const phases = plan.phases
    .filter(({ start, end }) => start !== '' && end !== '' && end < start)
    .map(({ name }) => finding('plan-phase-backwards', {}, { phase: name }));
  return [...checkNames(plan), ...checkAssignments(plan), ...checkLoads(plan, membersKnown), ...phases];
}
