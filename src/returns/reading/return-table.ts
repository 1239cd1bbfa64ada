import { finding, placed, type Finding, type FindingValues } from '../../findings/finding';
import type { PlainDate } from '../../plan/plan';
import type { SheetSpec } from '../../workbook/sheet-spec';
import type { Cell, SheetSnapshot } from '../../workbook/snapshot';
import { address, columnName, parseAddress } from '../../workbook/address';
import { saysSomething, type Table, type TableRow } from '../../workbook/table';
import {
  isNothing,
  rawText,
  readChoice,
  readDate,
  readNumber,
  readShare,
  readText,
  type Normalised,
  type NumberExpected,
  type Synonyms,
} from '../normalising';
import type { RecordPlace, SourcedFigure } from '../unit-return';
import { namelessColumns, strangeColumns } from './strange-columns';

/** A row of a return's table, read field by field: what is found is put on record with its cell. */
export class ReturnRow {
  constructor(
    private readonly tableRow: TableRow,
    private readonly table: Table,
    private readonly findings: Finding[],
    private readonly columns: RecordPlace['columns'],
    private readonly rivals: ReadonlyMap<string, readonly number[]>,
  ) {}

  /** Where the record stands. */
  get place(): RecordPlace {
    return { sheet: this.table.sheet.name, row: this.row, columns: this.columns };
  }

  /** The text of a cell as people see it, blanks around it apart. */
  written(header: string): string {
    return rawText(this.tableRow.cell(header)).trim();
  }

  /** Puts a finding on record for the cell under a header. */
  report(code: Finding['code'], header: string, values: FindingValues = {}): void {
    // Where the column is missing, the row has to do.
    const cell = this.tableRow.at(header) || address(this.row, 1);
    this.findings.push(finding(code, { sheet: this.table.sheet.name, cell, field: header }, values));
  }

  /**
   * The words with which a row says that there is nothing to say: 无 in its first cell, — in all of them.
   * @param apart headers whose choice, made beforehand, says nothing either
   */
  saysNone(spec: SheetSpec, apart: readonly string[] = []): string | undefined {
    const said: string[] = [];
    for (const { header } of spec.columns) {
      const text = apart.includes(header) ? '' : this.written(header);
      if (text === '') continue;
      // Nearly every row is told by the first of its cells.
      if (!isNothing(text)) return undefined;
      said.push(text);
    }
    return said.length > 0 ? said.join(' | ') : undefined;
  }

  /** A1 address of the cell under a header; empty ones have one too. */
  at(header: string): string {
    return this.tableRow.at(header);
  }

  /** `指标!A4`: a cell of the row for people. */
  placeAt(header: string): string {
    return `${this.table.sheet.name}!${this.tableRow.at(header) || address(this.row, 1)}`;
  }

  /** Row of the sheet. */
  get row(): number {
    return this.tableRow.row;
  }

  isEmpty(header: string): boolean {
    return !saysSomething(this.tableRow.cell(header));
  }

  private keep<T>(header: string, read: Normalised<T>): Normalised<T> {
    if (read.findings.length > 0) {
      const where = { sheet: this.table.sheet.name, cell: this.tableRow.at(header), field: header };
      this.findings.push(...placed(read.findings, where));
    }
    return read;
  }

  /** What a second column of the same header says otherwise. */
  private otherwise(header: string, raw: string): string | undefined {
    for (const column of this.rivals.get(header) ?? []) {
      const other = rawText(this.table.sheet.rows.get(this.row)?.find((one) => one.column === column));
      if (other.trim() !== raw.trim()) return other;
    }
    return undefined;
  }

  private sourced(header: string, read: Normalised<number>): SourcedFigure {
    const { raw } = read;
    const sheet = this.table.sheet.name;
    const cell = this.tableRow.at(header);
    const other = this.rivals.size === 0 ? undefined : this.otherwise(header, raw);
    if (other !== undefined) {
      this.report('columns-contradict', header, { column: header, raw, other });
      return { state: 'unreadable', sheet, cell, raw };
    }
    this.keep(header, read);
    // Not spread from a common part: there are a hundred figures in a return.
    return read.state === 'value'
      ? { state: 'value', value: read.value, sheet, cell, raw }
      : { state: read.state, sheet, cell, raw };
  }

  number(header: string, expected: NumberExpected): SourcedFigure {
    return this.sourced(header, readNumber(this.tableRow.cell(header), expected));
  }

  share(header: string): SourcedFigure {
    return this.sourced(header, readShare(this.tableRow.cell(header)));
  }

  day(header: string, year: number): PlainDate | undefined {
    const read = this.keep(header, readDate(this.tableRow.cell(header), { year }));
    return read.state === 'value' ? read.value : undefined;
  }

  /** The text; what could not be read as one stays visible as it stands. */
  text(header: string): string {
    const read = this.keep(header, readText(this.tableRow.cell(header)));
    return read.state === 'value' ? read.value : read.raw.trim();
  }

  /** One of the choices, or the empty text where nothing or something else stands there. */
  choice<Choice extends string>(
    header: string,
    choices: readonly Choice[],
    synonyms: Synonyms<Choice> = {},
  ): Choice | '' {
    const read = this.keep(header, readChoice(this.tableRow.cell(header), choices, synonyms));
    return read.state === 'value' ? read.value : '';
  }

  /** The cell as it is, for what the office prefilled. */
  raw(header: string): Cell | undefined {
    return this.tableRow.cell(header);
  }

