import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { entryOf } from './entry';
import { notRecalculated, startExcel } from './excel';

async function failure(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  return work.then(
    () => ({ code: 'none', message: '' }),
    (error: unknown) => error as { code: string; message: string },
  );
}

describe('what is entered', () => {
  it.each<[unknown, unknown]>([
    ['007', { value: 7 }],
    ["'007", { value: '007' }],
    ['=A1+1', { value: undefined, formula: 'A1+1' }],
    ['85%', { value: 0.85, format: '0%' }],
    ['1,234.5', { value: 1234.5, format: '#,##0' }],
    ['2007-9-3', { value: 39_328, format: 'yyyy/m/d' }],
    ['2007年9月3日', { value: 39_328, format: 'yyyy"年"m"月"d"日"' }],
    ['2007-13-3', { value: '2007-13-3' }],
    ['1 1/2', { value: 1.5, format: '# ?/?' }],
    ['TRUE', { value: true }],
    ['(5)', { value: -5 }],
    ['-无', { value: undefined, formula: '-无' }],
    ['U01', { value: 'U01' }],
    ['', { value: '' }],
    [true, { value: true }],
  ])('%j is read as Excel reads it', (input, entry) => expect(entryOf(input, 'General')).toEqual(entry));

  it('stays a text in a cell for texts', () => expect(entryOf('007', '@')).toEqual({ value: '007' }));
});

describe('the simulated Excel', () => {
  it('takes what it knows from the real library, and counts it', async () => {
    const { host, Excel } = await startExcel();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      range.values = [
        ['甲', null],
        ["'007", 5],
      ];
      range.load('address,values,numberFormat');
      await context.sync();
      expect([range.address, range.values]).toEqual([
        'Sheet1!A1:B2',
        [
          ['甲', ''],
          ['007', 5],
        ],
      ]);
    });
    expect(host.counters).toMatchObject({ syncs: 1 });
    expect(host.counters.bytesIn).toBeGreaterThan(0);
  });

  it('fails by name at what it does not know, and tells whether Excel knows it', async () => {
    const { host, Excel } = await startExcel();
    const range = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    const known = Excel.run(async (context) => {
      range(context).untrack().load('text');
      await context.sync();
    });
    expect(await failure(known)).toMatchObject({ code: 'NotSimulated', message: 'not simulated: Range.text' });
    const unknown = Excel.run(async (context) => {
      range(context).load('txet' as 'text');
      await context.sync();
    });
    expect(await failure(unknown)).toMatchObject({ code: 'ApiNotFound', message: 'unknown to Excel: Range.txet' });
    expect(host.notSimulated).toEqual(['not simulated: Range.text', 'unknown to Excel: Range.txet']);
  });

  it('stops a batch at its first error and keeps what came before', async () => {
    const { host, Excel } = await startExcel();
    const work = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['x']];
      sheet.getRange('A2').values = [['x', 'y']];
      sheet.getRange('A3').values = [['z']];
      await context.sync();
    });
    expect(await failure(work)).toMatchObject({ code: 'InvalidArgument' });
    expect([host.held('Sheet1', 'A1').value, host.held('Sheet1', 'A3').value]).toEqual(['x', '']);
    expect(host.errors).toMatchObject([{ code: 'InvalidArgument', location: 'Range.values' }]);
  });

  it('lets nobody write into locked cells of a protected sheet', async () => {
    const { host, Excel } = await startExcel();
    host.protect('Sheet1');
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['x']];
      await context.sync();
    });
    expect(await failure(work)).toMatchObject({ code: 'AccessDenied' });
    expect(() => host.userTypes('Sheet1', 'A1', 'x')).toThrow(/locked/);
  });

  it('takes no formula that names a sheet which is not there', async () => {
    const { Excel } = await startExcel();
    const work = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [["='没有'!A1"]];
      await context.sync();
    });
    expect(await failure(work)).toMatchObject({ code: 'InvalidArgument' });
  });

  it('does not look as if it had recalculated', async () => {
    const { host } = await startExcel({ calculate: (formula) => (formula === '1+1' ? 2 : undefined) });
    host.userTypes('Sheet1', 'A1', '=1+1');
    host.userTypes('Sheet1', 'A2', '=1+2');
    expect([host.held('Sheet1', 'A1').value, host.held('Sheet1', 'A2').value]).toEqual([2, notRecalculated]);
    const book = new ExcelJS.Workbook();
    await book.xlsx.load((await host.save()) as unknown as ArrayBuffer);
    expect(book.getWorksheet('Sheet1')?.getCell('A2').value).toEqual({ formula: '1+2' });
  });

  it('says of events who caused them', async () => {
    const { host, Excel } = await startExcel();
    const heard: [string, string][] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, source }) => {
        heard.push([address, source]);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.userTypes('Sheet1', 'A1', 'x');
    host.coAuthorTypes('Sheet1', 'B2', 'y');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(heard).toEqual([
      ['A1', 'Local'],
      ['B2', 'Remote'],
    ]);
  });
});
