import { finding } from '../../../findings/finding';
import { progressSheet } from '../../sheets/progress';
import { taskSheet, workPointSheet } from '../../sheets/plan';
import { glanceKept } from '../glance';
import { inTurn, type Step } from '../in-turn';
import { taskOf, unitOf, whyNoActiveTask } from '../objections';
import type { LedgerState, Operation } from '../operation';
import { rolesSet, type RoleRequest } from '../roles';
import { openTable, textUnder } from '../rows';
import { standingChanges } from '../standing';

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
