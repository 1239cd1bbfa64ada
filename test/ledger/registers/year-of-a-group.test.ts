import { describe, expect, it } from 'vitest';
import { readLog } from '../../../src/ledger/log';
import { overview } from '../../../src/ledger/progress/overview';
import { operationsOf, stepOf } from '../../../src/ledger/registers/operations';
import {
  decisions,
  documents,
  inspections,
  meetings,
  memberChanges,
  members,
  workPlans,
} from '../../../src/ledger/registers';
import { holdersOn, rosterOn } from '../../../src/ledger/registers/roster';
import { recordsOf, recordWith, type Register } from '../../../src/ledger/registers/register';
import type { Entered } from '../../../src/ledger/registers/record';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { after, made2007, objection, stateOf } from '../operations/office';
import { withGroup, withRow } from './group';

const entered = (workbook: WorkbookSnapshot, register: Register, record: Entered): WorkbookSnapshot =>
  after(workbook, operationsOf(register).enter, { entered: record }).workbook;

const stepped = (workbook: WorkbookSnapshot, register: Register, name: string, key: string, record: Entered = {}) =>
  after(workbook, stepOf(register, name), { key, entered: record, reason: '按程序办理' }).workbook;

const why = (workbook: WorkbookSnapshot, register: Register, name: string, key: string, record: Entered = {}) =>
  objection(workbook, stepOf(register, name), { key, entered: record, reason: '按程序办理' });

const keys = (workbook: WorkbookSnapshot, register: Register) => recordsOf(workbook, register).map(({ key }) => key);

const plenary = { 会议类别: '全体会议', 日期: '2007-10-15', 召集人: '组长甲', 议题: '听取进展汇报' };
const notice = { 文件类别: '通知或意见', 标题: '关于报送年度总结的通知' };

describe('meetings and what they decide', () => {
  it('are numbered by the year, a decision by its meeting', () => {
    let workbook = entered(withGroup, meetings, plenary);
    workbook = entered(workbook, meetings, { ...plenary, 会议类别: '专题会议', 日期: '2007-11-02' });
    expect(keys(workbook, meetings)).toEqual(['2007-M01', '2007-M02']);
    for (const content of ['建好科普画廊', '办好科技节'])
      workbook = entered(workbook, decisions, {
        ...{ 会议编号: '2007-M02', 事项: content, 承办单位: '区科协、区教育局', 完成时限: '2007-12-10' },
      });
    expect(keys(workbook, decisions)).toEqual(['2007-M02-01', '2007-M02-02']);
  });

  it('do not take the number of one that was deleted by hand again', () => {
    const workbook = entered(withGroup, meetings, plenary);
    const row = recordWith(workbook, meetings, '2007-M01')?.row ?? 0;
    const sheets = workbook.sheets.map((sheet) =>
      sheet.name === '会议' ? { ...sheet, rows: new Map([...sheet.rows].filter(([at]) => at !== row)) } : sheet,
    );
    expect(keys(entered({ ...workbook, sheets }, meetings, plenary), meetings)).toEqual(['2007-M02']);
  });

  it('are put off in time only, with the deadline they had kept beside the new one', () => {
    const decision = { 事项: '建好科普画廊', 承办单位: '区科协', 完成时限: '2007-12-10' };
    const workbook = entered(withGroup, decisions, decision);
    const later = { 完成时限: '2007-12-31', 延期理由: '场地未定' };
    expect(why(workbook, decisions, '延期', '2007-01', { ...later, 延期申请日期: '2007-12-11' })).toBe(
      'decision-extension-late',
    );
    expect(
      why(workbook, decisions, '延期', '2007-01', { ...later, 完成时限: '2007-12-10', 延期申请日期: '2007-12-01' }),
    ).toBe('decision-extension-shorter');
    const put = stepped(workbook, decisions, '延期', '2007-01', { ...later, 延期申请日期: '2007-12-10' });
    const record = recordWith(put, decisions, '2007-01');
    expect([record?.day('原完成时限'), record?.day('完成时限'), record?.text('状态')]).toEqual([
      '2007-12-10',
      '2007-12-31',
      '延期',
    ]);
  });

  it('get another deadline by an extension only, or by a correction', () => {
    const decision = { 事项: '建好科普画廊', 承办单位: '区科协', 完成时限: '2007-12-10' };
    const workbook = entered(withGroup, decisions, decision);
    const edit = (record: Entered) =>
      objection(workbook, operationsOf(decisions).edit, { key: '2007-01', entered: record });
    expect(edit({ 完成时限: '2007-12-31' })).toBe('record-field-held-fast');
    expect(edit({ 完成时限: '2007-12-10', 办理情况: '已经选址' })).toBeUndefined();
  });

  it.each<[string, Entered]>([
    ['record-field-empty', { ...plenary, 召集人: ' ' }],
    ['record-choice-unknown', { ...plenary, 会议类别: '碰头会' }],
    ['operation-day-unreadable', { ...plenary, 日期: '2007-13-01' }],
  ])('%s', (code, record) => {
    expect(objection(withGroup, operationsOf(meetings).enter, { entered: record })).toBe(code);
  });

  it.each<[string, Entered]>([
    ['record-unit-unknown', { 事项: '建画廊', 承办单位: '区科协、区科协办', 完成时限: '2007-12-10' }],
    ['record-meeting-unknown', { 会议编号: '2007-M09', 事项: '建画廊', 承办单位: '区科协', 完成时限: '2007-12-10' }],
  ])('%s', (code, record) => {
    expect(objection(withGroup, operationsOf(decisions).enter, { entered: record })).toBe(code);
  });
});

