import { describe, expect, it } from 'vitest';
import { askedOf } from '../../../../src/ledger/asked';
import { reinstateTask, retireTask } from '../../../../src/ledger/operations/tasks/standing';
import { workItems } from '../../../../src/ledger/progress/work-items';
import { moved, withSheet } from '../../../returns/reshaped';
import { after, differences, made2007, objection, shown, stateOf, withoutColumn, written } from '../office';

const ofCode = (code: string) => (one: { task: string }) => one.task === code;

/** A ledger made before tasks had a column 状态. */
const older = withoutColumn(made2007, '任务', 7);

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
