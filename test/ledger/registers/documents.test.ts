import { describe, expect, it } from 'vitest';
import { readLedger } from '../../../src/ledger/read';
import { registerFindings } from '../../../src/ledger/registers/check';
import { documentAttention } from '../../../src/ledger/registers/document-attention';
import { operationsOf, stepOf } from '../../../src/ledger/registers/operations';
import { recordWith } from '../../../src/ledger/registers/register';
import type { Entered } from '../../../src/ledger/registers/record';
import { documents } from '../../../src/ledger/registers';
import { settingLine, type Settings } from '../../../src/ledger/settings';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { after, stateOf } from '../operations/office';
import { withGroup, withRow } from './group';

const drafted: Entered = { 文件编号: 'W1', 文件类别: '会议纪要', 标题: '纪要', 状态: '拟稿', 拟稿日期: '2007-12-01' };
const waiting: Entered = { ...drafted, 状态: '待签批', 送签日期: '2007-12-10' };

function said(rows: readonly Entered[], today: string, settings: Partial<Settings> = {}) {
  const workbook = rows.reduce((one, row) => withRow(one, documents, row), withGroup);
  const state = stateOf(workbook);
  const ledger = { ...state.ledger, settings: { ...state.ledger.settings, ...settings } };
  return documentAttention({ ...state, ledger, today }).map(({ code, values }) => [code, values['days']]);
}

describe('a document that waits', () => {
  it.each<[string, Entered, string, Partial<Settings>, (string | number)[][]]>([
    ['on the last day of a draft', drafted, '2007-12-16', {}, []],
    ['the day after', drafted, '2007-12-17', {}, [['attention-draft-overdue', 1]]],
    ['longer, where the office says so', drafted, '2007-12-17', { draftDays: 30 }, []],
    ['no day at all', drafted, '2007-12-02', { draftDays: 0 }, [['attention-draft-overdue', 1]]],
    ['for its signature', waiting, '2007-12-15', {}, [['attention-document-unsigned', 0]]],
    ['too long for it', waiting, '2007-12-18', {}, [['attention-signing-overdue', 3]]],
    ['as long as the office says', waiting, '2007-12-18', { signingDays: 10 }, [['attention-document-unsigned', -2]]],
    ['since nobody knows when', { ...waiting, 送签日期: '' }, '2008-12-18', {}, [['attention-document-unsigned', 0]]],
    ['as a draft since nobody knows when', { ...drafted, 拟稿日期: '' }, '2008-12-18', {}, []],
    ['no more', { ...waiting, 状态: '已签批', 签批人: '组长甲', 签批日期: '2007-12-11' }, '2008-12-18', {}, []],
  ])('%s', (_, row, today, settings, expected) => expect(said([row], today, settings)).toEqual(expected));

  it('longest stands first', () => {
    const rows = [drafted, { ...waiting, 文件编号: 'W2' }, { ...drafted, 文件编号: 'W3', 拟稿日期: '2007-11-01' }];
    expect(said(rows, '2007-12-20').map(([, days]) => days)).toEqual([34, 5, 4]);
  });

  it('since nobody knows when is named by the check', () => {
    const rows = [
      { ...drafted, 拟稿日期: '' },
      { ...waiting, 文件编号: 'W2', 送签日期: '' },
    ];
    const workbook = rows.reduce((one, row) => withRow(one, documents, row), withGroup);
    expect(registerFindings(stateOf(workbook)).map(({ code, where }) => [code, where.field])).toEqual([
      ['document-undated', '拟稿日期'],
      ['document-undated', '送签日期'],
    ]);
  });
});

describe('the day a draft is entered', () => {
  const enter = operationsOf(documents).enter;
  const notice = { 文件类别: '通知或意见', 标题: '通知' };
  const day = (workbook: WorkbookSnapshot) => recordWith(workbook, documents, '2007-D01')?.day('拟稿日期');

  it.each<[string, Entered, string]>([
    ['is today where none is given', notice, '2007-12-20'],
    ['is what is given', { ...notice, 拟稿日期: '2007-12-03' }, '2007-12-03'],
  ])('%s', (_, record, expected) => expect(day(after(withGroup, enter, { entered: record }).workbook)).toBe(expected));

  it('comes with its column into a ledger made before there was any, and so does that of submitting it', () => {
    const older = {
      ...withGroup,
      sheets: withGroup.sheets.map((sheet) =>
        sheet.name === '文件'
          ? {
              ...sheet,
              rows: new Map([...sheet.rows].map(([row, cells]) => [row, cells.filter(({ column }) => column <= 8)])),
            }
          : sheet,
      ),
    };
    expect(readLedger(older, '').findings).toEqual(readLedger(withGroup, '').findings);
    const entered = after(older, enter, { entered: notice }).workbook;
    expect(day(entered)).toBe('2007-12-20');
    const request = { key: '2007-D01', entered: { 送签日期: '2007-12-21' } };
    const sent = after(entered, stepOf(documents, '送签'), request).workbook;
    expect(recordWith(sent, documents, '2007-D01')?.day('送签日期')).toBe('2007-12-21');
  });
});

it('the days are lines of 设置', () => {
  expect([settingLine('draftDays').name, settingLine('signingDays').name]).toEqual(['拟稿逾期天数', '签批逾期天数']);
});
