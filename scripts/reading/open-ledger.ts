import path from 'node:path';
import { sentence } from '../../src/findings/sentence';
import { report } from '../../src/findings/sentence';
import type { Finding } from '../../src/findings/finding';
import type { Ledger } from '../../src/ledger/ledger';
import { readLedger } from '../../src/ledger/read';
import { readWorkbook } from '../../src/workbook/reading';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { CommandError } from '../terminal/command-error';
import { readNeeded } from './files';
import { spoken } from '../terminal/messages';
import { nodePlatform } from '../platform';

/**
 * Opens a workbook that the command cannot do without.
 * @throws CommandError with the reason where it cannot be read
 */
export function openWorkbook(file: string, bytes = readNeeded(file)): WorkbookSnapshot {
  const reading = readWorkbook(bytes, nodePlatform);
  if (reading.ok) return reading.workbook;
  const reason = reading.findings.map((found) => sentence(found, spoken())).join(' ');
  throw new CommandError('not-a-workbook', { file, reason });
}

/**
 * Opens the ledger that the command works with.
 * @throws CommandError with the reason where it is no ledger
 */
export function openLedger(
  file: string,
  bytes = readNeeded(file),
): { ledger: Ledger; findings: readonly Finding[]; workbook: WorkbookSnapshot } {
  const workbook = openWorkbook(file, bytes);
  const { ledger, findings } = readLedger(workbook, path.basename(file));
  if (ledger !== undefined) return { ledger, findings, workbook };
  const errors = findings.filter(({ severity }) => severity === 'error');
  const reason = errors.map((found) => report(found, spoken())).join(' ');
  throw new CommandError('ledger-refused', { file, reason });
}
