import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { consolidate } from '../../src/consolidation/consolidate';
import { evaluate } from '../../src/evaluation/evaluate';
import { gradeOf, ranksOf } from '../../src/evaluation/rank';
import { audiences } from '../../src/ledger/scoring/audience';
import type { Criterion } from '../../src/ledger/scoring/criteria';
import { defaultCriteria } from '../../src/ledger/scoring/default-criteria';
import type { Ledger } from '../../src/ledger/ledger';
import { ruleNames } from '../../src/ledger/scoring/scoring-rules';
import { defaultSettings } from '../../src/ledger/settings';
import type { FileResult } from '../../src/returns/unit-return';
import { asOf, returned } from '../consolidation/returned';
import { ledger2007 } from '../ledger-2007';
import { criterion, evaluated, evidenceOf, filledOn, ledgerWith, scoreOf, yearWith } from './scored';

const onTime = { item: '报送', rule: '按时报送' } as const;
const leads = { item: '方案', rule: '工作方案', audience: '牵头单位', full: 5 } as const;
const hand = { item: '机构', full: 4 };
const score = (unit: string, item: string, points: number | undefined) => ({ unit, item, points, at: 'C4' });
const bonus = (unit: string, points: number) => ({
  unit,
  points,
  reason: '获奖',
  by: '办公室',
  date: undefined,
  at: 'C4',
});

it('says nothing where the ledger has no standard, or none with marks', () => {
  expect(evaluate(yearWith(ledgerWith([]), {}))).toBeUndefined();
  expect(evaluate(yearWith(ledgerWith([{ full: 0 }]), {}))).toBeUndefined();
});

describe('a unit', () => {
  it('has the full marks of the items that apply to it, open ones included', () => {
    const year = yearWith(ledgerWith([onTime, leads, hand]), { U03: filledOn('2008-01-20') });
    expect(evaluated(year, 'U03')).toMatchObject({ itemPoints: 10, points: 10, full: 14, open: 1, rate: undefined });
    expect(evaluated(year, 'U14')).toMatchObject({ full: 19, open: 2 });
  });

  it('is held against what applies to it: no duties of others in its rate', () => {
    const year = yearWith(ledgerWith([onTime, leads]), { U03: filledOn('2008-01-20') });
    expect(evaluated(year, 'U03')).toMatchObject({ full: 10, rate: 1, rank: 1, computedGrade: '优秀' });
  });

  it('has no rank while an item is open, and leaves the others theirs', () => {
    const ledger = ledgerWith([onTime, hand], { handScores: [score('U03', '机构', 2), score('U05', '机构', 4)] });
    const year = yearWith(ledger, { U03: filledOn('2008-01-20'), U05: filledOn('2008-02-01') });
    const ranks = (evaluate(year)?.units ?? []).flatMap(({ unit, rank }) =>
      rank === undefined ? [] : [[unit.code, rank]],
    );
    expect(ranks).toEqual([
      ['U03', 1],
      ['U05', 2],
    ]);
  });

  it('is not evaluated once it is 停用', () => {
    const units = ledger2007.units.map((unit) => ({ ...unit, active: unit.code !== 'U03' }));
    expect(evaluate(yearWith(ledgerWith([onTime], { units }), {}))?.units.map(({ unit }) => unit.code)).not.toContain(
      'U03',
    );
  });
});

describe('what the office enters', () => {
  it('stands over what is computed, which stays beside it', () => {
    const ledger = ledgerWith([onTime], { handScores: [score('U03', '报送', 7)] });
    const scored = scoreOf(yearWith(ledger, { U03: filledOn('2008-01-20') }), 'U03');
    expect(scored).toMatchObject({ state: '手工', points: 7, computed: 10 });
    expect(evidenceOf(scored)).toEqual(['台账 测评!C4', '单位信息!B9']);
  });

  it('takes an item from a unit by —, and gives it one that is for others', () => {
    const handScores = [score('U14', '方案', undefined), score('U03', '方案', 3)];
    const year = yearWith(ledgerWith([leads], { handScores }), {});
    expect(scoreOf(year, 'U14')).toMatchObject({ state: '不适用', points: undefined });
    expect(evaluated(year, 'U14')).toMatchObject({
      full: 0,
      rate: undefined,
      rank: undefined,
      computedGrade: undefined,
    });
    expect(evaluated(year, 'U03')).toMatchObject({ full: 5, rate: 0.6, computedGrade: '合格' });
  });

  it('adds and takes away, beyond the full marks too', () => {
    const adjustments = [bonus('U03', 1.5), bonus('U03', -0.2), bonus('U05', -3)];
    const year = yearWith(ledgerWith([onTime], { adjustments }), {
      U03: filledOn('2008-01-20'),
      U05: filledOn('2008-01-20'),
    });
    expect(evaluated(year, 'U03')).toMatchObject({ itemPoints: 10, bonus: 1.3, points: 11.3, rate: 1.13 });
    expect(evaluated(year, 'U05')).toMatchObject({ itemPoints: 10, bonus: -3, points: 7, rate: 0.7 });
  });

  it('says another 等次 than the rate does', () => {
    const handGrades = [{ unit: 'U03', grade: '良好' as const, at: 'N4' }];
    const year = yearWith(ledgerWith([onTime], { handGrades }), { U03: filledOn('2008-01-20') });
    expect(evaluated(year, 'U03')).toMatchObject({ computedGrade: '优秀', handGrade: { grade: '良好' } });
  });
});

