import { expect, it } from 'vitest';
import { returnRowEntries } from '../../src/findings/catalogue/return-rows';
import { returnUnreadEntries } from '../../src/findings/catalogue/return-unread';
import { returnEntries } from '../../src/findings/catalogue/returns';
import { sentence } from '../../src/findings/sentence';
import { byHand } from '../../src/ledger/scoring/criteria';
import type { Ledger } from '../../src/ledger/ledger';
import type { ReturnFile } from '../../src/returns/unit-return';
import type { CellContent } from '../../src/workbook/draft';
import type { SheetSnapshot, Visibility, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { ledger2007 } from '../ledger-2007';
import { downColumn, moved, numberCell, textCell, withCells, withSheet } from './reshaped';
import { carefulReturn, codesAndCells, readBack, returnWith, withPhones } from './written';

interface Case {
  readonly workbook: WorkbookSnapshot;
  /** Everything that is found, code and place. */
  readonly finds: readonly (readonly string[])[];
  readonly file?: Partial<ReturnFile>;
  readonly ledger?: Ledger;
}

const careful = carefulReturn('U03');
const meta = (key: string, value: string) => carefulReturn('U03', { _meta: { [key]: value } });
const without = (sheet: string, from = careful) => withSheet(from, sheet, () => undefined);
const renamed = (sheet: string, name: string) => withSheet(careful, sheet, (one) => ({ ...one, name }));
const shown = (sheet: string, visibility: Visibility) => withSheet(careful, sheet, (one) => ({ ...one, visibility }));
const written = (sheet: string, cells: Record<string, string | number>) => carefulReturn('U03', { [sheet]: cells });
const unmarked = without('_meta');
const ownName = { name: 'U03_区发改局_2007年填报表.xlsx' };

/** A row of the sheet 指标 copied to below the last one. */
function indicatorRepeated(change: Record<number, string | number>): WorkbookSnapshot {
  return withSheet(careful, '指标', (sheet) => {
    const last = Math.max(...sheet.rows.keys());
    const copy = (sheet.rows.get(4) ?? []).map((cell) => ({ ...cell, row: last + 1 }));
    return withCells(
      sheet,
      copy.map((cell) => {
        const value = change[cell.column];
        return value === undefined ? cell : { ...cell, kind: 'number' as const, value };
      }),
    );
  });
}

const lastIndicator = 3 + ledger2007.indicators.filter(({ combination }) => combination !== '比率').length;

const evaluated: Ledger = { ...ledger2007, criteria: [{ item: '组织领导', full: 20, method: '', ...byHand }] };

/** The sheet 指标 once more under another name, with something else in it. */
function indicatorsTwice(change: (sheet: SheetSnapshot) => SheetSnapshot, from = careful): WorkbookSnapshot {
  const own = from.sheets.find(({ name }) => name === '指标');
  if (own === undefined) throw new Error('there is no sheet 指标');
  return { ...from, sheets: [...from.sheets, change({ ...own, name: '指标 (2)' })] };
}

/** Only some rows of a sheet. */
const onlyRows = (sheet: SheetSnapshot, kept: (row: number) => boolean): SheetSnapshot =>
  moved(sheet, (row, column) => (kept(row) ? [row, column] : undefined));

const activity = (row: number, name: string, people: number) => ({
  [`A${row}`]: { date: '2007-05-08' },
  [`B${row}`]: name,
  [`C${row}`]: '讲座',
  [`D${row}`]: null,
  [`E${row}`]: '区文化广场',
  [`F${row}`]: people,
  [`G${row}`]: 0,
});
const lastActivity = Math.max(...(careful.sheets.find(({ name }) => name === '活动')?.rows.keys() ?? []));
const activities = (cells: Record<string, CellContent>) => carefulReturn('U03', { 活动: cells });

/** One case for each code of a return; in each of them that is all that is found. */
const entries = { ...returnEntries, ...returnRowEntries, ...returnUnreadEntries };

const cases: Record<keyof typeof entries, Case> = {
  'return-not-recognised': {
    workbook: { ...careful, sheets: careful.sheets.filter(({ name }) => name !== '_meta' && name !== '单位信息') },
    finds: [['return-not-recognised']],
  },
  'return-other-kind': { workbook: meta('B2', '台账'), finds: [['return-other-kind']] },
  'return-newer-contract': { workbook: meta('B3', '2'), finds: [['return-newer-contract']] },
  'return-other-year': { workbook: meta('B5', '2006'), finds: [['return-other-year']] },
  'return-other-ledger': { workbook: meta('B4', 'another'), finds: [['return-other-ledger']] },
  'return-unit-unknown': { workbook: meta('B6', 'U99'), finds: [['return-unit-unknown']] },
  'return-two-identities': {
    workbook: written('单位信息', { B3: '区教育局', B4: 'U04' }),
    finds: [['return-two-identities', '单位信息!B4']],
  },
  'return-unmarked': { workbook: unmarked, file: ownName, finds: [['return-unmarked']] },
  'file-name-other-unit': { workbook: careful, file: { name: 'U04_区教育局.xlsx' }, finds: [['file-name-other-unit']] },
  'phone-of-other-unit': {
    workbook: written('单位信息', { B7: '0570-3020004' }),
    ledger: withPhones,
    finds: [['phone-of-other-unit', '单位信息!B7']],
  },
  'return-of-other-unit': {
    workbook: written('单位信息', { B7: '3020004' }),
    file: { name: 'U04_区教育局.xlsx' },
    ledger: withPhones,
    finds: [['return-of-other-unit']],
  },
  'locked-cell-edited': {
    workbook: written('任务进展', { C4: '改了的名称', D4: '牵头' }),
    finds: [
      ['locked-cell-edited', '任务进展!C4'],
      ['locked-cell-edited', '任务进展!D4'],
    ],
  },
  'sheet-missing': { workbook: without('活动'), finds: [['sheet-missing', '活动']] },
  'sheet-renamed': { workbook: renamed('指标', 'Sheet1'), finds: [['sheet-renamed', 'Sheet1']] },
  'sheet-hidden': { workbook: shown('单位信息', 'veryHidden'), finds: [['sheet-hidden', '单位信息']] },
  'column-missing': { workbook: written('指标', { F3: '说明' }), finds: [['column-missing', '指标']] },
  'column-twice': {
    workbook: written('指标', { F3: '本年数' }),
    finds: [
      ['column-missing', '指标'],
      ['column-twice', '指标!F3'],
    ],
  },
  'column-nameless': {
    workbook: written('指标', { D3: '' }),
    finds: [
      ['column-missing', '指标'],
      ['column-nameless', '指标!D3'],
    ],
  },
  'column-alike': {
    workbook: withSheet(careful, '指标', (sheet) =>
      withCells(sheet, [textCell(3, 8, '本年数（人）'), numberCell(4, 8, 3)]),
    ),
    finds: [['column-alike', '指标!H3']],
  },
  'cells-joined': {
    workbook: withSheet(carefulReturn('U03', { 任务进展: { J5: '经费不足', J6: null } }), '任务进展', (sheet) => ({
      ...sheet,
      merges: [...sheet.merges, downColumn(10, 5, 6)],
    })),
    finds: [['cells-joined', '任务进展!J5']],
  },
  'row-hidden': {
    workbook: withSheet(careful, '指标', (sheet) => ({ ...sheet, hiddenRows: new Set([5, 6, 900]) })),
    finds: [['row-hidden', '指标!A5']],
  },
  'column-hidden': {
    workbook: withSheet(careful, '指标', (sheet) => ({ ...sheet, hiddenColumns: [[5, 6]] })),
    finds: [['column-hidden', '指标']],
  },
  'indicator-unknown': {
    workbook: withSheet(careful, '指标', (sheet) => withCells(sheet, [textCell(lastIndicator + 1, 1, 'KR-100')])),
    finds: [['indicator-unknown', `指标!A${lastIndicator + 1}`]],
  },
  'indicator-not-asked': {
    workbook: withSheet(careful, '指标', (sheet) => withCells(sheet, [textCell(lastIndicator + 1, 1, 'L-X1')])),
    finds: [['indicator-not-asked', `指标!A${lastIndicator + 1}`]],
  },
  'task-unknown': {
    workbook: withSheet(careful, '任务进展', (sheet) => withCells(sheet, [textCell(8, 1, 'T10')])),
    finds: [['task-unknown', '任务进展!A8']],
  },
  'task-not-assigned': {
    workbook: withSheet(careful, '任务进展', (sheet) => withCells(sheet, [textCell(8, 1, 'T01')])),
    finds: [['task-not-assigned', '任务进展!A8']],
  },
  'task-code-unknown': { workbook: written('活动', { D4: 'T66' }), finds: [['task-code-unknown', '活动!D4']] },
  'criterion-unknown': {
    workbook: carefulReturn('U03', { 自评: { A4: '组织领寻', C4: 5 } }, evaluated),
    ledger: evaluated,
    finds: [['criterion-unknown', '自评!A4']],
  },
  'key-twice': {
    workbook: indicatorRepeated({ 4: 987 }),
    finds: [4, lastIndicator + 1].map((row) => ['key-twice', `指标!A${row}`]),
  },
  'key-repeated': { workbook: indicatorRepeated({}), finds: [['key-repeated', `指标!A${lastIndicator + 1}`]] },
  'row-without-key': {
    workbook: withSheet(careful, '指标', (sheet) => withCells(sheet, [textCell(lastIndicator + 2, 2, '自设指标')])),
    finds: [['row-without-key', `指标!A${lastIndicator + 2}`]],
  },
  'required-empty': {
    workbook: carefulReturn('U03', { 单位信息: { B7: ' ' }, 任务进展: { I4: '　' }, 指标: { D4: null, D5: '  ' } }),
    finds: [
      ['required-empty', '单位信息!B7'],
      ['required-empty', '任务进展!I4'],
      ['required-empty', '指标!D4'],
    ],
  },
  'required-row-missing': {
    workbook: withSheet(careful, '任务进展', (sheet) => onlyRows(sheet, (row) => row !== 4)),
    finds: [['required-row-missing', '任务进展']],
  },
  'return-empty': {
    workbook: returnWith('U03', { 单位信息: { B6: '张三', B7: '1', B8: '李四', B9: { date: '2008-01-20' } } }),
    finds: [
      ['return-empty', '单位信息'],
      ['required-empty', '任务进展!G4'],
      ['required-empty', '指标!D4'],
    ],
  },
  'zero-report-with-data': {
    workbook: written('单位信息', { B10: '是' }),
    finds: [['zero-report-with-data', '单位信息']],
  },
  'filled-on-missing': {
    workbook: written('单位信息', { B9: '今天' }),
    finds: [
      ['date-unreadable', '单位信息!B9'],
      ['filled-on-missing', '单位信息!B9'],
    ],
  },
  'part-exceeds-whole': {
    workbook: written('指标', { D4: 3, E4: 3, D5: 4, E5: 3 }),
    finds: [['part-exceeds-whole', '指标!D5']],
  },
  'figure-jump': { workbook: written('指标', { D4: 500, E4: 100, D5: 1, E5: 1 }), finds: [['figure-jump', '指标!D4']] },
  'done-below-full': {
    workbook: written('任务进展', { G4: '已完成', H4: 0.6 }),
    finds: [['done-below-full', '任务进展!H4']],
  },
  'share-without-start': {
    workbook: written('任务进展', { G4: '未启动', H4: 0.6 }),
    finds: [['share-without-start', '任务进展!H4']],
  },
  'asked-unit-unknown': {
    workbook: written('问题建议', { A4: '问题', C4: '内容', D4: '区发改委' }),
    finds: [['asked-unit-unknown', '问题建议!D4']],
  },
  'activity-nameless': { workbook: written('活动', { B4: '' }), finds: [['activity-nameless', '活动!B4']] },
  'row-contradicts': {
    workbook: withSheet(careful, '指标', (sheet) =>
      withCells(sheet, [textCell(lastIndicator + 1, 1, 'KR100'), textCell(lastIndicator + 1, 2, '科技馆')]),
    ),
    finds: [
      ['row-contradicts', `指标!A${lastIndicator + 1}`],
      ['row-doubted', '指标!A11'],
    ],
  },
  'measure-contradicts': {
    workbook: written('指标', { C13: '万平方米', D13: 3, E13: 3, D19: 30, E19: 30 }),
    finds: [
      ['locked-cell-edited', '指标!C13'],
      ['measure-contradicts', '指标!D13'],
      ['measure-contradicts', '指标!E13'],
    ],
  },
  'columns-contradict': {
    workbook: withSheet(carefulReturn('U03', { 指标: { D4: 3, E4: 3, D5: 3, E5: 3 } }), '指标', (sheet) =>
      withCells(
        onlyRows(sheet, (row) => row <= 4),
        [textCell(3, 7, '本年数'), numberCell(4, 7, 8)],
      ),
    ),
    finds: [
      ['column-twice', '指标!G3'],
      ['columns-contradict', '指标!D4'],
      ['required-row-missing', '指标'],
    ],
  },
  'cells-joined-across': {
    workbook: withSheet(carefulReturn('U03', { 指标: { D4: 3, E4: null, D5: 3, E5: 3 } }), '指标', (sheet) => ({
      ...sheet,
      merges: [...sheet.merges, { top: 4, bottom: 4, left: 4, right: 5 }],
    })),
    finds: [['cells-joined-across', '指标!D4']],
  },
  'table-in-two-sheets': {
    workbook: indicatorsTwice((sheet) => onlyRows(sheet, (row) => row <= 4)),
    finds: [
      ['table-in-two-sheets', '指标 (2)'],
      ['sheet-renamed', '指标 (2)'],
      ['key-repeated', '指标 (2)!A4'],
    ],
  },
  'rows-above-header': {
    workbook: withSheet(careful, '指标', (sheet) =>
      withCells(
        moved(sheet, (row, column) => [row + 2, column]),
        [
          ...['指标编码', '指标名称', '计量单位'].map((header, index) => textCell(3, index + 1, header)),
          ...['KR100', '科普专职人员', '人'].map((text, index) => textCell(4, index + 1, text)),
        ],
      ),
    ),
    finds: [['rows-above-header', '指标!A3']],
  },
  'sheet-without-header': {
    workbook: withSheet(
      indicatorsTwice((sheet) => onlyRows(sheet, (row) => row <= 4)),
      '指标',
      (sheet) => onlyRows(sheet, (row) => row > 3),
    ),
    finds: [
      ['sheet-without-header', '指标'],
      ['sheet-renamed', '指标 (2)'],
      ['row-elsewhere', '指标 (2)!A4'],
      ['required-row-missing', '指标'],
    ],
  },
  'row-elsewhere': {
    workbook: withSheet(
      indicatorsTwice((sheet) => onlyRows(sheet, (row) => row <= 4)),
      '指标',
      (sheet) => onlyRows(sheet, (row) => row !== 4),
    ),
    finds: [
      ['table-in-two-sheets', '指标 (2)'],
      ['sheet-renamed', '指标 (2)'],
      ['row-elsewhere', '指标 (2)!A4'],
    ],
  },
  'row-blank-elsewhere': {
    workbook: indicatorsTwice((sheet) =>
      onlyRows(
        moved(sheet, (row, column) => (row > 3 && column > 3 ? undefined : [row, column])),
        (row) => row <= 4,
      ),
    ),
    finds: [
      ['table-in-two-sheets', '指标 (2)'],
      ['sheet-renamed', '指标 (2)'],
      ['row-blank-elsewhere', '指标!A4'],
    ],
  },
  'row-doubted': {
    workbook: indicatorsTwice((sheet) =>
      withCells(
        onlyRows(sheet, (row) => row <= 4),
        [textCell(4, 2, '注册科普志愿者')],
      ),
    ),
    finds: [
      ['table-in-two-sheets', '指标 (2)'],
      ['sheet-renamed', '指标 (2)'],
      ['row-contradicts', '指标 (2)!A4'],
      ['row-doubted', '指标!A4'],
      ['row-doubted', '指标!A10'],
    ],
  },
  'row-is-total': {
    workbook: withSheet(careful, '活动', (sheet) =>
      withCells(sheet, [textCell(lastActivity + 2, 2, '合 计：'), numberCell(lastActivity + 2, 6, 900)]),
    ),
    finds: [['row-is-total', `活动!B${lastActivity + 2}`]],
  },
  'row-not-entry': {
    workbook: carefulReturn('U03', { 活动: { [`A${lastActivity + 2}`]: '二、展览类' } }),
    finds: [['row-not-entry', `活动!A${lastActivity + 2}`]],
  },
  'matter-repeated': {
    workbook: carefulReturn('U03', { 问题建议: { A20: '问题', C20: '经费不足', A21: '问题', C21: '经费不足' } }),
    finds: [['matter-repeated', '问题建议!C21']],
  },
  'row-is-header': {
    workbook: activities({ ...activity(4, '讲座', 30), A5: '日期', B5: '活动名称', F5: 24752 }),
    finds: [['row-is-header', '活动!B5']],
  },
  'row-says-none': {
    workbook: carefulReturn('U03', { 活动: { [`B${lastActivity + 2}`]: '无' } }),
    finds: [['row-says-none', `活动!B${lastActivity + 2}`]],
  },
  'matter-incomplete': {
    workbook: carefulReturn('U03', { 问题建议: { C20: '经费不足' } }),
    finds: [['matter-incomplete', '问题建议!A20']],
  },
  'task-code-rewritten': {
    workbook: activities({ ...activity(4, '讲座', 30), D4: 'T6' }),
    finds: [['task-code-rewritten', '活动!D4']],
  },
  'activity-other-year': {
    workbook: activities({ ...activity(4, '讲座', 30), A4: { date: '2006-12-31' } }),
    finds: [['activity-other-year', '活动!A4']],
  },
  'sheet-unread': {
    workbook: {
      ...careful,
      sheets: careful.sheets.flatMap((one) => (one.name === '单位信息' ? [one, { ...one, name: '底稿' }] : [one])),
    },
    finds: [['sheet-unread', '底稿']],
  },
  'column-unread': {
    workbook: withSheet(careful, '指标', (sheet) =>
      withCells(sheet, [textCell(3, 8, '其中女性'), numberCell(4, 8, 3)]),
    ),
    finds: [['column-unread', '指标!H3']],
  },
  'cell-noted': {
    workbook: withSheet(careful, '指标', (sheet) => ({
      ...sheet,
      comments: [{ row: 4, column: 4, text: '含退休返聘的' }],
    })),
    finds: [['cell-noted', '指标!D4']],
  },
  'picture-unread': {
    workbook: withSheet(careful, '指标', (sheet) => ({
      ...sheet,
      drawn: [5, 9].map((row) => ({ kind: 'picture', row, column: 8, text: '' })),
    })),
    finds: [['picture-unread', '指标!H5']],
  },
  'textbox-unread': {
    workbook: withSheet(careful, '活动', (sheet) => ({
      ...sheet,
      drawn: [{ kind: 'text', row: 9, column: 2, text: '另有讲座三场' }],
    })),
    finds: [['textbox-unread', '活动!B9']],
  },
  'activity-repeated': {
    workbook: activities({ ...activity(4, '讲座', 30), ...activity(5, '讲座', 30) }),
    finds: [['activity-repeated', '活动!B5']],
  },
  'activity-alike': {
    workbook: activities({ ...activity(4, '讲座', 30), ...activity(5, '讲座', 40) }),
    finds: [
      ['activity-alike', '活动!B5'],
      ['activity-alike', '活动!B4'],
    ],
  },
};

it('fills in with care what nothing is found on', () => {
  expect(codesAndCells(readBack(careful).findings)).toEqual([]);
});

it('has a case for every code a return can meet', () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(entries).sort());
});

