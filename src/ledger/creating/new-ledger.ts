import type { Plan, PlainDate, Task } from '../../plan/plan';
import type { CellContent } from '../../workbook/draft';
import type { TableRecord } from '../../workbook/layout';
import type { Criterion } from '../scoring/criteria';
import type { FirstScores } from '../scoring/evaluation-drafts';
import type { Indicator } from '../indicators';
import type { WorkPoint } from '../ledger';

/** As 操作日志 names the making of a ledger from an earlier year's. */
export const nextYearName = '年度结转';

/** What a new ledger is made from. */
export interface NewLedger {
  readonly plan: Plan;
  /** The year it is kept for. */
  readonly year: number;
  /** 填报截止日期. */
  readonly deadline: PlainDate;
  /** 台账标识: the same inputs should give the same one. */
  readonly id: string;
  /** The day of making. */
  readonly asOf: PlainDate;
  readonly indicators: readonly Indicator[];
  readonly points: readonly WorkPoint[];
  /** 测评标准; the office may adopt one later. */
  readonly criteria?: readonly Criterion[];
  readonly firstScores?: FirstScores;
  /** What 问题答复 begins with. */
  readonly problems?: readonly TableRecord[];
  /** What an earlier year's ledger hands on. */
  readonly carried?: CarriedContent;
}

/** What a ledger takes over from an earlier year's, beyond its plan. */
export interface CarriedContent {
  /** The earlier year. */
  readonly from: number;
  /** As the cover names them. */
  readonly group: string;
  readonly office: string;
  readonly retiredTasks: readonly Task[];
  /** Records that sheets begin with, by the sheet's name; a sheet that is not among them begins as the plan says. */
  readonly records: ReadonlyMap<string, readonly TableRecord[]>;
  /** Values of 设置 and texts of 报告模板 as the office has them, by name. */
  readonly settings: ReadonlyMap<string, CellContent>;
  readonly templates: ReadonlyMap<string, CellContent>;
}
