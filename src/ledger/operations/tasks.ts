import { finding, type Finding } from '../../findings/finding';
import type { PlainDate, TaskKind } from '../../plan/plan';
import { findMatrix } from '../plan/matrix';
import { progressSheet, taskSheet, workPointSheet } from '../sheets';
import { newCodes } from './codes';
import { glanceKept } from './glance';
import { inTurn, type Step } from './in-turn';
import { taskOf, unitOf, whyNoActiveTask, whyNoTask, whyNotDay, whyNotTaskName } from './objections';
import type { LedgerState, Operation } from './operation';
import { matrixRows, rolesSet, type RoleRequest } from './roles';
import { openTable, rowWith, setText, textUnder } from './rows';
import { standingChanges } from './standing';
import { TableChanges } from '../../workbook/table-changes';

export interface NewTask {
  readonly name: string;
  readonly kind: TaskKind;
  readonly duty: string;
  readonly deadline?: PlainDate;
}

/** A task by its code. */
export interface TaskRequest {
  readonly task: string;
}

/** Tasks entered in 任务, each with a new code, and a row of the matrix and a line on the cover. */
export function tasksAdded(tasks: readonly NewTask[]): Step {
  return (state) =>
    inTurn(state, [
      ({ workbook }) => {
        const opened = openTable(workbook, taskSheet);
        const code = newCodes(workbook, 'T');
        for (const { name, kind, duty, deadline } of tasks) {
          opened?.changes.append({
            任务编号: code(),
            任务名称: name.trim(),
            任务类别: kind,
            主要任务: duty === '' ? null : duty,
            完成时限: deadline === undefined ? null : { date: deadline },
            状态: '在册',
          });
        }
        return opened?.changes.changes() ?? [];
      },
      (now) => {
        const names = new Set(tasks.map(({ name }) => name.trim()));
        return matrixRows(now.ledger.tasks.flatMap(({ code, name }) => (names.has(name) ? [code] : [])))(now);
      },
      glanceKept,
    ]);
}

/** Enters a task. */
export const addTask: Operation<NewTask> = {
  name: '新增任务',
  whyNot: (state, { name, deadline }) =>
    whyNotTaskName(state, name, '') ?? whyNotDay(deadline, { sheet: taskSheet.name, field: '完成时限' }),
  act: (state, task) => ({
    changes: tasksAdded([task])(state),
    log: [{ subject: task.name.trim(), before: '', after: task.kind }],
  }),
};

/** A task's name in 任务, in the matrix, on the cover and in 进展. */
export function taskRenamed(code: string, to: string): Step {
  return (state) =>
    inTurn(state, [
      ({ workbook, ledger }) => {
        const opened = openTable(workbook, taskSheet);
        const row = rowWith(opened?.table, '任务编号', code);
        if (row !== undefined) opened?.changes.set(row.row, '任务名称', to.trim());
        const matrix = findMatrix(workbook, ledger.units);
        const line = matrix?.rows.get(code);
        const inMatrix = matrix === undefined ? undefined : new TableChanges(matrix.table, matrix.spec);
        if (line !== undefined && inMatrix !== undefined) setText(inMatrix, line, '任务名称', to.trim());
        const progress = openTable(workbook, progressSheet);
        for (const one of progress?.table.rows ?? []) {
          if (progress !== undefined && textUnder(one, '任务编号') === code) {
            setText(progress.changes, one, '任务名称', to.trim());
          }
        }
        return [opened?.changes, inMatrix, progress?.changes].flatMap((changes) => changes?.changes() ?? []);
      },
      glanceKept,
    ]);
}

/** Gives a task another name; its code stays. */
export const renameTask: Operation<TaskRequest & { readonly name: string }> = {
  name: '任务更名',
  whyNot: (state, { task, name }) =>
    whyNoTask(state, task) ??
    whyNotTaskName(state, name, task) ??
    (taskOf(state, task)?.name === name.trim() ? finding('operation-nothing-changes', { sheet: '任务' }) : undefined),
  act: (state, { task, name }) => ({
    changes: taskRenamed(task, name)(state),
    log: [{ subject: task, before: taskOf(state, task)?.name ?? '', after: name.trim() }],
  }),
};

