import type { Finding } from '../../findings/finding';
import type { ChangeSet } from '../../workbook/change-set';
import { locateTable } from '../../workbook/table';
import { TableChanges } from '../../workbook/table-changes';
import { frozenRefusal } from '../frozen';
import { logSheet } from '../sheets/log';
import type { LedgerState, LogEntry, Operation } from './operation';

/** What an operation writes, its lines in 操作日志 included; or why it cannot be done. */
export type Performed =
  | { readonly done: true; readonly changes: ChangeSet; readonly log: readonly LogEntry[] }
  | { readonly done: false; readonly reason: Finding };

/** Lines of 操作日志 for what was done; none where the ledger has no such sheet. */
function logChanges(state: LedgerState, operation: string, log: readonly LogEntry[]): ChangeSet {
  const table = locateTable(state.workbook, logSheet);
  if (table === undefined || log.length === 0) return [];
  const lines = new TableChanges(table, logSheet);
  for (const { subject, before, after } of log) {
    lines.append({ 时间: state.now, 操作: operation, 对象: subject, 原值: before, 新值: after });
  }
  return lines.changes();
}

/** Why an operation cannot be done now, a frozen ledger included; undefined where it can. */
export function whyNotNow<Request>(
  operation: Operation<Request>,
  state: LedgerState,
  request: Request,
): Finding | undefined {
  const { frozen } = state.ledger;
  if (frozen !== undefined && operation.onFrozen !== true) return frozenRefusal(frozen);
  return operation.whyNot(state, request);
}

/** Asks, then acts: what comes out is written in one go, with its lines in 操作日志. */
export function perform<Request>(operation: Operation<Request>, state: LedgerState, request: Request): Performed {
  const reason = whyNotNow(operation, state, request);
  if (reason !== undefined) return { done: false, reason };
  const { changes, log } = operation.act(state, request);
  return { done: true, changes: [...changes, ...logChanges(state, operation.name, log)], log };
}
