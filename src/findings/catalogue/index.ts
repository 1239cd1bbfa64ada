import { planEntries } from './plan';
import { readingEntries } from './reading';
import { normalisingEntries } from './normalising';
import { ledgerEntries } from './ledger';
import { returnEntries } from './returns';
import { consolidationEntries } from './consolidation';

/** Every finding the software can make, in the order of the work: plan, file, cell, ledger, return, merge. */
export const catalogue = {
  ...planEntries,
  ...readingEntries,
  ...normalisingEntries,
  ...ledgerEntries,
  ...returnEntries,
  ...consolidationEntries,
};

export type FindingCode = keyof typeof catalogue;
