import type { Finding } from '../../findings/finding';

/** What a cell says, in four states that are never mixed up. */
export type Reading<T> =
  /** Something is adopted; the number 0 is a value. */
  | { readonly state: 'value'; readonly value: T }
  /** — (不适用): the unit says that this does not concern it. */
  | { readonly state: 'notApplicable' }
  /** 未填: nothing stands there. */
  | { readonly state: 'empty' }
  /** Something stands there and nothing is adopted of it; a finding says why. */
  | { readonly state: 'unreadable' };

/** The four states of a number. */
export type Figure = Reading<number>;

/** A reading with what it was made of. */
export type Normalised<T> = Reading<T> & {
  /** The cell as text, as people see it; never changed, empty for an empty cell. */
  readonly raw: string;
  /** What is to be said of it; no place is given, the caller knows it. */
  readonly findings: readonly Finding[];
};

const nothing: readonly Finding[] = [];
const blank: Normalised<never> = { state: 'empty', raw: '', findings: nothing };

/** The reading of an empty cell; `raw` where it held blanks. */
export function empty(raw = ''): Normalised<never> {
  return raw === '' ? blank : { state: 'empty', raw, findings: nothing };
}

/** A value is adopted. */
export function adopted<T>(raw: string, value: T, findings: readonly Finding[] = nothing): Normalised<T> {
  return { state: 'value', value, raw, findings };
}

/** Nothing is adopted, and at least one finding says why. */
export function unreadable(raw: string, ...findings: [Finding, ...Finding[]]): Normalised<never> {
  return { state: 'unreadable', raw, findings };
}
