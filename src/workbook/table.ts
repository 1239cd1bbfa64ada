import { address } from './address';
import { findHeaders, headerKey, sameName, type HeaderLine } from './header';
import type { SheetSpec } from './sheet-spec';
import type { Cell, CellRange, SheetSnapshot, WorkbookSnapshot } from './snapshot';

export interface TableRow {
  /** Row of the sheet. */
  readonly row: number;
  /** The cell under a header; undefined where it is empty or the column is missing. */
  cell(header: string): Cell | undefined;
  /** A1 address of the cell under a header, empty ones too; empty text where the column is missing. */
  at(header: string): string;
}

/** A table found in a sheet. */
export interface Table {
  readonly sheet: SheetSnapshot;
  readonly headerRow: number;
  /** Declared headers that the sheet does not have. */
  readonly missing: readonly string[];
  /** Addresses of declared headers that stand there a second time, with the header: the first column counts. */
  readonly repeated: readonly { readonly header: string; readonly cell: string }[];
  /** Rows above the header that could have been it, were this one not better: what stands between is not of the table. */
  readonly passedOver: readonly number[];
  /** Headers the sheet has beyond the declared ones, with their column. */
  readonly others: readonly { readonly header: string; readonly column: number }[];
  readonly rows: readonly TableRow[];
  /** Column of a declared header. */
  columnOf(header: string): number | undefined;
  /** The range that joins a row's cell with cells of other rows: its value stands for its first row only. */
  mergedDown(row: number, column: number): CellRange | undefined;
}

/** Cells stand in the order of their columns: a matrix of hundreds of units is not searched from the left. */
function cellAt(cells: readonly Cell[], column: number | undefined): Cell | undefined {
  if (column === undefined) return undefined;
  let [low, high] = [0, cells.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const cell = cells[middle];
    if (cell === undefined || cell.column === column) return cell;
    if (cell.column < column) low = middle + 1;
    else high = middle - 1;
  }
  return undefined;
}

/** False for a cell of blanks, which people leave behind without knowing. */
export function saysSomething(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.kind !== 'text' || String(cell.value).trim() !== '');
}

/** The cells that count: in a joined range the first, whatever a file holds in the others. */
function withoutCovered(cells: readonly Cell[], merges: readonly CellRange[]): readonly Cell[] {
  if (merges.length === 0) return cells;
  return cells.filter(
    ({ row, column }) =>
      !merges.some(
        ({ top, left, bottom, right }) =>
          row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
      ),
  );
}

/** Rows are many: what they have in common is kept once. */
class FoundRow implements TableRow {
  constructor(
    readonly row: number,
    private readonly cells: readonly Cell[],
    private readonly columns: ReadonlyMap<string, number>,
  ) {}

  cell(header: string): Cell | undefined {
    return cellAt(this.cells, this.columns.get(header));
  }

  at(header: string): string {
    const column = this.columns.get(header);
    return column === undefined ? '' : address(this.row, column);
  }
}

/** The header once more, as people put it at the top of each page. */
function repeatsHeader(cells: readonly Cell[], columns: ReadonlyMap<string, number>): boolean {
  // Told by its first cell for nearly every row.
  let repeated = 0;
  for (const [header, column] of columns) {
    const cell = cellAt(cells, column);
    if (cell === undefined) continue;
    if (cell.kind !== 'text' || headerKey(cell.value as string) !== headerKey(header)) return false;
    repeated += 1;
  }
  return repeated > 1 && repeated * 2 >= columns.size;
}

function rowsBelow(sheet: SheetSnapshot, { row: headerRow, columns }: HeaderLine): TableRow[] {
  const found: TableRow[] = [];
  const tableColumns = new Set(columns.values());
  const merges = sheet.merges.filter(({ bottom }) => bottom > headerRow);
  for (const [row, all] of sheet.rows) {
    if (row <= headerRow) continue;
    const cells = withoutCovered(all, merges);
    if (repeatsHeader(cells, columns)) continue;
    if (cells.some((cell) => tableColumns.has(cell.column) && saysSomething(cell))) {
      found.push(new FoundRow(row, cells, columns));
    }
  }
  return found;
}

/**
 * Finds a declared table in a sheet by its header texts, wherever it stands and in whatever order its columns are.
 * @param lines the lines that may be its header
 * @returns undefined where none of them has the key headers and half of the others
 */
export function findTable(
  sheet: SheetSnapshot,
  spec: SheetSpec,
  lines: Iterable<readonly Cell[]> = sheet.rows.values(),
): Table | undefined {
  const { best: line, rows } = findHeaders(lines, spec);
  if (line === undefined) return undefined;
  const tall = sheet.merges.filter((merge) => merge.bottom > merge.top && merge.bottom > line.row);
  return {
    sheet,
    headerRow: line.row,
    missing: spec.columns.map(({ header }) => header).filter((header) => !line.columns.has(header)),
    repeated: line.repeated,
    passedOver: rows.filter((row) => row < line.row),
    others: line.others,
    rows: rowsBelow(sheet, line),
    columnOf: (header) => line.columns.get(header),
    mergedDown: (row, column) => {
      const over = tall.filter(
        ({ top, bottom, left, right }) => row >= top && row <= bottom && column >= left && column <= right,
      );
      // Of ranges that overlap, as no program would make them, the one that begins here would else go unnoticed.
      return over.find(({ top, left }) => top === row && left === column) ?? over[0];
    },
  };
}

/**
 * Finds a declared table in a workbook: in the sheet of its name, else in whatever sheet has its headers.
 * @param taken sheets that already serve another table
 */
export function locateTable(
  workbook: WorkbookSnapshot,
  spec: SheetSpec,
  taken: ReadonlySet<SheetSnapshot> = new Set(),
): Table | undefined {
  const free = workbook.sheets.filter((sheet) => !taken.has(sheet));
  const named = free.filter(({ name }) => sameName(name, spec.name));
  for (const sheet of [...named, ...free.filter((sheet) => !named.includes(sheet))]) {
    const table = findTable(sheet, spec);
    if (table !== undefined) return table;
  }
  return undefined;
}
