import { activitySheet, figureSheet, taskProgressSheet } from '../../../src/returns/sheets';
import type { SheetSpec } from '../../../src/workbook/sheet-spec';
import type { Random } from '../../sample/random';
import type { Entry, Held, WrittenReturn, WrittenSheet } from '../written-return';

/** Something people do to a workbook; a return may meet several, one after the other. */
export type Mess = (written: WrittenReturn, random: Random) => void;
export type Messes = Readonly<Record<string, Mess>>;

export const text = (value: string): Entry => ({ held: { kind: 'text', value } });
export const plain = (value: number): Entry => ({ held: { kind: 'number', value } });

export const tables: readonly SheetSpec[] = [taskProgressSheet, figureSheet, activitySheet];

/** A table of the return as it now stands: the row of its header and the columns of its headers. */
interface Standing {
  readonly spec: SheetSpec;
  readonly sheet: WrittenSheet;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<string, number>;
  /** Rows that hold records, in order. */
  readonly rows: readonly number[];
}

export function standing(written: WrittenReturn, spec: SheetSpec): Standing | undefined {
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

export type TableMess = (table: Standing, random: Random, written: WrittenReturn) => void;

export const inTable =
  (change: TableMess, from: readonly SheetSpec[] = tables): Mess =>
  (written, random) => {
    const table = standing(written, random.pick(from));
    if (table !== undefined && table.rows.length > 1) change(table, random, written);
  };

export function insertRows({ sheet }: Standing, before: number, count: number): void {
  sheet.move(
    (row) => (row >= before ? row + count : row),
    (column) => column,
  );
}

export function entryAt({ sheet, columns }: Standing, row: number, header: string): Entry | undefined {
  const column = columns.get(header);
  return column === undefined ? undefined : sheet.at(row, column);
}

export function write({ sheet, columns }: Standing, row: number, header: string, held: Held): void {
  const column = columns.get(header);
  if (column === undefined) return;
  const truth = sheet.at(row, column)?.truth;
  sheet.put(row, column, truth === undefined ? { held } : { held, truth });
}

/** A row like another, without truths: nobody meant it to count. */
export function copyOf({ sheet }: Standing, row: number): Map<number, Entry> {
  return new Map([...(sheet.rows.get(row) ?? [])].map(([column, { held }]) => [column, { held }]));
}

export const figureHeaders: Readonly<Record<string, readonly string[]>> = {
  [taskProgressSheet.name]: ['完成率'],
  [figureSheet.name]: ['本年数', '上年数'],
  [activitySheet.name]: ['参加人数', '经费(元)'],
};

export const figureHeader = ({ spec }: Standing, random: Random) => random.pick(figureHeaders[spec.name] ?? []);
