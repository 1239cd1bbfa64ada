import { finding, type Finding } from '../../../findings/finding';
import { taskSheet } from '../../sheets/plan';
import { glanceKept } from '../glance';
import { inTurn, type Step } from '../in-turn';
import { taskOf, whyNoTask } from '../objections';
import type { LedgerState, Operation } from '../operation';
import { standingChanges } from '../standing';

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

function standingOperation(name: string, standing: '在册' | '停用'): Operation<{ readonly task: string }> {
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
export const retireTask: Operation<{ readonly task: string }> = standingOperation('停用任务', '停用');

/** Puts a task in force again. */
export const reinstateTask: Operation<{ readonly task: string }> = standingOperation('恢复任务', '在册');
