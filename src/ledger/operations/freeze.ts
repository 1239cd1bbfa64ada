import { finding } from '../../findings/finding';
import { frozenHash, setFrozen } from '../frozen';
import type { Operation } from './operation';

/** Freezing of a year. */
export interface Freeze {
  /** Who freezes it. */
  readonly by: string;
  /** SHA-256 of the report that goes with it; empty where there is none. */
  readonly report: string;
  /** In lower-case hexadecimal digits. */
  readonly sha256: (bytes: Uint8Array) => string;
}

/** Freezes the year: from now on nothing can be done to the ledger but to reopen it with a reason. */
export const freezeYear: Operation<Freeze> = {
  name: '归档',
  whyNot: (_state, { by }) => (by.trim() === '' ? finding('freeze-by-missing', {}) : undefined),
  act: ({ workbook, ledger, today }, { by, report, sha256 }) => ({
    changes: setFrozen(workbook, { since: today, by: by.trim(), report, contents: frozenHash(workbook, sha256) }),
    log: [{ subject: `${ledger.year}年台账`, before: '', after: `${by.trim()} ${report}`.trim() }],
  }),
};
