import type { LegacyKind } from '../../../src/workbook/legacy';
import type { Limits, WorkbookReading } from '../../../src/workbook/reading';

/** What the worker is asked; one file at a time. */
export interface RarerRequest {
  readonly bytes: Uint8Array;
  readonly kind: LegacyKind | 'encrypted';
  readonly limits: Partial<Limits>;
  /** Passwords to be tried, in this order. */
  readonly passwords: readonly string[];
}

/** What the worker says: that it can be asked, and what came of the file. */
export type RarerAnswer = 'ready' | WorkbookReading;

/** Tells the bundled program that it was started as the worker. */
export const workerRole = 'reads-rarer-files';
