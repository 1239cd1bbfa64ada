import type { Adjustment } from '../ledger/scoring/adjustments';
import type { Criterion } from '../ledger/scoring/criteria';
import type { Grade } from '../ledger/sheets/scoring';
import type { HandGrade, HandScore } from '../ledger/scoring/hand-scores';
import type { LedgerUnit } from '../ledger/ledger-unit';
import type { SelfScore } from '../returns/unit-return';
import type { Evidence } from './judgement';

/** How the score of an item came about: by its rule, by hand, not yet, or not asked of the unit. */
export type ScoreState = '计算' | '手工' | '待评' | '不适用';

/** One item of one unit. */
export interface ItemScore {
  readonly criterion: Criterion;
  readonly state: ScoreState;
  /** 考核分; undefined for 待评 and 不适用. */
  readonly points: number | undefined;
  /** What the rule comes to, also where a score by hand stands over it. */
  readonly computed: number | undefined;
  /** In words. */
  readonly how: string;
  readonly evidence: readonly Evidence[];
  readonly byHand: HandScore | undefined;
  /** 自评. */
  readonly self: SelfScore | undefined;
}

/** What comes of one unit. */
export interface UnitEvaluation {
  readonly unit: LedgerUnit;
  readonly items: readonly ItemScore[];
  readonly adjustments: readonly Adjustment[];
  /** Sum of the items that are scored. */
  readonly itemPoints: number;
  /** Sum of 加减分. */
  readonly bonus: number;
  /** 得分: both together. */
  readonly points: number;
  /** 应得分: the full marks of the items that apply to the unit, open ones included. */
  readonly full: number;
  /** Items that are 待评. */
  readonly open: number;
  /** 得分率, 0 to 1 and above where there is a bonus; undefined while an item is open, and where none applies. */
  readonly rate: number | undefined;
  /** 名次 among the units that have a rate; units of one rate share it. */
  readonly rank: number | undefined;
  /** 等次 by the thresholds. */
  readonly computedGrade: Grade | undefined;
  /** The one the office typed stands over it. */
  readonly handGrade: HandGrade | undefined;
}

/** The evaluation of a year. Nothing in it depends on the order of units or files. */
export interface Evaluation {
  /** Those that are scored. */
  readonly criteria: readonly Criterion[];
  /** In the order of the ledger. */
  readonly units: readonly UnitEvaluation[];
}
