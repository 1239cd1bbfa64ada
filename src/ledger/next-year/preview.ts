import type { Finding } from '../../findings/finding';
import type { PlanDifference } from '../plan/notice-difference/difference';
import type { WorkPoint } from '../ledger';
import { pointsToCarryOver } from '../operations/carry-over';
import type { LedgerState } from '../operations/operation';
import { workPointSheet } from '../sheets/plan';
import { carriedRecords, type Carried } from './carried';
import { begunAnew, planChanges, planFindings, underPlan } from './new-plan';
import type { NextYearTerms } from './terms';

/** What goes into the new ledger and what stays behind. */
export interface NextYearPreview {
  readonly points: readonly { readonly point: WorkPoint; readonly goes: boolean }[];
  readonly records: readonly Carried[];
  /** What a new plan changes; undefined where the plan stays. */
  readonly changes: PlanDifference | undefined;
  readonly findings: readonly Finding[];
}

/** One sheet of a preview: what its records are called. */
export interface SheetPreview {
  readonly sheet: string;
  readonly goes: readonly string[];
  readonly stays: readonly string[];
}

/** What would go into the ledger of a year, and what would stay behind. */
export function nextYearPreview(state: LedgerState, { year, plan }: Omit<NextYearTerms, 'deadline'>): NextYearPreview {
  const now = plan === undefined ? state : underPlan(state, plan);
  const open = new Set(pointsToCarryOver(now).map(({ point }) => point.code));
  const inForce = new Set(now.ledger.tasks.map(({ code }) => code));
  return {
    points: now.ledger.points.map((point) => ({ point, goes: open.has(point.code) && inForce.has(point.task) })),
    records: carriedRecords(now, year, begunAnew(plan)),
    changes: plan === undefined ? undefined : planChanges(state.ledger, plan),
    findings: plan === undefined ? [] : planFindings(state.ledger, plan),
  };
}

/** A preview sheet by sheet, as people look it through; sheets without records are left out. */
export function sheetPreviews({ points, records }: NextYearPreview): SheetPreview[] {
  const all = [
    ...points.map(({ point, goes }) => ({ sheet: workPointSheet.name, name: `${point.code} ${point.content}`, goes })),
    ...records,
  ];
  const names = (sheet: string, wanted: boolean) =>
    all.flatMap((one) => (one.sheet === sheet && one.goes === wanted ? [one.name] : []));
  const sheets = [...new Set(all.map(({ sheet }) => sheet))];
  return sheets.map((sheet) => ({ sheet, goes: names(sheet, true), stays: names(sheet, false) }));
}
