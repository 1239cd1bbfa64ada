import type { PassedOver } from '../../src/consolidation/receiving/passed-over';
import type { PlainDate } from '../../src/plan/plan';
import type { Limits } from '../../src/workbook/reading';

/** Name of the manifest in an archive. */
export const manifestName = '归档清单.json';
/** Name of the page for people. */
export const notesName = '归档说明.txt';
/** Folders in an archive; the report's links lead from one to the other. */
export const folders = { ledger: '台账', returns: '回收', slips: '退回单', report: '报告' } as const;
/** From the report to the returns, once unpacked. */
export const linksOfArchive = `../${folders.returns}/`;

export type ArchivedKind = 'ledger' | 'return' | 'slip' | 'decisions' | 'report' | 'notes';

/** A file of an archive. */
export interface ArchivedEntry {
  /** Its name in the archive, with `/`: safe on every system. */
  readonly path: string;
  readonly kind: ArchivedKind;
  readonly size: number;
  readonly sha256: string;
  /** Path below the folder that it came from, where the archive calls it otherwise. */
  readonly original?: string;
  /** Milliseconds since 1970; returns only: versions of one day are told apart by it. */
  readonly modified?: number;
}

/** Something in the folder of returns that the merge lists and that has no content here. */
export interface Unarchived {
  readonly original: string;
  readonly modified: number;
  readonly size: number;
  /** A link, a folder nobody may read, a lock. */
  readonly passedOver?: PassedOver;
  /** What the system said when it was to be read: `EACCES`. */
  readonly unreadable?: string;
}

/** What an archive says of itself. */
export interface Manifest {
  readonly format: 1;
  readonly program: { readonly name: string; readonly version: string };
  readonly contract: number;
  readonly ledger: string;
  readonly region: string;
  readonly year: number;
  readonly asOf: PlainDate;
  /** What the report depends on beside the files. Passwords are never kept. */
  readonly options: { readonly limits: Partial<Limits>; readonly passwordsUsed: boolean };
  readonly entries: readonly ArchivedEntry[];
  readonly unarchived: readonly Unarchived[];
}