it('has what the unit gives itself beside each score', () => {
  const ledger = ledgerWith([onTime, hand]);
  const year = yearWith(ledger, { U03: { 自评: { C4: 9, D4: '按时', C5: 5 }, ...filledOn('2008-01-20') } });
  const [first, second] = evaluated(year, 'U03').items;
  expect(first?.self).toMatchObject({ remark: '按时', score: { state: 'value', value: 9, cell: 'C4' } });
  expect(second).toMatchObject({ state: '待评', self: { score: { value: 5 } } });
  const found = year.findings.filter(({ code }) => code === 'self-score-above-full');
  expect(found.map(({ where }) => [where.sheet, where.cell])).toEqual([['自评', 'C5']]);
});

it.each<[(number | undefined)[], (number | undefined)[]]>([
  [
    [0.9, 0.8, 0.9, 0.7],
    [1, 3, 1, 4],
  ],
  [
    [0.5, undefined, 0.5, 0.5, 0.4],
    [1, undefined, 1, 1, 4],
  ],
  [
    [1, 0.8, 0.8, 0.2],
    [1, 2, 2, 4],
  ],
  [[], []],
])('ranks %j as %j', (rates, ranks) => {
  expect(ranksOf(rates)).toEqual(ranks);
});

it.each([
  [1.2, '优秀'],
  [0.9, '优秀'],
  [0.899, '良好'],
  [0.75, '良好'],
  [0.6, '合格'],
  [0.599, '不合格'],
  [-0.1, '不合格'],
  [undefined, undefined],
] as const)('grades %s as %s', (rate, grade) => {
  expect(gradeOf(rate, defaultSettings)).toBe(grade);
});

it('grades by the ledger’s own thresholds', () => {
  expect(gradeOf(0.85, { ...defaultSettings, excellentRate: 85 })).toBe('优秀');
});

describe('whatever the standard and the returns', () => {
  let results: readonly FileResult[];
  beforeAll(() => {
    results = ledger2007.units.map(({ code }) => returned(code));
  });

  const parameters: Partial<Record<Criterion['rule'], string>> = { 指标值: 'KR100、KR200≥40', 活动开展: '6次 200人' };
  const standards = fc
    .array(
      fc.record({
        rule: fc.constantFrom(...ruleNames),
        audience: fc.constantFrom(...audiences),
        full: fc.integer({ min: 1, max: 1000 }).map((hundredths) => hundredths / 100),
      }),
      { minLength: 1, maxLength: 8 },
    )
    .map((list) =>
      list.map((one, index) => criterion({ item: `项目${index}`, parameter: parameters[one.rule] ?? '', ...one })),
    );
  const years = fc.record({
    criteria: fc.oneof(fc.constant(defaultCriteria), standards),
    present: fc.array(fc.boolean(), { minLength: 17, maxLength: 17 }),
    scored: fc.array(fc.nat(100), { minLength: 17, maxLength: 17 }),
  });

  const yearOf = (ledger: Ledger, present: readonly boolean[]) =>
    consolidate(
      ledger,
      results.filter((_, index) => present[index]),
      asOf,
    );
  /** Every second item by hand. */
  const withScores = (criteria: readonly Criterion[], scored: readonly number[]): Ledger => ({
    ...ledger2007,
    criteria,
    handScores: ledger2007.units.flatMap(({ code }, index) =>
      criteria
        .filter((_, place) => place % 2 === 0)
        .map(({ item, full }) => score(code, item, Math.floor(full * (scored[index] ?? 0)) / 100)),
    ),
  });
  const summary = (ledger: Ledger, present: readonly boolean[]) =>
    new Map(
      (evaluate(yearOf(ledger, present))?.units ?? []).map(
        ({ unit, points, full, open, rate, rank, computedGrade }) => [
          unit.code,
          { points, full, open, rate, rank, computedGrade },
        ],
      ),
    );

  it('no score is above its full marks, and no sum above theirs', () => {
    fc.assert(
      fc.property(years, ({ criteria, present, scored }) => {
        for (const one of evaluate(yearOf(withScores(criteria, scored), present))?.units ?? []) {
          for (const item of one.items) {
            expect(item.points ?? 0).toBeLessThanOrEqual(item.criterion.full);
            expect(item.points ?? 0).toBeGreaterThanOrEqual(0);
            expect(item.points === undefined).toBe(item.state === '待评' || item.state === '不适用');
          }
          expect(one.points).toBeLessThanOrEqual(one.full);
          expect(one.rate ?? 0).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('the order of units does not matter', () => {
    fc.assert(
      fc.property(years, fc.shuffledSubarray([...ledger2007.units], { minLength: 17 }), (year, units) => {
        const ledger = withScores(year.criteria, year.scored);
        expect(summary({ ...ledger, units }, year.present)).toEqual(summary(ledger, year.present));
      }),
      { numRuns: 40 },
    );
  });

  it('more duties of one unit do not change another’s rate', () => {
    const free = ledger2007.tasks.flatMap(({ code: task }) =>
      ledger2007.units
        .filter(({ code }) => !ledger2007.assignments.some((one) => one.task === task && one.unit === code))
        .map(({ code: unit }) => ({ task, unit })),
    );
    fc.assert(
      fc.property(years, fc.constantFrom(...free), fc.constantFrom('牵头', '责任'), (year, place, role) => {
        const ledger = withScores(year.criteria, year.scored);
        const more = { ...ledger, assignments: [...ledger.assignments, { ...place, role }] };
        const [before, after] = [summary(ledger, year.present), summary(more, year.present)];
        for (const [unit, { rate, points, full }] of before) {
          if (unit !== place.unit) expect(after.get(unit)).toMatchObject({ rate, points, full });
        }
      }),
      { numRuns: 40 },
    );
  });
});
