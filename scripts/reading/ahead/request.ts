import type { Finding } from '../../../src/findings/finding';
import type { FlatWorkbook } from '../../../src/workbook/flat';
import type { Limits, WorkbookReading } from '../../../src/workbook/reading';

/** What the worker is asked: files to be read, in this order. */
export interface AheadRequest {
  readonly paths: readonly string[];
  readonly limits: Limits;
}

/** What came of a file, as it is handed to the thread that asked. */
export interface FlatReading {
  readonly sha256: string;
  /** The workbook; none where it cannot be read, and the findings say why. */
  readonly workbook: FlatWorkbook | undefined;
  readonly findings: readonly Finding[];
  readonly path: (WorkbookReading & { readonly ok: true })['path'];
}

/** One a file asked for; none where the file could not be opened. */
export type AheadAnswer = readonly (FlatReading | undefined)[];
