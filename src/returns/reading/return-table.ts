import { finding, placed, type Finding, type FindingValues } from '../../findings/finding';
import type { PlainDate } from '../../plan/plan';
import type { SheetSpec } from '../../workbook/sheet-spec';
import type { Cell } from '../../workbook/snapshot';
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
import { shapeFindings } from './table-shape';

/** Whether two figures say the same, however their cells are formatted: 60% and 0.6. */
export function sameFigure(one: SourcedFigure, other: SourcedFigure): boolean {
  if (one.raw === other.raw) return true;
  return one.state === 'value' && other.state === 'value' && one.value === other.value;
}

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
      const text = this.written(header);
      if (text === '') continue;
      // Nearly every row is told by the first of its cells.
      if (isNothing(text)) said.push(text);
      else if (!apart.includes(header)) return undefined;
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
      .flatMap((cell) => (cell === undefined ? [] : [rawText(cell)]))
      .join(' | ')
      .slice(0, 500);
  }
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

/** The rows of a return's table, and what its shape says. */
export function returnRows(table: Table, spec: SheetSpec, findings: Finding[]): ReturnRow[] {
  findings.push(...shapeFindings(table, spec));
  const [columns, rivals] = [columnLetters(table, spec), rivalColumns(table)];
  return table.rows.map((row) => new ReturnRow(row, table, findings, columns, rivals));
}
