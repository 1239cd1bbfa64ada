import { describe, expect, it } from 'vitest';
import { readLog } from '../../../src/ledger/log';
import { perform } from '../../../src/ledger/operations/perform';
import { undoOperation } from '../../../src/ledger/operations/undo';
import { registerFindings } from '../../../src/ledger/registers/check';
import { memberReferences } from '../../../src/ledger/registers/member-references';
import { operationsOf, stepOf } from '../../../src/ledger/registers/operations';
import { recordsOf, recordWith, type Register } from '../../../src/ledger/registers/register';
import type { Entered } from '../../../src/ledger/registers/record';
import { documents, inspections, meetings, memberChanges, members } from '../../../src/ledger/registers';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { applied } from '../../apply-changes';
import { after, differences, objection, stateOf } from '../operations/office';
import { withGroup, withRow } from './group';

const { correct } = operationsOf(members);
if (correct === undefined) throw new Error('members are not put right');

const reason = '姓名录错';
const entered = (workbook: WorkbookSnapshot, register: Register, record: Entered) =>
  after(workbook, operationsOf(register).enter, { entered: record }).workbook;
const stepped = (workbook: WorkbookSnapshot, register: Register, name: string, key: string, record: Entered) =>
  after(workbook, stepOf(register, name), { key, entered: record }).workbook;

/** The 组长 calls a meeting, signs a document and approves a change; his name stands in a text too. */
function busy(): WorkbookSnapshot {
  let workbook = entered(withGroup, meetings, {
    ...{
      会议类别: '全体会议',
      日期: '2007-10-15',
      召集人: '组长甲',
      议题: '组长甲讲话',
      出席: '成员丙；组长甲、特邀专家',
    },
  });
  workbook = entered(workbook, documents, { 文件类别: '通知或意见', 标题: '通知', 拟稿日期: '2007-11-01' });
  workbook = stepped(workbook, documents, '送签', '2007-D01', { 送签日期: '2007-11-02' });
  workbook = stepped(workbook, documents, '签批', '2007-D01', { 签批人: '组长甲', 签批日期: '2007-11-05' });
  const change = { 单位: '区教育局', 原成员: '成员丙', 新成员: '成员丁', 提出日期: '2007-11-01' };
  workbook = entered(workbook, memberChanges, change);
  return stepped(workbook, memberChanges, '批准', '2007-C01', { 批准人: '组长甲', 批准日期: '2007-11-05' });
}

const request = { key: '组长甲 组长', entered: { 姓名: '组长某' }, reason };

