import { describe, expect, it } from 'vitest';
import { editTask, type TaskEdit } from '../../../../src/ledger/operations/tasks/edit';
import type { Assignment } from '../../../../src/plan/plan';
import { readLog } from '../../../../src/ledger/log';
import { after, differences, made2007, objection, stateOf, written } from '../office';

const edited = (fields: TaskEdit['fields']): TaskEdit => ({ task: 'T01', fields });

describe('a task that is changed', () => {
  it('has its new kind, duty and deadline, and 进展 follows the deadline', () => {
    const fields = { kind: '保障', duty: ' 办好科技节 ', deadline: '2007-10-31' } as const;
    const { workbook, ledger, state } = after(made2007, editTask, edited(fields));
    const lines = differences(made2007, workbook);
    expect(lines.filter((line) => !line.startsWith('进展'))).toEqual([
      '任务!C4: 行动 → 保障',
      expect.stringMatching(/^任务!D4: [^]+ → 办好科技节$/),
      '任务!F4: 2007-11-30 → 2007-10-31',
    ]);
    const ofTask = ledger.assignments.filter(({ task }) => task === 'T01');
    expect(lines.filter((line) => line.startsWith('进展'))).toEqual(
      ofTask.map((_one, index) => `进展!I${4 + index}: 2007-11-30 → 2007-10-31`),
    );
    expect(ledger.tasks[0]).toMatchObject({ kind: '保障', duty: '办好科技节', deadline: '2007-10-31' });
    expect(readLog(state).map(({ subject, after: to }) => [subject, to])).toContainEqual([
      'T01 完成时限',
      '2007-10-31',
    ]);
  });

  it('leaves a deadline of 进展 that was set by hand, and takes its own away again', () => {
    const byHand = written(made2007, '进展', [[5, 9, '2007-12-15']]);
    const lines = differences(byHand, after(byHand, editTask, edited({ deadline: null })).workbook);
    expect(lines).toContain('任务!F4: 2007-11-30 → ');
    expect(lines).toContain('进展!I4: 2007-11-30 → ');
    expect(lines.filter((line) => line.startsWith('进展!I5'))).toEqual([]);
  });

  it('has another of its leads report for it', () => {
    const reporting = ({ assignments }: { readonly assignments: readonly Assignment[] }) =>
      assignments.filter(({ task, role }) => task === 'T01' && role === '牵头').map(({ unit }) => unit);
    const [first = '', second = ''] = reporting(stateOf(made2007).ledger);
    expect(reporting(after(made2007, editTask, edited({ reporter: second })).ledger)).toEqual([second, first]);
  });

  it.each<[string, TaskEdit]>([
    ['operation-task-unknown', { task: 'T77', fields: { kind: '保障' } }],
    ['operation-day-unreadable', edited({ deadline: '2007-02-30' })],
    ['task-reporter-not-lead', edited({ reporter: 'U02' })],
    ['operation-nothing-changes', edited({ kind: '行动' })],
  ])('%s', (code, request) => {
    expect(objection(made2007, editTask, request)).toBe(code);
  });
});
