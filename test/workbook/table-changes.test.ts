import { describe, expect, it } from 'vitest';
import { locateTable } from '../../src/workbook/table';
import { TableChanges } from '../../src/workbook/table-changes';
import type { Change } from '../../src/workbook/change-set';
import { progressSheet } from '../../src/ledger/sheets/progress';
import { made2007 } from '../ledger/operations/office';

function changesOf(collect: (changes: TableChanges) => void): readonly Change[] {
  const table = locateTable(made2007, progressSheet);
  if (table === undefined) throw new Error('no table 进展');
  const changes = new TableChanges(table, progressSheet);
  collect(changes);
  return changes.changes();
}

describe('cells that are written together', () => {
  it('become one block where little lies between them, and what lies there is left as it is', () => {
    const found = changesOf((changes) => {
      changes.set(4, '状态', '进行中');
      changes.set(4, '进展情况', '办了');
      changes.set(5, '完成率', 0.5);
      changes.set(5, '报送日期', { date: '2007-12-01' });
    });
    expect(found).toEqual([
      {
        ...{ kind: 'block', sheet: '进展', row: 4, column: 7 },
        contents: [
          ['进行中', undefined, undefined, '办了', undefined, undefined, undefined],
          [undefined, 0.5, undefined, undefined, undefined, undefined, { date: '2007-12-01' }],
        ],
      },
    ]);
  });

  it('stay apart where much lies between them', () => {
    const found = changesOf((changes) => {
      changes.set(4, '任务编号', 'T01');
      changes.setAt(4, 40, '旁边');
      changes.set(7, '任务编号', 'T02');
    });
    expect(found.map((change) => (change.kind === 'block' ? [change.row, change.column] : []))).toEqual([
      [4, 1],
      [4, 40],
      [7, 1],
    ]);
  });

  it('do not take rows the table grows by into blocks without a look', () => {
    let grown = 0;
    const found = changesOf((changes) => {
      changes.set(changes.nextRow - 1, '任务编号', 'T01');
      grown = changes.append({ 任务编号: 'T09', 任务名称: '新的任务' });
    });
    expect(found.map((change) => (change.kind === 'block' ? [change.row, change.looks !== undefined] : []))).toEqual([
      [grown - 1, false],
      [grown, true],
      [],
    ]);
  });
});
