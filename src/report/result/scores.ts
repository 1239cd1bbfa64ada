import type { Evaluation } from '../../evaluation/evaluation';

/** Scores by unit: what 测评 and 测评明细 show. */
export function* scores({ units }: Evaluation): Generator<object> {
  for (const { unit, items, adjustments, handGrade, computedGrade, rate, rank, ...points } of units) {
    yield {
      unit: unit.code,
      name: unit.name,
      kind: unit.kind,
      ...points,
      rate: rate ?? null,
      rank: rank ?? null,
      grade: handGrade?.grade ?? computedGrade ?? null,
      gradeByHand: handGrade !== undefined,
      items: items.map(({ criterion, state, points: scored, computed, self, how, evidence }) => ({
        item: criterion.item,
        full: criterion.full,
        rule: criterion.rule,
        state,
        points: scored ?? null,
        computed: computed ?? null,
        self: self?.score.state === 'value' ? self.score.value : null,
        how,
        evidence,
      })),
      adjustments,
    };
  }
}
