import { describe, expect, it } from 'vitest';
import { decisions, documents, meetings, memberChanges, members, registers } from '../../../../src/ledger/registers';
import type { Register } from '../../../../src/ledger/registers/register';
import type { Entered } from '../../../../src/ledger/registers/record';
import {
  beginning,
  changesOf,
  editFields,
  heldBy,
  heldFields,
  newFields,
} from '../../../../src/taskpane/views/group/record-fields';
import { recordFrom } from './records';

const headers = (fields: readonly { header: string }[]) => fields.map(({ header }) => header);

describe('a new record is asked for', () => {
  it.each<[Register, string[]]>([
    [decisions, ['会议编号', '事项', '承办单位', '完成时限', '办理情况', '事项编号']],
    [documents, ['文件类别', '标题', '抄送', '拟稿日期', '文件编号']],
    [memberChanges, ['单位', '原成员', '新成员', '提出日期', '变更编号']],
    [members, ['姓名', '单位', '小组职务', '起始日期', '终止日期']],
  ])('$noun', (register, asked) => expect(headers(newFields(register))).toEqual(asked));

  it.each(registers)('all that $noun needs', (register) => {
    expect(headers(newFields(register))).toEqual(expect.arrayContaining([...register.needs]));
  });
});

describe('a record can be changed', () => {
  const drafted = { 文件编号: '2007-D01', 文件类别: '通知或意见', 标题: '通知', 状态: '拟稿' };

  it('but for its number, its state and what comes with a step', () => {
    const record = recordFrom(documents, '2007-D01', drafted);
    expect(headers(editFields(documents, record))).toEqual(['文件类别', '标题', '抄送', '拟稿日期']);
    expect(heldFields(documents, record)).toEqual([]);
  });

  it('and not in what came with a step: that is shown', () => {
    const signed = { ...drafted, 状态: '已签批', 签批人: '组长甲', 签批日期: '2007-12-01' };
    const record = recordFrom(documents, '2007-D01', signed);
    expect(headers(editFields(documents, record))).toEqual(['文件类别', '标题', '抄送', '拟稿日期']);
    expect(headers(heldFields(documents, record))).toEqual(['签批人', '签批日期']);
  });

  it('in a deadline as long as there is none', () => {
    const decision = { 事项编号: '2007-01', 事项: '建画廊', 承办单位: '区科协' };
    const fields = (more: Entered) =>
      headers(editFields(decisions, recordFrom(decisions, '2007-01', { ...decision, ...more })));
    expect(fields({})).toContain('完成时限');
    expect(fields({ 完成时限: '2007-12-10' })).not.toContain('完成时限');
  });

  it('but not in the name and post of a member', () => {
    const member = { 姓名: '成员丙', 小组职务: '成员', 单位: '区教育局', 起始日期: '2007-08-14' };
    const record = recordFrom(members, '成员丙 成员', member);
    expect(headers(editFields(members, record))).toEqual(['单位', '起始日期', '终止日期']);
    expect(headers(heldFields(members, record))).toEqual(['姓名', '小组职务']);
  });
});

it('a draft is proposed to begin today', () => {
  expect(beginning(documents, '2007-12-01')).toEqual({ 拟稿日期: '2007-12-01' });
  expect(beginning(meetings, '2007-12-01')).toEqual({});
});

describe('what was changed', () => {
  const record = recordFrom(meetings, '2007-M01', {
    ...{ 会议编号: '2007-M01', 会议类别: '全体会议', 日期: '2007-10-15', 召集人: '组长甲', 议题: '听取汇报' },
  });

  it.each([
    [{}, undefined],
    [{ 议题: ' 听取汇报 ' }, undefined],
    [{ 日期: '2007-10-15' }, undefined],
    [{ 日期: '2007-10-16', 召集人: '组长甲' }, { 日期: '2007-10-16' }],
    [{ 出席: '' }, undefined],
    [{ 召集人: '' }, { 召集人: '' }],
  ])('%o', (typed, changed) => expect(changesOf(meetings, record, typed)).toEqual(changed));

  it('a day is held as its field shows it', () => {
    const day = meetings.spec.columns.find(({ header }) => header === '日期');
    if (day === undefined) throw new Error('meetings have no day');
    expect([heldBy(record, day), heldBy(undefined, day)]).toEqual(['2007-10-15', '']);
  });
});
