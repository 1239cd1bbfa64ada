import { beforeAll, expect, it } from 'vitest';
import { nodePacker } from '../../scripts/writing/packer';
import { nodePlatform } from '../../scripts/platform';
import { fillWithCare } from '../../scripts/sample/filling';
import { Random } from '../../scripts/sample/random';
import { returnFileName } from '../../src/returns/issuing/file-name';
import { issueReturn } from '../../src/returns/issuing/issue';
import { readReturnFile } from '../../src/returns/read';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { ledger2007 } from '../ledger-2007';
import { carefulReturn, readBack } from '../returns/written';
import { filledByOpenpyxl, withOpenpyxl, type Files } from './programs';

withOpenpyxl('openpyxl', () => {
  let filled: Files;

  beforeAll(async () => {
    const templates = new Map<string, Uint8Array>();
    const contents: Record<string, unknown> = {};
    for (const unit of ledger2007.units) {
      const name = returnFileName(unit, 2007);
      templates.set(name, await writeWorkbook(issueReturn(ledger2007, unit, '2007-12-20'), nodePacker));
      const cells = fillWithCare(ledger2007, unit, '2008-01-20', new Random(1)).cells;
      contents[name] = Object.fromEntries([...cells].map(([sheet, own]) => [sheet, Object.fromEntries(own)]));
    }
    filled = filledByOpenpyxl(templates, contents);
  });

  it('fills every template in so that it merges clean and says what was filled in', () => {
    for (const unit of ledger2007.units) {
      const name = returnFileName(unit, 2007);
      const bytes = filled.get(name) ?? new Uint8Array();
      const { content, findings } = readReturnFile({ name, modified: 0, bytes }, ledger2007, nodePlatform);
      expect(findings).toEqual([]);
      expect(content).toEqual(readBack(carefulReturn(unit.code)).content);
    }
  });
});
