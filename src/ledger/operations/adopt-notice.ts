import { finding, type Finding } from '../../findings/finding';
import type { Plan } from '../../plan/plan';
import type { AssignmentDifference, EntryDifference } from '../plan/notice-difference/difference';
import { noticeDifference } from '../plan/notice-difference/compare';
import { taskKinds, taskSheet, unitKinds } from '../sheets/plan';
import { glanceKept } from './glance';
import { inTurn, type Step } from './in-turn';
import { whyNotTaskName, whyNotUnitName } from './objections';
import type { LedgerState, LogEntry, Operation } from './operation';
import { rolesSet, type RoleRequest } from './roles';
import { openTable, rowWith } from './rows';
import { tasksAdded } from './tasks/add';
import { taskRenamed } from './tasks/rename';
import { tasksStanding } from './tasks/standing';
import { unitRenamed } from './units/rename';
import { unitsAdded } from './units/add';
import { unitsDetailed } from './units/details';
import { unitsReinstated, unitsRetired } from './units/standing';

export interface NoticeAdoption {
  /** As `readNotice` read it. */
  readonly plan: Plan;
  /** Ids of the differences to be adopted; what they need is adopted with them. */
  readonly accept: readonly string[];
}

interface Accepted {
  readonly units: readonly EntryDifference[];
  readonly tasks: readonly EntryDifference[];
  readonly assignments: readonly AssignmentDifference[];
}

function acceptedOf({ ledger }: LedgerState, { plan, accept }: NoticeAdoption): Accepted {
  const { units, tasks, assignments } = noticeDifference(ledger, plan);
  const chosen = new Set(accept);
  for (const { id, needs } of assignments) if (chosen.has(id)) for (const need of needs) chosen.add(need);
  // A unit is either new or another one's new name.
  for (const { id, instead } of units) if (chosen.has(id) && instead !== undefined) chosen.delete(instead);
  const isChosen = ({ id }: { id: string }) => chosen.has(id);
  return {
    units: units.filter(isChosen),
    tasks: tasks.filter(isChosen),
    assignments: assignments.filter(isChosen),
  };
}

const having = (list: readonly EntryDifference[], change: EntryDifference['change']) =>
  list.filter((one) => one.change === change);

function chosenOf<Choice extends string>(choices: readonly Choice[], text: string): Choice | undefined {
  return choices.find((choice) => choice === text);
}

function unitSteps(accepted: readonly EntryDifference[], plan: Plan): Step[] {
  const added = having(accepted, 'added').flatMap(({ planned }) => plan.units.filter(({ code }) => code === planned));
  const details = having(accepted, 'changed').map(({ code, field, after }) => {
    const kind = field === '单位类别' ? chosenOf(unitKinds, after) : undefined;
    return { unit: code, ...(kind === undefined ? { aliases: after.split('、') } : { kind }) };
  });
  return [
    (state) => {
      const free = (alias: string) => whyNotUnitName(state, alias, '') === undefined;
      return unitsAdded(added.map((unit) => ({ ...unit, aliases: unit.aliases.filter(free) })))(state);
    },
    ...having(accepted, 'renamed').map(({ code, after }) => unitRenamed(code, after)),
    unitsReinstated(having(accepted, 'reinstated').map(({ code }) => code)),
    ...details.map((one) => unitsDetailed([one])),
  ];
}

function taskSteps(accepted: readonly EntryDifference[], plan: Plan): Step[] {
  const added = having(accepted, 'added').flatMap(({ planned }) => plan.tasks.filter(({ code }) => code === planned));
  const fields = having(accepted, 'changed');
  const fieldsSet: Step = ({ workbook }) => {
    const opened = openTable(workbook, taskSheet);
    for (const { code, field, after } of fields) {
      const row = rowWith(opened?.table, '任务编号', code);
      if (row === undefined || (field === '任务类别' && chosenOf(taskKinds, after) === undefined)) continue;
      opened?.changes.set(row.row, field, field === '完成时限' ? { date: after } : after);
    }
    return opened?.changes.changes() ?? [];
  };
  return [
    tasksAdded(added),
    ...having(accepted, 'renamed').map(({ code, after }) => taskRenamed(code, after)),
    tasksStanding(
      having(accepted, 'reinstated').map(({ code }) => code),
      '在册',
    ),
    fieldsSet,
  ];
}