  /** All that stands in the row, for the record of a row that is not merged. */
  asText(spec: SheetSpec): string {
    return spec.columns
      .map(({ header }) => this.tableRow.cell(header))
      .flatMap((cell) => (cell === undefined ? [] : [String(cell.value)]))
      .join(' | ')
      .slice(0, 500);
  }
}

/** What is to be said of the sheet that serves as a declared one: another name, hidden. */
export function sheetFindings({ name, visibility }: SheetSnapshot, declared: string): Finding[] {
  const renamed = name === declared ? [] : [finding('sheet-renamed', { sheet: name }, { sheet: declared })];
  return visibility === 'visible' ? renamed : [...renamed, finding('sheet-hidden', { sheet: name })];
}

function columnLetters(table: Table, spec: SheetSpec): RecordPlace['columns'] {
  const letters: Record<string, string> = {};
  for (const { header } of spec.columns) {
    const column = table.columnOf(header);
    if (column !== undefined) letters[header] = columnName(column);
  }
  return letters;
}

/** Columns that have a header once more and in which something stands. */
function rivalColumns(table: Table): Map<string, number[]> {
  const rivals = new Map<string, number[]>();
  for (const { header, cell } of table.repeated) {
    const column = parseAddress(cell)?.column;
    const filled = table.rows.some(({ row }) => table.sheet.rows.get(row)?.some((one) => one.column === column));
    if (column !== undefined && filled) rivals.set(header, [...(rivals.get(header) ?? []), column]);
  }
  return rivals;
}

/** The first line above the header that is as full as the table's own: its header was changed beyond knowing. */
function fullLineAbove({ sheet, headerRow }: Table, spec: SheetSpec): number[] {
  for (const [row, cells] of sheet.rows) {
    if (row >= headerRow) return [];
    if (cells.length >= Math.max(fewestOfFull, spec.columns.length / 2)) return [row];
  }
  return [];
}

/** Titles and remarks have fewer cells. */
const fewestOfFull = 3;

/** What stands between a line that could have been the header and the one that is: it is not read. */
function reportPassedOver(table: Table, spec: SheetSpec, findings: Finding[]): void {
  const { headerRow, sheet } = table;
  const passedOver = table.passedOver.length > 0 ? table.passedOver : fullLineAbove(table, spec);
  for (const [index, row] of passedOver.entries()) {
    const until = passedOver[index + 1] ?? headerRow;
    if (![...sheet.rows.keys()].some((one) => one > row && one < until)) continue;
    const where = { sheet: sheet.name, cell: address(row, 1) };
    findings.push(finding('rows-above-header', where, { row, header: headerRow }));
  }
}

/** The rows of a return's table, and what its shape says: joined cells, hidden rows and columns, another name. */
export function returnRows(table: Table, spec: SheetSpec, findings: Finding[]): ReturnRow[] {
  findings.push(...sheetFindings(table.sheet, spec.name));
  const sheet = table.sheet.name;
  for (const header of table.missing) {
    findings.push(finding('column-missing', { sheet, field: header }, { column: header }));
  }
  for (const { header, cell } of table.repeated) {
    findings.push(finding('column-twice', { sheet, cell, field: header }, { column: header }));
  }
  findings.push(...strangeColumns(table, spec), ...namelessColumns(table));
  reportPassedOver(table, spec, findings);
  reportJoined(table, spec, findings);
  reportHidden(table, spec, findings);
  const [columns, rivals] = [columnLetters(table, spec), rivalColumns(table)];
  return table.rows.map((row) => new ReturnRow(row, table, findings, columns, rivals));
}

/** Joined cells that reach into the rows of a table: only the first of them has what stands there. */
function reportJoined(table: Table, spec: SheetSpec, findings: Finding[]): void {
  const { sheet, headerRow, rows } = table;
  const reaching = sheet.merges
    .filter(({ top, bottom }) => bottom > headerRow && rows.some(({ row }) => row >= top && row <= bottom))
    .sort((one, other) => one.top - other.top || one.left - other.left);
  for (const { top, left, bottom, right } of reaching) {
    const cell = address(top, left);
    const headers = spec.columns.flatMap(({ header }) => {
      const column = table.columnOf(header);
      return column === undefined || column < left || column > right ? [] : [{ header, column }];
    });
    const [first] = headers;
    if (first === undefined) continue;
    if (bottom > top) {
      const where = { sheet: sheet.name, cell, field: first.header };
      findings.push(finding('cells-joined', where, { rows: bottom - top + 1 }));
    }
    if (headers.some(({ column }) => column !== left)) {
      const columns = headers.map(({ header }) => header).join('、');
      findings.push(finding('cells-joined-across', { sheet: sheet.name, cell }, { columns }));
    }
  }
}

function reportHidden(table: Table, spec: SheetSpec, findings: Finding[]): void {
  const { hiddenRows, hiddenColumns, name } = table.sheet;
  if (hiddenRows.size > 0) {
    for (const { row } of table.rows) {
      if (hiddenRows.has(row)) findings.push(finding('row-hidden', { sheet: name, cell: `A${row}` }, { row }));
    }
  }
  for (const { header } of hiddenColumns.length === 0 ? [] : spec.columns) {
    const column = table.columnOf(header);
    if (column === undefined || !hiddenColumns.some(([first, last]) => column >= first && column <= last)) continue;
    if (table.rows.some((row) => row.cell(header) !== undefined)) {
      findings.push(finding('column-hidden', { sheet: name, field: header }, { column: header }));
    }
  }
}
