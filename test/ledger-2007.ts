import { samplePoints } from '../src/sample/work-points';
import { createLedger } from '../src/ledger/creating/create';
import type { NewLedger } from '../src/ledger/creating/new-ledger';
import { defaultIndicators } from '../src/ledger/indicators';
import type { Ledger } from '../src/ledger/ledger';
import { readLedger } from '../src/ledger/read';
import { plan2007 } from './plan-2007';
import { snapshotOf } from '../src/workbook/drafted';

/** What the ledger of 2007 is made from. */
export const new2007: NewLedger = {
  plan: plan2007,
  year: 2007,
  deadline: '2008-01-31',
  id: 'ledger-2007',
  asOf: '2007-12-20',
  indicators: defaultIndicators,
  points: samplePoints,
};

function made(): Ledger {
  const { ledger } = readLedger(snapshotOf(createLedger(new2007)), '台账2007.xlsx');
  if (ledger === undefined) throw new Error('the ledger just made cannot be read');
  return ledger;
}

/** The ledger of 2007 as its workbook says it. */
export const ledger2007: Ledger = made();