it.each(Object.entries(cases))('%s', (code, { workbook, finds, file, ledger }) => {
  const { findings } = readBack(workbook, file, ledger);
  expect(codesAndCells(findings)).toEqual(finds);
  const found = findings.find((one) => one.code === code);
  if (found === undefined) throw new Error(`${code} was not found`);
  expect(sentence(found, 'zh')).not.toMatch(/[{}]|undefined/);
  expect(sentence(found, 'en')).not.toMatch(/[{}]|undefined/);
});

it('says that rows stand above the header, where their own was changed beyond knowing', () => {
  const workbook = withSheet(careful, '任务进展', (sheet) => {
    const again = (sheet.rows.get(3) ?? []).map((cell) => ({ ...cell, row: 6 }));
    return withCells(
      onlyRows(sheet, (row) => row !== 6),
      [textCell(3, 1, '填报编号'), ...again],
    );
  });
  expect(codesAndCells(readBack(workbook).findings)).toContainEqual(['rows-above-header', '任务进展!A3']);
});

it('places every finding in its file and under its unit', () => {
  for (const { workbook, file, ledger } of Object.values(cases)) {
    const result = readBack(workbook, file, ledger);
    for (const { where } of result.findings) expect(where).toMatchObject({ file: result.file.name });
    if (result.content !== undefined) for (const { where } of result.findings) expect(where.unit).toBe('U03');
  }
});
