import type { LedgerState, LogEntry, Outcome } from '../../ledger/operations/operation';
import { firstState, stateOf } from '../../ledger/registers/lifecycle';
import { recordChanges, recordsAdded } from '../../ledger/registers/record-changes';
import type { Entered } from '../../ledger/registers/record';
import { workPlanLife, workPlans } from '../../ledger/registers/work-plans';
import { isWritten } from './offer';
import type { PlanOffer, ReturnedPlan } from './work-plans';

/** What is written of one plan: a day of issue goes with the state that it belongs to. */
function writtenOf({ record, cells }: ReturnedPlan, accepted: ReadonlySet<string>): PlanOffer[] {
  const written = cells.filter((cell) => isWritten(cell, accepted));
  const issued = workPlanLife.states.at(-1);
  const now = record === undefined ? '' : stateOf(workPlanLife, record);
  const state = written.find(({ header }) => header === workPlanLife.header)?.offered ?? now;
  return written.filter(({ header }) => header !== '印发日期' || state === issued);
}

/** Cells that are written of the plans, those among them that are accepted. */
export function writtenPlans(plans: readonly ReturnedPlan[], accepted: ReadonlySet<string>) {
  return plans.flatMap((plan) => {
    const cells = writtenOf(plan, accepted);
    return cells.length === 0 ? [] : [{ plan, cells }];
  });
}

/** The lines of 操作日志 for one plan: each cell, the states it skipped, and where the return says so. */
function logOf({ task, lead, record, file, sheet }: ReturnedPlan, cells: readonly PlanOffer[]): LogEntry[] {
  const subject = `${workPlans.noun} ${record?.key ?? `${task} ${lead}`}`;
  const skipped = cells.flatMap((cell) => cell.skipped);
  const title = cells.find(({ header }) => header === workPlans.title)?.offered ?? '';
  return [
    ...(record === undefined ? [{ subject, before: '', after: title }] : []),
    ...cells.map(({ header, held, offered }) => ({ subject: `${subject} ${header}`, before: held, after: offered })),
    ...(skipped.length === 0 ? [] : [{ subject: `${subject} 跳过的状态`, before: '', after: skipped.join('、') }]),
    { subject: `${subject} 来源`, before: '', after: `${file} ${sheet}!${cells.map(({ from }) => from).join('、')}` },
  ];
}

/** Writes what the returns say of work plans: into their rows, and below them for leads that have none. */
export function plansTaken(state: LedgerState, plans: readonly ReturnedPlan[], accepted: ReadonlySet<string>): Outcome {
  const taken = writtenPlans(plans, accepted);
  const entered = (cells: readonly PlanOffer[]): Entered =>
    Object.fromEntries(cells.map(({ header, offered }) => [header, offered]));
  const added = taken.flatMap(({ plan: { record, task, lead }, cells }) =>
    record === undefined
      ? [{ 任务编号: task, 牵头单位: lead, [workPlanLife.header]: firstState(workPlanLife), ...entered(cells) }]
      : [],
  );
  return {
    changes: [
      ...taken.flatMap(({ plan: { record }, cells }) =>
        record === undefined ? [] : recordChanges(state, workPlans.spec, record.row, entered(cells)),
      ),
      ...(added.length === 0 ? [] : recordsAdded(state, workPlans, added)),
    ],
    log: taken.flatMap(({ plan, cells }) => logOf(plan, cells)),
  };
}
