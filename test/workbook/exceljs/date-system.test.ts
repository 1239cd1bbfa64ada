import { expect, it } from 'vitest';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { cellsOf } from '../reading/read';
import { formats, workbook } from '../reading/workbook-builder';
import { inMemory, partsOf, readAgain } from './opened';

/** 1 and 2 September 2007, counted from 1904. */
const rows = '<row r="1"><c r="A1" s="1"><v>37864</v></c></row><row r="2"><c r="A2" s="1"><v>37865</v></c></row>';

const days = ({ sheets: [sheet] }: WorkbookSnapshot): Record<string, unknown> =>
  Object.fromEntries(Object.entries(cellsOf(sheet)).map(([cell, held]) => [cell, held.slice(0, 2)]));

it.each(['1', 'true'])('a workbook with date1904="%s" keeps its days, and takes new ones', async (mark) => {
  const open = await inMemory(
    workbook({ rows: [rows], styles: formats(0, 14), before: `<workbookPr date1904="${mark}"/>` }),
  );
  const back = await open.apply([
    { kind: 'block', sheet: '表1', row: 2, column: 1, contents: [[{ date: '2008-01-31' }]] },
  ]);
  const written = { A1: ['date', '2007-09-01'], A2: ['date', '2008-01-31'] };
  const saved = await open.save();
  expect([days(open.content), days(readAgain(saved))]).toEqual([written, written]);
  expect(open.losses).toEqual([]);
  expect(partsOf(saved).get('xl/worksheets/sheet1.xml')).toContain('<v>38016</v>');
  await open.apply(back);
  expect(days(readAgain(await open.save()))).toEqual({ ...written, A2: ['date', '2007-09-02'] });
});
