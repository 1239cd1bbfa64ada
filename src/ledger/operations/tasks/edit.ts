import { finding, type Finding } from '../../../findings/finding';
import type { PlainDate, Task, TaskKind } from '../../../plan/plan';
import { dayContent } from '../../progress/progress-sheet';
import { taskSheet } from '../../sheets/plan';
import { deadlinesFollowed } from '../progress/deadlines-followed';
import { taskOf, unitOf, whyNoTask, whyNotDay } from '../objections';
import type { LedgerState, LogEntry, Operation, Outcome } from '../operation';
import { leadsOf } from '../roles';
import { openTable, rowWith } from '../rows';

/** What is changed of a task besides its name and its units; what is left out stays. */
export interface TaskEdit {
  /** Code of the task. */
  readonly task: string;
  readonly fields: {
    readonly kind?: TaskKind;
    readonly duty?: string;
    /** null takes it away. */
    readonly deadline?: PlainDate | null;
    /** Code of the 汇报单位, one of the leads: where several lead, it reports for all (the first of them in the notice). */
    readonly reporter?: string;
  };
}

interface TaskChange {
  readonly header: string;
  readonly before: string;
  readonly after: string;
}

/** Code of the unit that reports for a task; undefined where nobody leads it. */
export function reporterOf(state: LedgerState, task: string): string | undefined {
  return leadsOf(state, task)[0];
}

function taskChanges(state: LedgerState, task: Task, { fields }: TaskEdit): TaskChange[] {
  const { kind, duty, deadline, reporter } = fields;
  const nameOf = (unit: string | undefined) => (unit === undefined ? '' : (unitOf(state, unit)?.name ?? ''));
  const changes: readonly (readonly [string, string, string | undefined])[] = [
    ['任务类别', task.kind, kind],
    ['主要任务', task.duty, duty?.trim()],
    ['汇报单位', nameOf(reporterOf(state, task.code)), reporter === undefined ? undefined : nameOf(reporter)],
    ['完成时限', task.deadline ?? '', deadline === undefined ? undefined : (deadline ?? '')],
  ];
  return changes.flatMap(([header, before, after]) =>
    after === undefined || after === before ? [] : [{ header, before, after }],
  );
}

function whyNotReporter(state: LedgerState, { task, fields: { reporter } }: TaskEdit): Finding | undefined {
  if (reporter === undefined || leadsOf(state, task).includes(reporter)) return undefined;
  const name = unitOf(state, reporter)?.name ?? reporter;
  return finding('task-reporter-not-lead', { sheet: taskSheet.name, field: '汇报单位' }, { name, task });
}

function whyNothing(state: LedgerState, edit: TaskEdit): Finding | undefined {
  const task = taskOf(state, edit.task);
  return task !== undefined && taskChanges(state, task, edit).length === 0
    ? finding('operation-nothing-changes', { sheet: taskSheet.name })
    : undefined;
}

function act(state: LedgerState, edit: TaskEdit): Outcome {
  const opened = openTable(state.workbook, taskSheet);
  const row = rowWith(opened?.table, '任务编号', edit.task);
  const task = taskOf(state, edit.task);
  if (opened === undefined || row === undefined || task === undefined) return { changes: [], log: [] };
  const changes = taskChanges(state, task, edit);
  for (const { header, after } of changes) {
    opened.changes.set(row.row, header, after === '' ? null : header === '完成时限' ? dayContent(after) : after);
  }
  const moved = changes.find(({ header }) => header === '完成时限');
  const whole = (entry: { readonly task: string; readonly point: string }) =>
    entry.task === task.code && entry.point === '';
  const followed = moved === undefined ? [] : deadlinesFollowed(state, whole, task.deadline, moved.after);
  const log = changes.map(({ header, before, after }): LogEntry => ({
    subject: `${task.code} ${header}`,
    before,
    after,
  }));
  return { changes: [...opened.changes.changes(), ...followed], log };
}

/** Changes kind, duty, deadline or 汇报单位 of a task; deadlines in 进展 that were its own move with it. */
export const editTask: Operation<TaskEdit> = {
  name: '修改任务',
  whyNot: (state, edit) =>
    whyNoTask(state, edit.task) ??
    whyNotDay(edit.fields.deadline, { sheet: taskSheet.name, field: '完成时限' }) ??
    whyNotReporter(state, edit) ??
    whyNothing(state, edit),
  act,
};
