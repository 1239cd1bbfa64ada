import { describe, expect, it } from 'vitest';
import { overview } from '../../../src/ledger/progress/overview';
import { operationsOf, stepOf } from '../../../src/ledger/registers/operations';
import { milestones } from '../../../src/ledger/registers';
import { milestonesOf } from '../../../src/ledger/registers/milestones';
import { recordsOf } from '../../../src/ledger/registers/register';
import { after, made2007, objection, stateOf } from '../operations/office';

const phase = (name: string, end: string, work: readonly string[]) => ({
  name,
  start: `${end.slice(0, 4)}-01-01`,
  end,
  work,
});

describe('the milestones of a plan', () => {
  it('are the works of its phases, each due when its phase ends, with the mid-term evaluation before the last', () => {
    const phases = [
      phase('一', '2007-07-31', ['成立机构', '制定方案']),
      phase('二', '2009-12-31', ['组织实施']),
      phase('三', '2010-12-31', ['总结评估']),
    ];
    expect(milestonesOf(phases).map((one) => [one['里程碑编号'], one['内容'], one['时限']])).toEqual([
      ['S01', '成立机构', '2007-07-31'],
      ['S02', '制定方案', '2007-07-31'],
      ['S03', '组织实施', '2009-12-31'],
      ['S04', '中期评估', '2009-12-31'],
      ['S05', '总结评估', '2010-12-31'],
    ]);
  });

  it.each<[string, Parameters<typeof milestonesOf>[0]]>([
    [
      'that says so itself',
      [phase('一', '2007-12-31', []), phase('二', '2008-12-31', ['中期评估']), phase('三', '2009-12-31', [])],
    ],
    ['of one phase', [phase('一', '2007-12-31', ['组织实施'])]],
    ['of two phases', [phase('一', '2007-12-31', ['组织实施']), phase('二', '2008-12-31', ['总结'])]],
  ])('%s: none is made up', (_, phases) => {
    const said = milestonesOf(phases).map((one) => one['内容']);
    expect(said).toEqual(phases.flatMap(({ work }) => work));
  });

  it('stand in a new ledger, and those that should be reached by today are named until they are', () => {
    const missed = (workbook: typeof made2007) =>
      overview(stateOf(workbook)).attention.flatMap(({ code, values }) =>
        code === 'attention-milestone-overdue' ? [values['content']] : [],
      );
    expect(recordsOf(made2007, milestones).length).toBeGreaterThan(3);
    const before = missed(made2007);
    expect(before.length).toBeGreaterThan(0);
    const key = recordsOf(made2007, milestones)[0]?.key ?? '';
    const reached = after(made2007, stepOf(milestones, '完成'), { key, entered: { 完成日期: '2007-09-01' } }).workbook;
    expect(missed(reached)).toHaveLength(before.length - 1);
  });

  it('belong to a phase of the plan', () => {
    const entered = { 阶段: '2099年', 内容: '培训', 时限: '2099-12-31' };
    expect(objection(made2007, operationsOf(milestones).enter, { entered })).toBe('record-phase-unknown');
  });
});
