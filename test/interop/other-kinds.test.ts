import { beforeAll, expect, it } from 'vitest';
import { nodePacker } from '../../scripts/writing/packer';
import { NodeMeans } from '../../scripts/reading/node-means';
import { readHandedIn } from '../../src/consolidation/receiving/read-files';
import { returnFileName } from '../../src/returns/issuing/file-name';
import type { FileResult } from '../../src/returns/unit-return';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { ledger2007 } from '../ledger-2007';
import { carefulDraft, codesAndCells, draftWith } from '../returns/written';
import { samples } from '../year-2007';
import { resaved, rewrittenByXlsxWriter, withLibreOffice, withXlsxWriter, type Files } from './programs';

/** Returns filled in with care and with slips, and one that was not filled in. */
async function originals(): Promise<Files> {
  const files = new Map([['空.xlsx', await writeWorkbook(draftWith('U03'), nodePacker)]]);
  for (const unit of ledger2007.units.slice(0, 6)) {
    files.set(returnFileName(unit, 2007), await writeWorkbook(carefulDraft(unit.code), nodePacker));
  }
  for (const { name, bytes } of await samples(1)) {
    if (name.endsWith('.xlsx') && !name.includes('/')) files.set(`样${name}`, bytes);
  }
  return files;
}

async function readAll(files: Files): Promise<Map<string, FileResult>> {
  const means = new NodeMeans(ledger2007, {});
  const results = new Map<string, FileResult>();
  for (const [name, bytes] of files) {
    const [result] = await readHandedIn({ name, modified: 0, bytes }, ledger2007, means);
    if (result !== undefined) results.set(name, result);
  }
  means.end();
  return results;
}

let before: Map<string, FileResult>;
let files: Files;

async function saysTheSame(saved: Files): Promise<void> {
  const after = await readAll(saved);
  expect(after.size).toBeGreaterThan(18);
  for (const [name, own] of before) {
    const other = after.get(name);
    expect([name, other?.unit, codesAndCells(other?.findings ?? [])]).toEqual([
      name,
      own.unit,
      codesAndCells(own.findings),
    ]);
    expect(other?.content).toEqual(own.content);
  }
}

beforeAll(async () => {
  files = await originals();
  before = await readAll(files);
});

withLibreOffice('LibreOffice', () => {
  it.each(['xls', 'ods'] as const)(
    'saves returns as %s that say the same, with no finding more',
    async (kind) => {
      await saysTheSame(resaved(files, false, kind));
    },
    180_000,
  );
});

withXlsxWriter('XlsxWriter', () => {
  it('writes returns that say the same, with no finding more', () => saysTheSame(rewrittenByXlsxWriter(files)));
});