describe('a document', () => {
  const drafted = entered(withGroup, documents, { ...notice, 拟稿日期: '2006-11-20' });
  const waiting = stepped(drafted, documents, '送签', '2007-D01', { 送签日期: '2006-11-29' });

  it('is issued once a head of the group has signed it', () => {
    const signed = stepped(waiting, documents, '签批', '2007-D01', { 签批人: '组长甲', 签批日期: '2007-12-01' });
    const issued = stepped(signed, documents, '印发', '2007-D01', { 印发日期: '2007-12-02', 抄送: '区委办、区府办' });
    expect(recordWith(issued, documents, '2007-D01')?.text('状态')).toBe('已印发');
    expect(readLog(stateOf(issued)).map(({ operation }) => operation)).toEqual(
      expect.arrayContaining(['登记文件', '文件送签', '文件签批', '文件印发']),
    );
  });

  it.each<[string, Entered]>([
    ['document-signer-no-head', { 签批人: '成员丙', 签批日期: '2007-12-01' }],
    // The 副组长 left at the end of November.
    ['document-signer-no-head', { 签批人: '副组长乙', 签批日期: '2007-12-01' }],
    ['group-without-head', { 签批人: '组长甲', 签批日期: '2006-12-01' }],
  ])('%s: %o', (code, record) => expect(why(waiting, documents, '签批', '2007-D01', record)).toBe(code));

  it('is signed by who was a head on that day', () => {
    const signer = { 签批人: '副组长乙', 签批日期: '2007-11-30' };
    expect(why(waiting, documents, '签批', '2007-D01', signer)).toBeUndefined();
  });

  it('is not issued before the day it was signed', () => {
    const signed = stepped(waiting, documents, '签批', '2007-D01', { 签批人: '组长甲', 签批日期: '2007-12-05' });
    expect(why(signed, documents, '印发', '2007-D01', { 印发日期: '2007-12-04' })).toBe('record-days-disordered');
  });

  it('cannot be put into a later state by the form', () => {
    const edit = { key: '2007-D01', entered: { 状态: '已印发' } };
    expect(() => objection(drafted, operationsOf(documents).edit, edit)).toThrow('状态');
  });
});

