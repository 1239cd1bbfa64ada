import { finding } from '../../../findings/finding';
import { findMatrix } from '../../plan/matrix';
import { progressSheet } from '../../sheets/progress';
import { taskSheet } from '../../sheets/plan';
import { glanceKept } from '../glance';
import { inTurn, type Step } from '../in-turn';
import { taskOf, whyNoTask, whyNotTaskName } from '../objections';
import type { Operation } from '../operation';
import { openTable, rowWith, setText, textUnder } from '../rows';
import { TableChanges } from '../../../workbook/table-changes';

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
export const renameTask: Operation<{ readonly task: string; readonly name: string }> = {
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
