import { finding, type Finding } from '../../findings/finding';
import { readFrozen } from '../frozen';
import type { LedgerState } from '../operations/operation';

/** What a year left undone is asked for until the year after it has ended: by then it stands in the next ledger, or nowhere. */
const yearsAskedFor = 1;

/** Whether nobody is reminded any more of what the year of a ledger left undone. */
function isOver({ ledger: { year, deadline }, today }: LedgerState): boolean {
  return today > `${year + yearsAskedFor}-12-31` && (deadline === undefined || today > deadline);
}

/**
 * Why what is overdue in a ledger needs nobody's attention any more: counted in days from today a year that ended long ago
 * would only cry.
 * @param attention what would need attention if the year still ran
 * @returns attention-year-archived, attention-year-over; undefined for a year that still matters
 */
export function pastYear(attention: readonly Finding[], state: LedgerState): Finding | undefined {
  const values = { year: state.ledger.year, count: attention.length };
  if (readFrozen(state.workbook) !== undefined) return finding('attention-year-archived', {}, values);
  return isOver(state) ? finding('attention-year-over', {}, values) : undefined;
}
