import { useSyncExternalStore } from 'react';
import type { ProgressFilter } from '../../../ledger/progress/filter';
import type { Session } from '../../session';
import { usePane } from '../../session-context';

/** The filter of 进展: it stays while other tabs are looked at, and 总览 sets it to lead to what it counts. */
class ChosenFilter {
  filter: ProgressFilter = {};
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly choose = (filter: ProgressFilter): void => {
    this.filter = filter;
    for (const listener of this.#listeners) listener();
  };
}

const chosen = new WeakMap<Session, ChosenFilter>();

function chosenOf(session: Session): ChosenFilter {
  const known = chosen.get(session) ?? new ChosenFilter();
  chosen.set(session, known);
  return known;
}

/** Sets what 进展 shows when it is looked at next. */
export function chooseFilter(session: Session, filter: ProgressFilter): void {
  chosenOf(session).choose(filter);
}

/** The filter of 进展 and what changes it. */
export function useChosenFilter(): readonly [ProgressFilter, (filter: ProgressFilter) => void] {
  const own = chosenOf(usePane().session);
  return [useSyncExternalStore(own.subscribe, () => own.filter), own.choose];
}
