import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodePacker } from '../../../scripts/writing/packer';
import { createLedger } from '../../../src/ledger/creating/create';
import { layAnnualWorkbook } from '../../../src/report/consolidated/annual-workbook';
import { issueReturn } from '../../../src/returns/issuing/issue';
import type { CellContent, SheetDraft, WorkbookDraft } from '../../../src/workbook/draft';
import { writeWorkbook } from '../../../src/workbook/exceljs/write';
import { layTable } from '../../../src/workbook/layout';
import { column } from '../../../src/workbook/sheet-spec';
import { openForEntry, styles } from '../../../src/workbook/style';
import { ledger2007, new2007 } from '../../ledger-2007';
import { carefulDraft, unitOf } from '../../returns/written';
import { snapshotOf } from '../../../src/workbook/drafted';
import { opened, samples, yearOfFiles } from '../../year-2007';
import { partsOf } from './opened';

const write = (draft: WorkbookDraft) => writeWorkbook(draft, nodePacker);

/** A workbook of one sheet, its contents below each other in column A. */
function listOf(contents: readonly CellContent[], rest: Partial<SheetDraft> = {}): WorkbookDraft {
  const rows = contents.map((content) => ({ cells: [{ content, style: styles.text }] }));
  return { title: '题', date: '2007-12-20', sheets: [{ name: '一', widths: [20], rows, ...rest }] };
}

const readBack = async (draft: WorkbookDraft) =>
  [...(opened(await write(draft)).sheets[0]?.rows.values() ?? [])].map(([cell]) => cell);

async function inExceljs(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

function sheetIn(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  return sheet;
}

describe('what is written is what is read', () => {
  const year = async () => yearOfFiles(await samples(1));
  it.each<[string, () => WorkbookDraft | Promise<WorkbookDraft>]>([
    ['a ledger', () => createLedger(new2007)],
    ['a template', () => issueReturn(ledger2007, unitOf('U14'), '2007-12-20')],
    ['a return', () => carefulDraft('U14')],
    ['a report, its long tables row by row', async () => layAnnualWorkbook(await year(), '回收/')],
  ])('of %s', async (_what, make) => {
    const { sheets } = opened(await write(await make()));
    const lists = sheets.filter(({ name }) => name === '_lists');
    const expected = snapshotOf(await make()).sheets;
    expect(sheets.filter((sheet) => !lists.includes(sheet))).toEqual(expected);
  });
});

describe('a cell', () => {
  it.each<[string, CellContent, object]>([
    ['a text', '科普', { kind: 'text', value: '科普' }],
    ['a number', 1.5, { kind: 'number', value: 1.5 }],
    ['zero', 0, { kind: 'number', value: 0 }],
    ['true', true, { kind: 'boolean', value: true }],
    ['a day', { date: '2007-09-03' }, { kind: 'date', value: '2007-09-03', serial: 39_328 }],
    ['a formula with a number', { formula: '1+1', result: 2 }, { kind: 'number', value: 2, formula: true }],
    ['a formula with zero', { formula: '1-1', result: 0 }, { kind: 'number', value: 0, formula: true }],
    ['a formula with a text', { formula: '"a"&"<"', result: 'a<' }, { kind: 'text', value: 'a<', formula: true }],
    ['a link', { text: '看', sheet: '一', cell: 'A1' }, { kind: 'text', value: '看' }],
    ...[
      '=1+1',
      '+1',
      '-1',
      '@a',
      "'=1",
      '{=1}',
      '\t=1',
      '<b>&amp;</b>',
      '_x000D_',
      '1',
      'TRUE',
      '#REF!',
      ' 前后 ',
      '一\n二',
      '一\r\n二\r三',
    ].map((text): [string, CellContent, object] => [
      `the text ${JSON.stringify(text)}`,
      text,
      { kind: 'text', value: text },
    ]),
  ])('%s', async (_what, content, expected) => {
    const style = typeof content === 'object' && content !== null && 'date' in content ? styles.date : styles.text;
    const draft = listOf([]);
    const rows = [{ cells: [{ content, style }] }];
    const [cell] = await readBack({ ...draft, sheets: [{ name: '一', widths: [], rows }] });
    expect(cell).toEqual({ row: 1, column: 1, ...expected });
  });

  it('of a formula with nothing holds the formula and an empty result', async () => {
    const workbook = await inExceljs(await write(listOf([{ formula: 'IF(TRUE,"","")', result: '' }])));
    const cell = sheetIn(workbook, '一').getCell('A1');
    expect([cell.formula, cell.result ?? '']).toEqual(['IF(TRUE,"","")', '']);
  });

  it.each([
    ['control characters', 'a\u0000b\u001fc\uffff', 'a\ufffdb\ufffdc\ufffd'],
    ['half a surrogate pair', 'a\ud800b\udc00', 'a\ufffdb\ufffd'],
    ['a whole pair', 'a𠀀b', 'a𠀀b'],
  ])('with %s can be written, and the loss is seen', async (_what, text, expected) => {
    expect((await readBack(listOf([text])))[0]?.value).toBe(expected);
  });

  it('with 40,000 characters is cut to what a cell can hold', async () => {
    const bytes = await write(listOf(['长'.repeat(40_000)]));
    expect(opened(bytes).sheets[0]?.rows.get(1)?.[0]?.value).toBe('长'.repeat(32_767));
    expect(sheetIn(await inExceljs(bytes), '一').getCell('A1').text).toHaveLength(32_767);
  });

  it('keeps any text that XML can hold, in short and in long tables', async () => {
    const text = fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 30 }), async (texts) => {
        const all = ['题', ...texts];
        const long = { from: 2, looks: [styles.text] };
        expect((await readBack(listOf(all))).map((cell) => cell?.value)).toEqual(all);
        expect((await readBack(listOf(all, { long }))).map((cell) => cell?.value)).toEqual(all);
      }),
      { numRuns: 15 },
    );
  });
});

