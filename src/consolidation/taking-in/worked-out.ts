import type { LedgerState } from '../../ledger/operations/operation';
import type { AnnualConsolidation } from '../annual';

/**
 * What returns come to beside a ledger, worked out once a ledger as it was read: the preview, the question whether it can be
 * done and the act itself ask one after the other.
 * @param work a pure function
 */
export function workedOutOnce<Result>(
  work: (state: LedgerState, year: AnnualConsolidation) => Result,
): (state: LedgerState, year: AnnualConsolidation) => Result {
  const last = new WeakMap<AnnualConsolidation, { readonly state: LedgerState; readonly result: Result }>();
  return (state, year) => {
    const known = last.get(year);
    if (known?.state === state) return known.result;
    const result = work(state, year);
    last.set(year, { state, result });
    return result;
  };
}
