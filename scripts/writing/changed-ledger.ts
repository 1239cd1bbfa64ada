import path from 'node:path';
import { sentence } from '../../src/findings/sentence';
import type { Operation } from '../../src/ledger/operations/operation';
import { perform } from '../../src/ledger/operations/perform';
import { readLedger } from '../../src/ledger/read';
import type { PlainDate } from '../../src/plan/plan';
import { openInMemory } from '../../src/workbook/exceljs/open';
import { CommandError } from '../terminal/command-error';
import { spoken } from '../terminal/messages';
import { nodePacker } from './packer';
import { nodePlatform } from '../platform';

/**
 * A copy of a ledger with one operation done to it, all else kept. The same ledger and day give the same bytes.
 * @throws CommandError with the reason where it cannot be done
 */
export async function changedLedger<Request>(
  file: string,
  bytes: Uint8Array,
  operation: Operation<Request>,
  request: Request,
  day: PlainDate,
): Promise<Uint8Array> {
  const refused = (reason: string) => new CommandError('ledger-refused', { file, reason });
  const opening = await openInMemory(bytes, nodePlatform, nodePacker);
  if (!opening.ok) throw refused(opening.findings.map((found) => sentence(found, spoken())).join(' '));
  const workbook = await opening.workbook.load();
  const { ledger, findings } = readLedger(workbook, path.basename(file));
  if (ledger === undefined) throw refused(findings.map((found) => sentence(found, spoken())).join(' '));
  const performed = perform(operation, { workbook, ledger, findings, today: day, now: `${day} 00:00` }, request);
  if (!performed.done) {
    throw new CommandError('ledger-left', { file, reason: sentence(performed.reason, spoken()) });
  }
  await opening.workbook.apply(performed.changes);
  return opening.workbook.save();
}