describe('a table written row by row', () => {
  const spec = {
    name: '一',
    key: [],
    columns: [
      column('文', 'text', 20),
      column('数', 'number', 10, { entry: true }),
      column('日', 'date', 12),
      column('率', 'share', 8),
    ],
  };
  const records = Array.from({ length: 40 }, (_, index) => ({
    文: index % 3 === 0 ? null : `第${index}<&>`,
    数: index % 2 === 0 ? index : index + 0.25,
    日: { date: `2007-01-${String((index % 28) + 1).padStart(2, '0')}` },
    率: { formula: `B${index + 4}/100`, result: index / 100 },
  }));

  it('of more than one piece is whole, and the same bytes each time', async () => {
    const count = 30_000;
    const many = () =>
      layTable({
        spec,
        title: '题',
        records: Array.from({ length: count }, (_, index) => records[index % 40] ?? {}),
        count,
      });
    const draft = (): WorkbookDraft => ({ title: '', date: '2007-01-01', sheets: [many()] });
    const [bytes, again] = [await write(draft()), await write(draft())];
    expect(Buffer.compare(bytes, again)).toBe(0);
    const rows = opened(bytes).sheets[0]?.rows;
    expect(rows?.size).toBe(count + 2);
    for (const row of [4, 9_999, 20_000, count + 3]) {
      const values = rows?.get(row)?.map(({ value }) => value);
      const { 文: text, 数: number, 日: day, 率: share } = records[(row - 4) % 40] ?? {};
      expect(values).toEqual([...(text == null ? [] : [text]), number, day?.date, share?.result]);
    }
  });

  it('is the same workbook, looks included', async () => {
    const laid = () => layTable({ spec, title: '题', records, count: 40 });
    const looks = [...new Set([...laid().rows].flatMap(({ cells }) => cells.flatMap((cell) => cell?.style ?? [])))];
    const draft = (sheet: SheetDraft): WorkbookDraft => ({ title: '', date: '2007-01-01', sheets: [sheet] });
    const [short, long] = [await write(draft(laid())), await write(draft({ ...laid(), long: { from: 4, looks } }))];
    expect(opened(long)).toEqual(opened(short));
    const [one, other] = [sheetIn(await inExceljs(short), '一'), sheetIn(await inExceljs(long), '一')];
    for (let row = 1; row <= 43; row++) {
      expect(other.getRow(row).height).toBe(one.getRow(row).height);
      for (const letter of 'ABCD') {
        expect(other.getCell(`${letter}${row}`).style).toEqual(one.getCell(`${letter}${row}`).style);
      }
    }
  });

  it.each<[string, boolean]>([
    ['written whole', false],
    ['written row by row', true],
  ])('has its notes, whatever they say, on the cells they belong to: %s', async (_how, isLong) => {
    const texts = ['<b>&"]]>', '=1+1', '甲\n乙', '\u202e😀', '@x'];
    const notes = texts.map((text, index) => ({ row: 4 + index * 9, column: 1 + (index % 4), text }));
    const laid = layTable({ spec, title: '题', records, count: 40 });
    const looks = [...new Set([...laid.rows].flatMap(({ cells }) => cells.flatMap((cell) => cell?.style ?? [])))];
    const table = layTable({ spec, title: '题', records, count: 40 });
    const sheet: SheetDraft = { ...table, notes, ...(isLong ? { long: { from: 4, looks } } : {}) };
    const [read] = opened(await write({ title: '', date: '2007-01-01', sheets: [sheet] })).sheets;
    expect(read?.comments).toEqual(notes);
    expect(read?.rows.size).toBe(42);
  });
});

