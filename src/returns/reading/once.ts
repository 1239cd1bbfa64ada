import type { SheetSpec } from '../../workbook/sheet-spec';
import type { ReturnRow } from './return-table';

interface Keyed {
  readonly key: string;
  readonly row: ReturnRow;
}

/** All that stands in a row. */
export const wholeRow = (row: ReturnRow, { columns }: SheetSpec): string =>
  JSON.stringify(columns.map(({ header }) => row.written(header)));

const isFilled = (row: ReturnRow, { columns }: SheetSpec): boolean =>
  columns.some(({ header, entry }) => entry === true && !row.isEmpty(header));

function theOneOf<Entry extends Keyed>(entries: readonly Entry[], header: string, spec: SheetSpec): Entry | undefined {
  const filled = entries.filter(({ row }) => isFilled(row, spec));
  const blank = filled.length === 0 ? [] : entries.filter((entry) => !filled.includes(entry));
  const [first, ...more] = filled.length === 0 ? entries : filled;
  if (first === undefined) return undefined;
  const { key } = first;
  if (more.some(({ row }) => wholeRow(row, spec) !== wholeRow(first.row, spec))) {
    for (const { row } of [first, ...more]) row.report('key-twice', header, { key, raw: row.asText(spec) });
    return undefined;
  }
  for (const { row } of more) row.report('key-repeated', header, { key });
  for (const { row } of blank) first.row.report('row-blank-elsewhere', header, { key, place: row.placeAt(header) });
  return first;
}

/**
 * The rows of a list, each item once: of rows that say the same one counts, beside a filled row an empty one does not,
 * and of rows that contradict each other none.
 * @param header of the column with the key
 */
export function eachOnce<Entry extends Keyed>(entries: readonly Entry[], header: string, spec: SheetSpec): Entry[] {
  const byKey = new Map<string, Entry[]>();
  for (const entry of entries) byKey.set(entry.key, [...(byKey.get(entry.key) ?? []), entry]);
  return [...byKey.values()].flatMap((own) => theOneOf(own, header, spec) ?? []);
}
