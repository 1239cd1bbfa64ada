import type { Assignment, Phase, PlainDate, Role, Task } from '../plan/plan';
import type { Adjustment } from './scoring/adjustments';
import type { Criterion } from './scoring/criteria';
import type { Frozen } from './frozen';
import type { HandGrade, HandScore } from './scoring/hand-scores';
import type { Indicator } from './indicators';
import type { LedgerUnit } from './ledger-unit';
import type { ReportTemplates } from './templates/report-templates';
import type { Settings } from './settings';

/** 年度要点: a piece of the year's work under a task. */
export interface WorkPoint {
  /** `2007-T01-01`. */
  readonly code: string;
  /** Task code. */
  readonly task: string;
  /** Name of the phase it belongs to; empty where none is given. */
  readonly phase: string;
  readonly content: string;
  /** Names of its units; where both lists are empty the task's units carry it. */
  readonly leads: readonly string[];
  readonly responsible: readonly string[];
  readonly deadline?: PlainDate;
}

/** 议定事项: what a meeting decided and who carries it out. */
export interface Decision {
  readonly code: string;
  readonly content: string;
  /** Unit names as written. */
  readonly units: readonly string[];
  readonly deadline?: PlainDate;
  readonly handling: string;
  readonly state: string;
}

/** 工作方案 of a lead unit. */
export interface WorkPlan {
  readonly task: string;
  readonly lead: string;
  readonly title: string;
  readonly state: string;
  readonly issued?: PlainDate;
  readonly participants: string;
}

/** 督查: what was found with whom, and whether it was put right. */
export interface Inspection {
  readonly code: string;
  readonly date: PlainDate | undefined;
  /** 对象: names of units as written. */
  readonly units: readonly string[];
  /** Task code. */
  readonly task: string;
  readonly problem: string;
  /** 整改时限. */
  readonly deadline: PlainDate | undefined;
  readonly remedy: string;
  /** 整改中 or 已整改, as written. */
  readonly state: string;
  /** Where the state stands in the ledger, A1. */
  readonly at: string;
}

/** 会议: what kind, when, and who was there. */
export interface Meeting {
  readonly code: string;
  /** 全体会议 or 专题会议, as written. */
  readonly kind: string;
  readonly date: PlainDate | undefined;
  /** 出席 and 列席, as written. */
  readonly present: readonly string[];
  /** Where 出席 stands in the ledger, A1. */
  readonly at: string;
}

/** 问题答复: what a unit raised, whom it was handed to, and the answer. */
export interface Problem {
  readonly code: string;
  /** 提出单位, as written. */
  readonly by: string;
  readonly raised: PlainDate | undefined;
  /** 问题, 意见 or 建议. */
  readonly kind: string;
  /** Task code. */
  readonly task: string;
  readonly content: string;
  /** 请求协调单位: whom the unit named, as it wrote it. */
  readonly asked: string;
  /** 承办单位: one name, several where somebody wrote more into a cell. */
  readonly units: readonly string[];
  readonly handed: PlainDate | undefined;
  /** 答复时限. */
  readonly deadline: PlainDate | undefined;
  readonly state: string;
  readonly answer: string;
  readonly answered: PlainDate | undefined;
  /** The cell of the return it was read from; empty texts where somebody entered it. */
  readonly source: { readonly file: string; readonly sheet: string; readonly cell: string };
  /** Where the record stands in the ledger. */
  readonly sheet: string;
  readonly row: number;
  /** Where the state stands, A1. */
  readonly at: string;
}

/** 裁定: the office's decision on one returned value; void once the raw text under it changes. */
export interface Adjudication {
  readonly unit: string;
  readonly sheet: string;
  /** Names the record: an indicator's code, `T01 2007-T01-01`, `2007-09-03 科普进社区`. */
  readonly key: string;
  readonly field: string;
  readonly raw: string;
  readonly decided: string;
  readonly reason: string;
  readonly by: string;
  readonly date: string;
  /** Where it stands in the ledger, A1. */
  readonly at: string;
}

/** One item of work as one unit carries it: a task as a whole, or a work point. The key of the sheet 进展. */
export interface WorkItem {
  readonly task: string;
  /** Work point code; empty for the task as a whole. */
  readonly point: string;
  readonly unit: string;
  readonly role: Role;
  readonly content: string;
  readonly deadline?: PlainDate;
}

/** The office's ledger of one year, as far as returns and reports need it. */
export interface Ledger {
  /** 台账标识. */
  readonly id: string;
  readonly contract: number;
  readonly year: number;
  readonly region: string;
  readonly group: string;
  readonly office: string;
  readonly planName: string;
  /** 填报截止日期; undefined where the cover has none. */
  readonly deadline: PlainDate | undefined;
  readonly units: readonly LedgerUnit[];
  /** Those in force: one that is 停用 is neither issued nor reported nor counted. */
  readonly tasks: readonly Task[];
  /** Those that are 停用: their past keeps its names. */
  readonly retiredTasks: readonly Task[];
  /** Of the tasks in force; a unit that is 停用 keeps its roles, and nothing is asked of it. */
  readonly assignments: readonly Assignment[];
  readonly points: readonly WorkPoint[];
  readonly phases: readonly Phase[];
  readonly indicators: readonly Indicator[];
  readonly workPlans: readonly WorkPlan[];
  readonly decisions: readonly Decision[];
  readonly criteria: readonly Criterion[];
  /** Scores and 等次 that the office typed into 测评. */
  readonly handScores: readonly HandScore[];
  readonly handGrades: readonly HandGrade[];
  readonly adjustments: readonly Adjustment[];
  readonly inspections: readonly Inspection[];
  readonly meetings: readonly Meeting[];
  /** 问题答复: what units raised, a record for each unit that is asked to act. */
  readonly problems: readonly Problem[];
  /** The last one of each place; earlier ones are history and stay in the sheet. */
  readonly adjudications: readonly Adjudication[];
  readonly settings: Settings;
  /** Wording of the written report. */
  readonly templates: ReportTemplates;
  /** Set while the year is frozen. */
  readonly frozen?: Frozen;
}
