import type { Finding } from '../findings/finding';
import type { LedgerState } from './operations/operation';
import { refreshFindings } from './progress/refresh-findings';
import { planFindings } from './plan/plan-findings';
import { readProgress } from './progress/progress';
import { registerFindings } from './registers/check';

type Checked = Pick<LedgerState, 'workbook' | 'ledger' | 'findings'>;

/**
 * Everything there is to say of a ledger: what its sheets say wrong, what is wrong with who does what, what stands wrong
 * in 进展 or does not follow the matrix, what skipped a step in the registers. The pane, the ribbon and the check command say the same.
 * @returns findings, gravest first
 */
export function checkLedgerState(state: Checked): Finding[] {
  const { workbook, ledger, findings } = state;
  const all = [
    ...findings,
    ...planFindings(state, (_found, key) => key),
    ...readProgress(workbook, ledger).findings,
    ...refreshFindings(workbook, ledger),
    ...registerFindings(state),
  ];
  return [...all.filter(({ severity }) => severity === 'error'), ...all.filter(({ severity }) => severity !== 'error')];
}
