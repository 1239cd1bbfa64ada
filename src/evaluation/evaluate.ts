import type { AnnualConsolidation } from '../consolidation/annual';
import type { Ledger } from '../ledger/ledger';
import type { Evaluation, ItemScore, UnitEvaluation } from './evaluation';
import { gradeOf, ranksOf } from './rank';
import { hundredths, scoreItem } from './score';
import { unitYears, type UnitYear } from './unit-year';

/** Full marks below this cannot be told from none. */
const smallest = 0.005;

/** What the office entered, by unit and item. */
class Entered {
  readonly #scores;
  readonly #grades;
  readonly #adjustments = new Map<string, Ledger['adjustments'][number][]>();

  constructor({ handScores, handGrades, adjustments }: Ledger) {
    this.#scores = new Map(handScores.map((one) => [`${one.unit}\n${one.item}`, one]));
    this.#grades = new Map(handGrades.map((one) => [one.unit, one]));
    for (const one of adjustments) {
      this.#adjustments.set(one.unit, [...(this.#adjustments.get(one.unit) ?? []), one]);
    }
  }

  score(unit: string, item: string) {
    return this.#scores.get(`${unit}\n${item}`);
  }

  grade(unit: string) {
    return this.#grades.get(unit);
  }

  adjustments(unit: string) {
    return this.#adjustments.get(unit) ?? [];
  }
}

function sum(numbers: readonly number[]): number {
  return hundredths(numbers.reduce((total, number) => total + number, 0));
}

/** Rates are compared as they are shown: in tenths of a per cent. */
function rateOf(points: number, full: number): number {
  return Math.round(Number(((points / full) * 1_000).toPrecision(12))) / 1_000;
}

type Unranked = Omit<UnitEvaluation, 'rank'>;

function evaluateUnit(year: UnitYear, criteria: Evaluation['criteria'], entered: Entered): Unranked {
  const { unit, returned, ledger } = year;
  const selfScores = new Map((returned?.content.selfScores ?? []).map((one) => [one.item, one]));
  const items = criteria.map((criterion): ItemScore => {
    const { item } = criterion;
    return scoreItem(criterion, year, entered.score(unit.code, item), selfScores.get(item));
  });
  const adjustments = entered.adjustments(unit.code);
  const itemPoints = sum(items.map(({ points }) => points ?? 0));
  const bonus = sum(adjustments.map(({ points }) => points));
  const full = sum(items.map(({ state, criterion }) => (state === '不适用' ? 0 : criterion.full)));
  const open = items.filter(({ state }) => state === '待评').length;
  const points = sum([itemPoints, bonus]);
  const rate = open > 0 || full < smallest ? undefined : rateOf(points, full);
  return {
    ...{ unit, items, adjustments, itemPoints, bonus, points, full, open, rate },
    computedGrade: gradeOf(rate, ledger.settings),
    handGrade: entered.grade(unit.code),
  };
}

function evaluateYear(year: AnnualConsolidation): Evaluation | undefined {
  const { ledger } = year;
  const criteria = ledger.criteria.filter(({ full }) => full >= smallest);
  if (criteria.length === 0) return undefined;
  const entered = new Entered(ledger);
  const unranked = unitYears(year).map((one) => evaluateUnit(one, criteria, entered));
  const ranks = ranksOf(unranked.map(({ rate }) => rate));
  return {
    criteria,
    units: unranked.map((one, index) => ({ ...one, rank: ranks[index] })),
  };
}

/** Worked out once a year: several outputs show it. */
const workedOut = new WeakMap<AnnualConsolidation, { readonly evaluation: Evaluation | undefined }>();

/**
 * Scores every unit by the ledger's standard: a pure function of the consolidated year and its ledger. A unit is
 * compared with its own duties: items that do not apply to it leave its full marks, and the rate decides. While an item
 * is open the unit has neither rate, rank nor 等次; the others are ranked among themselves.
 * @returns undefined where the ledger has no standard
 */
export function evaluate(year: AnnualConsolidation): Evaluation | undefined {
  const known = workedOut.get(year) ?? { evaluation: evaluateYear(year) };
  workedOut.set(year, known);
  return known.evaluation;
}
