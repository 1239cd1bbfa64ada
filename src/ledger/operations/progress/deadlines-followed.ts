import type { PlainDate } from '../../../plan/plan';
import type { ChangeSet } from '../../../workbook/change-set';
import { TableChanges } from '../../../workbook/table-changes';
import { readProgress, type ProgressEntry } from '../../progress/progress';
import { dayContent } from '../../progress/progress-sheet';
import { progressSheet } from '../../sheets/progress';
import type { LedgerState } from '../operation';

/**
 * Rows of 进展 that have the deadline of what they report on, or none: they follow it. One that people set stays.
 * @param concerns whether a row reports on it
 * @param before its deadline until now
 * @param after the empty text where it has none any more
 */
export function deadlinesFollowed(
  { workbook, ledger }: LedgerState,
  concerns: (entry: ProgressEntry) => boolean,
  before: PlainDate | undefined,
  after: PlainDate | '',
): ChangeSet {
  const { table, entries } = readProgress(workbook, ledger);
  if (table === undefined) return [];
  const changes = new TableChanges(table, progressSheet);
  for (const { entry, row } of entries) {
    const cell = row.cell('完成时限');
    const follows = cell === undefined || (entry.deadline === before && cell.formula !== true);
    if (!concerns(entry) || !follows || (cell === undefined && after === '')) continue;
    changes.set(row.row, '完成时限', after === '' ? null : dayContent(after));
  }
  return changes.changes();
}
