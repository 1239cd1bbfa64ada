import { describe, expect, it } from 'vitest';
import type { CellDraft, SheetDraft } from '../../src/workbook/draft';
import { columnRange, firstRecordRow, headerRow, layTable } from '../../src/workbook/layout';
import { notApplicable } from '../../src/workbook/not-applicable';
import { column, type SheetSpec } from '../../src/workbook/sheet-spec';

const spec: SheetSpec = {
  name: '样表',
  key: ['编码'],
  columns: [
    column('编码', 'code', 10),
    column('人数', 'integer', 10, { entry: true }),
    column('金额', 'number', 10, { entry: true }),
    column('完成率', 'share', 10, { entry: true }),
    column('日期', 'date', 12, { entry: true, prompt: '哪一天' }),
    column('状态', 'choice', 10, { choices: ['是', '否'], entry: true }),
    column('类型', 'choice', 10, { entry: true }),
    column('说明', 'text', 20, { entry: true }),
    column('预警', 'light', 8),
    column('合计', 'number', 10),
  ],
};

const records = [
  { 编码: 'A', 人数: 3, 金额: 1.5, 说明: '一二三四五六七八九十一二三四五六七八九十' },
  { 编码: 'B', 金额: 2, 合计: { formula: 'C4+C5', result: 3.5 } },
];
const laid = (rest: Partial<Parameters<typeof layTable>[0]> = {}): SheetDraft =>
  layTable({ spec, title: '标题', note: '说明', records, count: 2, blankRows: 3, ...rest });
const rowsOf = (sheet: SheetDraft) => [...sheet.rows];
const contents = (cells: readonly (CellDraft | undefined)[] = []) => cells.map((cell) => cell?.content);

