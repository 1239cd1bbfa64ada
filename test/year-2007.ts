import { nodePacker } from '../scripts/writing/packer';
import { nodePlatform } from '../scripts/platform';
import { sampleReturns, type SampleFile } from '../scripts/sample/returns';
import type { AnnualConsolidation } from '../src/consolidation/annual';
import { consolidate } from '../src/consolidation/consolidate';
import { layAnnualWorkbook } from '../src/report/consolidated/annual-workbook';
import { readReturnFile } from '../src/returns/read';
import { writeWorkbook } from '../src/workbook/exceljs/write';
import { readWorkbook } from '../src/workbook/reading';
import type { WorkbookSnapshot } from '../src/workbook/snapshot';
import { ledger2007 } from './ledger-2007';

/** The day the sample year's report is made for. */
export const mergedOn = '2008-02-05';

/** What a file holds. */
export function opened(bytes: Uint8Array): WorkbookSnapshot {
  const reading = readWorkbook(bytes, nodePlatform);
  if (!reading.ok) throw new Error(reading.findings.map(({ code }) => code).join());
  return reading.workbook;
}

/** The sample returns of a seed: clean and messy ones, twice, late, of another year, not at all. */
export function samples(seed: number): Promise<SampleFile[]> {
  return sampleReturns(ledger2007, seed, mergedOn);
}

/** The year that files make. */
export function yearOfFiles(files: readonly SampleFile[]): AnnualConsolidation {
  const results = files.map((file) => readReturnFile({ ...file, modified: 0 }, ledger2007, nodePlatform));
  return consolidate(ledger2007, results, mergedOn);
}

/** A year's report as a file; the returns lie in a folder beside it. */
export function reportOf(year: AnnualConsolidation): Promise<Uint8Array> {
  return writeWorkbook(layAnnualWorkbook(year, '回收/'), nodePacker);
}
