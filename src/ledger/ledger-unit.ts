import type { Unit } from '../plan/plan';

/** A unit as the ledger keeps it. */
export interface LedgerUnit extends Unit {
  /** False once it is 停用: it is not asked any more, its past stays. */
  readonly active: boolean;
  readonly contact: string;
  readonly phone: string;
}
