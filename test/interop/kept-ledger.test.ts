import { beforeAll, expect, it } from 'vitest';
import { nodePacker } from '../../scripts/writing/packer';
import { createLedger } from '../../src/ledger/creating/create';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { new2007 } from '../ledger-2007';
import { inMemory } from '../workbook/exceljs/opened';
import { opened } from '../year-2007';
import { resaved, withLibreOffice } from './programs';

/** Values by sheet; what is computed depends on the day. */
function entered({ sheets }: WorkbookSnapshot): unknown[] {
  const value = ({ row, column, kind, value, percent }: Cell) => [row, column, kind, value, percent];
  return sheets.map(({ name, visibility, rows, merges }) => [
    name,
    // LibreOffice knows one way of hiding a sheet.
    visibility === 'visible',
    merges,
    [...rows.values()]
      .flat()
      .filter(({ formula }) => formula !== true)
      .map(value),
  ]);
}

withLibreOffice('a ledger opened, edited and saved ten times', () => {
  let kept: WorkbookSnapshot;
  let bytes: Uint8Array;
  let again: Uint8Array;

  beforeAll(async () => {
    bytes = await writeWorkbook(createLedger(new2007), nodePacker);
    for (let round = 0; round < 10; round++) {
      const open = await inMemory(bytes);
      const contents = [[`2007-0${round}`, '全体会议', { date: '2007-10-08' }, '组长']];
      await open.apply([{ kind: 'block', sheet: '会议', row: 4 + round, column: 1, contents }]);
      kept = open.content;
      bytes = await open.save();
    }
    again = resaved(new Map([['台账.xlsx', bytes]]), true).get('台账.xlsx') ?? new Uint8Array();
  });

  it('opens in LibreOffice with every sheet and every value', () => {
    const seen = opened(again);
    expect(entered(seen)).toEqual(entered(kept));
  });

  it('is opened again after LibreOffice saved it, and nothing of it is lost', async () => {
    const open = await inMemory(again);
    expect(open.losses).toEqual([]);
    expect(opened(await open.save())).toEqual(open.content);
    expect(open.losses).toEqual([]);
  });
});
