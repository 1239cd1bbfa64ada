import type { Finding } from '../findings/finding';
import type { VersionReason } from '../findings/version-reasons';
import type { Indicator } from '../ledger/indicators';
import type { Adjudication, Ledger, Problem } from '../ledger/ledger';
import type { LedgerUnit } from '../ledger/ledger-unit';
import type { Light } from '../ledger/progress/light';
import type { PlainDate, Task } from '../plan/plan';
import type {
  Activity,
  FileResult,
  Matter,
  ProblemAnswer,
  ProgressReport,
  ReturnFile,
  Source,
  SourcedFigure,
  UnitReturn,
} from '../returns/unit-return';

export const submissionStates = ['按时', '迟报', '未报', '退回', '零报告'] as const;
export type SubmissionState = (typeof submissionStates)[number];

/** One of the different files that a unit sent. */
export interface ReturnVersion {
  readonly result: FileResult;
  /** Names of files that are the same to the byte. */
  readonly copies: readonly string[];
  /** From 1, the one that counts by the rule last; undefined for one that was sent back. */
  readonly number: number | undefined;
  readonly standing: '采用' | '未采用' | '退回';
  readonly why: VersionReason;
}

/** A decision of the office that the merge applied. */
export interface AppliedDecision extends Adjudication {
  readonly file: ReturnFile;
  /** The cell that was decided on; undefined where a file was chosen. */
  readonly source: Source | undefined;
}

/** One line of 报送情况: what came of a unit. */
export interface Submission {
  readonly unit: LedgerUnit;
  readonly state: SubmissionState;
  /** The return that counts; undefined where none was accepted. */
  readonly used: FileResult | undefined;
  readonly filledOn: PlainDate | undefined;
  /** Different files that came from the unit: by their numbers, those that were sent back last. */
  readonly versions: readonly ReturnVersion[];
  readonly errors: number;
  readonly warnings: number;
  /** Share of the required cells that are filled; undefined where nothing was accepted or nothing was asked. */
  readonly completeness: number | undefined;
}

/** A return that counts, after the office's decisions on it. */
export interface CountedReturn {
  readonly unit: LedgerUnit;
  readonly file: ReturnFile;
  readonly content: UnitReturn;
}

/** A figure that counts in the year, with the file it came from. */
export interface CountedFigure {
  readonly unit: LedgerUnit;
  readonly file: ReturnFile;
  /** As adopted: after a 裁定, if there is one. */
  readonly figure: SourcedFigure;
}

export interface IndicatorTotals {
  readonly indicator: Indicator;
  /** Number of units that are asked for it. */
  readonly asked: number;
  readonly thisYear: readonly CountedFigure[];
  readonly lastYear: readonly CountedFigure[];
  /** Undefined where no unit gave a number: unknown is not 0. For a 比率 recomputed from the totals of its parts. */
  readonly total: number | undefined;
  readonly lastTotal: number | undefined;
}

export interface CountedProgress {
  readonly unit: LedgerUnit;
  readonly file: ReturnFile;
  readonly report: ProgressReport;
  readonly light: Light;
}

export interface TaskTotals {
  readonly task: Task;
  readonly leads: readonly LedgerUnit[];
  /** Units that carry the task, and those whose return was accepted. */
  readonly asked: number;
  readonly reported: number;
  /** Units by the state of the task as a whole. */
  readonly done: number;
  readonly underWay: number;
  readonly notStarted: number;
  readonly suspended: number;
  /** Mean share over the units that gave one for the task as a whole. */
  readonly average: number | undefined;
  /** Items of the task, work points included, past their deadline and neither done nor suspended. */
  readonly overdue: number;
}

export interface CountedActivity {
  readonly unit: LedgerUnit;
  readonly file: ReturnFile;
  readonly activity: Activity;
}

/** A problem of the register with the answer that stands. */
export interface CountedProblem {
  readonly problem: Problem;
  /** That of the ledger, unless a return brought the answer. */
  readonly state: string;
  /** Its words; while nothing is answered, a word on how far it is. */
  readonly answer: string;
  readonly answered: PlainDate | undefined;
  /** Where the words were read, where they are not the ledger's. */
  readonly returned:
    { readonly unit: LedgerUnit; readonly file: ReturnFile; readonly report: ProblemAnswer } | undefined;
}

export interface CountedMatter {
  readonly unit: LedgerUnit;
  readonly file: ReturnFile;
  readonly matter: Matter;
  /** What the register has of it: a record for each unit that is to act. */
  readonly problems: readonly CountedProblem[];
  /** Units that are asked to act and of which the register has no record. */
  readonly unregistered: readonly LedgerUnit[];
}

/** Many returns as one year. Nothing in it depends on the order in which the files were read. */
export interface AnnualConsolidation {
  readonly ledger: Ledger;
  readonly asOf: PlainDate;
  readonly submissions: readonly Submission[];
  /** In the order of the units. */
  readonly returns: readonly CountedReturn[];
  readonly progress: readonly CountedProgress[];
  readonly tasks: readonly TaskTotals[];
  readonly indicators: readonly IndicatorTotals[];
  readonly activities: readonly CountedActivity[];
  readonly matters: readonly CountedMatter[];
  /** All that the register has, what was raised in no return of the year among it. */
  readonly problems: readonly CountedProblem[];
  readonly findings: readonly Finding[];
  readonly applied: readonly AppliedDecision[];
}
