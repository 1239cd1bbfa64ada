import { nodePacker } from '../../../scripts/writing/packer';
import { nodePlatform } from '../../../scripts/platform';
import { readReturnFile } from '../../../src/returns/read';
import { makeSlip, type SlipFiles } from '../../../src/returns/slip/make';
import type { SlipTerms } from '../../../src/returns/slip/slip';
import type { FileResult } from '../../../src/returns/unit-return';
import { writeWorkbook } from '../../../src/workbook/exceljs/write';
import { readWorkbook } from '../../../src/workbook/reading';
import { ledger2007 } from '../../ledger-2007';
import { carefulDraft, type Contents } from '../written';

export const machine = { platform: nodePlatform, packer: nodePacker };
const terms: SlipTerms = { asOf: '2008-02-05', resubmitBy: '2008-02-20' };

/** What comes of a file of the sample ledger. */
export function resultOf(bytes: Uint8Array, name = 'U04_区教育局_2007年填报表.xlsx'): FileResult {
  return readReturnFile({ name, modified: 0, bytes }, ledger2007, nodePlatform);
}

/** A return filled in with care, then with these contents written over it. */
export function filedWith(contents: Contents, code = 'U04'): Promise<Uint8Array> {
  return writeWorkbook(carefulDraft(code, contents), nodePacker);
}

/** The slip for a file. */
export async function slipFor(
  bytes: Uint8Array,
  result = resultOf(bytes),
  own: SlipTerms = terms,
  ledger = ledger2007,
): Promise<SlipFiles> {
  const reading = readWorkbook(bytes, nodePlatform);
  const opened = reading.ok ? { bytes, workbook: reading.workbook } : undefined;
  const made = await makeSlip(ledger, { result, opened }, own, machine);
  if (made === undefined) throw new Error('there is nothing to send back');
  return made;
}
