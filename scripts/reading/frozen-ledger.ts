import path from 'node:path';
import type { Finding } from '../../src/findings/finding';
import { sentence } from '../../src/findings/sentence';
import { frozenFindings, frozenRefusal } from '../../src/ledger/frozen';
import type { Ledger } from '../../src/ledger/ledger';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { CommandError } from '../terminal/command-error';
import { spoken } from '../terminal/messages';
import { nodePlatform } from '../platform';

function refusal(file: string, reason: Finding): CommandError {
  return new CommandError('ledger-frozen', { file: path.basename(file), reason: sentence(reason, spoken()) });
}

/**
 * Nothing new is made of a frozen year.
 * @throws CommandError that says how to reopen it
 */
export function refuseFrozen(file: string, { frozen }: Ledger): void {
  if (frozen !== undefined) throw refusal(file, frozenRefusal(frozen));
}

/**
 * A frozen ledger is archived only as it was frozen.
 * @throws CommandError where it was changed by hand since
 */
export function refuseChanged(file: string, workbook: WorkbookSnapshot): void {
  const changed = frozenFindings(workbook, nodePlatform.sha256).find(({ code }) => code === 'ledger-frozen-changed');
  if (changed !== undefined) throw refusal(file, changed);
}
