import { finding, type Finding } from '../../../findings/finding';
import { isDay } from '../../../ledger/reading/day';
import type { Plan, PlainDate } from '../../../plan/plan';

/** What the form for a new ledger holds so far. */
export interface LedgerForm {
  /** Undefined before there is a notice. */
  readonly plan: Plan | undefined;
  readonly year: number;
  readonly deadline: PlainDate;
}

const [earliest, latest] = [1990, 2100];

/** Why what was typed is no year, or no deadline. */
export function whyNotDated({ year, deadline }: Pick<LedgerForm, 'year' | 'deadline'>): Finding | undefined {
  if (!Number.isInteger(year) || year < earliest || year > latest) {
    return finding('pane-year-unreadable', {}, { from: earliest, to: latest });
  }
  return isDay(deadline) ? undefined : finding('pane-deadline-unreadable', {});
}

/** Why no ledger can be made of what the form holds yet. */
export function whyNotMade({ plan, year, deadline }: LedgerForm): Finding | undefined {
  if (plan === undefined) return finding('pane-notice-missing', {});
  if (plan.tasks.length === 0) return finding('pane-notice-without-tasks', {});
  return whyNotDated({ year, deadline });
}
