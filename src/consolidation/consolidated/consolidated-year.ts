import type { Finding } from '../../findings/finding';
import type { Combination, Indicator } from '../../ledger/indicators';
import type { PlainDate } from '../../plan/plan';
import type { RecordPlace, ReturnFile, SourcedFigure } from '../../returns/unit-return';
import type { SourceBook } from './source-book';

/** A unit as a consolidated workbook names it; one level up a district. */
export interface NamedUnit {
  readonly code: string;
  readonly name: string;
}

/** A line of 报送情况. */
export interface ConsolidatedSubmission {
  readonly at: RecordPlace;
  readonly unit: NamedUnit;
  readonly kind: string;
  /** 按时, 迟报, 未报, 退回 or 零报告, as it stands there. */
  readonly state: string;
  readonly filledOn: PlainDate | undefined;
  /** 0 to 1. */
  readonly completeness: SourcedFigure;
}

/** How an indicator is measured and combined; undefined parts were not written down. */
export interface Definition {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly combination: Combination;
  readonly category: string;
  readonly ratio?: Indicator['ratio'];
  readonly partOf?: string;
}

/** A line of 指标汇总: totals added again from the units' figures. */
export interface ConsolidatedIndicator {
  readonly at: RecordPlace;
  readonly definition: Definition;
  /** Of this year and the one before; a 比率 recomputed from the totals of its parts. */
  readonly total: SourcedFigure;
  readonly lastTotal: SourcedFigure;
  /** By unit code, in the order of the columns; nothing of a 比率. */
  readonly units: ReadonlyMap<string, SourcedFigure>;
}

/** A line of 任务进展. */
export interface ConsolidatedProgress {
  readonly at: RecordPlace;
  readonly task: string;
  /** Empty for the task as a whole. */
  readonly point: string;
  readonly unit: NamedUnit;
  readonly state: string;
  readonly share: SourcedFigure;
  readonly deadline: PlainDate | undefined;
  readonly problems: string;
  readonly suggestions: string;
}

/** The counts of 任务汇总, by their headers. */
export const taskCounts = ['应报单位', '已报单位', '已完成', '进行中', '未启动', '暂缓', '逾期'] as const;
export type TaskCount = (typeof taskCounts)[number];

/** A line of 任务汇总: counted again from 任务进展. */
export interface ConsolidatedTask {
  readonly at: RecordPlace;
  readonly code: string;
  readonly name: string;
  readonly counts: Readonly<Record<TaskCount, SourcedFigure>>;
  /** Mean share over the units that gave one. */
  readonly average: SourcedFigure;
}

/** A line of 活动汇总. */
export interface ConsolidatedActivity {
  readonly at: RecordPlace;
  readonly unit: NamedUnit;
  /** From 1 within its unit: 数据来源 names it by this; undefined where its figures are not those of 数据来源. */
  readonly number: number | undefined;
  readonly date: PlainDate | undefined;
  readonly dateWritten: string;
  readonly name: string;
  readonly kind: string;
  readonly task: string;
  readonly place: string;
  readonly participants: SourcedFigure;
  /** 元. */
  readonly cost: SourcedFigure;
  readonly remark: string;
}

/** A line of 问题建议. */
export interface ConsolidatedMatter {
  readonly at: RecordPlace;
  readonly unit: NamedUnit;
  readonly kind: string;
  readonly task: string;
  readonly content: string;
  readonly asked: string;
}

/** What a consolidated workbook says of itself. */
export interface AnnualMark {
  /** 台账标识. */
  readonly ledger: string;
  readonly year: number;
  /** 地区; empty where it says none. */
  readonly region: string;
  /** 市, 省 …; empty for what a district made of its units' returns. */
  readonly level: string;
  readonly asOf: PlainDate | undefined;
  readonly planName: string;
}

/** A consolidated workbook read back: one district's year, every figure with its cell. */
export interface ConsolidatedYear extends AnnualMark {
  readonly file: ReturnFile;
  readonly submissions: readonly ConsolidatedSubmission[];
  readonly tasks: readonly ConsolidatedTask[];
  readonly progress: readonly ConsolidatedProgress[];
  readonly indicators: readonly ConsolidatedIndicator[];
  readonly activities: readonly ConsolidatedActivity[];
  readonly matters: readonly ConsolidatedMatter[];
  readonly sources: SourceBook;
}

/** What came of one file. */
export interface ConsolidatedResult {
  readonly file: ReturnFile;
  /** Undefined: it is no consolidated workbook that can be read. */
  readonly year: ConsolidatedYear | undefined;
  readonly findings: readonly Finding[];
}
