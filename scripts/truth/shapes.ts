import { activitySheet, figureSheet, matterSheet, taskProgressSheet, unitInfoForm } from '../../src/returns/sheets';
import type { SheetSpec } from '../../src/workbook/sheet-spec';
import type { Random } from '../sample/random';
import { fullWidth } from './numerals';
import { writtenAnyhow } from './ways/anyhow';
import { WrittenSheet, type Entry, type Held, type WrittenReturn } from './written-return';

/** Something people do to a workbook; a return may meet several, one after the other. */
export type Mess = (written: WrittenReturn, random: Random) => void;

const text = (value: string): Entry => ({ held: { kind: 'text', value } });
const plain = (value: number): Entry => ({ held: { kind: 'number', value } });

const tables: readonly SheetSpec[] = [taskProgressSheet, figureSheet, activitySheet];

/** A table of the return as it now stands: the row of its header and the columns of its headers. */
interface Standing {
  readonly spec: SheetSpec;
  readonly sheet: WrittenSheet;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Rows that hold records, in order. */
  readonly rows: readonly number[];
}

function standing(written: WrittenReturn, spec: SheetSpec): Standing | undefined {
  for (const sheet of written.sheets) {
    for (const [row, entries] of sheet.rows) {
      const columns = new Map<string, number>();
      for (const [column, { held }] of entries) {
        const header = spec.columns.find((one) => one.header === held?.value)?.header;
        if (header !== undefined) columns.set(header, column);
      }
      if (columns.size * 2 < spec.columns.length || !spec.key.every((key) => columns.has(key))) continue;
      const rows = [...sheet.rows.keys()].filter(
        (own) => own > row && [...(sheet.rows.get(own)?.values() ?? [])].some(({ held }) => held !== undefined),
      );
      return { spec, sheet, headerRow: row, columns, rows: rows.sort((left, right) => left - right) };
    }
  }
  return undefined;
}

type TableMess = (table: Standing, random: Random, written: WrittenReturn) => void;

const inTable =
  (change: TableMess, from: readonly SheetSpec[] = tables): Mess =>
  (written, random) => {
    const table = standing(written, random.pick(from));
    if (table !== undefined && table.rows.length > 1) change(table, random, written);
  };

function insertRows({ sheet }: Standing, before: number, count: number): void {
  sheet.move(
    (row) => (row >= before ? row + count : row),
    (column) => column,
  );
}

function entryAt({ sheet, columns }: Standing, row: number, header: string): Entry | undefined {
  const column = columns.get(header);
  return column === undefined ? undefined : sheet.at(row, column);
}

function write({ sheet, columns }: Standing, row: number, header: string, held: Held): void {
  const column = columns.get(header);
  if (column === undefined) return;
  const truth = sheet.at(row, column)?.truth;
  sheet.put(row, column, truth === undefined ? { held } : { held, truth });
}

/** A row like another, without truths: nobody meant it to count. */
function copyOf({ sheet }: Standing, row: number): Map<number, Entry> {
  return new Map([...(sheet.rows.get(row) ?? [])].map(([column, { held }]) => [column, { held }]));
}

const figureHeaders: Readonly<Record<string, readonly string[]>> = {
  [taskProgressSheet.name]: ['完成率'],
  [figureSheet.name]: ['本年数', '上年数'],
  [activitySheet.name]: ['参加人数', '经费(元)'],
};

const figureHeader = ({ spec }: Standing, random: Random) => random.pick(figureHeaders[spec.name] ?? []);
const decorations: readonly ((header: string) => string)[] = [
  (header) => ` ${header} `,
  (header) => [...header].join(' '),
  (header) => [...header].join('\u3000'),
  (header) => `${header.slice(0, 2)}\n${header.slice(2)}`,
  (header) => `${header}：`,
  (header) => `*${header}`,
  (header) => header.replace('(', '（').replace(')', '）'),
];

function figureCells(written: WrittenReturn) {
  return [...written.figures()];
}

/** Writes some figures in ways of somebody's own. */
const writeAnyhow =
  (count: number): Mess =>
  (written, random) => {
    for (const { sheet, row, column, entry } of random.shuffled(figureCells(written)).slice(0, count)) {
      const held = writtenAnyhow(entry.truth, random);
      if (held !== undefined) sheet.put(row, column, { held, truth: entry.truth });
    }
  };

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

