import { expect, it } from 'vitest';
import { nodePacker } from '../../scripts/writing/packer';
import { adjudicateValue } from '../../src/consolidation/decisions/decide';
import { takeInReturns } from '../../src/consolidation/taking-in/take-in';
import { takeProblems } from '../../src/consolidation/taking-in/take-problems';
import { createLedger } from '../../src/ledger/creating/create';
import type { Operation } from '../../src/ledger/operations/operation';
import { perform } from '../../src/ledger/operations/perform';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { ExcelWorkbook } from '../../src/workbook/officejs';
import { yearOf } from '../consolidation/returned';
import { startExcel } from '../host/excel';
import { new2007 } from '../ledger-2007';
import { stateOf } from '../ledger/operations/office';
import { readBack, returnWith } from '../returns/written';

const hostile = [
  '=HYPERLINK("http://evil.example","点")',
  "=cmd|'/c calc'!A1",
  '=DDE("cmd","/c calc","x")',
  '@SUM(1+1)*cmd|x!A1',
  '+1',
  '-1',
  '+8613（电话）',
  '＝1+1',
  '\t=1+1',
  "'=1+1",
];

/** A return whose texts and doubtful figures are all this one. */
const returnOf = (text: string) =>
  readBack(
    returnWith('U03', {
      单位信息: { B6: text, B9: { date: '2008-01-20' } },
      任务进展: { G4: '进行中', I4: text, J4: text, K4: text },
      指标: { D4: text, F4: text },
    }),
  );

/** The ledger open in Excel, and what an operation does to it there. */
async function officeInExcel() {
  const bytes = await writeWorkbook(createLedger(new2007), nodePacker);
  const { host } = await startExcel({ bytes, api: '1.13' });
  const workbook = new ExcelWorkbook([]);
  const act = async <Request>(operation: Operation<Request>, request: Request) => {
    const performed = perform(operation, stateOf(await workbook.load()), request);
    if (!performed.done) throw new Error(performed.reason.code);
    await workbook.apply(performed.changes);
  };
  const cells = () =>
    host.book.worksheets.flatMap((sheet) => {
      const found: { place: string; value: unknown; formula: unknown }[] = [];
      sheet.eachRow((row) =>
        row.eachCell(({ address, value, formula }) =>
          found.push({ place: `${sheet.name}!${address}`, value, formula }),
        ),
      );
      return found;
    });
  return { act, cells };
}

it.each(hostile)('%j, taken in and decided on in Excel, is a text there', async (text) => {
  const { act, cells } = await officeInExcel();
  const before = cells().filter(({ formula }) => formula !== undefined).length;
  const result = returnOf(text);
  await act(takeInReturns, { year: yearOf([result]), accept: [] });
  const { content } = result;
  if (content === undefined) throw new Error('it was sent back');
  const place = { sheet: '指标', key: 'KR100', field: '本年数' };
  await act(adjudicateValue, { content, place, decided: '7', reason: text, by: text, date: '2008-02-01' });
  const written = cells().filter(({ value }) => value === text || value === text.trim());
  expect(written.filter(({ place }) => place.startsWith('进展!')).length).toBe(3);
  expect(written.some(({ place }) => place.startsWith('裁定!'))).toBe(true);
  expect(cells().filter(({ formula }) => formula !== undefined).length).toBe(before);
});

it.each(hostile)('%j, the name of a work plan taken in in Excel, is a text there', async (text) => {
  const { act, cells } = await officeInExcel();
  const before = cells().filter(({ formula }) => formula !== undefined).length;
  const result = readBack(returnWith('U04', { 工作方案: { C4: text, D4: '起草中' } }));
  await act(takeInReturns, { year: yearOf([result]), accept: ['工作方案 T01 U04 方案名称'] });
  const written = cells().filter(({ value }) => value === text || value === text.trim());
  // In its row, and in 操作日志.
  expect(written.map(({ place }) => place.split('!')[0]).sort()).toEqual(['工作方案', '操作日志']);
  expect(cells().filter(({ formula }) => formula !== undefined).length).toBe(before);
});

it.each(hostile)('%j, raised by a unit and taken in in Excel, is a text there', async (text) => {
  const { act, cells } = await officeInExcel();
  const before = cells().filter(({ formula }) => formula !== undefined).length;
  const result = readBack(returnWith('U03', { 问题建议: { A4: '问题', C4: text, D4: text } }));
  await act(takeProblems, { year: yearOf([result]), accept: [] });
  const written = cells().filter(({ value }) => value === text || value === text.trim());
  // What was raised, whom it names, and in 操作日志.
  expect(written.map(({ place }) => place.split('!')[0]).sort()).toEqual(['操作日志', '问题答复', '问题答复']);
  expect(cells().filter(({ formula }) => formula !== undefined).length).toBe(before);
});
