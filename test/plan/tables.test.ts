import { describe, expect, it } from 'vitest';
import { readNotice } from '../../src/plan/notice';
import { tasksIn } from './tasks-in';

const two = ['科普进校园: 区教育局 / 区科协 团区委', '科普进社区: 区民政局 / 区科协'];

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'cells between tabs',
    '序号\t工作任务\t牵头单位\t责任单位\n1\t科普进校园\t区教育局\t区科协、团区委\n2\t科普进社区\t区民政局\t区科协',
    two,
  ],
  [
    'cells between bars',
    '| 序号 | 任务 | 牵头单位 | 责任单位 |\n| --- | --- | --- | --- |\n| 1 | 科普进校园 | 区教育局 | 区科协、团区委 |\n| 2 | 科普进社区 | 区民政局 | 区科协 |',
    two,
  ],
  [
    'wide gaps',
    '序号  任务      牵头单位   配合单位\n1     科普进校园  区教育局   区科协、团区委\n2     科普进社区  区民政局   区科协',
    two,
  ],
  [
    'a cell a line',
    '序号\n任务\n牵头单位\n责任单位\n1\n科普进校园\n区教育局\n区科协、团区委\n2\n科普进社区\n区民政局\n区科协\n',
    two,
  ],
  [
    'a cell broken over lines',
    '任务\t牵头单位\t责任单位\t完成时限\n科普进校园\t区教育局\t区科协\n团区委\t2023年5月\n科普进社区\t区民政局\t区科协\t2023年6月',
    [`${two[0] ?? ''} 2023-05-31`, `${two[1] ?? ''} 2023-06-30`],
  ],
  [
    'groups of measures, cells joined downwards',
    '重点任务\t具体措施\t牵头单位\t责任单位\n青少年行动\t开好科学课\t区教育局\t区科协\n\t办好科技节\t\t团区委',
    ['开好科学课: 区教育局 / 区科协', '办好科技节: 区教育局 / 团区委'],
  ],
  [
    'rows that head others',
    '序号\t行动\t内容\t责任部门\t配合部门\n一\t青少年行动\t\t\t\n1\t科普进校园\t走进十校\t区教育局\t区科协、团区委',
    [two[0] ?? ''],
  ],
  ['roles inside a cell', '任务\t责任单位\n科普进校园\t牵头：区教育局；配合：区科协、团区委', [two[0] ?? '']],
  [
    'an annex with more',
    '1、科普进校园\n牵头单位：区教育局\n责任单位：区科协\n附件\n任务\t牵头单位\t责任单位\n科普进校园\t区教育局\t团区委',
    [two[0] ?? ''],
  ],
];

describe('a table of tasks', () => {
  it.each(cases)('%s', (_name, text, expected) => {
    expect(tasksIn(text)).toEqual(expected);
  });

  it('keeps the line of each row', () => {
    const { sources } = readNotice(cases[0]?.[1] ?? '');
    expect([...sources.tasks.values()]).toEqual([2, 3]);
  });
});
