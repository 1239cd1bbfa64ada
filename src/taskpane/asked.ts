import { useMemo } from 'react';
import type { Finding } from '../findings/finding';
import { frozenRefusal } from '../ledger/frozen';
import type { LedgerState, Operation } from '../ledger/operations/operation';
import { whyNotNow } from '../ledger/operations/perform';
import { undoOperation } from '../ledger/operations/undo';
import type { Done } from './session';
import { useLedgerState, usePane, useSessionView } from './session-context';

/**
 * An operation that a view offers: the question comes before the act. Views change the ledger this way alone (a lint
 * rule holds it), so that a button is greyed, with the reason, where the operation cannot be done.
 */
export interface Asked {
  /** Why it cannot be done now, a frozen ledger included. */
  readonly whyNot: Finding | undefined;
  /** It can be done, and no other is under way. */
  readonly ready: boolean;
  /**
   * Carries it out; the session asks once more, of the workbook as it is then.
   * @returns whether it was done
   */
  act(): Promise<boolean>;
}

/** Why nothing can be changed: for what only leads to a change, as a button that opens a form. */
export function useWhyFrozen(): Finding | undefined {
  const { frozen } = useLedgerState().ledger;
  return useMemo(() => (frozen === undefined ? undefined : frozenRefusal(frozen)), [frozen]);
}

/**
 * Offers an operation.
 * @param request null while there is nothing to ask for: it is not ready then, and says no more than that the ledger is frozen
 * @param shown the ledger that the view shows, where it may lag behind
 */
export function useAsked<Request>(operation: Operation<Request>, request: Request | null, shown?: LedgerState): Asked {
  const { session } = usePane();
  const current = useLedgerState();
  const { busy } = useSessionView();
  const frozen = useWhyFrozen();
  const state = shown ?? current;
  const whyNot = useMemo(
    () => (request === null ? frozen : whyNotNow(operation, state, request)),
    [operation, state, request, frozen],
  );
  return {
    whyNot,
    ready: request !== null && whyNot === undefined && busy === undefined,
    act: async () => request !== null && (await session.perform(operation, request)),
  };
}

/** Offers to take back what was done. Excel tells formulas only where it is asked for them, as it is when it is done. */
export function useUndo(done: Done): Asked {
  const { session, host } = usePane();
  const asked = useMemo(() => ({ ...done, formulasUnknown: host.kind === 'excel' }), [done, host]);
  return { ...useAsked(undoOperation, asked), act: () => session.undo(done) };
}

/** Where the press itself says what is wanted, as in a cell of a grid: what is pressed is greyed while nothing can be changed. */
export interface Pressed {
  readonly whyNot: Finding | undefined;
  act<Request>(operation: Operation<Request>, request: Request): Promise<boolean>;
}

/** Offers operations one press each; presses that come faster than Excel answers wait for their turn. */
export function usePressed(): Pressed {
  const { session } = usePane();
  return { whyNot: useWhyFrozen(), act: (operation, request) => session.perform(operation, request) };
}
