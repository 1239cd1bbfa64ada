import ExcelJS, { type DataValidation, type Worksheet } from 'exceljs';
import { describe, expect, it } from 'vitest';
import { nodePacker } from '../../scripts/writing/packer';
import { createLedger } from '../../src/ledger/creating/create';
import { readLedger } from '../../src/ledger/read';
import { address } from '../../src/workbook/address';
import type { BlockChange, ChangeSet } from '../../src/workbook/change-set';
import type { CellContent, SheetDraft, WorkbookDraft } from '../../src/workbook/draft';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { WorkbookRefusal, type OpenWorkbook } from '../../src/workbook/open-workbook';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { openForEntry, styles } from '../../src/workbook/style';
import { ledger2007, new2007 } from '../ledger-2007';

/** A workbook opened by one of the implementations. */
export interface Opened {
  readonly workbook: OpenWorkbook;
  /** The workbook as a file now. */
  save(): Promise<Uint8Array>;
}

export type Open = (bytes: Uint8Array) => Promise<Opened>;

/** Results of the formulas the contract writes, for implementations that compute nothing. */
export const formulaResults: ReadonlyMap<string, string | number> = new Map<string, string | number>([
  ['1+1', 2],
  ['IF(B2="乙","是","否")', '是'],
]);

/** Texts that a spreadsheet would read as something else. */
const deceptive = [
  '=1+1',
  '007',
  '3-1',
  '1/2',
  '@x',
  'TRUE',
  "'quoted",
  '+5',
  '-5',
  '- 无',
  '85%',
  '1,000',
  '1E5',
  '2007-9-3',
  '2007年9月3日',
  '9月',
  '10:30',
  '(5)',
  '¥100',
  '１２',
  '#N/A ',
  'Sep 3',
];

/** Texts that look like nothing else and stay as they are anyway. */
const plainTexts = ['U01', '2007-T01-01', '区教育局、团区委', '第一行\n第二行', ' 前后空格 ', '已完成 3 项'];

const sheet = (
  name: string,
  contents: readonly (readonly CellContent[])[],
  more: Partial<Omit<SheetDraft, 'rows'>> = {},
) => ({
  name,
  widths: [12, 12, 12, 12],
  rows: contents.map((line) => ({ cells: line.map((content) => ({ content, style: styles.text })) })),
  ...more,
});

const table = sheet('表', [
  ['键', '值', '日期', '份额'],
  ['甲', 1, { date: '2007-09-03' }, 0.85],
  ['乙', true, null, null],
  ['丙', { formula: '1+1', result: 2 }, null, null],
]);

const dated = { ...styles.date };
const start: WorkbookDraft = {
  title: '',
  date: '2007-01-01',
  sheets: [
    {
      ...table,
      rows: table.rows.map(({ cells }) => ({
        cells: cells.map(({ content }, index) => ({
          content,
          style: index === 2 ? dated : index === 3 ? styles.percent : styles.text,
        })),
      })),
    },
    {
      ...sheet('锁定', [
        ['标签', '值'],
        ['甲', '乙'],
      ]),
      rows: [
        { cells: [{ content: '标签', style: styles.text }] },
        {
          cells: [
            { content: '甲', style: styles.text },
            { content: '乙', style: openForEntry(styles.text) },
          ],
        },
      ],
      locked: true,
    },
    sheet('藏着', [['甲']], { visibility: 'hidden' }),
    sheet('_meta', [['键', '值']], { visibility: 'veryHidden' }),
  ],
};

/** Cells by address: kind and value, whatever else an implementation tells of them. */
function held(workbook: WorkbookSnapshot, name: string): Record<string, [Cell['kind'], Cell['value']]> {
  const found = workbook.sheets.find((one) => one.name === name);
  const cells = [...(found?.rows.values() ?? [])].flat();
  return Object.fromEntries(cells.map((cell) => [address(cell.row, cell.column), [cell.kind, cell.value]]));
}

