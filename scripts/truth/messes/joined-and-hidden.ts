import { figureSheet } from '../../../src/returns/sheets';
import { type TableMess, inTable, figureHeader, type Messes } from './table';

/** Joins cells down a column; what stood below the first may stay in the file, unseen. */
const joinDown: TableMess = (table, random) => {
  const column = table.columns.get(figureHeader(table, random));
  const at = random.whole(0, table.rows.length - 2);
  const [top, bottom] = [table.rows[at], table.rows[Math.min(table.rows.length - 1, at + random.whole(1, 3))]];
  if (column === undefined || top === undefined || bottom === undefined) return;
  table.sheet.merges.push({ top, bottom, left: column, right: column });
  const stays = random.chance(0.5);
  for (let row = top + 1; row <= bottom; row++) {
    const entry = table.sheet.at(row, column);
    if (entry !== undefined && !stays) entry.held = undefined;
  }
};

/** Joins this year's and last year's cell. */
const joinAcross: TableMess = (table, random) => {
  const [left, right] = [table.columns.get('本年数'), table.columns.get('上年数')];
  const row = random.pick(table.rows);
  if (left === undefined || right === undefined || right !== left + 1) return;
  table.sheet.merges.push({ top: row, bottom: row, left, right });
  const covered = table.sheet.at(row, right);
  if (covered !== undefined && random.chance(0.5)) covered.held = undefined;
};

/** Cells joined, rows, columns and sheets hidden. */
export const joinedAndHidden: Messes = {
  'cells joined down': inTable(joinDown),
  'cells joined across': inTable(joinAcross, [figureSheet]),
  'rows hidden': inTable((table, random) => {
    for (const row of table.rows) if (random.chance(0.3)) table.sheet.hiddenRows.add(row);
  }),
  'columns hidden': inTable((table, random) => {
    const column = random.pick([...table.columns.values()]);
    table.sheet.hiddenColumns.push([column, column + random.whole(0, 2)]);
  }),
  'sheet hidden': inTable(({ sheet }, random) => {
    sheet.visibility = random.pick(['hidden', 'veryHidden']);
  }),
};
