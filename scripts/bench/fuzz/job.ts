import type { Ledger } from '../../../src/ledger/ledger';

/** What a worker is to try: every `step`-th input from `from` to before `to`. */
export interface FuzzJob {
  readonly ledger: Ledger;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
  readonly seed: number;
  readonly from: number;
  readonly to: number;
  readonly step: number;
  /** Two numbers the parent watches: the input being read, and when that began (milliseconds). */
  readonly watch: Float64Array;
}

/** What a worker reports now and then: how many inputs came to which code, and what must not be. */
export interface FuzzReport {
  readonly done: number;
  readonly codes: Readonly<Record<string, number>>;
  readonly crashes: readonly string[];
}
