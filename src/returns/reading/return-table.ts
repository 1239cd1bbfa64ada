import { finding, placed, type Finding, type FindingValues } from '../../findings/finding';
import type { PlainDate } from '../../plan/plan';
import { columnName } from '../../workbook/address';
import type { SheetSpec } from '../../workbook/sheet-spec';
import type { Cell, SheetSnapshot } from '../../workbook/snapshot';
import { saysSomething, type Table, type TableRow } from '../../workbook/table';
import {
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

/** A row of a return's table, read field by field: what is found is put on record with its cell. */
export class ReturnRow {
  constructor(
    private readonly row: TableRow,
    private readonly table: Table,
    private readonly findings: Finding[],
    private readonly columns: RecordPlace['columns'],
  ) {}

  /** Where the record stands. */
  get place(): RecordPlace {
    return { sheet: this.table.sheet.name, row: this.row.row, columns: this.columns };
  }

  /** The text of a cell as people see it, blanks around it apart. */
  written(header: string): string {
    return rawText(this.row.cell(header)).trim();
  }

  /** Puts a finding on record for the cell under a header. */
  report(code: Finding['code'], header: string, values: FindingValues = {}): void {
    const where = { sheet: this.table.sheet.name, cell: this.row.at(header), field: header };
    this.findings.push(finding(code, where, values));
  }

  /** A1 address of the cell under a header; empty ones have one too. */
  at(header: string): string {
    return this.row.at(header);
  }

  isEmpty(header: string): boolean {
    return !saysSomething(this.row.cell(header));
  }

  private keep<T>(header: string, read: Normalised<T>): Normalised<T> {
    if (read.findings.length > 0) {
      const where = { sheet: this.table.sheet.name, cell: this.row.at(header), field: header };
      this.findings.push(...placed(read.findings, where));
    }
    return read;
  }

  private sourced(header: string, read: Normalised<number>): SourcedFigure {
    this.keep(header, read);
    const { raw } = read;
    const sheet = this.table.sheet.name;
    const cell = this.row.at(header);
    // Not spread from a common part: there are a hundred figures in a return.
    return read.state === 'value'
      ? { state: 'value', value: read.value, sheet, cell, raw }
      : { state: read.state, sheet, cell, raw };
  }

  number(header: string, expected: NumberExpected): SourcedFigure {
    return this.sourced(header, readNumber(this.row.cell(header), expected));
  }

  share(header: string): SourcedFigure {
    return this.sourced(header, readShare(this.row.cell(header)));
  }

  day(header: string, year: number): PlainDate | undefined {
    const read = this.keep(header, readDate(this.row.cell(header), { year }));
    return read.state === 'value' ? read.value : undefined;
  }

  /** The text; what could not be read as one stays visible as it stands. */
  text(header: string): string {
    const read = this.keep(header, readText(this.row.cell(header)));
    return read.state === 'value' ? read.value : read.raw.trim();
  }

  /** One of the choices, or the empty text where nothing or something else stands there. */
  choice<Choice extends string>(
    header: string,
    choices: readonly Choice[],
    synonyms: Synonyms<Choice> = {},
  ): Choice | '' {
    const read = this.keep(header, readChoice(this.row.cell(header), choices, synonyms));
    return read.state === 'value' ? read.value : '';
  }

  /** The cell as it is, for what the office prefilled. */
  raw(header: string): Cell | undefined {
    return this.row.cell(header);
  }

  /** All that stands in the row, for the record of a row that is not merged. */
  asText(spec: SheetSpec): string {
    return spec.columns
      .map(({ header }) => this.row.cell(header))
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
  return Object.fromEntries(
    spec.columns.flatMap(({ header }) => {
      const column = table.columnOf(header);
      return column === undefined ? [] : [[header, columnName(column)]];
    }),
  );
}

/** The rows of a return's table, and what its shape says: joined cells, hidden rows and columns, another name. */
export function returnRows(table: Table | undefined, spec: SheetSpec, findings: Finding[]): ReturnRow[] {
  if (table === undefined) return [];
  findings.push(...sheetFindings(table.sheet, spec.name));
  const sheet = table.sheet.name;
  for (const header of table.missing) {
    findings.push(finding('column-missing', { sheet, field: header }, { column: header }));
  }
  for (const { header, cell } of table.repeated) {
    findings.push(finding('column-twice', { sheet, cell, field: header }, { column: header }));
  }
  reportJoined(table, spec, findings);
  reportHidden(table, spec, findings);
  const columns = columnLetters(table, spec);
  return table.rows.map((row) => new ReturnRow(row, table, findings, columns));
}

function reportJoined(table: Table, spec: SheetSpec, findings: Finding[]): void {
  if (table.sheet.merges.every(({ bottom }) => bottom <= table.headerRow)) return;
  for (const row of table.rows) {
    for (const { header } of spec.columns) {
      const column = table.columnOf(header);
      const joined = column === undefined ? undefined : table.mergedDown(row.row, column);
      if (joined?.top !== row.row || joined.left !== column) continue;
      const where = { sheet: table.sheet.name, cell: row.at(header), field: header };
      findings.push(finding('cells-joined', where, { rows: joined.bottom - joined.top + 1 }));
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