describe('what people see and may do', () => {
  let workbook: ExcelJS.Workbook;
  beforeAll(async () => {
    const units = Array.from({ length: 60 }, (_, index) => ({
      ...unitOf('U03'),
      code: `V${index}`,
      name: `第${index}乡镇人民政府`,
    }));
    const ledger = {
      ...ledger2007,
      units: [...ledger2007.units, ...units.map((unit) => ({ ...unit, kind: '责任单位' as const }))],
    };
    workbook = await inExceljs(await write(issueReturn(ledger, unitOf('U14'), '2007-12-20')));
  });

  it('locks what is prefilled and opens what is to be filled in', () => {
    const sheet = sheetIn(workbook, '指标');
    expect(['A4', 'B4', 'C4', 'D4', 'E4', 'F4'].map((cell) => sheet.getCell(cell).protection?.locked ?? true)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
    expect((sheet as unknown as { sheetProtection?: { sheet?: boolean } }).sheetProtection?.sheet).toBe(true);
  });

  it('freezes headers, repeats them on paper, prints across A4', () => {
    const sheet = sheetIn(workbook, '任务进展');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 3, ySplit: 3 });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: 'landscape',
      printTitlesRow: '3:3',
      fitToWidth: 1,
      fitToHeight: 0,
    });
  });

  it('joins the title over the table', () => {
    expect((sheetIn(workbook, '指标').model as { merges?: string[] }).merges).toEqual(['A1:F1', 'A2:F2']);
  });

  it('hides _meta and _lists so that no menu shows them', () => {
    const states = workbook.worksheets.map(({ name, state }) => [name, state]);
    expect(states.filter(([, state]) => state !== 'visible')).toEqual([
      ['_meta', 'veryHidden'],
      ['_lists', 'veryHidden'],
    ]);
  });

  it.each([
    ['任务进展', 'G4', { type: 'list', formulae: ['"未启动,进行中,已完成,暂缓"'], errorStyle: 'stop' }],
    ['任务进展', 'H4', { type: 'decimal', operator: 'between', formulae: [0, 1] }],
    ['指标', 'D4', { type: 'custom', formulae: ['OR(D4="—",IF(ISNUMBER(D4),AND(D4>=0),FALSE))'] }],
    ['活动', 'F4', { type: 'custom', formulae: ['OR(F4="—",IF(ISNUMBER(F4),AND(F4>=0,INT(F4)=F4),FALSE))'] }],
    ['活动', 'A4', { type: 'date', operator: 'between' }],
    ['问题建议', 'D4', { type: 'list', formulae: ["'_lists'!$A$1:$A$77"] }],
  ])('%s!%s takes only what it is for', (sheet, cell, rule) => {
    expect(sheetIn(workbook, sheet).getCell(cell).dataValidation).toMatchObject({ showErrorMessage: true, ...rule });
  });

  it('shows open cells by their colour', () => {
    const fill = openForEntry(styles.text).fill;
    expect(sheetIn(workbook, '指标').getCell('D4').fill).toMatchObject({ fgColor: { argb: `FF${fill}` } });
  });
});

describe('the Normal font', () => {
  it('is one that no theme turns into another: columns are measured in its digits', async () => {
    const written = partsOf(await write(listOf(['科普']))).get('xl/styles.xml') ?? '';
    expect(/<fonts[^>]*><font>.*?<name val="([^"]*)"/.exec(written)?.[1]).toBe('Calibri');
    expect(written).not.toContain('<scheme');
  });
});

describe('the bytes', () => {
  it('are the same for the same draft, and for no other', async () => {
    const make = () => write(createLedger(new2007));
    const first = await make();
    expect(Buffer.compare(first, await make())).toBe(0);
    expect(Buffer.compare(first, await write(createLedger({ ...new2007, asOf: '2007-12-21' })))).not.toBe(0);
  });
});
