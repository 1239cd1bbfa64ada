import { describe, expect, it } from 'vitest';
import { mergeTasks } from '../../../../src/ledger/operations/tasks/merge';
import { after, differences, made2007, objection, stateOf, written } from '../office';

const ofCode = (code: string) => (one: { task: string }) => one.task === code;

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
