import { describe, expect, it } from 'vitest';
import type { Block, WrittenDocument } from '../../src/document/document';
import { operationsOf, stepOf } from '../../src/ledger/registers/operations';
import { decisions, meetings, memberChanges } from '../../src/ledger/registers';
import type { Register } from '../../src/ledger/registers/register';
import type { Entered } from '../../src/ledger/registers/record';
import { papers, type PaperKind } from '../../src/papers';
import { paperName } from '../../src/papers/paper';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { after, made2007, stateOf } from '../ledger/operations/office';
import { withGroup, withRow } from '../ledger/registers/group';

const entered = (workbook: WorkbookSnapshot, register: Register, record: Entered): WorkbookSnapshot =>
  after(workbook, operationsOf(register).enter, { entered: record }).workbook;

function made(workbook: WorkbookSnapshot, kind: PaperKind, about: string): WrittenDocument {
  const paper = papers[kind](stateOf(workbook), about);
  if (!paper.made) throw new Error(paper.reason.code);
  return paper.document;
}

function refused(workbook: WorkbookSnapshot, kind: PaperKind, about: string): string | undefined {
  const paper = papers[kind](stateOf(workbook), about);
  return paper.made ? undefined : paper.reason.code;
}

const said = (block: Block): string[] => {
  if (block.kind === 'table') return block.rows.map((row) => row.join('|'));
  return block.kind === 'picture' ? [] : [block.text];
};
const texts = ({ body }: WrittenDocument) => body.flatMap(said);

const meeting = {
  会议类别: '全体会议',
  日期: '2007-10-15',
  召集人: '组长甲',
  议题: '听取进展汇报；审议年度要点',
  出席: '成员丙、副组长乙',
};
const decision = { 会议编号: '2007-M01', 事项: '建好科普画廊', 承办单位: '区科协，区教育局', 完成时限: '2007-12-10' };
const other = { 事项: '办好科技节', 承办单位: '区科技局', 完成时限: '2007-12-31' };
const held = entered(entered(entered(withGroup, meetings, meeting), decisions, decision), decisions, other);

describe('minutes', () => {
  it('say what the record of the meeting says, and what it decided', () => {
    expect(texts(made(held, 'minutes', '2007-M01'))).toEqual([
      expect.stringContaining('2007年10月15日'),
      '召集人：组长甲。',
      '出席：成员丙、副组长乙。',
      '会议议题',
      '听取进展汇报。',
      '审议年度要点。',
      '议定事项',
      '建好科普画廊',
      '承办单位：区科协、区教育局；完成时限：2007年12月10日。',
    ]);
  });

  it('count the items of the agenda anew, whatever numbers they have, and bear the number of the minutes', () => {
    const numbered = {
      ...meeting,
      议题: '一、听取汇报；（2）审议2007.5版要点\n3.研究1.5万元经费',
      纪要文号: '科素纪要〔2007〕1号',
    };
    const { body, number } = made(entered(withGroup, meetings, numbered), 'minutes', '2007-M01');
    expect(number).toBe('科素纪要〔2007〕1号');
    const items = body.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));
    expect(items).toEqual(['听取汇报。', '审议2007.5版要点。', '研究1.5万元经费。']);
  });

  it('are of a meeting that there is', () => expect(refused(held, 'minutes', '2007-M09')).toBe('record-gone'));

  it('ask which meeting where nobody says it', () => {
    expect(refused(held, 'minutes', '')).toBe('paper-key-missing');
    expect(refused(held, 'change-letter', ' ')).toBe('paper-key-missing');
  });
});

describe('the supervision list', () => {
  it('has what is open, the longest overdue first', () => {
    expect(texts(made(held, 'supervision', '')).slice(1)).toEqual([
      '2007-M01-01|建好科普画廊|区科协、区教育局|2007-12-10 逾期10天|',
      '2007-01|办好科技节|区科技局|2007-12-31 还有11天|',
    ]);
  });

  it('has only what a unit carries out', () => {
    const document = made(held, 'supervision', '区教育局');
    expect(document.addressee).toBe('区教育局');
    expect(texts(document)).toHaveLength(2);
  });

  it('leaves out what is closed', () => {
    const closing = { key: '2007-01', entered: { 办理情况: '已经办好', 办结日期: '2007-12-15' } };
    const closed = after(held, stepOf(decisions, '办结'), closing).workbook;
    expect(refused(closed, 'supervision', '区科技局')).toBe('paper-nothing-open');
  });

  it('is of a unit that there is', () => {
    expect(refused(held, 'supervision', '区某局')).toBe('record-unit-unknown');
    expect(refused(made2007, 'supervision', '')).toBe('paper-nothing-open');
  });
});

describe('the letter about a change of members', () => {
  const asked = entered(withGroup, memberChanges, {
    ...{ 单位: '区教育局', 原成员: '成员丙', 新成员: '成员丁', 提出日期: '2007-11-01' },
  });
  const step = (workbook: WorkbookSnapshot, name: string, record: Entered) =>
    after(workbook, stepOf(memberChanges, name), { key: '2007-C01', entered: record, reason: '另行研究' }).workbook;
  const approval = { 批准人: '组长甲', 批准日期: '2007-11-05' };

  it.each<[string, WorkbookSnapshot, RegExp]>([
    ['approved', step(asked, '批准', approval), /组长已于2007年11月5日批准领导小组成员由成员丙调整为成员丁/],
    ['not approved', step(asked, '不批准', approval), /未同意领导小组成员由成员丙调整为成员丁/],
    [
      'carried out',
      step(step(asked, '批准', approval), '调整', { 调整日期: '2007-11-10' }),
      /自2007年11月10日起，领导小组成员由成员丙调整为成员丁/,
    ],
  ])('%s', (_, workbook, text) => {
    expect(texts(made(workbook, 'change-letter', '2007-C01')).join('')).toMatch(text);
  });

  it('waits for the decision', () =>
    expect(refused(asked, 'change-letter', '2007-C01')).toBe('paper-change-undecided'));

  it('is not written of a state that skipped a step', () => {
    const byHand = withRow(withGroup, memberChanges, {
      变更编号: '2007-C09',
      单位: '区教育局',
      新成员: '成员丁',
      状态: '已调整',
    });
    expect(refused(byHand, 'change-letter', '2007-C09')).toBe('record-step-skipped');
  });
});

it('is signed with the full name of the office', () => {
  const signed = [made(held, 'minutes', '2007-M01'), made(held, 'supervision', '')].map(
    ({ signature }) => signature?.by,
  );
  expect(new Set(signed)).toEqual(new Set([`${stateOf(held).ledger.group}办公室`]));
});

it('has a file name that every file system holds', () => {
  expect(paperName('督办单 区/科*协 2007-12-20')).toBe('督办单 区科协 2007-12-20.docx');
});
