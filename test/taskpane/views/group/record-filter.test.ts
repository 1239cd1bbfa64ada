import { describe, expect, it } from 'vitest';
import type { Register } from '../../../../src/ledger/registers/register';
import {
  daysLeft,
  filterRecords,
  isWaiting,
  narrows,
  type RecordFilter,
} from '../../../../src/taskpane/views/group/record-filter';
import { shownRegister } from '../../../../src/taskpane/views/group/shown-registers';
import { decisions, documents, inspections, members } from '../../../../src/ledger/registers';
import { made2007, stateOf } from '../../../ledger/operations/office';
import { recordsWith } from './records';

const { ledger } = stateOf(made2007);
const code = (name: string) => ledger.units.find((unit) => unit.name === name)?.code;

function shownOf({ spec }: Register) {
  const shown = shownRegister(spec.name);
  if (shown === undefined) throw new Error(spec.name);
  return shown;
}

const decided = recordsWith(decisions, [
  { 事项编号: '2007-01', 事项: '建好科普画廊', 承办单位: '区科协、区教育局', 完成时限: '2007-12-10', 状态: '办理中' },
  { 事项编号: '2007-02', 事项: '办好科技节', 承办单位: '区教育局', 完成时限: '2007-12-31' },
  { 事项编号: '2007-03', 事项: '编印读本', 承办单位: '区科协', 完成时限: '2007-11-30', 状态: '已办结' },
]);

describe('decisions', () => {
  it.each<[RecordFilter, string[]]>([
    [{}, ['2007-03', '2007-02', '2007-01']],
    [{ text: '  科 普' }, ['2007-01']],
    [{ text: '２００７-12' }, ['2007-02', '2007-01']],
    // An empty cell is the state a record begins in.
    [{ state: '办理中' }, ['2007-02', '2007-01']],
    [{ state: '已办结' }, ['2007-03']],
    [{ unit: code('区教育局') }, ['2007-02', '2007-01']],
    [{ unit: code('区教育局'), text: '画廊' }, ['2007-01']],
    [{ unit: code('区妇联') }, []],
  ])('%o', (filter, keys) => {
    const passed = filterRecords(shownOf(decisions), decided, filter, ledger.units);
    expect(passed.map(({ key }) => key)).toEqual(keys);
  });

  it('are due until they are closed', () => {
    expect(decided.map((record) => daysLeft(shownOf(decisions), record, { ledger, today: '2007-12-12' }))).toEqual([
      -2,
      19,
      undefined,
    ]);
  });
});

describe('members', () => {
  const roster = recordsWith(members, [
    { 姓名: '成员甲', 单位: '区教育局', 小组职务: '成员', 起始日期: '2007-08-14', 终止日期: '2007-11-10' },
    { 姓名: '成员乙', 单位: '区教育局', 小组职务: '成员', 起始日期: '2007-11-11' },
  ]);

  it.each([
    ['2007-08-13', []],
    ['2007-11-10', ['成员甲 成员']],
    ['2007-11-11', ['成员乙 成员']],
  ])('as of %s', (on, keys) => {
    const passed = filterRecords(shownOf(members), roster, { on }, ledger.units);
    expect(passed.map(({ key }) => key)).toEqual(keys);
  });

  it('wait for a name where a post has none', () => {
    const waiting = roster.filter((record) => isWaiting(shownOf(members), record));
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.filter((record) => record.text('姓名') !== '')).toEqual([]);
  });
});

it('a document is due as 设置 says, as long as it waits', () => {
  const waiting = recordsWith(documents, [
    { 文件编号: 'W1', 标题: '纪要', 拟稿日期: '2007-12-01', 状态: '拟稿' },
    { 文件编号: 'W2', 标题: '通知', 送签日期: '2007-12-01', 状态: '待签批' },
    { 文件编号: 'W3', 标题: '意见', 拟稿日期: '2007-12-01', 状态: '已签批' },
  ]);
  const left = waiting.map((record) => daysLeft(shownOf(documents), record, { ledger, today: '2007-12-10' }));
  expect(left).toEqual([6, -4, undefined]);
});

it('an inspection without a day is never overdue', () => {
  const [record] = recordsWith(inspections, [{ 督查编号: '2007-I01', 对象: '区教育局', 整改时限: '年底' }]);
  if (record === undefined) throw new Error('no record');
  expect(daysLeft(shownOf(inspections), record, { ledger, today: '2008-12-31' })).toBeUndefined();
});

it.each<[RecordFilter, boolean]>([
  [{}, false],
  [{ text: '', unit: undefined }, false],
  [{ on: '2007-11-01' }, true],
])('%o narrows the list down: %s', (filter, narrowed) => expect(narrows(filter)).toBe(narrowed));

it('heads stand before members, whatever the order of the sheet', () => {
  const roster = recordsWith(members, [
    { 姓名: '成员甲', 单位: '区教育局', 小组职务: '成员' },
    { 姓名: '组长甲', 小组职务: '组长' },
    { 姓名: '副组长乙', 单位: '区委宣传部', 小组职务: '副组长' },
  ]);
  const [first, second] = filterRecords(shownOf(members), roster, { text: '甲' }, ledger.units);
  expect([first?.key, second?.key]).toEqual(['组长甲 组长', '成员甲 成员']);
});
