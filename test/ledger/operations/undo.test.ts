import { describe, expect, it } from 'vitest';
import { editProgress } from '../../../src/ledger/operations/progress/edit';
import { perform } from '../../../src/ledger/operations/perform';
import { refreshProgress } from '../../../src/ledger/operations/progress/refresh';
import type { Operation } from '../../../src/ledger/operations/operation';
import { undoOperation, whyNotUndo, type Undo } from '../../../src/ledger/operations/undo';
import { readLog } from '../../../src/ledger/log';
import type { CellContent } from '../../../src/workbook/draft';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { applied } from '../../apply-changes';
import { withSheet } from '../../returns/reshaped';
import { entered } from '../entered';
import { after, differences, made2007, stateOf } from './office';

const key = { task: 'T01', point: '', unit: 'U04' };
const edit = { key, fields: { state: '进行中', share: 0.5, progress: '办了', reported: '2007-12-01' } as const };

/** What the pane remembers of an operation, and the workbook after it. */
function done<Request>(workbook: WorkbookSnapshot, operation: Operation<Request>, request: Request) {
  const performed = perform(operation, stateOf(workbook), request);
  if (!performed.done) throw new Error(performed.reason.code);
  const { workbook: now, back } = applied(workbook, performed.changes);
  const undo: Undo = { name: operation.name, written: performed.changes, back, log: performed.log };
  return { now, undo };
}

describe('撤销', () => {
  const { now, undo } = done(made2007, editProgress, edit);

  it('brings the cells back, keeps the lines of the log and adds its own', () => {
    const { workbook, state } = after(now, undoOperation, undo);
    expect(differences(made2007, workbook)).toEqual([]);
    const lines = readLog(state);
    expect(lines.map(({ operation }) => operation)).toEqual([
      ...Array.from({ length: 4 }, () => '撤销'),
      ...Array.from({ length: 4 }, () => '填写进展'),
      '新建台账',
    ]);
    expect(lines.find(({ subject }) => subject.endsWith('完成率'))).toEqual({
      ...{ sheet: '操作日志', cell: 'A10', time: '2007-12-20 09:30', operation: '撤销' },
      ...{ subject: '填写进展：T01 区教育局 完成率', before: '50%', after: '' },
    });
  });

  it('logs a line for an operation that logged none', () => {
    const { log } = undoOperation.act(stateOf(now), { name: '写入', written: [], back: [] });
    expect(log).toEqual([{ subject: '写入', before: '', after: '' }]);
  });

  it.each<[string, Record<string, CellContent>, string]>([
    ['a text', { J4: '办了三次' }, 'J4'],
    ['a number', { H4: 0.6 }, 'H4'],
    ['a day', { M4: { date: '2007-12-02' } }, 'M4'],
    ['emptied', { G4: null }, 'G4'],
    ['a formula of the same result', { G4: { formula: 'X1', result: '进行中' } }, 'G4'],
  ])('is refused where somebody changed %s since', (_what, cells, cell) => {
    const found = undoOperation.whyNot(stateOf(entered(now, cells)), undo);
    expect([found?.code, found?.where]).toEqual(['undo-cell-changed', { sheet: '进展', cell }]);
  });

  it('does not mind changes elsewhere', () => {
    const elsewhere = entered(entered(now, { J5: '别的', K4: '旁边' }), { F9: '？' }, '操作日志');
    expect(undoOperation.whyNot(stateOf(elsewhere), undo)).toBeUndefined();
  });

  it('does not mind a formula that came to another result', () => {
    const { now: refreshed, undo: own } = done(entered(made2007, { N4: null }), refreshProgress, {});
    const recomputed = entered(refreshed, { N4: { formula: 'IF(1,1)', result: '绿' } });
    expect(undoOperation.whyNot(stateOf(recomputed), own)).toBeUndefined();
    expect(undoOperation.whyNot(stateOf(entered(refreshed, { N4: '绿' })), own)?.where.cell).toBe('N4');
  });

  it('takes a new sheet away, unless somebody wrote in it', () => {
    const without = withSheet(made2007, '进展', () => undefined);
    const { now: made, undo: own } = done(without, refreshProgress, {});
    expect(differences(without, after(made, undoOperation, own).workbook)).toEqual([]);
    const found = undoOperation.whyNot(stateOf(entered(made, { P4: '注' })), own);
    expect([found?.code, found?.where.cell]).toEqual(['undo-cell-changed', 'P4']);
    expect(undoOperation.whyNot(stateOf(without), own)?.code).toBe('undo-sheet-changed');
  });

  it('looks at the last thing that was written into a cell', () => {
    const twice = ['一', '二'].map((content) => ({
      ...{ kind: 'block' as const, sheet: '进展', row: 4, column: 10, contents: [[content]] },
    }));
    expect(whyNotUndo({ workbook: entered(made2007, { J4: '二' }) }, '写', twice)).toBeUndefined();
    expect(whyNotUndo({ workbook: entered(made2007, { J4: '一' }) }, '写', twice)?.where.cell).toBe('J4');
  });

  it('writes no log into a sheet that goes itself', () => {
    const back = [{ kind: 'removed-sheet' as const, sheet: '操作日志' }];
    const { changes, log } = undoOperation.act(stateOf(now), { name: '新建台账', written: [], back });
    expect([changes, log]).toEqual([back, []]);
  });
});
