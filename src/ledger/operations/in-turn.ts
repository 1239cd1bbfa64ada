import { changed } from '../../workbook/changed';
import type { ChangeSet } from '../../workbook/change-set';
import { settled } from '../../workbook/settled';
import { readLedger } from '../read';
import type { LedgerState } from './operation';

/** A part of an operation: what it writes, from the ledger as the parts before it left it. */
export type Step = (state: LedgerState) => ChangeSet;

/** The ledger as a change set would leave it, in memory. */
export function stateAfter(state: LedgerState, changes: ChangeSet): LedgerState {
  const workbook = changed(state.workbook, changes);
  const { ledger, findings } = readLedger(workbook, '');
  if (ledger === undefined) throw new Error('an operation made the ledger unreadable');
  return { ...state, workbook, ledger, findings };
}

/** Does one step after the other; what comes out is one change set that writes each cell once. */
export function inTurn(state: LedgerState, steps: readonly Step[]): ChangeSet {
  let now = state;
  const changes = steps.flatMap((step) => {
    const written = step(now);
    if (written.length > 0) now = stateAfter(now, written);
    return written;
  });
  return settled(changes);
}
