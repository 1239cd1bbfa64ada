import { finding, type Finding } from '../../findings/finding';
import type { WorkbookDraft } from '../../workbook/draft';
import { createLedger } from '../creating/create';
import type { NewLedger } from '../creating/new-ledger';
import type { WorkPoint } from '../ledger';
import { ledgerMark } from '../creating/ledger-mark';
import { yearsLater } from '../operations/carry-over';
import type { LedgerState } from '../operations/operation';
import { phaseFor } from '../operations/work-points';
import { planOf } from '../plan/plan-of';
import { pointYear } from '../progress/work-items';
import { carriedSheets, ownValues, type Carried } from './carried';
import { begunAnew, underPlan, whyNotUnder } from './new-plan';
import { nextYearPreview, type NextYearPreview } from './preview';
import type { NextYear, NextYearTerms } from './terms';

/** What the new ledger's file is called, as long as nobody gives it another name. */
export const nextLedgerFile = (year: number): string => `台账${year}.xlsx`;

/** Why there can be no such ledger made of this one. A frozen one can be carried on: nothing of it changes. */
export function whyNoNextYear(state: LedgerState, { year, deadline, plan }: NextYearTerms): Finding | undefined {
  if (!(year > state.ledger.year)) return finding('next-year-not-later', {}, { from: state.ledger.year, year });
  if (deadline < `${year}-01-01`) return finding('next-year-deadline-early', {}, { year, deadline });
  return plan === undefined ? undefined : whyNotUnder(state, plan);
}

/** Open work points with codes of the new year, each due as many years later. */
function pointsOf({ ledger }: LedgerState, preview: NextYearPreview, year: number): WorkPoint[] {
  const numbers = new Map<string, number>();
  return preview.points.flatMap(({ point: { deadline, ...point }, goes }): WorkPoint[] => {
    if (!goes) return [];
    const number = (numbers.get(point.task) ?? 0) + 1;
    numbers.set(point.task, number);
    // What was planned for a year to come is due when it was planned for.
    const planned = pointYear({ code: point.code, ...(deadline === undefined ? {} : { deadline }) });
    const years = planned > ledger.year ? 0 : year - ledger.year;
    const due = deadline === undefined ? undefined : yearsLater(deadline, years);
    return [
      {
        ...point,
        code: `${year}-${point.task}-${String(number).padStart(2, '0')}`,
        phase: phaseFor({ ...ledger, year }, due),
        ...(due === undefined ? {} : { deadline: due }),
      },
    ];
  });
}

/** What the sheets of the new ledger begin with; those that begin anew are not among them. */
function recordsBySheet({ records }: NextYearPreview, anew: ReadonlySet<string>): Map<string, Carried['record'][]> {
  const going = (sheet: string) => records.flatMap((one) => (one.sheet === sheet && one.goes ? [one.record] : []));
  return new Map(carriedSheets.filter((sheet) => !anew.has(sheet)).map((sheet) => [sheet, going(sheet)]));
}

/**
 * 年度结转: what the ledger of a later year begins with. Units keep their codes and names of before, those out of force
 * keep their row; open work points, decisions, documents, changes and inspections go along, what is closed stays behind.
 * Under a new plan, tasks, roles and phases are the plan's, and work plans and milestones begin anew.
 * @returns what `createLedger` makes the workbook of
 */
export function nextYear(state: LedgerState, { year, deadline, plan, id }: NextYear): NewLedger {
  const now = plan === undefined ? state : underPlan(state, plan);
  const { ledger, today } = now;
  const preview = nextYearPreview(state, { year, plan });
  const decided = planOf(ledger);
  // A deadline of the plan within the old year was that year's; one beyond it still stands.
  const tasks = decided.tasks.map(({ deadline: due, ...task }) =>
    due === undefined || due <= `${ledger.year}-12-31` ? task : { ...task, deadline: due },
  );
  return {
    plan: { ...decided, tasks },
    year,
    deadline,
    id,
    asOf: today,
    indicators: ledger.indicators,
    points: pointsOf(now, preview, year),
    criteria: ledger.criteria,
    carried: {
      from: ledger.year,
      group: ledger.group,
      office: ledger.office,
      retiredTasks: ledger.retiredTasks,
      records: recordsBySheet(preview, begunAnew(plan)),
      ...ownValues(now),
    },
  };
}

/**
 * The workbook of the ledger of a later year. The same ledger, terms and day give the same workbook, wherever it is made.
 * @param sha256 in lower-case hexadecimal digits
 */
export function carriedLedger(
  state: LedgerState,
  terms: NextYearTerms,
  sha256: (bytes: Uint8Array) => string,
): WorkbookDraft {
  const { year, plan } = terms;
  const source = [state.ledger.id, ...(plan === undefined ? [] : [JSON.stringify(plan)])].join(' ');
  const id = ledgerMark(new TextEncoder().encode(source), year, sha256);
  return createLedger(nextYear(state, { ...terms, id }));
}