type Named = Readonly<Record<'code' | 'name', string>>;

/** Roles by the codes that units and tasks have once those that were new are entered. */
function rolesOf({ ledger }: LedgerState, { assignments, units }: Accepted, plan: Plan): RoleRequest[] {
  const renamed = new Map(
    units.flatMap(({ change, planned, code }) => (change === 'renamed' ? [[planned, code]] : [])),
  );
  const byName = (list: readonly Named[]) => new Map(list.map(({ code, name }) => [name, code]));
  const byCode = (list: readonly Named[]) => new Map(list.map(({ code, name }) => [code, name.trim()]));
  const [taskCodes, unitCodes] = [byName(ledger.tasks), byName(ledger.units)];
  const [taskNames, unitNames] = [byCode(plan.tasks), byCode(plan.units)];
  return assignments.flatMap(({ task, unit, plannedTask, plannedUnit, after }): RoleRequest[] => {
    const taskCode = task || taskCodes.get(taskNames.get(plannedTask) ?? '');
    const unitCode = unit || renamed.get(plannedUnit) || unitCodes.get(unitNames.get(plannedUnit) ?? '');
    return taskCode === undefined || unitCode === undefined ? [] : [{ task: taskCode, unit: unitCode, role: after }];
  });
}

function logOf({ units, tasks, assignments }: Accepted): LogEntry[] {
  const entries = [...units, ...tasks].map(({ code, name, before, after }): LogEntry => ({
    subject: `${code} ${name}`.trim(),
    before,
    after,
  }));
  const roles = [...new Set(assignments.map(({ taskName }) => taskName))].map((subject): LogEntry => {
    const own = assignments.filter(({ taskName }) => taskName === subject);
    return {
      subject,
      before: own.flatMap(({ unitName, before }) => (before === '' ? [] : [`${unitName} ${before}`])).join('、'),
      after: own.map(({ unitName, after }) => `${unitName} ${after === '' ? '（清除）' : after}`).join('、'),
    };
  });
  return [...entries, ...roles];
}

function whyNot(state: LedgerState, adoption: NoticeAdoption): Finding | undefined {
  const { units, tasks, assignments } = acceptedOf(state, adoption);
  if (units.length + tasks.length + assignments.length === 0) {
    return finding('operation-notice-nothing-accepted', {});
  }
  const naming = (list: readonly EntryDifference[]) =>
    list.flatMap(({ change, code, name, after }) =>
      change === 'added' ? [{ code: '', name }] : change === 'renamed' ? [{ code, name: after }] : [],
    );
  return [
    ...naming(units).map(({ code, name }) => whyNotUnitName(state, name, code)),
    ...naming(tasks).map(({ code, name }) => whyNotTaskName(state, name, code)),
  ].find((objection) => objection !== undefined);
}

/** Writes what was accepted of a notice: units, tasks and roles, in one change set. */
export const adoptNotice: Operation<NoticeAdoption> = {
  name: '采用通知',
  whyNot,
  act: (state, adoption) => {
    const accepted = acceptedOf(state, adoption);
    const { units, tasks } = accepted;
    const codes = (list: readonly EntryDifference[]) => having(list, 'missing').map(({ code }) => code);
    return {
      changes: inTurn(state, [
        ...unitSteps(units, adoption.plan),
        ...taskSteps(tasks, adoption.plan),
        (now) => rolesSet(rolesOf(now, accepted, adoption.plan))(now),
        unitsRetired(codes(units)),
        tasksStanding(codes(tasks), '停用'),
        glanceKept,
      ]),
      log: logOf(accepted),
    };
  },
};
