import type { LedgerState } from '../ledger/operations/operation';
import { layChangeLetter } from './change-letter';
import { layMinutes } from './minutes';
import type { Paper } from './paper';
import { laySupervision } from './supervision';

/** Papers that the office drafts from its ledger: what each is about is a key, or a unit. */
export const papers = {
  minutes: layMinutes,
  supervision: laySupervision,
  'change-letter': layChangeLetter,
} as const satisfies Record<string, (state: LedgerState, about: string) => Paper>;

export type PaperKind = keyof typeof papers;
