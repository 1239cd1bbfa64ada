import { address } from './address';
import type { FormSpec, SheetSpec } from './sheet-spec';
import type { Cell, CellRange, SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** Rows that may stand above a table: titles, notes, whatever a unit added. */
const searchDepth = 60;

const fullWidth: Readonly<Record<string, string>> = { '（': '(', '）': ')', '：': ':', '％': '%', '／': '/' };

/** Headers compared before: a thousand returns have the same ones. */
const compared = new Map<string, string>();
const mostCompared = 5_000;

/** A header as it is compared: spaces, line breaks, a trailing colon and the width of brackets do not matter. */
export function headerKey(text: string): string {
  const known = compared.get(text);
  if (known !== undefined) return known;
  const key = foldedHeader(text);
  // Texts of one unit only come and go; headers are soon there again.
  if (compared.size >= mostCompared) compared.clear();
  if (text.length < 40) compared.set(text, key);
  return key;
}

function foldedHeader(text: string): string {
  return text
    .replace(/[\s\u200b-\u200d\ufeff*]+/g, '')
    .replace(/[（）：％／]/g, (mark) => fullWidth[mark] ?? mark)
    .replace(/:$/, '');
}

/** The text of a cell as it stands; empty for no cell. */
export function cellText(cell: Cell | undefined): string {
  return cell === undefined ? '' : String(cell.value);
}

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

interface HeaderLine {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly others: { header: string; column: number }[];
  readonly repeated: { header: string; cell: string }[];
}

/** Chinese characters of the basic block: none of them is folded away. */
const [firstHan, lastHan] = [0x4e00, 0x9fff];

/** Declared headers, found by the key they are compared by. */
class WantedHeaders {
  readonly #byKey: ReadonlyMap<string, string>;
  readonly #initials: ReadonlySet<number>;
  readonly #numbers: boolean;

  constructor(headers: readonly string[]) {
    this.#byKey = new Map(headers.map((header) => [headerKey(header), header]));
    this.#initials = new Set([...this.#byKey.keys()].map((key) => key.charCodeAt(0)));
    this.#numbers = headers.some((header) => Number.isFinite(Number(header)));
  }

  /** The declared header that a cell is; told without a look at most of what stands in a return. */
  of({ kind, value }: Cell): string | undefined {
    if (kind === 'number') return this.#numbers ? this.#byKey.get(headerKey(String(value))) : undefined;
    if (kind !== 'text') return undefined;
    const text = value as string;
    const initial = text.charCodeAt(0);
    if (initial >= firstHan && initial <= lastHan && !this.#initials.has(initial)) return undefined;
    return this.#byKey.get(headerKey(text));
  }

  /** Told without anything made: most lines of a sheet soon turn out to have too few headers. */
  mayStandIn(cells: readonly Cell[], needed: number): boolean {
    let possible = cells.length;
    for (const cell of cells) {
      if (possible < needed) return false;
      if (this.of(cell) === undefined) possible -= 1;
    }
    return possible >= needed;
  }
}

/** Each declaration is looked for in thousands of sheets. */
const wantedOf = new WeakMap<SheetSpec, WantedHeaders>();

function wantedHeaders(spec: SheetSpec): WantedHeaders {
  const known = wantedOf.get(spec);
  if (known !== undefined) return known;
  const wanted = new WantedHeaders(spec.columns.map(({ header }) => header));
  wantedOf.set(spec, wanted);
  return wanted;
}

function headerLine(cells: readonly Cell[], wanted: WantedHeaders): HeaderLine | undefined {
  const columns = new Map<string, number>();
  const others: { header: string; column: number }[] = [];
  const repeated: { header: string; cell: string }[] = [];
  let row = 0;
  for (const cell of cells) {
    if (cell.kind !== 'text' && cell.kind !== 'number') continue;
    row = cell.row;
    const header = wanted.of(cell);
    if (header === undefined) others.push({ header: String(cell.value).trim(), column: cell.column });
    else if (columns.has(header)) repeated.push({ header, cell: address(row, cell.column) });
    else columns.set(header, cell.column);
  }
  return columns.size === 0 ? undefined : { row, columns, others, repeated };
}

/** A line is the header when it has every key and at least half of what is declared. */
function isHeader(line: HeaderLine, spec: SheetSpec): boolean {
  return spec.key.every((key) => line.columns.has(key)) && line.columns.size * 2 >= spec.columns.length;
}

/** Lines of a sheet among which headers are looked for. */
function* linesSearched(sheet: SheetSnapshot): Generator<readonly Cell[]> {
  let seen = 0;
  for (const cells of sheet.rows.values()) {
    if (++seen > searchDepth) return;
    yield cells;
  }
}

/** Several declared tables, looked for at once: most sheets have none of most of them. */
export class SeveralTables {
  readonly #wanted: WantedHeaders;
  /** Headers that a line must have to be that of one of them. */
  readonly #fewest: number;

  constructor(specs: readonly SheetSpec[]) {
    this.#wanted = new WantedHeaders(specs.flatMap(({ columns }) => columns.map(({ header }) => header)));
    this.#fewest = Math.min(...specs.map(({ columns }) => columns.length / 2));
  }

  /** The lines of a sheet that may be the header of any of them. */
  headersIn(sheet: SheetSnapshot): readonly (readonly Cell[])[] {
    return [...linesSearched(sheet)].filter((cells) => this.#wanted.mayStandIn(cells, this.#fewest));
  }
}

/** The best line of several, and the lines that could have been it. */
function findHeaders(
  lines: Iterable<readonly Cell[]>,
  spec: SheetSpec,
): { best: HeaderLine | undefined; rows: number[] } {
  const wanted = wantedHeaders(spec);
  const rows: number[] = [];
  let best: HeaderLine | undefined;
  for (const cells of lines) {
    if (!wanted.mayStandIn(cells, spec.columns.length / 2)) continue;
    const line = headerLine(cells, wanted);
    if (line === undefined || !isHeader(line, spec)) continue;
    rows.push(line.row);
    if (line.columns.size === spec.columns.length) return { best: line, rows };
    if (line.columns.size > (best?.columns.size ?? 0)) best = line;
  }
  return { best, rows };
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
  lines: Iterable<readonly Cell[]> = linesSearched(sheet),
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

function sameName(left: string, right: string): boolean {
  return headerKey(left) === headerKey(right);
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

/** Labels and values found in a sheet. */
export interface Form {
  readonly sheet: SheetSnapshot;
  /** The value beside a label; undefined where it is empty or the label is missing. */
  cell(label: string): Cell | undefined;
  /** A1 address of the value, empty ones too; empty text where the label is missing. */
  at(label: string): string;
  has(label: string): boolean;
}

/**
 * Finds declared labels in a sheet; a label's value is the next filled cell to its right that is no label itself.
 * @returns undefined where the sheet has fewer than half of the labels
 */
export function findForm(sheet: SheetSnapshot, spec: FormSpec): Form | undefined {
  const wanted = new Map(spec.fields.map(({ label }) => [headerKey(label), label]));
  const found = new Map<string, { label: Cell; value: Cell | undefined }>();
  for (const cells of sheet.rows.values()) {
    for (const [index, cell] of cells.entries()) {
      const label = cell.kind === 'text' ? wanted.get(headerKey(String(cell.value))) : undefined;
      if (label === undefined || found.has(label)) continue;
      const next = cells[index + 1];
      // 零报告 beside the label 零报告 is an answer.
      const other = next?.kind === 'text' ? wanted.get(headerKey(String(next.value))) : undefined;
      const isLabel = other !== undefined && other !== label;
      found.set(label, { label: cell, value: isLabel ? undefined : next });
    }
  }
  if (found.size * 2 < spec.fields.length) return undefined;
  return {
    sheet,
    cell: (label) => found.get(label)?.value,
    at: (label) => {
      const pair = found.get(label);
      if (pair === undefined) return '';
      return address(pair.label.row, pair.value?.column ?? pair.label.column + 1);
    },
    has: (label) => found.has(label),
  };
}

/** Finds declared labels in the sheet of their name, else in whatever sheet has them. */
export function locateForm(workbook: WorkbookSnapshot, spec: FormSpec): Form | undefined {
  const named = workbook.sheets.filter(({ name }) => sameName(name, spec.name));
  for (const sheet of [...named, ...workbook.sheets.filter((sheet) => !named.includes(sheet))]) {
    const form = findForm(sheet, spec);
    if (form !== undefined) return form;
  }
  return undefined;
}