/** The year's work points of a task go to another, with the progress entered for them. */
function pointsMoved(from: string, into: string): Step {
  return (state) => {
    const name = taskOf(state, into)?.name ?? '';
    const points = openTable(state.workbook, workPointSheet);
    const progress = openTable(state.workbook, progressSheet);
    for (const row of points?.table.rows ?? []) {
      if (textUnder(row, '任务编号') === from) points?.changes.set(row.row, '任务编号', into);
    }
    for (const row of progress?.table.rows ?? []) {
      if (textUnder(row, '任务编号') !== from || textUnder(row, '要点编号') === '') continue;
      progress?.changes.set(row.row, '任务编号', into);
      progress?.changes.set(row.row, '任务名称', name);
    }
    return [points, progress].flatMap((opened) => opened?.changes.changes() ?? []);
  };
}

/** What the roles of one task come to in another: 牵头 wins over 责任; units out of force get none. */
function rolesTakenOver(state: LedgerState, from: string, into: string): RoleRequest[] {
  const { assignments } = state.ledger;
  const own = assignments.filter(({ task, unit }) => task === from && unitOf(state, unit)?.active === true);
  return own.flatMap(({ unit, role }): RoleRequest[] => {
    const present = assignments.find((one) => one.task === into && one.unit === unit)?.role;
    return present === undefined || (present === '责任' && role === '牵头') ? [{ task: into, unit, role }] : [];
  });
}

/** Hands a task's roles and work points to another; it goes out of force, its row of the matrix stays as it was. */
export const mergeTasks: Operation<{ readonly from: string; readonly into: string }> = {
  name: '任务合并',
  whyNot: (state, { from, into }) =>
    whyNoActiveTask(state, from) ??
    whyNoActiveTask(state, into) ??
    (from === into ? finding('operation-same-twice', { sheet: '任务' }, { code: from }) : undefined),
  act: (state, { from, into }) => ({
    changes: inTurn(state, [
      rolesSet(rolesTakenOver(state, from, into)),
      pointsMoved(from, into),
      (now) => standingChanges(now, taskSheet, [from], '停用'),
      glanceKept,
    ]),
    log: [
      {
        subject: `${from} ${taskOf(state, from)?.name ?? ''}`,
        before: '在册',
        after: `停用，并入 ${into} ${taskOf(state, into)?.name ?? ''}`,
      },
    ],
  }),
};

/** Tasks put in force or out of it. */
export function tasksStanding(tasks: readonly string[], standing: '在册' | '停用'): Step {
  return (state) => inTurn(state, [(now) => standingChanges(now, taskSheet, tasks, standing), glanceKept]);
}

function whyNotStanding(state: LedgerState, code: string, wanted: '在册' | '停用'): Finding | undefined {
  const task = taskOf(state, code);
  if (task === undefined) return whyNoTask(state, code);
  const list = wanted === '在册' ? state.ledger.tasks : state.ledger.retiredTasks;
  return list.includes(task)
    ? finding('operation-standing-already', { sheet: '任务' }, { name: task.name, standing: wanted })
    : undefined;
}

function standingOperation(name: string, standing: '在册' | '停用'): Operation<TaskRequest> {
  return {
    name,
    whyNot: (state, { task }) => whyNotStanding(state, task, standing),
    act: (state, { task }) => ({
      changes: tasksStanding([task], standing)(state),
      log: [
        {
          subject: `${task} ${taskOf(state, task)?.name ?? ''}`,
          before: standing === '在册' ? '停用' : '在册',
          after: standing,
        },
      ],
    }),
  };
}

/** Puts a task out of force: it is not issued, reported or counted any more; its rows and its past stay. */
export const retireTask: Operation<TaskRequest> = standingOperation('停用任务', '停用');

/** Puts a task in force again. */
export const reinstateTask: Operation<TaskRequest> = standingOperation('恢复任务', '在册');
