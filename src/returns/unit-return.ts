import type { Finding } from '../findings/finding';
import type { Decision, WorkItem, Problem } from '../ledger/ledger';
import type { PlainDate } from '../plan/plan';
import type { ProgressState } from '../ledger/sheets/progress';
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

/** Where a record stands in a return: its row, and the column letters of the table's headers. */
export interface RecordPlace {
  readonly sheet: string;
  readonly row: number;
  /** By declared header; headers that the sheet lacks are missing. Shared by the records of a table. */
  readonly columns: Readonly<Record<string, string>>;
}

/** A1 address of a record's cell; empty where the sheet lacks the column. */
export function cellOf({ row, columns }: RecordPlace, header: string): string {
  const letter = columns[header];
  return letter === undefined ? '' : `${letter}${row}`;
}

/** What a unit says of one of its items of work. */
export interface ProgressReport {
  readonly at: RecordPlace;
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
  readonly at: RecordPlace;
  readonly code: string;
  readonly thisYear: SourcedFigure;
  readonly lastYear: SourcedFigure;
  readonly remark: string;
}

export interface Activity {
  readonly at: RecordPlace;
  readonly date: PlainDate | undefined;
  /** 日期 as it stands in the cell. */
  readonly dateWritten: string;
  readonly name: string;
  readonly kind: string;
  /** Task code; empty where none or an unknown one was given. */
  readonly task: string;
  /** 任务编号 as it stands in the cell. */
  readonly taskWritten: string;
  readonly place: string;
  readonly participants: SourcedFigure;
  /** 元. */
  readonly cost: SourcedFigure;
  readonly remark: string;
}

/** 问题, 意见 or 建议. */
export interface Matter {
  readonly at: RecordPlace;
  readonly kind: string;
  readonly task: string;
  readonly content: string;
  /** 请求协调单位, as written. */
  readonly asked: string;
}

export interface WorkPlanReport {
  readonly at: RecordPlace;
  readonly task: string;
  readonly title: string;
  readonly state: string;
  /** 状态 and 印发日期 as they stand in their cells. */
  readonly stateWritten: string;
  readonly issued: PlainDate | undefined;
  readonly issuedWritten: string;
  readonly participants: string;
}

export interface DecisionReport {
  readonly at: RecordPlace;
  readonly decision: Decision;
  readonly handling: string;
  readonly state: string;
  /** 状态 as it stands in the cell. */
  readonly stateWritten: string;
}

/** What a unit answers to a problem that was handed to it. */
export interface ProblemAnswer {
  readonly at: RecordPlace;
  readonly problem: Problem;
  readonly answer: string;
  /** 办理中, 不采纳 or 已答复; empty where none could be read. */
  readonly state: string;
  /** 状态 and 答复日期 as they stand in their cells. */
  readonly stateWritten: string;
  readonly day: PlainDate | undefined;
  readonly dayWritten: string;
}

export interface SelfScore {
  readonly at: RecordPlace;
  readonly item: string;
  readonly score: SourcedFigure;
  readonly remark: string;
}

/** What one unit returned for one year, read cell by cell. */
export interface UnitReturn {
  /** Unit code. */
  readonly unit: string;
  readonly filledBy: string;
  /** 联系电话. */
  readonly phone: string;
  readonly filledOn: PlainDate | undefined;
  readonly filledOnAt: Source;
  /** 零报告 = 是: nothing to report, and said so. */
  readonly nothingToReport: boolean;
  readonly nothingToReportAt: Source;
  readonly progress: readonly ProgressReport[];
  readonly indicators: readonly IndicatorReport[];
  readonly activities: readonly Activity[];
  readonly matters: readonly Matter[];
  readonly workPlans: readonly WorkPlanReport[];
  readonly decisions: readonly DecisionReport[];
  readonly answers: readonly ProblemAnswer[];
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
