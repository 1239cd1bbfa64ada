import { text, plain, inTable, insertRows, entryAt, type Messes } from './table';

/** Rows, columns and sheets put elsewhere, or others among them. */
export const layoutMesses: Messes = {
  'title rows above': inTable((table, random) => {
    const count = random.whole(1, 6);
    insertRows(table, 1, count);
    table.sheet.put(1, 1, text('区科学素质工作填报表（修改稿）'));
  }),
  'blank rows within': inTable((table, random) => insertRows(table, random.pick(table.rows), random.whole(1, 4))),
  'columns to the right': inTable(({ sheet }, random) => {
    const by = random.whole(1, 5);
    sheet.move(
      (row) => row,
      (column) => column + by,
    );
  }),
  'a column of its own within': inTable((table, random) => {
    const at = random.pick([...table.columns.values()]);
    table.sheet.move(
      (row) => row,
      (column) => (column >= at ? column + 1 : column),
    );
    table.sheet.put(table.headerRow, at, text('科室'));
    for (const row of table.rows)
      table.sheet.put(row, at, random.chance(0.5) ? plain(random.whole(1, 99)) : text('办公室'));
  }),
  'columns in another order': inTable((table, random) => {
    // Spreadsheets refuse to move a part of joined cells.
    if (table.sheet.merges.some(({ bottom, left, right }) => bottom > table.headerRow && right > left)) return;
    const places = [...table.columns.values()];
    const to = new Map(random.shuffled(places).map((place, index) => [places[index], place]));
    table.sheet.move(
      (row) => row,
      (column, row) => (row < table.headerRow ? column : (to.get(column) ?? column)),
    );
  }),
  'rows in another order': inTable((table, random) => {
    if (table.sheet.merges.some(({ bottom }) => bottom > table.headerRow)) return;
    const to = new Map(random.shuffled(table.rows).map((place, index) => [table.rows[index], place]));
    table.sheet.move(
      (row) => to.get(row) ?? row,
      (column) => column,
    );
  }),
  'rows removed': inTable((table, random) => {
    if (table.sheet.merges.some(({ bottom }) => bottom > table.headerRow)) return;
    // Of a row that stands twice the other one would be what was meant.
    const keyAt = (row: number) => table.spec.key.map((key) => entryAt(table, row, key)?.held?.value ?? '').join(' ');
    const gone = random.pick(table.rows);
    if (table.rows.filter((row) => keyAt(row) === keyAt(gone)).length > 1) return;
    table.sheet.move(
      (row) => (row === gone ? undefined : row > gone ? row - 1 : row),
      (column) => column,
    );
  }),
  'sheet renamed': inTable(({ sheet }, random, written) => {
    const name = random.pick([`${sheet.name} (2)`, 'Sheet1', ` ${sheet.name}`, '附件', [...sheet.name].join(' ')]);
    if (written.sheet({ name }) === undefined) sheet.name = name;
  }),
  'sheets in another order': (written, random) => {
    written.sheets = random.shuffled(written.sheets);
  },
};
