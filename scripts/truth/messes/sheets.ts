import { activitySheet, figureSheet, matterSheet } from '../../../src/returns/sheets';
import { WrittenSheet } from '../written-return';
import { text, plain, tables, standing, inTable, figureHeader, type Messes } from './table';

/** A table over two sheets, a sheet twice, a mark that is gone. */
export const sheetMesses: Messes = {
  'the list goes on in another sheet': inTable(
    (table, random, written) => {
      const [from] = table.rows.slice(-2);
      if (from === undefined || table.sheet.merges.some(({ bottom }) => bottom > table.headerRow)) return;
      const more = new WrittenSheet(random.pick(['活动2', '活动（续）', 'Sheet2']), 'visible', new Map(), []);
      for (const row of [table.headerRow, ...table.rows.filter((own) => own >= from)]) {
        for (const [column, entry] of table.sheet.rows.get(row) ?? [])
          more.put(row - table.headerRow + 1, column, entry);
      }
      for (const row of table.rows.filter((own) => own >= from)) table.sheet.rows.delete(row);
      written.add(more);
    },
    [activitySheet],
  ),
  'an older copy of the sheet behind': inTable((table, random, written) => {
    const copy = table.sheet.copied(`${table.sheet.name} (2)`);
    const column = table.columns.get(figureHeader(table, random)) ?? 1;
    copy.put(random.pick(table.rows), column, plain(random.whole(1, 99_999)));
    written.add(copy);
  }),
  'a corrected copy of the sheet behind': inTable((table, random, written) => {
    // The writer means the copy; what stands under the sheet's own name is old.
    const corrected = new WrittenSheet(
      random.pick([`${table.sheet.name} (2)`, `${table.sheet.name}（新）`]),
      'visible',
      table.sheet.rows,
      table.sheet.merges,
    );
    const old = table.sheet.copied(table.sheet.name);
    const column = table.columns.get(figureHeader(table, random)) ?? 1;
    old.put(random.pick(table.rows), column, plain(random.whole(1, 99_999)));
    written.sheets = written.sheets.map((sheet) => (sheet === table.sheet ? old : sheet));
    written.add(corrected);
  }),
  'a table moved below another': (written, random) => {
    const [first, second] = random
      .shuffled([figureSheet, activitySheet, matterSheet])
      .map((spec) => standing(written, spec));
    if (first === undefined || second === undefined || first.sheet === second.sheet) return;
    const by = Math.max(...first.sheet.rows.keys()) + 2;
    for (const [row, entries] of second.sheet.rows)
      for (const [column, entry] of entries) first.sheet.put(row + by, column, entry);
    for (const { top, bottom, ...rest } of second.sheet.merges)
      first.sheet.merges.push({ top: top + by, bottom: bottom + by, ...rest });
    written.sheets = written.sheets.filter((sheet) => sheet !== second.sheet);
  },
  'two sheets exchange their names': (written, random) => {
    const [first, second] = random.shuffled(tables).map((spec) => standing(written, spec)?.sheet);
    if (first !== undefined && second !== undefined) [first.name, second.name] = [second.name, first.name];
  },
  'a sheet removed': inTable(({ sheet }, _random, written) => {
    written.sheets = written.sheets.filter((own) => own !== sheet);
  }),
  'the mark removed': (written) => {
    written.sheets = written.sheets.filter(({ name }) => name !== '_meta');
  },
  // Such a return is sent back as a whole.
  'the mark of another year': (written) => {
    for (const entries of written.sheet({ name: '_meta' })?.rows.values() ?? []) {
      if (entries.get(1)?.held?.value === '年度') entries.set(2, text(String(written.ledger.year - 1)));
    }
  },
};
