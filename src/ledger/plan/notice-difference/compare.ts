import type { Plan } from '../../../plan/plan';
import type { Ledger } from '../../ledger';
import { assignmentDifferences } from './assignments';
import type { PlanDifference } from './difference';
import { matched } from './matching';
import { taskDifferences } from './tasks';
import { unitDifferences } from './units';

/**
 * Compares a ledger with the plan read from a notice. Units are the same by name or alias; tasks by name, or by the
 * nearest name that is like it, so that a heading numbered or worded anew is no new task. A unit whose name is only like
 * another is new, with the renaming offered in its place.
 * @returns every difference, in the order of the notice; the pane lists them
 */
export function noticeDifference(ledger: Ledger, plan: Plan): PlanDifference {
  const both = matched(ledger, plan);
  return { units: unitDifferences(both), tasks: taskDifferences(both), assignments: assignmentDifferences(both) };
}
