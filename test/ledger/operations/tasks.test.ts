import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../src/ledger/asked';
import {
  addTask,
  mergeTasks,
  reinstateTask,
  renameTask,
  retireTask,
  type NewTask,
} from '../../../src/ledger/operations/tasks';
import { workItems } from '../../../src/ledger/progress/work-items';
import { moved, withSheet } from '../../returns/reshaped';
import { after, differences, made2007, objection, shown, stateOf, withoutColumn, written } from './office';

const task: NewTask = { name: '社区居民科学素质行动', kind: '行动', duty: '办好社区讲堂', deadline: '2007-12-31' };
const ofCode = (code: string) => (one: { task: string }) => one.task === code;

/** A ledger made before tasks had a column 状态. */
const older = withoutColumn(made2007, '任务', 7);

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

describe('a renamed task', () => {
  it('has its new name in every sheet that names it', () => {
    const { workbook, state } = after(made2007, renameTask, { task: 'T02', name: '农村居民科学素质行动' });
    const lines = differences(made2007, workbook);
    expect(new Set(lines.map((line) => line.replace(/^.*?: /, '')))).toEqual(
      new Set(['农民科学素质行动 → 农村居民科学素质行动']),
    );
    expect(lines).toEqual(
      expect.arrayContaining([expect.stringMatching(/^封面!E5/), expect.stringMatching(/^任务!B5/)]),
    );
    const progress = stateOf(made2007).workbook.sheets.find(({ name }) => name === '进展');
    const rows = [...(progress?.rows.values() ?? [])].filter((cells) => cells[0]?.value === 'T02');
    expect(lines.filter((line) => line.startsWith('进展!C'))).toHaveLength(rows.length);
    expect(state.findings).toEqual([]);
  });

  it.each([
    ['operation-task-unknown', 'T99', '甲'],
    ['operation-task-name-taken', 'T01', '农民科学素质行动'],
    ['operation-nothing-changes', 'T02', '农民科学素质行动'],
  ])('%s', (code, own, name) => {
    expect(objection(made2007, renameTask, { task: own, name })).toBe(code);
  });
});

describe('a task out of force', () => {
  const { workbook, ledger } = after(made2007, retireTask, { task: 'T06' });

  it('is neither issued nor reported nor counted', () => {
    expect(ledger.tasks.map(({ code }) => code)).not.toContain('T06');
    expect(ledger.retiredTasks.map(({ code }) => code)).toEqual(['T06']);
    expect(ledger.assignments.filter(ofCode('T06'))).toEqual([]);
    expect(workItems(ledger).filter(ofCode('T06'))).toEqual([]);
    const lead = ledger.units.find(({ code }) => code === 'U14');
    expect(lead && askedOf(lead, ledger).led).toEqual(['T08']);
  });

  it('keeps its rows; only the cover has no line of it any more', () => {
    const lines = differences(made2007, workbook);
    expect(lines.filter((line) => !line.startsWith('封面'))).toEqual(['任务!G9: 在册 → 停用']);
    expect(lines.filter((line) => line.startsWith('封面')).every((line) => /^封面![D-K]9: .+ → $/.test(line))).toBe(
      true,
    );
    expect(stateOf(workbook).findings).toEqual([]);
  });

  it('comes back with its roles, and what the cover’s formulas will show', () => {
    const busy = written(made2007, '进展', [[4, 7, '已完成']]);
    const back = after(after(busy, retireTask, { task: 'T01' }).workbook, reinstateTask, { task: 'T01' });
    expect(back.ledger.tasks).toEqual(stateOf(made2007).ledger.tasks);
    expect(back.ledger.assignments).toEqual(stateOf(made2007).ledger.assignments);
    const items = workItems(back.ledger).filter(ofCode('T01')).length;
    expect(['D13', 'E13', 'F13', 'G13', 'H13'].map((at) => shown(back.workbook, '封面', at))).toEqual([
      'T01',
      '未成年人科学素质行动',
      '区教育局、团区委',
      String(items),
      '1',
    ]);
  });

  it('is put out of force in a ledger that had no such column', () => {
    expect(stateOf(older).ledger.tasks).toHaveLength(9);
    const done = after(older, retireTask, { task: 'T06' });
    expect(done.ledger.retiredTasks.map(({ code }) => code)).toEqual(['T06']);
    expect(['G3', 'G8', 'G9'].map((at) => shown(done.workbook, '任务', at))).toEqual(['状态', '在册', '停用']);
  });

  it('is refused twice, or where it is in force', () => {
    expect(objection(workbook, retireTask, { task: 'T06' })).toBe('operation-standing-already');
    expect(objection(made2007, reinstateTask, { task: 'T06' })).toBe('operation-standing-already');
    expect(objection(made2007, retireTask, { task: 'T99' })).toBe('operation-task-unknown');
  });

  it('works without a cover table and without 进展', () => {
    const bare = withSheet(
      withSheet(made2007, '进展', () => undefined),
      '封面',
      (sheet) => moved({ ...sheet, merges: [] }, (row, column) => (column > 3 ? undefined : [row, column])),
    );
    expect(differences(bare, after(bare, retireTask, { task: 'T06' }).workbook)).toEqual(['任务!G9: 在册 → 停用']);
  });
});

describe('tasks merged', () => {
  const hand = written(made2007, '进展', [[4, 10, '一季度已开展']]);
  const { workbook, ledger, state } = after(hand, mergeTasks, { from: 'T06', into: 'T08' });

  it('hand over roles, 牵头 before 责任, and the work points with their progress', () => {
    const roles = (unit: string) => ledger.assignments.find((one) => one.task === 'T08' && one.unit === unit)?.role;
    expect(['U14', 'U05', 'U10', 'U16', 'U04'].map(roles)).toEqual(['牵头', '牵头', '责任', '责任', '责任']);
    expect(ledger.retiredTasks.map(({ code }) => code)).toEqual(['T06']);
    const before = stateOf(hand).ledger.points.filter(ofCode('T06'));
    expect(
      ledger.points.filter(({ code }) => before.some((point) => point.code === code)).map((one) => one.task),
    ).toEqual(before.map(() => 'T08'));
    expect(state.findings).toEqual([]);
  });

  it('touch of 进展 only the task of the points’ rows', () => {
    const lines = differences(hand, workbook).filter((line) => line.startsWith('进展'));
    expect(lines.filter((line) => !/^进展![AC]/.test(line))).toEqual([]);
    const points = stateOf(hand).ledger.points.filter(ofCode('T06'));
    expect(lines.length > 0).toBe(points.length > 0);
  });

  it.each([
    ['operation-task-unknown', 'T99', 'T01'],
    ['operation-task-unknown', 'T01', 'T99'],
    ['operation-same-twice', 'T01', 'T01'],
  ])('%s', (code, from, into) => {
    expect(objection(made2007, mergeTasks, { from, into })).toBe(code);
    expect(objection(workbook, mergeTasks, { from: 'T06', into: 'T01' })).toBe('operation-task-retired');
  });
});