const block = (
  row: number,
  column: number,
  contents: BlockChange['contents'],
  more: Partial<BlockChange> = {},
): BlockChange => ({ kind: 'block', sheet: '表', row, column, contents, ...more });

async function sheetSaved({ save }: Opened, name: string): Promise<Worksheet> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await save()) as unknown as ArrayBuffer);
  const found = book.getWorksheet(name);
  if (found === undefined) throw new Error(`no sheet ${name} was saved`);
  return found;
}

function validationAt(saved: Worksheet, cell: string): DataValidation | undefined {
  const all = (saved as unknown as { dataValidations: { model: Record<string, DataValidation> } }).dataValidations
    .model;
  return all[cell];
}

function highlights(saved: Worksheet): { ref: string; rules: { type: string; priority: number }[] }[] {
  return (saved as unknown as { conditionalFormattings: ReturnType<typeof highlights> }).conditionalFormattings;
}

async function refusalOf(work: Promise<unknown>): Promise<WorkbookRefusal> {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof WorkbookRefusal)) throw new Error(`refused with ${String(error)}`, { cause: error });
  return error;
}

const added = (name: string, more: Partial<Omit<SheetDraft, 'rows'>> = {}): ChangeSet => [
  { kind: 'new-sheet', draft: sheet(name, [['甲', '007', { date: '2008-01-31' }, 0.5]], more) },
];

/**
 * What every open workbook does, whoever implements it.
 * @param name of the implementation
 * @param open opens a file; a blank workbook has the sheet 空
 */