describe('layTable', () => {
  it('puts title, note, headers, records and blank rows one below the other', () => {
    const rows = rowsOf(laid());
    expect(rows.slice(0, 2).map(({ cells }) => contents(cells))).toEqual([['标题'], ['说明']]);
    expect(contents(rows[headerRow - 1]?.cells)).toEqual(spec.columns.map(({ header }) => header));
    expect(contents(rows[firstRecordRow - 1]?.cells).slice(0, 3)).toEqual(['A', 3, 1.5]);
    expect(rows).toHaveLength(headerRow + 2 + 3);
    expect(contents(rows.at(-1)?.cells)).toEqual(spec.columns.map(() => null));
  });

  it('joins title and note over the table, freezes the headers, filters and repeats them on paper', () => {
    const sheet = laid({ frozenColumns: 2 });
    expect(sheet.merges).toEqual([1, 2].map((row) => ({ top: row, left: 1, bottom: row, right: 10 })));
    expect(sheet.frozen).toEqual({ rows: headerRow, columns: 2 });
    expect(sheet.filter).toEqual({ top: headerRow, left: 1, bottom: headerRow + 5, right: 10 });
    expect(sheet.print).toMatchObject({ orientation: 'landscape', repeatRows: [headerRow, headerRow], pagesWide: 1 });
  });

  it('prints a wide table over several pages, its first column on each; title and note stand over the first', () => {
    const wide = {
      ...spec,
      columns: [column('编码', 'code', 10), ...spec.columns.slice(1).map((one) => ({ ...one, width: 30 }))],
    };
    const sheet = laid({ spec: wide });
    expect(sheet.print).toMatchObject({ pagesWide: 2, repeatColumns: 1 });
    expect(sheet.merges?.map(({ left, right }) => [left, right])).toEqual([
      [2, 6],
      [2, 6],
    ]);
    expect(contents(rowsOf(sheet)[0]?.cells)).toEqual([undefined, '标题']);
  });

  it('leaves columns for the screen out of what is printed where no other follows', () => {
    const columns = [
      ...spec.columns.slice(0, 2),
      column('中', 'link', 10, { screenOnly: true }),
      column('后', 'text', 10),
      column('末', 'link', 10, { screenOnly: true }),
    ];
    const sheet = laid({ spec: { ...spec, columns } });
    expect(sheet.print?.area).toEqual({ top: 1, left: 1, bottom: headerRow + 5, right: 4 });
    expect(sheet.merges?.map(({ right }) => right)).toEqual([4, 4]);
    expect(sheet.filter?.right).toBe(5);
    expect(laid().print).not.toHaveProperty('area');
  });

  it('breaks a code or a choice over lines where its column has no room for it', () => {
    const row = { 编码: '江郎山经济开发区', 状态: '办理中，已延期' };
    const [first, second] = rowsOf(laid({ records: [row, { 编码: 'A' }], count: 2 })).slice(headerRow);
    const wrapped = (cells: readonly (CellDraft | undefined)[] = []) =>
      [0, 5].map((at) => cells[at]?.style.wrap === true);
    expect([wrapped(first?.cells), wrapped(second?.cells)]).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(first?.height).toBeGreaterThan(second?.height ?? 0);
    expect(first?.cells[5]?.style.open).toBe(true);
  });

  it('opens what is to be filled in, and only that', () => {
    const open = rowsOf(laid())
      .slice(headerRow)
      .map(({ cells }) => cells.map((cell) => cell?.style.open === true));
    const wanted = spec.columns.map(({ entry }) => entry === true);
    expect(open).toEqual(open.map(() => wanted));
  });

  it('shows whole numbers without decimals and others with theirs', () => {
    const formats = rowsOf(laid())
      .slice(headerRow, headerRow + 2)
      .map(({ cells }) => [cells[2], cells[9]].map((cell) => cell?.style.format));
    expect(formats).toEqual([
      ['#,##0.0###', undefined],
      ['#,##0', '#,##0.0###'],
    ]);
  });

  it('gives a rule to each open column that is no plain text, over records and blank rows', () => {
    const rules = (laid({ choices: { 类型: ['甲', '乙'] } }).entryRules ?? []).map(({ range, rule }) => [
      range.left,
      rule,
    ]);
    expect(rules).toEqual([
      [2, { kind: 'number', integer: true, words: [notApplicable] }],
      [3, { kind: 'number', integer: false, words: [notApplicable] }],
      [4, { kind: 'share' }],
      [5, { kind: 'date', from: '2000-01-01', to: '2099-12-31' }],
      [6, { kind: 'list', choices: ['是', '否'], strict: true }],
      [7, { kind: 'list', choices: ['甲', '乙'], strict: true }],
    ]);
    for (const { range, prompt, refusal } of laid().entryRules ?? []) {
      expect([range.top, range.bottom]).toEqual([firstRecordRow, headerRow + 5]);
      expect([prompt, refusal]).not.toContain('');
    }
  });

  it('keeps what a column says of itself as its prompt', () => {
    expect(laid().entryRules?.find(({ range }) => range.left === 5)?.prompt).toBe('哪一天');
  });

  it('bars the shares and colours the lights', () => {
    const kinds = (laid().highlights ?? []).map(({ range, rule }) => `${range.left} ${rule.kind}`);
    expect(kinds).toEqual(['4 bar', '9 equals', '9 equals', '9 equals', '9 equals']);
  });

  it('has ranges of one row where there are no records', () => {
    const empty = laid({ records: [], count: 0, blankRows: 0 });
    expect(empty.filter?.bottom).toBe(firstRecordRow);
    expect(columnRange(spec, '人数', 0)).toEqual({ top: firstRecordRow, left: 2, bottom: firstRecordRow, right: 2 });
  });

  it('refuses a column that is not declared', () => {
    expect(() => columnRange(spec, '没有', 1)).toThrow();
  });

  it('fits rows to texts that wrap', () => {
    const [first, second] = rowsOf(laid()).slice(headerRow);
    expect(first?.height).toBeGreaterThan(second?.height ?? 0);
  });
});
