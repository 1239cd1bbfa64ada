import { finding, type Finding } from '../../findings/finding';
import type { PlainDate } from '../../plan/plan';
import type { NewLedger } from '../create';
import type { WorkPoint } from '../ledger';
import { pointsToCarryOver, yearsLater } from '../operations/carry-over';
import type { LedgerState } from '../operations/operation';
import { phaseFor } from '../operations/work-points';
import { planOf } from '../plan-of';
import { pointYear } from '../work-items';
import { carriedRecords, ownValues, type Carried } from './carried';

/** The ledger of another year, made of this one. */
export interface NextYear {
  /** A later year. */
  readonly year: number;
  /** 填报截止日期. */
  readonly deadline: PlainDate;
  /** 台账标识 of the new ledger. */
  readonly id: string;
}

/** What goes into the new ledger and what stays behind. */
export interface NextYearPreview {
  readonly points: readonly { readonly point: WorkPoint; readonly goes: boolean }[];
  readonly records: readonly Carried[];
}

/** Why there can be no ledger of that year made of this one. */
export function whyNoNextYear({ ledger }: LedgerState, { year }: Pick<NextYear, 'year'>): Finding | undefined {
  return year > ledger.year ? undefined : finding('next-year-not-later', {}, { from: ledger.year, year });
}

/** What would go into the ledger of a year, and what would stay behind. */
export function nextYearPreview(state: LedgerState, year: number): NextYearPreview {
  const open = new Set(pointsToCarryOver(state).map(({ point }) => point.code));
  const inForce = new Set(state.ledger.tasks.map(({ code }) => code));
  return {
    points: state.ledger.points.map((point) => ({ point, goes: open.has(point.code) && inForce.has(point.task) })),
    records: carriedRecords(state, year),
  };
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

/**
 * 年度结转: what the ledger of a later year begins with. Units keep their codes and names of before, those out of force
 * keep their row; open work points, decisions, documents, changes and inspections go along, what is closed stays behind.
 * @returns what `createLedger` makes the workbook of
 */
export function nextYear(state: LedgerState, { year, deadline, id }: NextYear): NewLedger {
  const { ledger, today } = state;
  const preview = nextYearPreview(state, year);
  const records = new Map<string, Carried['record'][]>();
  for (const { sheet, goes, record } of preview.records) {
    if (goes) records.set(sheet, [...(records.get(sheet) ?? []), record]);
  }
  const plan = planOf(ledger);
  // A deadline of the plan within the old year was that year's; one beyond it still stands.
  const tasks = plan.tasks.map(({ deadline: due, ...task }) =>
    due === undefined || due <= `${ledger.year}-12-31` ? task : { ...task, deadline: due },
  );
  return {
    plan: { ...plan, tasks },
    year,
    deadline,
    id,
    asOf: today,
    indicators: ledger.indicators,
    points: pointsOf(state, preview, year),
    criteria: ledger.criteria,
    carried: {
      from: ledger.year,
      group: ledger.group,
      office: ledger.office,
      retiredTasks: ledger.retiredTasks,
      records,
      ...ownValues(state),
    },
  };
}
