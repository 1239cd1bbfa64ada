import { useSyncExternalStore } from 'react';
import type { Session } from '../session';
import { usePane } from '../session-context';

/** What one session's view shows. */
class Kept<Choice> {
  choice: Choice;
  readonly #listeners = new Set<() => void>();

  constructor(first: Choice) {
    this.choice = first;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly choose = (choice: Choice): void => {
    this.choice = choice;
    for (const listener of this.#listeners) listener();
  };
}

/** What a view shows: it stays while other tabs are looked at, and other views set it to lead there. */
export interface KeptChoice<Choice> {
  /** Sets what the view shows when it is looked at next. */
  choose(session: Session, choice: Choice): void;
  /** What the view shows, and what changes it. */
  useChoice(): readonly [Choice, (choice: Choice) => void];
}

/** @param first what the view shows before anybody has chosen */
export function keptChoice<Choice>(first: Choice): KeptChoice<Choice> {
  const known = new WeakMap<Session, Kept<Choice>>();
  const keptOf = (session: Session): Kept<Choice> => {
    const own = known.get(session) ?? new Kept(first);
    known.set(session, own);
    return own;
  };
  return {
    choose: (session, choice) => keptOf(session).choose(choice),
    useChoice: () => {
      const own = keptOf(usePane().session);
      return [useSyncExternalStore(own.subscribe, () => own.choice), own.choose];
    },
  };
}
