import type { Finding } from '../../findings/finding';
import type { PlainDate } from '../../plan/plan';
import type { ChangeSet } from '../../workbook/change-set';
import type { SheetRange, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Ledger } from '../ledger';

/** What an operation works from: the workbook as it was just loaded, and what it says. */
export interface LedgerState {
  readonly workbook: WorkbookSnapshot;
  readonly ledger: Ledger;
  readonly findings: readonly Finding[];
  readonly today: PlainDate;
  /** `2007-12-20 09:30`: the time that stands in 操作日志. */
  readonly now: string;
}

/** What 操作日志 says of an operation: the columns 对象, 原值, 新值. */
export interface LogEntry {
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

/** What an operation comes to. */
export interface Outcome {
  readonly changes: ChangeSet;
  /** A line each in 操作日志. */
  readonly log: readonly LogEntry[];
}

/**
 * One thing that can be done to a ledger: a pure function from what the sheets hold to the cells to write, with the
 * question that comes before it. Whoever asks `whyNot` first can show a button greyed, with the reason.
 */
export interface Operation<Request> {
  /** As 操作日志 and the undo list name it: 分配职责, 单位更名. */
  readonly name: string;
  /** It can be done to a frozen ledger: reopening it. */
  readonly onFrozen?: true;
  /** Cells of which it asks whether they are computed: of Excel's workbooks that is told only where it is asked. */
  formulasIn?(request: Request): readonly SheetRange[];
  /** Why it cannot be done now; undefined where it can. */
  whyNot(state: LedgerState, request: Request): Finding | undefined;
  /** What is to be written; called only where `whyNot` has no objection. */
  act(state: LedgerState, request: Request): Outcome;
}