describe('a name put right', () => {
  const before = busy();
  const { workbook, state } = after(before, correct, request);

  it('is followed wherever the ledger names the person, the history of the post untouched', () => {
    expect(recordsOf(workbook, members).filter(({ key }) => key === '组长甲 组长')).toEqual([]);
    expect(recordWith(workbook, members, '组长某 组长')?.day('起始日期')).toBe('2007-08-14');
    const meeting = recordWith(workbook, meetings, '2007-M01');
    expect([meeting?.text('召集人'), meeting?.text('出席')]).toEqual(['组长某', '成员丙；组长某、特邀专家']);
    expect(recordWith(workbook, documents, '2007-D01')?.text('签批人')).toBe('组长某');
    expect(recordWith(workbook, memberChanges, '2007-C01')?.text('批准人')).toBe('组长某');
  });

  it('leaves nothing for the checks to say: what followed is logged', () => {
    expect(registerFindings(state)).toEqual([]);
  });

  it('leaves texts as they are, and says which', () => {
    expect(recordWith(workbook, meetings, '2007-M01')?.text('议题')).toBe('组长甲讲话');
    const lines = readLog(state).filter(({ operation }) => operation === '更正成员');
    expect(lines.map((line) => [line.subject, line.before, line.after]).reverse()).toEqual([
      ['成员 组长甲 组长 姓名', '组长甲', '组长某'],
      ['成员 组长甲 组长 更正理由', '', reason],
      ['会议 2007-M01 召集人', '组长甲', '组长某'],
      ['会议 2007-M01 出席', '成员丙；组长甲、特邀专家', '成员丙；组长某、特邀专家'],
      ['文件 2007-D01 签批人', '组长甲', '组长某'],
      ['成员变更 2007-C01 批准人', '组长甲', '组长某'],
      ['成员 组长甲 组长 未改之处', '', `会议!${recordWith(workbook, meetings, '2007-M01')?.at('议题') ?? ''}`],
    ]);
  });

  it('can be taken back', () => {
    const performed = perform(correct, stateOf(before), request);
    if (!performed.done) throw new Error(performed.reason.code);
    const { workbook: now, back } = applied(before, performed.changes);
    const undo = { name: correct.name, written: performed.changes, back, log: performed.log };
    const taken = after(now, undoOperation, undo);
    expect(differences(before, taken.workbook)).toEqual([]);
    expect(registerFindings(taken.state)).toEqual([]);
  });

  it('is put right in every post of the same person', () => {
    const office = { 姓名: '成员丙', 小组职务: '办公室成员', 单位: '区教育局', 起始日期: '2007-09-01' };
    const two = withRow(withGroup, members, office);
    const right = { key: '成员丙 成员', entered: { 姓名: '成员炳' }, reason };
    const keys = recordsOf(after(two, correct, right).workbook, members).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['成员炳 成员', '成员炳 办公室成员']));
  });

  it('is followed nowhere where a namesake may be meant', () => {
    const namesake = { 姓名: '组长甲', 小组职务: '成员', 单位: '区科协', 起始日期: '2007-09-01' };
    const two = withRow(before, members, namesake);
    const [member] = recordsOf(two, members).filter(({ key }) => key === '组长甲 组长');
    if (member === undefined) throw new Error('nobody');
    const { rows, follow, stay } = memberReferences(two, member, '组长某');
    expect([rows, follow]).toEqual([[], []]);
    // The namesake's own row, the meeting three times, the document, the change.
    expect(stay.map(({ sheet }) => sheet).sort()).toEqual(['会议', '会议', '会议', '成员', '成员变更', '文件']);
    const { workbook: now } = after(two, correct, request);
    expect(recordWith(now, documents, '2007-D01')?.text('签批人')).toBe('组长甲');
  });
});

describe('a post put right', () => {
  it('moves nothing else', () => {
    const right = { key: '成员丙 成员', entered: { 小组职务: '办公室成员' }, reason };
    const { workbook } = after(withGroup, correct, right);
    const at = recordWith(withGroup, members, '成员丙 成员')?.at('小组职务') ?? '';
    expect(differences(withGroup, workbook)).toEqual([`成员!${at}: 成员 → 办公室成员`]);
  });

  it.each<[string, Entered]>([
    ['record-key-taken', { 姓名: '组长甲', 小组职务: '组长' }],
    ['record-choice-unknown', { 小组职务: '秘书长' }],
    ['record-field-empty', { 姓名: ' ' }],
    ['operation-nothing-changes', { 姓名: '成员丙' }],
  ])('%s: %o', (code, record) => {
    expect(objection(withGroup, correct, { key: '成员丙 成员', entered: record, reason })).toBe(code);
  });

  it('asks why', () => {
    const silent = { key: '成员丙 成员', entered: { 姓名: '成员炳' }, reason: '' };
    expect(objection(withGroup, correct, silent)).toBe('record-correction-without-reason');
  });
});

it('a name that stands in an inspection stays and is named', () => {
  const row = { 督查编号: '2007-I01', 日期: '2007-12-01', 对象: '区教育局', 发现问题: '成员丙未到会' };
  const workbook = withRow(withGroup, inspections, row);
  const member = recordWith(workbook, members, '成员丙 成员');
  if (member === undefined) throw new Error('nobody');
  expect(memberReferences(workbook, member, '成员炳').stay).toEqual([
    { sheet: '督查', cell: recordWith(workbook, inspections, '2007-I01')?.at('发现问题') },
  ]);
});
