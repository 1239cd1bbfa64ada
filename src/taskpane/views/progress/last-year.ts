import type { Finding } from '../../../findings/finding';
import type { Ledger } from '../../../ledger/ledger';
import { readLedger } from '../../../ledger/read';
import { readWorkbook } from '../../../workbook/reading';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { browserPlatform } from '../../machine/platform';

/** An earlier ledger as its file holds it, or why there is none in the file. */
export type EarlierLedger =
  | { readonly workbook: WorkbookSnapshot; readonly ledger: Ledger }
  | { readonly workbook: undefined; readonly findings: readonly Finding[] };

/** Reads a ledger from a file that was chosen; the file itself stays as it is. */
export async function earlierLedger(file: File): Promise<EarlierLedger> {
  const reading = readWorkbook(new Uint8Array(await file.arrayBuffer()), browserPlatform);
  if (!reading.ok) return { workbook: undefined, findings: reading.findings };
  const { ledger, findings } = readLedger(reading.workbook, file.name);
  return ledger === undefined ? { workbook: undefined, findings } : { workbook: reading.workbook, ledger };
}
