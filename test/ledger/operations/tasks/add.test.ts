import { describe, expect, it } from 'vitest';
import { addTask, type NewTask } from '../../../../src/ledger/operations/tasks/add';
import { after, differences, made2007, objection, shown, written } from '../office';

const task: NewTask = { name: '社区居民科学素质行动', kind: '行动', duty: '办好社区讲堂', deadline: '2007-12-31' };

describe('a new task', () => {
  it('gets the next code, a row of the matrix and a line on the cover', () => {
    const { workbook, ledger } = after(made2007, addTask, task);
    expect(differences(made2007, workbook)).toEqual([
      '封面!D13:  → T10',
      '封面!E13:  → 社区居民科学素质行动',
      '封面!G13:  → 0',
      '封面!H13:  → 0',
      '封面!J13:  → 0',
      '封面!K13:  → 0',
      '任务!A13:  → T10',
      '任务!B13:  → 社区居民科学素质行动',
      '任务!C13:  → 行动',
      '任务!D13:  → 办好社区讲堂',
      '任务!F13:  → 2007-12-31',
      '任务!G13:  → 在册',
      '责任矩阵!A13:  → T10',
      '责任矩阵!B13:  → 社区居民科学素质行动',
    ]);
    expect(ledger.tasks.at(-1)).toEqual({ code: 'T10', ...task });
  });

  it('stands below whatever people wrote under the table', () => {
    const own = written(made2007, '任务', [[15, 1, '注：任务由领导小组确定']]);
    expect(shown(after(own, addTask, task).workbook, '任务', 'A16')).toBe('T10');
  });

  it.each<[string, NewTask]>([
    ['operation-name-empty', { ...task, name: '' }],
    ['operation-task-name-taken', { ...task, name: '农民科学素质行动' }],
    ['operation-day-unreadable', { ...task, deadline: '2007-02-30' }],
  ])('%s', (code, request) => {
    expect(objection(made2007, addTask, request)).toBe(code);
  });
});
