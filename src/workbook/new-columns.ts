import type { BlockChange, Change } from './change-set';
import type { CellContent } from './draft';
import { lookOf } from './layout';
import { rulesFor } from './table-rules';
import type { ColumnSpec, SheetSpec } from './sheet-spec';
import type { CellRange } from './snapshot';
import { styles } from './style';
import type { Table } from './table';

/** A column that a table lacks, with what it holds by row of the sheet. */
export interface NewColumn {
  readonly column: ColumnSpec;
  readonly contents: ReadonlyMap<number, CellContent>;
}

/** Columns put beside a table. */
export interface NewColumns {
  readonly changes: Change[];
  /** Their cells below the headers. */
  readonly area: CellRange;
}

/** The first column right of everything that stands in the table's rows, whoever wrote it. */
function firstFree(table: Table, bottom: number): number {
  let last = 0;
  for (const [row, cells] of table.sheet.rows) {
    if (row >= table.headerRow && row <= bottom) last = Math.max(last, cells.at(-1)?.column ?? 0);
  }
  const merged = table.sheet.merges.filter((merge) => merge.bottom >= table.headerRow && merge.top <= bottom);
  return Math.max(last, ...merged.map(({ right }) => right)) + 1;
}

/**
 * Puts columns at the right end of a table: headers, looks and entry rules as a new sheet would have them.
 * @param table as it stands
 * @param columns in their order; contents are those of rows below the header
 */
export function newColumns(table: Table, columns: readonly NewColumn[]): NewColumns {
  const sheet = table.sheet.name;
  const top = table.headerRow + 1;
  const bottom = Math.max(top, ...table.rows.map(({ row }) => row));
  const left = firstFree(table, bottom);
  const range = (index: number): CellRange => ({ top, left: left + index, bottom, right: left + index });
  const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  const block = (row: number, contents: CellContent[][], looks: BlockChange['looks']): BlockChange => ({
    ...{ kind: 'block', sheet, row, column: left, contents },
    ...(looks === undefined ? {} : { looks }),
  });
  const headers = columns.map(({ column }) => column.header);
  const cells = rows.map((row) => columns.map(({ contents }) => contents.get(row) ?? null));
  const rules = columns.map(({ column }, index) => {
    const spec: SheetSpec = { name: sheet, key: [], columns: [column] };
    return rulesFor(spec, () => range(index));
  });
  const changes: Change[] = [
    block(
      table.headerRow,
      [headers],
      columns.map(() => styles.header),
    ),
    block(
      top,
      cells,
      columns.map(({ column }) => lookOf(column)),
    ),
    {
      kind: 'rules',
      sheet,
      entryRules: rules.flatMap(({ entryRules }) => entryRules),
      highlights: rules.flatMap(({ highlights }) => highlights),
    },
  ];
  return { changes, area: { top, left, bottom, right: left + columns.length - 1 } };
}
