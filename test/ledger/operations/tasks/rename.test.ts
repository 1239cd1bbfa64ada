import { describe, expect, it } from 'vitest';
import { renameTask } from '../../../../src/ledger/operations/tasks/rename';
import { after, differences, made2007, objection, stateOf } from '../office';

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
