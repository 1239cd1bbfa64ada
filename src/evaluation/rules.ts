import type { RuleName } from '../ledger/scoring/scoring-rules';
import { open, type Judgement } from './judgement';
import { decisionsDone, putRight } from './rules/answers';
import { activitiesHeld, figureReached } from './rules/figures';
import { attended } from './rules/meetings';
import { problemsAnswered } from './rules/problems';
import { complete, onTime } from './rules/reporting';
import { planIssued, tasksDone } from './rules/work';
import type { UnitYear } from './unit-year';

/** A rule as code: a pure function of the consolidated year and the ledger. `scoringRules` says the same in words. */
export type Rule = (year: UnitYear, parameter: string) => Judgement;

/** What each rule of 测评标准 does. */
export const rules: Readonly<Record<RuleName, Rule>> = {
  按时报送: onTime,
  填报完整: complete,
  任务完成: tasksDone,
  工作方案: planIssued,
  问题答复: problemsAnswered,
  议定事项: decisionsDone,
  督查整改: putRight,
  参加会议: attended,
  活动开展: activitiesHeld,
  指标值: figureReached,
  手工评分: () => open('由办公室评定'),
};
