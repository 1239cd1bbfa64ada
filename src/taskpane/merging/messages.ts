import type { WrittenDocument } from '../../document/document';
import type { Ledger } from '../../ledger/ledger';
import type { NextYearTerms } from '../../ledger/next-year/terms';
import type { LedgerState } from '../../ledger/operations/operation';
import type { PlainDate } from '../../plan/plan';
import type { Issued, Merged, MergeRequest, SlipRequest } from './work';

/** What the worker is asked; one thing at a time. */
export type Request =
  | ({ readonly kind: 'merge' } & MergeRequest)
  | { readonly kind: 'issue'; readonly ledger: Ledger; readonly units: readonly string[]; readonly asOf: PlainDate }
  | ({ readonly kind: 'slip'; readonly ledger: Ledger } & SlipRequest)
  | { readonly kind: 'paper'; readonly document: WrittenDocument }
  | { readonly kind: 'next-year'; readonly state: LedgerState; readonly terms: NextYearTerms };

/** What the worker answers: how far it is, and at last what came of it. */
export type Answer =
  | { readonly kind: 'done'; readonly done: number }
  /** A library begins on a file, whose clock nobody watches within the worker; undefined when it is done. */
  | { readonly kind: 'library'; readonly file: string | undefined }
  | { readonly kind: 'merged'; readonly merged: Merged }
  | { readonly kind: 'issued'; readonly issued: Issued }
  | { readonly kind: 'slip'; readonly files: readonly Issued[] }
  | { readonly kind: 'paper'; readonly bytes: Uint8Array }
  | { readonly kind: 'next-year'; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly detail: string };
