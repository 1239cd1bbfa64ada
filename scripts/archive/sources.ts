import type { Ledger } from '../../src/ledger/ledger';
import type { PlainDate } from '../../src/plan/plan';
import type { FoundReturn } from '../reading/found-return';
import type { Manifest } from './manifest';
import type { ReportFiles } from './report';

/** Everything an archive is made of. */
export interface ArchiveSources {
  readonly ledger: Ledger;
  readonly ledgerFile: { readonly name: string; readonly bytes: Uint8Array };
  readonly returns: readonly FoundReturn[];
  /** SHA-256 of each return as the merge read it; what was not read has none. */
  readonly read: ReadonlyMap<string, string>;
  /** What the system said of those that it did not let be read. */
  readonly unreadable: ReadonlyMap<string, string>;
  readonly slips: readonly FoundReturn[];
  readonly report: ReportFiles;
  readonly asOf: PlainDate;
  readonly options: Manifest['options'];
}
