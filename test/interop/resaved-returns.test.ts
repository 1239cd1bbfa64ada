import { beforeAll, expect, it } from 'vitest';
import { nodePacker } from '../../scripts/writing/packer';
import { nodePlatform } from '../../scripts/platform';
import { createLedger } from '../../src/ledger/creating/create';
import { readLedger } from '../../src/ledger/read';
import { returnFileName } from '../../src/returns/issuing/file-name';
import { readReturnFile } from '../../src/returns/read';
import type { FileResult } from '../../src/returns/unit-return';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { ledger2007, new2007 } from '../ledger-2007';
import { carefulDraft, codesAndCells, draftWith } from '../returns/written';
import { opened, samples } from '../year-2007';
import { resaved, withLibreOffice, type Files } from './programs';

const ledgerName = '台账2007.xlsx';

/** Every template, every return filled in with care, sample returns with slips, and the ledger. */
async function originals(): Promise<Files> {
  const files = new Map([[ledgerName, await writeWorkbook(createLedger(new2007), nodePacker)]]);
  for (const unit of ledger2007.units) {
    const name = returnFileName(unit, 2007);
    files.set(`空${name}`, await writeWorkbook(draftWith(unit.code), nodePacker));
    files.set(name, await writeWorkbook(carefulDraft(unit.code), nodePacker));
  }
  for (const { name, bytes } of await samples(1)) {
    if (name.endsWith('.xlsx') && !name.includes('/')) files.set(`样${name}`, bytes);
  }
  return files;
}

withLibreOffice('LibreOffice', () => {
  let before: Files;
  let after: Files;
  const read = (files: Files, name: string): FileResult => {
    const bytes = files.get(name);
    if (bytes === undefined) throw new Error(`there is no ${name}`);
    return readReturnFile({ name, modified: 0, bytes }, ledger2007, nodePlatform);
  };

  beforeAll(async () => {
    before = await originals();
    after = resaved(before, false);
  });

  it('saves every template and return so that it says the same, with no finding more', () => {
    const names = [...before.keys()].filter((name) => name !== ledgerName);
    expect(names.length).toBeGreaterThan(45);
    for (const name of names) {
      const [own, other] = [read(before, name), read(after, name)];
      expect([name, other.unit, codesAndCells(other.findings)]).toEqual([name, own.unit, codesAndCells(own.findings)]);
      expect(other.content).toEqual(own.content);
    }
  });

  it('finds nothing in what was filled in with care', () => {
    for (const unit of ledger2007.units) {
      expect(codesAndCells(read(after, returnFileName(unit, 2007)).findings)).toEqual([]);
    }
  });

  it('saves a ledger that reads the same', () => {
    const bytes = after.get(ledgerName) ?? new Uint8Array();
    expect(readLedger(opened(bytes), ledgerName)).toEqual({ ledger: ledger2007, findings: [] });
  });
});
