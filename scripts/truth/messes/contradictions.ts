import { figureSheet, taskProgressSheet, unitInfoForm } from '../../../src/returns/sheets';
import { text, inTable, entryAt, type Messes } from './table';

/** Returns that contradict themselves. */
export const contradictions: Messes = {
  'figures crossed over a row': inTable(
    (table, random) => {
      // Pasted one row too low: what was meant for a row stands in the next, and its name came along.
      const at = random.whole(0, table.rows.length - 2);
      const [row = 0, next = 0] = table.rows.slice(at, at + 2);
      const carried =
        table.spec === figureSheet ? ['指标名称', '本年数', '上年数'] : ['任务名称', '工作内容', '完成率'];
      const named = (at: number) => entryAt(table, at, carried[0] ?? '')?.held !== undefined;
      if (!named(row) || !named(next)) return;
      for (const header of carried) {
        const column = table.columns.get(header);
        const [one, two] = [entryAt(table, row, header), entryAt(table, next, header)];
        if (column === undefined || one === undefined || two === undefined) continue;
        table.sheet.put(row, column, two);
        table.sheet.put(next, column, one);
      }
    },
    [taskProgressSheet, figureSheet],
  ),
  '零报告 beside figures': (written) => {
    const sheet = written.sheet(unitInfoForm);
    for (const entries of sheet?.rows.values() ?? []) {
      if (entries.get(1)?.held?.value === '零报告') entries.set(2, text('是'));
    }
  },
};
