import type { Random } from '../../sample/random';
import { text, plain, inTable, insertRows, entryAt, copyOf, figureHeaders, figureHeader, type Messes } from './table';

const otherValue = (value: unknown, random: Random) =>
  typeof value === 'number' ? value + random.whole(1, 50) : random.whole(1, 500);

/** Rows that nobody meant to count: copies, totals, headers, remarks. */
export const rowMesses: Messes = {
  'a row twice': inTable((table, random) => {
    const row = random.pick(table.rows);
    const copy = copyOf(table, row);
    insertRows(table, row + 1, 1);
    table.sheet.rows.set(row + 1, copy);
  }),
  'a row twice with other figures': inTable((table, random) => {
    const row = random.pick(table.rows);
    const column = table.columns.get(figureHeader(table, random));
    const copy = copyOf(table, row);
    if (column === undefined) return;
    copy.set(column, plain(otherValue(copy.get(column)?.held?.value, random)));
    const last = Math.max(...table.sheet.rows.keys()) + 1;
    table.sheet.rows.set(last, copy);
  }),
  'a row of totals below': inTable((table, random) => {
    const last = Math.max(...table.sheet.rows.keys()) + random.whole(1, 2);
    const first = random.pick([...table.columns.values()].sort((left, right) => left - right).slice(0, 2));
    table.sheet.put(last, first, text(random.pick(['合计', '小计', '总计', '合　计', '合计：', '累计', '共计'])));
    for (const header of figureHeaders[table.spec.name] ?? []) {
      const column = table.columns.get(header);
      const sum = table.rows.reduce(
        (total, row) => total + Number(entryAt(table, row, header)?.truth?.meant ?? 0) || 0,
        0,
      );
      if (column !== undefined && Number.isFinite(sum))
        table.sheet.put(last, column, { held: { kind: 'number', value: sum, formula: true } });
    }
  }),
  'a row of totals within': inTable((table, random) => {
    const before = random.pick(table.rows.slice(1));
    insertRows(table, before, 1);
    const first = Math.min(...table.columns.values());
    table.sheet.put(before, first, text(random.pick(['小计', '其中：', '合计'])));
    const column = table.columns.get(figureHeader(table, random));
    if (column !== undefined) table.sheet.put(before, column, plain(random.whole(1, 9999)));
  }),
  'the header once more within': inTable((table, random) => {
    const before = random.pick(table.rows.slice(1));
    const header = copyOf(table, table.headerRow);
    insertRows(table, before, 1);
    table.sheet.rows.set(before, header);
  }),
  'a remark below': inTable((table) => {
    table.sheet.put(Math.max(...table.sheet.rows.keys()) + 2, 1, text('注：以上数字以年报为准，联系电话 0570-1234567'));
  }),
};
