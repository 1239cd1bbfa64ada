import { describe, expect, it } from 'vitest';
import { decisions, documents } from '../../../../src/ledger/registers';
import type { Register } from '../../../../src/ledger/registers/register';
import type { Entered, RegisterRecord } from '../../../../src/ledger/registers/record';
import { enteredWith, stepFields } from '../../../../src/taskpane/views/group/step-entry';
import { recordFrom } from './records';

const today = '2007-12-01';

function asked(register: Register, name: string, record: RegisterRecord) {
  const { lifecycle } = register;
  const step = lifecycle?.steps.find((one) => one.name === name);
  if (lifecycle === undefined || step === undefined) throw new Error(`there is no ${name}`);
  return { step, fields: stepFields(register, lifecycle, step, record, today) };
}

const decision = recordFrom(decisions, '2007-01', {
  ...{ 事项编号: '2007-01', 事项: '建画廊', 承办单位: '区科协', 完成时限: '2007-12-10', 办理情况: '已经选址。' },
});
const document = recordFrom(documents, '2007-D01', { 文件编号: '2007-D01', 标题: '通知', 状态: '待签批' });

describe('a step asks', () => {
  it.each<[Register, string, RegisterRecord, [string, string, boolean][]]>([
    // A new deadline is for people to say; the day the extension is asked for is today.
    [
      decisions,
      '延期',
      decision,
      [
        ['完成时限', '', true],
        ['延期理由', '', true],
        ['延期申请日期', today, true],
      ],
    ],
    [
      decisions,
      '办结',
      decision,
      [
        ['办结日期', today, true],
        ['办理情况', '已经选址。', true],
      ],
    ],
    [
      documents,
      '签批',
      document,
      [
        ['签批人', '', true],
        ['签批日期', today, true],
      ],
    ],
    [
      documents,
      '印发',
      document,
      [
        ['印发日期', today, true],
        ['抄送', '', false],
      ],
    ],
    [documents, '送签', document, [['送签日期', today, true]]],
  ])('$noun %s', (register, name, record, fields) => {
    const found = asked(register, name, record).fields;
    expect(found.map(({ column, proposed, required }) => [column.header, proposed, required])).toEqual(fields);
  });
});

describe('with a step goes', () => {
  it.each<[Entered, Entered]>([
    [{}, { 办结日期: today }],
    [{ 办结日期: '2007-12-02' }, { 办结日期: '2007-12-02' }],
    [{ 办理情况: '已经建成。' }, { 办结日期: today, 办理情况: '已经建成。' }],
    [{ 办理情况: '' }, { 办结日期: today, 办理情况: '' }],
  ])('%o', (typed, entered) => {
    const { step, fields } = asked(decisions, '办结', decision);
    expect(enteredWith(step, fields, typed)).toEqual(entered);
  });
});
