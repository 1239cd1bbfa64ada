import { finding, type Finding } from '../../findings/finding';
import type { Plan } from '../../plan/plan';
import type { PlanDifference } from '../plan/notice-difference/difference';
import { noticeDifference } from '../plan/notice-difference/compare';
import { adoptNotice } from '../operations/adopt-notice';
import { stateAfter } from '../operations/in-turn';
import type { LedgerState } from '../operations/operation';
import type { Ledger } from '../ledger';
import { milestoneSheet, workPlanSheet } from '../sheets/registers';
import { unitSheet } from '../sheets/plan';

/**
 * What a new plan changes of a ledger: its tasks and roles take the place of those there were. Units are told by what the
 * plan adds to them; one that it does not name stays, for the office alone knows whether it has left. Whom the office
 * chose to report stays its own choice.
 */
export function planChanges(ledger: Ledger, plan: Plan): PlanDifference {
  const { units, tasks, assignments } = noticeDifference(ledger, plan);
  return {
    units: units.filter(({ suggested }) => suggested),
    tasks: tasks.filter(({ suggested, change }) => suggested || change === 'missing'),
    assignments,
  };
}

function adoption(ledger: Ledger, plan: Plan) {
  const { units, tasks, assignments } = planChanges(ledger, plan);
  return { plan, accept: [...units, ...tasks, ...assignments].map(({ id }) => id) };
}

/** Why a ledger cannot go on under a plan. */
export function whyNotUnder(state: LedgerState, plan: Plan): Finding | undefined {
  if (plan.tasks.length === 0) return finding('next-year-plan-empty', {});
  const adopted = adoption(state.ledger, plan);
  return adopted.accept.length === 0 ? undefined : adoptNotice.whyNot(state, adopted);
}

/** A ledger as it would be under a new plan: in memory alone, the workbook itself stays as it is. */
export function underPlan(state: LedgerState, plan: Plan): LedgerState {
  const adopted = adoption(state.ledger, plan);
  const now = adopted.accept.length === 0 ? state : stateAfter(state, adoptNotice.act(state, adopted).changes);
  const { ledger } = now;
  const phases = plan.phases.length === 0 ? ledger.phases : plan.phases;
  return { ...now, ledger: { ...ledger, planName: plan.title || ledger.planName, phases } };
}

/** Sheets that a new plan begins anew: what was drafted and reached under the old one stays with the old ledger. */
export function begunAnew(plan: Plan | undefined): ReadonlySet<string> {
  if (plan === undefined) return new Set();
  return new Set([workPlanSheet.name, ...(plan.phases.length === 0 ? [] : [milestoneSheet.name])]);
}

/** What to look at before a ledger goes on under a new plan: units that may have a new name, units it does not name. */
export function planFindings(ledger: Ledger, plan: Plan): Finding[] {
  const { units } = noticeDifference(ledger, plan);
  const place = { sheet: unitSheet.name };
  const renamed = units.filter(({ instead }) => instead !== undefined);
  const perhaps = new Set(renamed.map(({ code }) => code));
  const unnamed = units.filter(({ change, code }) => change === 'missing' && !perhaps.has(code));
  return [
    ...renamed.map(({ before, after }) => finding('next-year-unit-perhaps-renamed', place, { before, after })),
    ...(unnamed.length === 0
      ? []
      : [finding('next-year-units-not-named', place, { units: unnamed.map(({ name }) => name).join('、') })]),
  ];
}
