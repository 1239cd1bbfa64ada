import type { Criterion } from '../ledger/scoring/criteria';
import { isFor } from '../ledger/scoring/audience';
import type { HandScore } from '../ledger/scoring/hand-scores';
import type { SelfScore } from '../returns/unit-return';
import type { ItemScore } from './evaluation';
import { apart, type Judgement } from './judgement';
import { rules } from './rules';
import type { UnitYear } from './unit-year';

/** Scores are given in hundredths of a point. Binary noise must not decide between them. */
export function hundredths(points: number): number {
  return Math.round(Number((points * 100).toPrecision(12))) / 100;
}

function judge({ rule, audience, parameter }: Criterion, year: UnitYear): Judgement {
  if (!isFor(audience, year.unit, year.asked)) return apart(`适用对象为${audience}`);
  return rules[rule](year, parameter);
}

/** The points of a share: never more than the full ones. */
function pointsOf(judgement: Judgement, { full }: Criterion): number | undefined {
  return judgement.kind === 'share' ? Math.min(full, hundredths(judgement.share * full)) : undefined;
}

const states = { share: '计算', apart: '不适用', open: '待评' } as const;

/**
 * The score of one item: what the office typed, else what the rule comes to.
 * @param byHand the office's score; one without points says that the item does not apply
 */
export function scoreItem(
  criterion: Criterion,
  year: UnitYear,
  byHand: HandScore | undefined,
  self: SelfScore | undefined,
): ItemScore {
  const judgement = judge(criterion, year);
  const computed = pointsOf(judgement, criterion);
  const { how } = judgement;
  const common = { criterion, computed, byHand, self };
  if (byHand === undefined) {
    return { ...common, state: states[judgement.kind], points: computed, how, evidence: judgement.evidence };
  }
  const evidence = [{ file: undefined, sheet: '测评', cells: [byHand.at] }, ...judgement.evidence];
  if (byHand.points === undefined) {
    return { ...common, state: '不适用', points: undefined, how: `办公室定为不适用；${how}`, evidence };
  }
  const beside = computed === undefined ? `；${how}` : `；规则计算为 ${computed} 分：${how}`;
  const said = criterion.rule === '手工评分' ? '办公室评定' : `办公室评定${beside}`;
  return { ...common, state: '手工', points: byHand.points, how: said, evidence };
}
