import type { Finding } from '../findings/finding';
import type { Decision, WorkItem } from '../ledger/ledger';
import type { PlainDate } from '../plan/plan';
import type { ProgressState } from '../ledger/sheets';
import type { Figure } from './normalising';

/** A file that came back. */
export interface ReturnFile {
  /** Path below the folder of returns, with `/`; shown to people and used in links. */
  readonly name: string;
  /** Of its bytes, hex. */
  readonly sha256: string;
  /** Milliseconds since 1970; decides between versions only where 填报日期 does not. */
  readonly modified: number;
}

/** The cell a value was read from, and what stood in it. */
export interface Source {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** The text of the cell as people see it. */
  readonly raw: string;
}

/** A number with its source. */
export type SourcedFigure = Figure & Source;

/** What a unit says of one of its items of work. */
export interface ProgressReport {
  readonly item: WorkItem;
  readonly state: ProgressState | '';
  /** 状态 as it stands in the cell. */
  readonly stateWritten: string;
  /** 0 to 1. */
  readonly share: SourcedFigure;
  readonly progress: string;
  readonly problems: string;
  readonly suggestions: string;
}

/** An indicator as the unit reports it. */
export interface IndicatorReport {
  readonly code: string;
  readonly thisYear: SourcedFigure;
  readonly lastYear: SourcedFigure;
  readonly remark: string;
}

export interface Activity {
  readonly date: PlainDate | undefined;
  readonly name: string;
  readonly kind: string;
  /** Task code; empty where none or an unknown one was given. */
  readonly task: string;
  readonly place: string;
  readonly participants: SourcedFigure;
  /** 元. */
  readonly cost: SourcedFigure;
  readonly remark: string;
}

/** 问题, 意见 or 建议. */
export interface Matter {
  readonly kind: string;
  readonly task: string;
  readonly content: string;
  /** 请求协调单位, as written. */
  readonly asked: string;
}

export interface WorkPlanReport {
  readonly task: string;
  readonly title: string;
  readonly state: string;
  readonly issued: PlainDate | undefined;
  readonly participants: string;
}

export interface DecisionReport {
  readonly decision: Decision;
  readonly handling: string;
  readonly state: string;
}

export interface SelfScore {
  readonly item: string;
  readonly score: SourcedFigure;
  readonly remark: string;
}

/** What one unit returned for one year, read cell by cell. */
export interface UnitReturn {
  /** Unit code. */
  readonly unit: string;
  readonly filledBy: string;
  readonly filledOn: PlainDate | undefined;
  /** Where 填报日期 stands. */
  readonly filledOnAt: Pick<Source, 'sheet' | 'cell'>;
  /** 零报告 = 是: nothing to report, and said so. */
  readonly nothingToReport: boolean;
  readonly progress: readonly ProgressReport[];
  readonly indicators: readonly IndicatorReport[];
  readonly activities: readonly Activity[];
  readonly matters: readonly Matter[];
  readonly workPlans: readonly WorkPlanReport[];
  readonly decisions: readonly DecisionReport[];
  readonly selfScores: readonly SelfScore[];
  /** Cells the unit must fill in, and those it did. */
  readonly required: number;
  readonly filled: number;
}

/** What came of one file: a return, or the reason why not; either way with all that was found. */
export interface FileResult {
  readonly file: ReturnFile;
  /** The unit it belongs to, as far as that could be told. */
  readonly unit: string | undefined;
  /** Undefined: 退回. */
  readonly content: UnitReturn | undefined;
  readonly findings: readonly Finding[];
}
