import type { Ledger } from '../../ledger/ledger';
import type { PlainDate } from '../../plan/plan';
import type { Issued, Merged, Returned } from './work';

/** What the worker is asked; one thing at a time. */
export type Request =
  | { readonly kind: 'merge'; readonly ledger: Ledger; readonly files: readonly Returned[]; readonly asOf: PlainDate }
  | { readonly kind: 'issue'; readonly ledger: Ledger; readonly units: readonly string[]; readonly asOf: PlainDate };

/** What the worker answers: how far it is, and at last what came of it. */
export type Answer =
  | { readonly kind: 'done'; readonly done: number }
  | { readonly kind: 'merged'; readonly merged: Merged }
  | { readonly kind: 'issued'; readonly issued: Issued }
  | { readonly kind: 'failed'; readonly detail: string };
