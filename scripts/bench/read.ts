/** The merge without its report: every file read, normalised, checked and consolidated. */
import { consolidate } from '../../src/consolidation/consolidate';
import { openLedger } from '../reading/open-ledger';
import { readFoundReturns, returnsBelow } from '../reading/read-returns';
import { folder, ledgerFile } from './returned-files';

const returns = returnsBelow(folder);
const { ledger } = openLedger(ledgerFile);
const year = consolidate(ledger, await readFoundReturns(returns, ledger, true), '2008-02-05');
process.stdout.write(`${year.indicators.reduce((sum, { total }) => sum + (total ?? 0), 0)}\n`);
