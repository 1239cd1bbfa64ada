import type { Plan, Task, Unit } from '../../../plan/plan';
import { taskAdded, taskReinstated, unitAdded, unitReinstated, type AssignmentDifference } from './difference';
import type { Matched } from './matching';

/** 责任矩阵 against the notice: roles that the notice gives otherwise, then those that it does not give. */
export function assignmentDifferences(both: Matched): AssignmentDifference[] {
  return [...plannedRoles(both), ...rolesLacking(both)];
}

const place = (task: string, unit: string): string => `${task} ${unit}`;

/** Roles that the notice gives and the ledger has otherwise, or has not. */
function plannedRoles(both: Matched): AssignmentDifference[] {
  const { ledger, plan } = both;
  const roles = new Map(ledger.assignments.map(({ task, unit, role }) => [place(task, unit), role]));
  const units = new Map(plan.units.map((unit) => [unit.code, unit]));
  const tasks = new Map(plan.tasks.map((task) => [task.code, task]));
  return plan.assignments.flatMap((assignment): AssignmentDifference[] => {
    const [task, unit] = [tasks.get(assignment.task), units.get(assignment.unit)];
    if (task === undefined || unit === undefined) return [];
    const [knownTask, knownUnit] = [both.tasks.get(task), both.units.get(unit)];
    const before = (knownTask && knownUnit && roles.get(place(knownTask.code, knownUnit.code))) ?? '';
    if (before === assignment.role) return [];
    return [
      {
        id: `role ${place(knownTask?.code ?? `+${task.name}`, knownUnit?.code ?? `+${unit.name}`)}`,
        suggested: true,
        needs: neededFor(task, unit, both),
        change: before === '' ? 'added' : 'changed',
        task: knownTask?.code ?? '',
        unit: knownUnit?.code ?? '',
        plannedTask: task.code,
        plannedUnit: unit.code,
        taskName: knownTask?.name ?? task.name,
        unitName: knownUnit?.name ?? unit.name,
        before,
        after: assignment.role,
      },
    ];
  });
}

/** What has to be accepted for a task and a unit to be in force. */
function neededFor(task: Task, unit: Unit, { ledger, units, tasks }: Matched): string[] {
  const [knownTask, knownUnit] = [tasks.get(task), units.get(unit)];
  const needs: string[] = [];
  if (knownTask === undefined) needs.push(taskAdded(task));
  if (knownUnit === undefined) needs.push(unitAdded(unit));
  if (knownTask !== undefined && ledger.retiredTasks.includes(knownTask)) needs.push(taskReinstated(knownTask));
  if (knownUnit?.active === false) needs.push(unitReinstated(knownUnit));
  return needs;
}

/** Roles that the notice gives, by the codes of the ledger. */
function rolesGiven({ assignments }: Plan, { units, tasks }: Matched): Set<string> {
  const taskCodes = new Map([...tasks].map(([planned, known]) => [planned.code, known.code]));
  const unitCodes = new Map([...units].map(([planned, known]) => [planned.code, known.code]));
  return new Set(assignments.map(({ task, unit }) => place(taskCodes.get(task) ?? '', unitCodes.get(unit) ?? '')));
}

/** Roles in tasks of the notice that the notice does not give. */
function rolesLacking(both: Matched): AssignmentDifference[] {
  const { ledger, plan, tasks } = both;
  const given = rolesGiven(plan, both);
  const unitNames = new Map(ledger.units.filter(({ active }) => active).map(({ code, name }) => [code, name]));
  const named = new Map([...tasks].map(([planned, known]) => [known.code, { planned, known }]));
  return ledger.assignments.flatMap(({ task, unit, role }): AssignmentDifference[] => {
    const pair = named.get(task);
    const unitName = unitNames.get(unit);
    if (pair === undefined || unitName === undefined || given.has(place(task, unit))) return [];
    return [
      {
        id: `role ${place(task, unit)}`,
        suggested: false,
        needs: [],
        change: 'missing',
        task,
        unit,
        plannedTask: pair.planned.code,
        plannedUnit: '',
        taskName: pair.known.name,
        unitName,
        before: role,
        after: '',
      },
    ];
  });
}
