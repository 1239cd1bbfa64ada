import type { AnnualConsolidation, IndicatorTotals, SubmissionState } from '../../../src/consolidation/annual';
import type { LedgerUnit } from '../../../src/ledger/ledger-unit';
import { yearOf } from '../../consolidation/returned';

const nobody = yearOf([]);

/** A year of which only what is given is known. */
export function yearWith(known: Partial<AnnualConsolidation>): AnnualConsolidation {
  return { ...nobody, submissions: [], tasks: [], indicators: [], activities: [], ...known };
}

/** Tasks with their mean shares, T01 first. */
export function tasksWith(averages: readonly (number | undefined)[], name = (code: string) => `任务 ${code}`) {
  const [some] = nobody.tasks;
  if (some === undefined) throw new Error('the ledger has no tasks');
  return averages.map((average, index) => {
    const code = `T${String(index + 1).padStart(2, '0')}`;
    return { ...some, task: { ...some.task, code, name: name(code) }, average };
  });
}

/** Units with what came of them. */
export function submissionsWith(states: readonly (readonly [LedgerUnit['kind'], SubmissionState])[]) {
  const [some] = nobody.submissions;
  if (some === undefined) throw new Error('the ledger has no units');
  return states.map(([kind, state]) => ({ ...some, unit: { ...some.unit, kind }, state }));
}

/** Indicators: name, unit of measure, this year's total, last year's. */
export function indicatorsWith(
  lines: readonly (readonly [string, string, number | undefined, number | undefined])[],
): IndicatorTotals[] {
  return lines.map(([name, unit, total, lastTotal], index) => ({
    indicator: { code: `K${index}`, name, unit, category: '', combination: '合计', reporters: [] },
    ...{ asked: 1, thisYear: [], lastYear: [], total, lastTotal },
  }));
}

/** Activities on these days. */
export function activitiesOn(days: readonly (string | undefined)[]): AnnualConsolidation['activities'] {
  return days.map((date) => ({ activity: { date } })) as unknown as AnnualConsolidation['activities'];
}
