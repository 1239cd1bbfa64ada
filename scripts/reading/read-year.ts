import type { AnnualConsolidation } from '../../src/consolidation/annual';
import { consolidate } from '../../src/consolidation/consolidate';
import { refuseFrozen } from './frozen-ledger';
import { limitsOf } from '../terminal/limit-options';
import { openLedger } from './open-ledger';
import { asOfOption } from '../terminal/options';
import { passwordsOf } from './passwords';
import { printFindings } from '../terminal/print';
import { readFoundReturns, returnsBelow } from './read-returns';
import type { ReadingChoices } from './node-means';

/** What every command is told that makes something of a year's returns. */
export interface YearOptions {
  readonly ledger: string;
  readonly returns: string;
  readonly asOf?: string;
  readonly limit?: readonly string[];
  readonly passwordFile?: string;
}

/** How returns are to be read, from what was given on the command line. */
export function choicesOf({ limit, passwordFile }: Pick<YearOptions, 'limit' | 'passwordFile'>): ReadingChoices {
  const limits = limitsOf(limit ?? []);
  return passwordFile === undefined ? { limits } : { limits, passwords: passwordsOf(passwordFile) };
}

/**
 * Reads the ledger and its returns and makes one year of them.
 * @param quiet whether nothing is to be said of it meanwhile
 */
export async function readYear(options: YearOptions, quiet: boolean): Promise<AnnualConsolidation> {
  const asOf = asOfOption(options.asOf);
  const choices = choicesOf(options);
  const returns = returnsBelow(options.returns, choices);
  const { ledger, findings } = openLedger(options.ledger);
  refuseFrozen(options.ledger, ledger);
  if (!quiet) printFindings(findings);
  return consolidate(ledger, await readFoundReturns(returns, ledger, quiet, choices), asOf);
}
