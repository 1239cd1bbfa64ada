import type { PlainDate, TaskKind } from '../../../plan/plan';
import { taskSheet } from '../../sheets/plan';
import { newCodes } from '../codes';
import { glanceKept } from '../glance';
import { inTurn, type Step } from '../in-turn';
import { whyNotDay, whyNotTaskName } from '../objections';
import type { Operation } from '../operation';
import { matrixRows } from '../roles';
import { openTable } from '../rows';

export interface NewTask {
  readonly name: string;
  readonly kind: TaskKind;
  readonly duty: string;
  readonly deadline?: PlainDate;
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