const otherValue = (value: unknown, random: Random) =>
  typeof value === 'number' ? value + random.whole(1, 50) : random.whole(1, 500);

/** Everything that is done to returns, by its name. */
export const messes: Readonly<Record<string, Mess>> = {
  'one figure written anyhow': writeAnyhow(1),
  'five figures written anyhow': writeAnyhow(5),
  'every figure written anyhow': writeAnyhow(10_000),
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
  'a code in another form': inTable(
    (table, random) => {
      const [key = ''] = table.spec.key;
      const row = random.pick(table.rows);
      const code = String(entryAt(table, row, key)?.held?.value ?? '');
      if (code !== '')
        write(table, row, key, {
          kind: 'text',
          value: random.pick([code.toLowerCase(), fullWidth(code), ` ${code} `, code.replace('-', '－')]),
        });
    },
    [taskProgressSheet, figureSheet],
  ),
  'a code mistyped': inTable(
    (table, random) => {
      const [key = ''] = table.spec.key;
      const row = random.pick(table.rows);
      const code = String(entryAt(table, row, key)?.held?.value ?? '');
      write(table, row, key, {
        kind: 'text',
        value: random.pick([code.slice(0, -1), `${code}1`, code.replace('0', 'O'), '无', 'K']),
      });
    },
    [taskProgressSheet, figureSheet],
  ),
  'the code of another row': inTable(
    (table, random) => {
      const [key = ''] = table.spec.key;
      const [row, other] = random.shuffled(table.rows);
      const code = entryAt(table, other ?? 0, key)?.held;
      if (row !== undefined && code !== undefined) write(table, row, key, code);
    },
    [taskProgressSheet, figureSheet],
  ),
  'two codes exchanged': inTable(
    (table, random) => {
      const [key = ''] = table.spec.key;
      const [row = 0, other = 0] = random.shuffled(table.rows);
      const [one, two] = [entryAt(table, row, key)?.held, entryAt(table, other, key)?.held];
      if (one === undefined || two === undefined) return;
      write(table, row, key, two);
      write(table, other, key, one);
    },
    [taskProgressSheet, figureSheet],
  ),
  'codes sorted without the rest': inTable(
    (table, random) => {
      const [key = ''] = table.spec.key;
      const codes = random.shuffled(table.rows.map((row) => entryAt(table, row, key)?.held));
      for (const [index, row] of table.rows.entries()) {
        const code = codes[index];
        if (code !== undefined) write(table, row, key, code);
      }
    },
    [figureSheet],
  ),
  'a code rubbed out': inTable(
    (table, random) => {
      const [key = ''] = table.spec.key;
      const entry = entryAt(table, random.pick(table.rows), key);
      if (entry !== undefined) entry.held = undefined;
    },
    [taskProgressSheet, figureSheet],
  ),
  'a name reworded': inTable(
    (table, random) => {
      const header = table.spec === figureSheet ? '指标名称' : '任务名称';
      write(table, random.pick(table.rows), header, {
        kind: 'text',
        value: random.pick(['本单位科普工作', '其他', '改了的名称']),
      });
    },
    [taskProgressSheet, figureSheet],
  ),
  'a unit of measure rewritten': inTable(
    (table, random) => {
      const row = random.pick(table.rows);
      const own = entryAt(table, row, '计量单位')?.held?.value;
      const scales: Readonly<Record<string, readonly [string, number]>> = {
        万元: ['元', 10_000],
        平方米: ['万平方米', 0.0001],
        人次: ['万人次', 0.0001],
      };
      if (entryAt(table, row, '计量单位') === undefined) return;
      const [other, factor] = scales[String(own)] ?? ['千', 0.001];
      write(table, row, '计量单位', { kind: 'text', value: other });
      for (const header of ['本年数', '上年数']) {
        const entry = entryAt(table, row, header);
        if (typeof entry?.truth?.meant === 'number')
          write(table, row, header, { kind: 'number', value: Number((entry.truth.meant * factor).toPrecision(12)) });
      }
    },
    [figureSheet],
  ),
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
