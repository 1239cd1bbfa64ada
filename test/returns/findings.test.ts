import { expect, it } from 'vitest';
import { returnEntries } from '../../src/findings/catalogue/returns';
import { sentence } from '../../src/findings/sentence';
import type { Ledger } from '../../src/ledger/ledger';
import type { ReturnFile } from '../../src/returns/unit-return';
import type { Visibility, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { ledger2007 } from '../ledger-2007';
import { downColumn, textCell, withCells, withSheet } from './reshaped';
import { carefulReturn, codesAndCells, readBack, returnWith } from './written';

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

const evaluated: Ledger = { ...ledger2007, criteria: [{ item: '组织领导', full: 20, method: '' }] };

/** One case for each code of a return; in each of them that is all that is found. */
const cases: Record<keyof typeof returnEntries, Case> = {
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
  'cells-joined': {
    workbook: withSheet(carefulReturn('U03', { 任务进展: { J5: '经费不足', J6: null } }), '任务进展', (sheet) => ({
      ...sheet,
      merges: [...sheet.merges, downColumn(10, 5, 6)],
    })),
    finds: [['cells-joined', '任务进展!J5']],
  },
  'row-hidden': {
    workbook: withSheet(careful, '指标', (sheet) => ({ ...sheet, hiddenRows: new Set([5, 900]) })),
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
  'key-twice': { workbook: indicatorRepeated({ 4: 987 }), finds: [['key-twice', `指标!A${lastIndicator + 1}`]] },
  'key-repeated': { workbook: indicatorRepeated({}), finds: [['key-repeated', `指标!A${lastIndicator + 1}`]] },
  'row-without-key': {
    workbook: withSheet(careful, '指标', (sheet) => withCells(sheet, [textCell(lastIndicator + 2, 2, '合计')])),
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
};

it('fills in with care what nothing is found on', () => {
  expect(codesAndCells(readBack(careful).findings)).toEqual([]);
});

it('has a case for every code a return can meet', () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(returnEntries).sort());
});

it.each(Object.entries(cases))('%s', (code, { workbook, finds, file, ledger }) => {
  const { findings } = readBack(workbook, file, ledger);
  expect(codesAndCells(findings)).toEqual(finds);
  const found = findings.find((one) => one.code === code);
  if (found === undefined) throw new Error(`${code} was not found`);
  expect(sentence(found, 'zh')).not.toMatch(/[{}]|undefined/);
  expect(sentence(found, 'en')).not.toMatch(/[{}]|undefined/);
});

it('places every finding in its file and under its unit', () => {
  for (const { workbook, file, ledger } of Object.values(cases)) {
    const result = readBack(workbook, file, ledger);
    for (const { where } of result.findings) expect(where).toMatchObject({ file: result.file.name });
    if (result.content !== undefined) for (const { where } of result.findings) expect(where.unit).toBe('U03');
  }
});
