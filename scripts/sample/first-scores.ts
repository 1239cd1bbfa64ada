import { byHand, type Criterion } from '../../src/ledger/scoring/criteria';
import type { FirstScores } from '../../src/ledger/scoring/evaluation-drafts';
import type { Unit } from '../../src/plan/plan';
import { Random } from './random';

/** What the sample office typed into 测评: every item that no rule can compute of the samples; one is left open. */
export function sampleScores(units: readonly Unit[], criteria: readonly Criterion[]): FirstScores {
  const random = new Random(7);
  const typed = criteria.filter(({ rule }) => rule === byHand.rule || rule === '参加会议');
  const scores = units.map(({ code }, index) => {
    const own = typed.map(({ item, full }) => [item, random.whole(full, full * 2) / 2] as const);
    return [code, new Map(index === units.length - 1 ? own.slice(1) : own)] as const;
  });
  return new Map(scores);
}
