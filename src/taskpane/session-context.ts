import { createContext, useContext, useSyncExternalStore } from 'react';
import type { LedgerState } from '../ledger/operations/operation';
import type { PaneHost } from './host';
import type { Session, SessionView } from './session';

/** What every view may ask for. */
export interface PaneContext {
  readonly session: Session;
  readonly host: PaneHost;
  /**
   * Shows another view of the pane.
   * @param about what 操作日志 is to be searched for
   */
  readonly go: (view: ViewName, about?: string) => void;
  /** What the view was opened for; empty for all of it. */
  readonly about: string;
}

export const viewNames = ['overview', 'matrix', 'progress', 'group', 'returns', 'log'] as const;
export type ViewName = (typeof viewNames)[number];

export const SessionContext = createContext<PaneContext | undefined>(undefined);

/** The pane a view stands in. */
export function usePane(): PaneContext {
  const pane = useContext(SessionContext);
  if (pane === undefined) throw new Error('a view stands outside of the pane');
  return pane;
}

/** What the session knows, always current. */
export function useSessionView(): SessionView {
  const { session } = usePane();
  return useSyncExternalStore(session.subscribe, () => session.view);
}

/** The ledger a view works with: views are shown only where there is one. */
export function useLedgerState(): LedgerState {
  const { ledger } = useSessionView();
  if (ledger.kind !== 'ledger') throw new Error('a view of the ledger is shown without one');
  return ledger.state;
}
