import { namesIn } from '../listed-names';

/** How an item is scored, in the order in which the sheet 测评标准 offers it. */
export const ruleNames = [
  '按时报送',
  '填报完整',
  '任务完成',
  '工作方案',
  '问题答复',
  '议定事项',
  '督查整改',
  '参加会议',
  '活动开展',
  '指标值',
  '手工评分',
] as const;
export type RuleName = (typeof ruleNames)[number];

/** What a rule counts, for the office; docs/evaluation.md says the same in English. */
export interface ScoringRule {
  /** The rows it looks at. */
  readonly rows: string;
  /** Which part of the full points they give. */
  readonly share: string;
  /** How 参数 is read; undefined where the rule has none. */
  readonly parameter?: {
    readonly meaning: string;
    readonly readable: (text: string) => boolean;
  };
}

/** Full-width digits and signs as plain ones. */
function plain(text: string): string {
  return text.normalize('NFKC').trim();
}

/** 按时报送: the share of the full points that a late return gets; `50%` unless another is given. */
export function lateShare(parameter: string): number | undefined {
  const text = plain(parameter);
  if (text === '') return 0.5;
  const match = /^(\d+(?:\.\d+)?)(%?)$/.exec(text);
  if (match === null) return undefined;
  const share = Number(match[1]) / (match[2] === '%' ? 100 : 1);
  return share <= 1 ? share : undefined;
}

/** 任务完成: by the mean of 完成率, or by the number of items that are 已完成. */
export function progressMeasure(parameter: string): '完成率' | '已完成' | undefined {
  const text = plain(parameter);
  return text === '' || text === '完成率' ? '完成率' : text === '已完成' ? '已完成' : undefined;
}

export interface ActivityTarget {
  /** So many activities give the full points. */
  readonly count: number;
  /** Only those with so many participants count; 0: all do. */
  readonly people: number;
}

/** 活动开展: `3次`, or `2次 100人` where only large ones count; one activity unless another number is given. */
export function activityTarget(parameter: string): ActivityTarget | undefined {
  const text = plain(parameter);
  if (text === '') return { count: 1, people: 0 };
  const match = /^(\d+)\s*次?(?:[\s,、，]*(\d+)\s*人(?:以上)?)?$/.exec(text);
  const count = Number(match?.[1] ?? 0);
  return count > 0 ? { count, people: Number(match?.[2] ?? 0) } : undefined;
}

export interface IndicatorTarget {
  readonly codes: readonly string[];
  /** A sum that large gives the full points. */
  readonly target: number;
}

/** 指标值: `KR100、KR200≥5`: the sum of these indicators and what it is to reach; 1 unless a number is given. */
export function indicatorTarget(parameter: string): IndicatorTarget | undefined {
  const [list = '', limit, ...more] = plain(parameter).split(/≥|>=/);
  const codes = namesIn(list);
  const target = limit === undefined ? 1 : Number(limit.trim() === '' ? NaN : limit);
  return codes.length > 0 && more.length === 0 && target > 0 ? { codes, target } : undefined;
}

/** Every rule: name → what it counts, of which rows, and which part of the full points that gives. */
export const scoringRules: Readonly<Record<RuleName, ScoringRule>> = {
  按时报送: {
    rows: '单位信息的填报日期，与封面的填报截止日期相比',
    share: '截止日期前报送得满分，迟报得参数所定的比例，过了截止日期没有报送得 0',
    parameter: { meaning: '迟报得满分的几成，如 50%（默认）', readable: (text) => lateShare(text) !== undefined },
  },
  填报完整: {
    rows: '填报表里应填的格子（单位信息、任务进展、指标本年数）',
    share: '满分 × 完整率；过了截止日期没有报送得 0',
  },
  任务完成: {
    rows: '任务进展里本单位自己的任务和年度要点，暂缓的不算',
    share: '满分 × 各项完成率的平均（已完成按 100%），或满分 × 已完成的项数占比',
    parameter: {
      meaning: '“完成率”（默认）或“已完成”',
      readable: (text) => progressMeasure(text) !== undefined,
    },
  },
  工作方案: {
    rows: '本单位牵头的任务在工作方案表里的状态，台账和填报表有一处为已印发即算',
    share: '满分 × 已印发的方案占牵头任务的比例',
  },
  问题答复: {
    rows: '问题答复表里交本单位答复的事项，台账和填报表有一处已答复或不采纳（写明理由）即算；没有到期的不算',
    share: '满分 × 在答复时限之前答复的占比；没有交本单位答复的不考核，请求本单位协调、还没有交办的待评',
  },
  议定事项: {
    rows: '领导小组会议交本单位承办的事项，台账和填报表有一处为已办结即算；没有到期的不算',
    share: '满分 × 已办结的占比',
  },
  督查整改: {
    rows: '督查表里对象为本单位的事项；整改中、没有到期的不算',
    share: '满分 × 已整改的占比',
  },
  参加会议: {
    rows: '会议表里本年度的全体会议，出席、列席两栏写的单位',
    share: '满分 × 到会次数占比',
  },
  活动开展: {
    rows: '填报表的活动',
    share: '满分 × 活动次数 ÷ 参数所定次数，最多满分',
    parameter: {
      meaning: '几次得满分，如 3次；只算大型的写 2次 100人（每次至少 100 人）；默认 1次',
      readable: (text) => activityTarget(text) !== undefined,
    },
  },
  指标值: {
    rows: '填报表里这些指标的本年数，几个指标相加',
    share: '满分 × 合计 ÷ 参数所定的数，最多满分',
    parameter: {
      meaning: '指标编码和要达到的数，如 KR100、KR200≥5；必须填',
      readable: (text) => indicatorTarget(text) !== undefined,
    },
  },
  手工评分: { rows: '不计算', share: '由办公室在台账测评表里填分' },
};