describe('the roster', () => {
  it('fills the post that waits for a name', () => {
    const before = recordsOf(made2007, members).length;
    const one = { 姓名: '成员戊', 单位: '区科技局', 小组职务: '成员', 起始日期: '2007-08-14' };
    const workbook = entered(made2007, members, one);
    expect(recordsOf(workbook, members)).toHaveLength(before);
    expect(holdersOn(workbook, ['成员'], '2007-12-20')).toEqual(['成员戊']);
  });

  it('follows a change that was asked for, approved and carried out, and keeps who was there before', () => {
    const change = { 单位: '区教育局', 原成员: '成员丙', 新成员: '成员丁', 提出日期: '2007-11-01' };
    let workbook = entered(withGroup, memberChanges, change);
    expect(why(workbook, memberChanges, '调整', '2007-C01', { 调整日期: '2007-11-10' })).toBe(
      'record-step-not-from-here',
    );
    expect(why(workbook, memberChanges, '批准', '2007-C01', { 批准人: '副组长乙', 批准日期: '2007-11-05' })).toBe(
      'change-approver-not-leader',
    );
    workbook = stepped(workbook, memberChanges, '批准', '2007-C01', { 批准人: '组长甲', 批准日期: '2007-11-05' });
    workbook = stepped(workbook, memberChanges, '调整', '2007-C01', { 调整日期: '2007-11-10' });
    const of = (day: string) =>
      rosterOn(workbook, day)
        .filter((member) => member.text('单位') === '区教育局')
        .map((member) => member.text('姓名'));
    expect(of('2007-11-09')).toEqual(['成员丙']);
    expect(of('2007-11-11')).toEqual(['成员丁']);
  });

  it('has no place for a change of somebody who is not on it', () => {
    const change = { 单位: '区教育局', 原成员: '查无此人', 新成员: '成员丁', 提出日期: '2007-11-01' };
    let workbook = entered(withGroup, memberChanges, change);
    workbook = stepped(workbook, memberChanges, '批准', '2007-C01', { 批准人: '组长甲', 批准日期: '2007-11-05' });
    expect(why(workbook, memberChanges, '调整', '2007-C01', { 调整日期: '2007-11-10' })).toBe(
      'change-member-not-on-roster',
    );
  });
});

describe('work plans', () => {
  it('go through drafting and comments to being issued', () => {
    let workbook = stepped(made2007, workPlans, '起草', 'T01 区教育局', { 方案名称: '未成年人科学素质工作方案' });
    workbook = stepped(workbook, workPlans, '征求意见', 'T01 区教育局', { 参与单位: '区科协、区科技局' });
    workbook = stepped(workbook, workPlans, '印发', 'T01 区教育局', { 印发日期: '2007-10-01' });
    expect(recordWith(workbook, workPlans, 'T01 区教育局')?.text('状态')).toBe('已印发');
  });
});

describe('what needs attention', () => {
  const codes = (workbook: WorkbookSnapshot) =>
    overview(stateOf(workbook))
      .attention.map(({ code }) => code)
      .filter((code) => !['attention-plan-unissued', 'attention-overdue', 'attention-far-behind'].includes(code));

  it('names a year without a plenary, posts without anybody, changes that wait and faults not put right', () => {
    const change = { 单位: '区教育局', 原成员: '成员丙', 新成员: '成员丁', 提出日期: '2007-11-01' };
    const fault = { 日期: '2007-11-01', 对象: '区教育局', 发现问题: '没有台账', 整改时限: '2007-12-01' };
    const workbook = entered(entered(withGroup, memberChanges, change), inspections, fault);
    expect([...new Set(codes(workbook))]).toEqual(
      expect.arrayContaining([
        'attention-inspection-overdue',
        'attention-change-waiting',
        'attention-no-plenary',
        'attention-post-vacant',
        'attention-unit-unrepresented',
      ]),
    );
    expect(codes(entered(workbook, meetings, plenary))).not.toContain('attention-no-plenary');
  });

  it('says once that nobody is on the roster', () => {
    expect(codes(made2007).filter((code) => code.startsWith('attention-roster'))).toHaveLength(1);
    expect(codes(made2007)).not.toContain('attention-post-vacant');
  });
});

it('adds the columns of an extension to a ledger that was made before there were any', () => {
  const short = {
    ...withGroup,
    sheets: withGroup.sheets.map((sheet) =>
      sheet.name === '议定事项'
        ? {
            ...sheet,
            rows: new Map([...sheet.rows].map(([row, cells]) => [row, cells.filter(({ column }) => column < 10)])),
          }
        : sheet,
    ),
  };
  const row = { 事项编号: '2007-01', 事项: '建画廊', 承办单位: '区科协', 完成时限: '2007-12-10', 状态: '办理中' };
  const put = stepped(withRow(short, decisions, row), decisions, '延期', '2007-01', {
    ...{ 完成时限: '2007-12-31', 延期理由: '场地未定', 延期申请日期: '2007-12-01' },
  });
  const record = recordWith(put, decisions, '2007-01');
  expect([record?.text('延期理由'), record?.day('原完成时限')]).toEqual(['场地未定', '2007-12-10']);
});
