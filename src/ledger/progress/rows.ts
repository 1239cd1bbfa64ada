import type { Finding } from '../../findings/finding';
import type { LedgerState } from '../operations/operation';
import { phaseOn } from '../plan/phases';
import { daysBetween, dueDay, light, type Light } from './light';
import { askedItems, keyOf, lightInputOf, readProgress, type ProgressEntry } from './progress';

/** A row of 进展 on a day. */
export interface ProgressRow extends ProgressEntry {
  /** What is to be done: of the work point, or of the task. */
  readonly content: string;
  /** Its work point's, else the one it is due in; empty where there is none. */
  readonly phase: string;
  readonly light: Light;
  /** Past its deadline, and neither done nor suspended. */
  readonly late: boolean;
  /** Matrix and work points ask for it; one that they do not ask for any more is kept for what stands in it. */
  readonly asked: boolean;
}

/** The rows of 进展 on a day, in the order of the sheet. */
export interface ProgressReading {
  readonly rows: readonly ProgressRow[];
  readonly findings: readonly Finding[];
}

/**
 * Every row of 进展 as data, with its place, and its light on the day.
 * @returns findings as of `readProgress`
 */
export function readProgressRows(state: Pick<LedgerState, 'workbook' | 'ledger' | 'today'>): ProgressReading {
  const { workbook, ledger, today } = state;
  const { entries, findings } = readProgress(workbook, ledger);
  const asked = askedItems(ledger);
  const points = new Map(ledger.points.map((point) => [point.code, point]));
  const duties = new Map([...ledger.tasks, ...ledger.retiredTasks].map(({ code, duty }) => [code, duty]));
  const rows = entries.map(({ entry }): ProgressRow => {
    const input = lightInputOf(entry, ledger.year);
    const due = dueDay(input);
    const point = points.get(entry.point);
    const open = entry.state !== '已完成' && entry.state !== '暂缓';
    return {
      ...entry,
      content: (entry.point === '' ? duties.get(entry.task) : point?.content) ?? '',
      phase: point?.phase || (phaseOn(ledger.phases, due)?.name ?? ''),
      light: light(input, today, ledger.settings),
      late: open && daysBetween(today, due) < 0,
      asked: asked.has(keyOf(entry)),
    };
  });
  return { rows, findings };
}
