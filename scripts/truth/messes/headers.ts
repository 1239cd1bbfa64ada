import { fullWidth } from '../numerals';
import { text, plain, inTable, figureHeader, type Messes } from './table';

const decorations: readonly ((header: string) => string)[] = [
  (header) => ` ${header} `,
  (header) => [...header].join(' '),
  (header) => [...header].join('\u3000'),
  (header) => `${header.slice(0, 2)}\n${header.slice(2)}`,
  (header) => `${header}：`,
  (header) => `*${header}`,
  (header) => header.replace('(', '（').replace(')', '）'),
];

/** Headers in other words, or twice. */
export const headerMesses: Messes = {
  'headers written otherwise': inTable((table, random) => {
    for (const [header, column] of table.columns) {
      if (random.chance(0.6)) table.sheet.put(table.headerRow, column, text(random.pick(decorations)(header)));
    }
  }),
  'a header reworded': inTable((table, random) => {
    const header = random.pick([...table.columns.keys()]);
    const column = table.columns.get(header);
    const other = random.pick([
      `${header}（人）`,
      `${table.spec.name}${header}`,
      fullWidth(header),
      header.slice(0, -1),
      '',
    ]);
    if (column !== undefined)
      table.sheet.put(table.headerRow, column, other === '' ? { held: undefined } : text(other));
  }),
  'a header twice': inTable((table, random) => {
    const header = figureHeader(table, random);
    if (!table.columns.has(header)) return;
    const last = Math.max(...table.columns.values()) + random.whole(1, 2);
    table.sheet.put(table.headerRow, last, text(header));
    for (const row of table.rows) table.sheet.put(row, last, plain(random.whole(1, 999)));
  }),
  'a header twice, the copy first': inTable((table, random) => {
    const header = figureHeader(table, random);
    if (!table.columns.has(header)) return;
    table.sheet.move(
      (row) => row,
      (column) => column + 1,
    );
    table.sheet.put(table.headerRow, 1, text(header));
    for (const row of table.rows) table.sheet.put(row, 1, plain(random.whole(1, 999)));
  }),
};