export function contract(name: string, open: Open): void {
  const begin = async (): Promise<Opened> => open(await writeWorkbook(start, nodePacker));

  describe(`${name}: load`, () => {
    it('tells every sheet, hidden ones too, in the order of the tabs', async () => {
      const { sheets } = await (await begin()).workbook.load();
      expect(sheets.map((one) => [one.name, one.visibility])).toEqual([
        ['表', 'visible'],
        ['锁定', 'visible'],
        ['藏着', 'hidden'],
        ['_meta', 'veryHidden'],
      ]);
    });

    it('tells texts, numbers, days, percentages and truth values; nothing of blank cells', async () => {
      const workbook = await (await begin()).workbook.load();
      expect(held(workbook, '表')).toEqual({
        A1: ['text', '键'],
        B1: ['text', '值'],
        C1: ['text', '日期'],
        D1: ['text', '份额'],
        A2: ['text', '甲'],
        B2: ['number', 1],
        C2: ['date', '2007-09-03'],
        D2: ['number', 0.85],
        A3: ['text', '乙'],
        B3: ['boolean', true],
        A4: ['text', '丙'],
        B4: ['number', 2],
      });
      const [, second] = [...(workbook.sheets[0]?.rows.values() ?? [])];
      expect(second?.find(({ column }) => column === 3)?.serial).toBe(39_328);
      expect(second?.find(({ column }) => column === 4)?.percent).toBe(true);
    });

    it('tells which cells are computed, where it is asked, also once one is no more', async () => {
      const { workbook } = await begin();
      const range = { sheet: '表', top: 3, left: 2, bottom: 4, right: 3 };
      const computed = async (): Promise<string[]> => {
        const { sheets } = await workbook.load([range, { ...range, sheet: '没有的表' }]);
        const cells = [...(sheets[0]?.rows.values() ?? [])].flat();
        return cells.filter(({ formula }) => formula === true).map(({ row, column }) => address(row, column));
      };
      await workbook.load();
      expect(await computed()).toEqual(['B4']);
      await workbook.apply([block(3, 2, [[{ formula: '1+1', result: 2 }], [2]])]);
      expect(await computed()).toEqual(['B3']);
    });
  });

  describe(`${name}: apply`, () => {
    it('keeps texts texts, whatever they look like', async () => {
      const { workbook } = await begin();
      const texts = [...deceptive, ...plainTexts];
      await workbook.apply([
        block(
          10,
          1,
          texts.map((text) => [text]),
        ),
      ]);
      const cells = held(await workbook.load(), '表');
      expect(texts.map((_, index) => cells[`A${10 + index}`])).toEqual(texts.map((text) => ['text', text]));
    });

    it('leaves what is undefined, empties what is null', async () => {
      const opened = await begin();
      await opened.workbook.apply([
        block(2, 1, [
          [undefined, null],
          ['乙二', undefined],
        ]),
      ]);
      const cells = held(await opened.workbook.load(), '表');
      expect([cells['A2'], cells['B2'], cells['A3'], cells['B3'], cells['C2']]).toEqual([
        ['text', '甲'],
        undefined,
        ['text', '乙二'],
        ['boolean', true],
        ['date', '2007-09-03'],
      ]);
      expect((await sheetSaved(opened, '表')).getCell('B2').type).toBe(ExcelJS.ValueType.Null);
    });

    it('writes numbers, truth values, days, formulas and links', async () => {
      const opened = await begin();
      const back = await opened.workbook.apply([
        block(6, 1, [[1.5, false, { date: '2008-01-31' }]], { looks: [undefined, undefined, styles.date] }),
        block(7, 1, [
          [
            { formula: 'IF(B2="乙","是","否")', result: '是' },
            { text: '去', sheet: '锁定', cell: 'B2' },
          ],
        ]),
      ]);
      expect(back).toHaveLength(2);
      const cells = held(await opened.workbook.load(), '表');
      expect([cells['A6'], cells['B6'], cells['C6'], cells['A7'], cells['B7']]).toEqual([
        ['number', 1.5],
        ['boolean', false],
        ['date', '2008-01-31'],
        ['text', '是'],
        ['text', '去'],
      ]);
      const saved = await sheetSaved(opened, '表');
      expect(saved.getCell('A7').formula).toBe('IF(B2="乙","是","否")');
      expect(saved.getCell('B7').hyperlink).toMatch(/^#'?锁定'?!B2$/);
    });

    it('gives the columns of a block their looks, and no other cell', async () => {
      const opened = await begin();
      await opened.workbook.apply([
        block(
          6,
          1,
          [
            ['甲', 0.5],
            ['乙', 0.25],
          ],
          { looks: [openForEntry(styles.text), styles.percent] },
        ),
      ]);
      const saved = await sheetSaved(opened, '表');
      const [text, share] = [saved.getCell('A7'), saved.getCell('B6')];
      expect(text.fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFFFBE6' } });
      expect(text.protection).toMatchObject({ locked: false });
      expect(text.font).toMatchObject({ name: '宋体', size: 11, color: { argb: 'FF1F2937' } });
      expect(text.border.top).toMatchObject({ style: 'thin', color: { argb: 'FFB8C2CC' } });
      expect(text.alignment).toMatchObject({ horizontal: 'left', vertical: 'middle', wrapText: true });
      expect(share.numFmt).toBe('0.0%');
      expect(share.alignment).toMatchObject({ horizontal: 'right' });
      expect(saved.getCell('C6').style.font).toBeUndefined();
    });

    it('writes into a protected sheet and leaves it protected as it was', async () => {
      const opened = await begin();
      const before = await sheetSaved(opened, '锁定');
      await opened.workbook.apply([block(2, 1, [['改了', '也改了']], { sheet: '锁定' })]);
      const saved = await sheetSaved(opened, '锁定');
      expect(saved.getCell('A2').text).toBe('改了');
      const protection = (one: Worksheet) => (one as unknown as { sheetProtection: object }).sheetProtection;
      expect(protection(saved)).toMatchObject({ sheet: true, formatColumns: true, autoFilter: true });
      expect(protection(before)).toMatchObject({ sheet: true, formatColumns: true, autoFilter: true });
    });

    it('adds entry rules, long lists in a hidden sheet, and highlights', async () => {
      const opened = await begin();
      const range = (column: number) => ({ top: 6, left: column, bottom: 9, right: column });
      const say = { prompt: '怎么填', refusal: '填错了' };
      const many = Array.from({ length: 90 }, (_, index) => `第${index + 1}单位`);
      await opened.workbook.apply([
        {
          kind: 'rules',
          sheet: '表',
          entryRules: [
            { range: range(1), rule: { kind: 'list', choices: ['是', '否'], strict: true }, ...say },
            { range: range(2), rule: { kind: 'list', choices: many, strict: false }, ...say },
            { range: range(3), rule: { kind: 'date', from: '2000-01-01', to: '2099-12-31' }, ...say },
            { range: range(4), rule: { kind: 'share' }, ...say },
            { range: range(5), rule: { kind: 'number', integer: true, words: ['—'] }, ...say },
          ],
          highlights: [
            { range: range(1), rule: { kind: 'equals', text: '红', color: 'C00000', fill: 'FBD9D9' } },
            { range: range(2), rule: { kind: 'formula', formula: 'B6=""', color: 'C00000', fill: 'FBD9D9' } },
            { range: range(4), rule: { kind: 'bar', color: '8FB8DE' } },
          ],
        },
      ]);
      const saved = await sheetSaved(opened, '表');
      expect(validationAt(saved, 'A9')).toMatchObject({ type: 'list', formulae: ['"是,否"'], errorStyle: 'stop' });
      const long = validationAt(saved, 'B6');
      expect(long).toMatchObject({ type: 'list', errorStyle: 'warning', prompt: '怎么填', error: '填错了' });
      expect(String(long?.formulae[0])).toMatch(/^'?_lists'?!\$A\$1:\$A\$90$/);
      const lists = await sheetSaved(opened, '_lists');
      expect([lists.getCell('A1').text, lists.getCell('A90').text, lists.state]).toEqual([
        '第1单位',
        '第90单位',
        'veryHidden',
      ]);
      expect(validationAt(saved, 'C6')).toMatchObject({ type: 'date' });
      expect(validationAt(saved, 'D6')).toMatchObject({ type: 'decimal', formulae: [0, 1] });
      expect(validationAt(saved, 'E6')).toMatchObject({
        type: 'custom',
        formulae: ['OR(E6="—",IF(ISNUMBER(E6),AND(E6>=0,INT(E6)=E6),FALSE))'],
      });
      expect(
        highlights(saved)
          .map(({ ref }) => ref)
          .sort(),
      ).toEqual(['A6:A9', 'B6:B9', 'D6:D9']);
    });

    it('uses a long list again that is there already', async () => {
      const opened = await begin();
      const many = Array.from({ length: 90 }, (_, index) => `第${index + 1}单位`);
      for (const column of [1, 2]) {
        const range = { top: 6, left: column, bottom: 6, right: column };
        const rule = { kind: 'list' as const, choices: many, strict: true };
        await opened.workbook.apply([
          { kind: 'rules', sheet: '表', entryRules: [{ range, rule, prompt: '', refusal: '' }], highlights: [] },
        ]);
      }
      const saved = await sheetSaved(opened, '表');
      expect(validationAt(saved, 'B6')?.formulae).toEqual(validationAt(saved, 'A6')?.formulae);
      expect((await sheetSaved(opened, '_lists')).columnCount).toBe(1);
    });
  });

  describe(`${name}: the way back`, () => {
    it('brings back texts, numbers, days, truth values and blanks', async () => {
      const { workbook } = await begin();
      const before = held(await workbook.load(), '表');
      const line: CellContent[] = ['x', 2, { date: '2009-09-09' }, 0.1];
      const back = await workbook.apply([block(2, 1, [line, line, ['y', 'z', null, null], line])]);
      expect(held(await workbook.load(), '表')).not.toEqual(before);
      await workbook.apply(back);
      expect(held(await workbook.load(), '表')).toEqual(before);
    });

    it('brings back formulas as formulas', async () => {
      const opened = await begin();
      const back = await opened.workbook.apply([block(4, 2, [['weg']])]);
      await opened.workbook.apply(back);
      expect((await sheetSaved(opened, '表')).getCell('B4').formula).toBe('1+1');
    });

    it('brings texts back as those texts', async () => {
      const { workbook } = await begin();
      await workbook.apply([
        block(
          10,
          1,
          deceptive.map((text) => [text]),
        ),
      ]);
      await workbook.apply(
        await workbook.apply([
          block(
            10,
            1,
            deceptive.map(() => ['weg']),
          ),
        ]),
      );
      const cells = held(await workbook.load(), '表');
      expect(deceptive.map((_, index) => cells[`A${10 + index}`])).toEqual(deceptive.map((text) => ['text', text]));
    });

    it('brings back what stood before the first of two blocks that meet', async () => {
      const { workbook } = await begin();
      const back = await workbook.apply([block(2, 1, [['x']]), block(2, 1, [['y']])]);
      expect(held(await workbook.load(), '表')['A2']).toEqual(['text', 'y']);
      await workbook.apply(back);
      expect(held(await workbook.load(), '表')['A2']).toEqual(['text', '甲']);
    });

    it('goes back and forth', async () => {
      const { workbook } = await begin();
      const forth = await workbook.apply(await workbook.apply([block(2, 1, [['x', 5]])]));
      await workbook.apply(forth);
      const cells = held(await workbook.load(), '表');
      expect([cells['A2'], cells['B2']]).toEqual([
        ['text', 'x'],
        ['number', 5],
      ]);
    });
  });

  describe(`${name}: sheets`, () => {
    it.each(['visible', 'hidden', 'veryHidden'] as const)(
      'adds a %s sheet behind the others, and removes it',
      async (visibility) => {
        const { workbook } = await begin();
        await workbook.load();
        const back = await workbook.apply(added('新表', { visibility }));
        const { sheets } = await workbook.load();
        expect(sheets.map((one) => one.name)).toEqual(['表', '锁定', '藏着', '_meta', '新表']);
        expect(sheets.at(-1)?.visibility).toBe(visibility);
        expect(held(await workbook.load(), '新表')).toMatchObject({ A1: ['text', '甲'], B1: ['text', '007'] });
        await workbook.apply(back);
        expect((await workbook.load()).sheets.map((one) => one.name)).toEqual(['表', '锁定', '藏着', '_meta']);
      },
    );

    it('renders a sheet as the writer of files does', async () => {
      const opened = await begin();
      const draft = {
        ...sheet('新表', [
          ['题', null],
          ['甲', 0.5],
        ]),
        widths: [18, 30],
        merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
        frozen: { rows: 1, columns: 1 },
        filter: { top: 1, left: 1, bottom: 2, right: 2 },
        tab: '2E75B6',
        locked: true,
        print: {
          orientation: 'portrait',
          repeatRows: [1, 1],
          pagesWide: 2,
          repeatColumns: 1,
          area: { top: 1, left: 1, bottom: 2, right: 1 },
        },
      } satisfies SheetDraft;
      await opened.workbook.apply([
        { kind: 'new-sheet', draft: { ...draft, rows: draft.rows.map((row) => ({ ...row, height: 33 })) } },
      ]);
      const saved = await sheetSaved(opened, '新表');
      expect([saved.getColumn(1).width, saved.getColumn(2).width]).toEqual([18, 30]);
      expect(saved.getRow(2).height).toBe(33);
      expect(saved.getCell('B1').master.address).toBe('A1');
      expect(saved.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1, showGridLines: false });
      expect(saved.autoFilter).toBe('A1:B2');
      expect(saved.properties.tabColor).toMatchObject({ argb: 'FF2E75B6' });
      expect(saved.pageSetup).toMatchObject({
        orientation: 'portrait',
        paperSize: 9,
        fitToWidth: 2,
        fitToHeight: 0,
        horizontalCentered: true,
      });
      expect(saved.pageSetup.printTitlesRow).toBe('1:1');
      expect(saved.pageSetup.printArea).toBe('A1:A2');
      expect(saved.headerFooter.oddFooter).toBe('&C第 &P 页，共 &N 页');
      expect((saved as unknown as { sheetProtection: object }).sheetProtection).toMatchObject({ sheet: true });
    });

    it('puts new sheets in the places they are given, in the file too, and takes them away again', async () => {
      const opened = await begin();
      const { workbook } = opened;
      const names = async () => (await workbook.load()).sheets.map((one) => one.name);
      const before = await names();
      const placed = (sheetName: string, place: number): ChangeSet =>
        added(sheetName).map((change) => (change.kind === 'new-sheet' ? { ...change, place } : change));
      const back = await workbook.apply([...placed('一', 1), ...placed('二', 2), ...added('三')]);
      expect(await names()).toEqual(['一', '二', ...before, '三']);
      const book = new ExcelJS.Workbook();
      await book.xlsx.load((await opened.save()).slice().buffer);
      expect(book.worksheets.map((one) => one.name)).toEqual(['一', '二', ...before, '三']);
      await workbook.apply(back);
      expect(await names()).toEqual(before);
    });

    it('fills a new sheet and writes into it in the same change set', async () => {
      const { workbook } = await begin();
      const back = await workbook.apply([...added('新表'), block(2, 1, [['下一行']], { sheet: '新表' })]);
      expect(held(await workbook.load(), '新表')['A2']).toEqual(['text', '下一行']);
      await workbook.apply(back);
      expect((await workbook.load()).sheets).toHaveLength(4);
    });
  });

  describe(`${name}: refusals`, () => {
    it('writes nothing when a sheet is not there', async () => {
      const { workbook } = await begin();
      const before = held(await workbook.load(), '表');
      await refusalOf(
        workbook.apply([block(2, 1, [['x']]), ...added('新表'), block(1, 1, [['x']], { sheet: '没有' })]),
      );
      const after = await workbook.load();
      expect(held(after, '表')).toEqual(before);
      expect(after.sheets).toHaveLength(4);
    });

    it('adds no second sheet of a name', async () => {
      const { workbook } = await begin();
      await workbook.load();
      const refusal = await refusalOf(workbook.apply([block(2, 1, [['x']]), ...added('藏着')]));
      expect(refusal.finding.values['sheet']).toBe('藏着');
      expect(held(await workbook.load(), '表')['A2']).toEqual(['text', '甲']);
    });

    it('removes no sheet that it did not add', async () => {
      const { workbook } = await begin();
      await workbook.load();
      await refusalOf(workbook.apply([{ kind: 'removed-sheet', sheet: '藏着' }]));
      expect((await workbook.load()).sheets).toHaveLength(4);
    });

    it('shows no cell of a sheet that is not there', async () => {
      const { workbook } = await begin();
      await refusalOf(workbook.show('没有', 'A1'));
      await workbook.show('表', 'B2');
    });
  });

  it(`${name}: takes a whole ledger into a blank workbook, and out again`, async () => {
    const blank = { title: '', date: '2007-01-01', sheets: [{ name: '空', widths: [], rows: [] }] };
    const { workbook } = await open(await writeWorkbook(blank, nodePacker));
    await workbook.load();
    const back = await workbook.apply(
      createLedger(new2007).sheets.map((draft) => ({ kind: 'new-sheet' as const, draft })),
    );
    expect(readLedger(await workbook.load(), '').ledger).toEqual(ledger2007);
    await workbook.apply(back);
    const left = await workbook.load();
    expect(left.sheets.map((one) => one.name).filter((one) => one !== '_lists')).toEqual(['空']);
  });
}
