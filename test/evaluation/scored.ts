import { consolidate } from '../../src/consolidation/consolidate';
import type { AnnualConsolidation } from '../../src/consolidation/annual';
import { evaluate } from '../../src/evaluation/evaluate';
import type { ItemScore, UnitEvaluation } from '../../src/evaluation/evaluation';
import { byHand, type Criterion } from '../../src/ledger/scoring/criteria';
import type { Ledger } from '../../src/ledger/ledger';
import { ledger2007 } from '../ledger-2007';
import { asOf } from '../consolidation/returned';
import { readBack, returnWith, type Contents } from '../returns/written';

/** A scoring item of ten points, by hand and for all unless told otherwise. */
export function criterion(scored: Partial<Criterion> = {}): Criterion {
  return { item: '项目', full: 10, method: '', ...byHand, ...scored };
}

/** The ledger of 2007 with a scoring standard, and with whatever else stands in it. */
export function ledgerWith(criteria: readonly Partial<Criterion>[], more: Partial<Ledger> = {}): Ledger {
  return { ...ledger2007, criteria: criteria.map(criterion), ...more };
}

/** What units returned: contents by unit code; a unit that is not named reported nothing. */
export type Returned = Readonly<Record<string, Contents>>;

/** The year of these returns. */
export function yearWith(ledger: Ledger, returned: Returned, day = asOf): AnnualConsolidation {
  const results = Object.entries(returned).map(([unit, contents]) => {
    return readBack(returnWith(unit, contents, ledger), {}, ledger);
  });
  return consolidate(ledger, results, day);
}

/** What comes of a unit. */
export function evaluated(year: AnnualConsolidation, unit: string): UnitEvaluation {
  const found = evaluate(year)?.units.find((one) => one.unit.code === unit);
  if (found === undefined) throw new Error(`${unit} was not evaluated`);
  return found;
}

/** The score of a unit's only item. */
export function scoreOf(year: AnnualConsolidation, unit: string): ItemScore {
  const [item] = evaluated(year, unit).items;
  if (item === undefined) throw new Error('nothing is scored');
  return item;
}

/** Cells of evidence, `任务进展!H4`; those of the ledger begin with 台账. */
export function evidenceOf({ evidence }: ItemScore): string[] {
  return evidence.flatMap(({ file, sheet, cells }) =>
    cells.map((cell) => `${file === undefined ? '台账 ' : ''}${sheet}!${cell}`),
  );
}

/** Contents of a column of a sheet, from its first record down. */
export function down(column: string, contents: readonly (string | number | null)[]): Contents[string] {
  return Object.fromEntries(contents.map((content, index) => [`${column}${index + 4}`, content]));
}

/** The date in a return's 单位信息. */
export function filledOn(date: string): Contents {
  return { 单位信息: { B9: { date } } };
}
