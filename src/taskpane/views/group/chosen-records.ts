import { useSyncExternalStore } from 'react';
import type { Entered } from '../../../ledger/registers/record';
import type { Session } from '../../session';
import { usePane } from '../../session-context';
import type { RecordFilter } from './record-filter';

/** What form stands over the list. */
export type OpenRecord =
  | { readonly kind: 'record'; readonly key: string }
  /** A new record, with what is known of it. */
  | { readonly kind: 'new'; readonly entered: Entered };

/** Which register is looked at, through which filter, with which form. */
export interface Chosen {
  /** Name of its sheet. */
  readonly sheet: string;
  readonly filter: RecordFilter;
  readonly open?: OpenRecord | undefined;
}

/** What 领导小组 shows: it stays while other tabs are looked at, and 总览 sets it to lead to a record. */
class ChosenRecords {
  chosen: Chosen = { sheet: '会议', filter: {} };
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly choose = (chosen: Chosen): void => {
    this.chosen = chosen;
    for (const listener of this.#listeners) listener();
  };
}

const known = new WeakMap<Session, ChosenRecords>();

function chosenOf(session: Session): ChosenRecords {
  const own = known.get(session) ?? new ChosenRecords();
  known.set(session, own);
  return own;
}

/** Sets what 领导小组 shows when it is looked at next. */
export function chooseRecords(session: Session, chosen: Chosen): void {
  chosenOf(session).choose(chosen);
}

/** What 领导小组 shows, and what changes it. */
export function useChosenRecords(): readonly [Chosen, (chosen: Chosen) => void] {
  const own = chosenOf(usePane().session);
  return [useSyncExternalStore(own.subscribe, () => own.chosen), own.choose];
}
