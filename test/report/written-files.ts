import { createHash } from 'node:crypto';
import { nodePacker } from '../../scripts/writing/packer';
import { nodePlatform } from '../../scripts/platform';
import { sampleReturns } from '../../scripts/sample/returns';
import { consolidate } from '../../src/consolidation/consolidate';
import type { ConsolidatedResult } from '../../src/consolidation/consolidated/consolidated-year';
import { readConsolidatedFile } from '../../src/consolidation/consolidated/read';
import { layAnnualWorkbook } from '../../src/report/consolidated/annual-workbook';
import { readReturnFile } from '../../src/returns/read';
import { rawText } from '../../src/returns/normalising';
import { parseAddress } from '../../src/workbook/address';
import type { WorkbookDraft } from '../../src/workbook/draft';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { ledger2007 } from '../ledger-2007';
import { opened } from '../year-2007';

/** Files as they were written, found by their digests: what a line of 数据来源 leads to is looked up in the file itself. */
export class WrittenFiles {
  readonly #bytes = new Map<string, Uint8Array>();
  readonly #opened = new Map<string, WorkbookSnapshot>();

  keep(bytes: Uint8Array): Uint8Array {
    this.#bytes.set(createHash('sha256').update(bytes).digest('hex'), bytes);
    return bytes;
  }

  /** A district's year made of sample returns: its report as a file, which is kept with the returns. */
  async district(region: string, year: number, seed: number): Promise<Uint8Array> {
    const ledger = { ...ledger2007, region, year, id: `${region} ${year}`, deadline: `${year + 1}-01-31` };
    const asOf = `${year + 1}-02-05`;
    const files = await sampleReturns(ledger, seed, asOf);
    for (const { bytes } of files) this.keep(bytes);
    const results = files.map((file) => readReturnFile({ ...file, modified: 0 }, ledger, nodePlatform));
    return this.written(layAnnualWorkbook(consolidate(ledger, results, asOf), ''));
  }

  async written(draft: WorkbookDraft): Promise<Uint8Array> {
    return this.keep(await writeWorkbook(draft, nodePacker));
  }

  read(name: string, bytes: Uint8Array): ConsolidatedResult {
    return readConsolidatedFile({ name, modified: 0, bytes }, nodePlatform);
  }

  cell(sha256: string, sheet: string, at: string): Cell | undefined {
    const bytes = this.#bytes.get(sha256);
    if (bytes === undefined) throw new Error(`no file was written with the digest ${sha256}`);
    const workbook = this.#opened.get(sha256) ?? opened(bytes);
    this.#opened.set(sha256, workbook);
    const place = parseAddress(at);
    const cells = workbook.sheets.find(({ name }) => name === sheet)?.rows.get(place?.row ?? 0);
    return cells?.find(({ column }) => column === place?.column);
  }

  /** What stands in a cell, as 原值 has it. */
  raw(sha256: string, sheet: string, at: string): string {
    return rawText(this.cell(sha256, sheet, at));
  }
}
