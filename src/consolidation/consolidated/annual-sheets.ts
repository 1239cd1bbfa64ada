import { finding, type Finding, type FindingValues } from '../../findings/finding';
import { rawText } from '../../returns/normalising';
import type { RecordPlace, SourcedFigure } from '../../returns/unit-return';
import { address, columnName } from '../../workbook/address';
import { notApplicable } from '../../workbook/not-applicable';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { type Cell, type WorkbookSnapshot, cellText } from '../../workbook/snapshot';
import { locateTable, type Table, type TableRow } from '../../workbook/table';

/** A table of the workbook and its rows. */
export interface AnnualTable {
  readonly table: Table | undefined;
  readonly rows: readonly AnnualRow[];
}

/** A row of a consolidated workbook: program-made, so that a cell says what it says or nothing. */
export class AnnualRow {
  constructor(
    private readonly row: TableRow,
    private readonly table: Table,
    private readonly columns: RecordPlace['columns'],
  ) {}

  get place(): RecordPlace {
    return { sheet: this.table.sheet.name, row: this.row.row, columns: this.columns };
  }

  cell(header: string): Cell | undefined {
    return this.row.cell(header);
  }

  text(header: string): string {
    return cellText(this.row.cell(header)).trim();
  }

  at(header: string): string {
    return this.row.at(header) || address(this.row.row, 1);
  }

  figure(header: string): SourcedFigure {
    return figureOf(this.row.cell(header), this.table.sheet.name, this.at(header));
  }

  /** The figure in a column that no declaration has: a unit's. */
  figureIn(column: number): SourcedFigure {
    const { sheet } = this.table;
    const cell = sheet.rows.get(this.row.row)?.find((one) => one.column === column);
    return figureOf(cell, sheet.name, address(this.row.row, column));
  }
}

/** A cell in one of the four states of a number. */
function figureOf(cell: Cell | undefined, sheet: string, at: string): SourcedFigure {
  const raw = rawText(cell);
  const source = { sheet, cell: at, raw };
  if (cell?.kind === 'number' && typeof cell.value === 'number')
    return { state: 'value', value: cell.value, ...source };
  if (raw.trim() === '') return { state: 'empty', ...source };
  return raw.trim() === notApplicable ? { state: 'notApplicable', ...source } : { state: 'unreadable', ...source };
}

function columnLetters(table: Table, spec: SheetSpec): RecordPlace['columns'] {
  return Object.fromEntries(
    spec.columns.flatMap(({ header }) => {
      const column = table.columnOf(header);
      return column === undefined ? [] : [[header, columnName(column)]];
    }),
  );
}

/** The sheets of one consolidated workbook, and the record of what was found in them. */
export class AnnualSheets {
  readonly findings: Finding[] = [];

  constructor(private readonly workbook: WorkbookSnapshot) {}

  report(code: Finding['code'], where: Finding['where'], values: FindingValues = {}): void {
    this.findings.push(finding(code, where, values));
  }

  /**
   * A declared table, found by its headers.
   * @param needed whether a missing one is reported
   */
  table(spec: SheetSpec, needed = true): AnnualTable {
    const sheets = this.workbook.sheets.filter(({ name }) => name === spec.name);
    const table = locateTable({ ...this.workbook, sheets }, spec);
    if (table === undefined) {
      if (needed) this.report('annual-sheet-missing', { sheet: spec.name }, { sheet: spec.name });
      return { table, rows: [] };
    }
    const columns = columnLetters(table, spec);
    for (const header of needed ? table.missing : []) {
      this.report('annual-column-missing', { sheet: spec.name, field: header }, { column: header });
    }
    return { table, rows: table.rows.map((row) => new AnnualRow(row, table, columns)) };
  }

  /** Rows of a table by their keys; a key that stands twice counts once and is reported, one without a key is passed over. */
  keyed(spec: SheetSpec): AnnualTable {
    const { table, rows } = this.table(spec);
    const seen = new Set<string>();
    const kept = rows.filter((row) => {
      const key = spec.key
        .map((header) => row.text(header))
        .join(' ')
        .trim();
      if (key === '') return false;
      if (!seen.has(key)) return seen.add(key);
      const [field = ''] = spec.key;
      this.report('annual-key-twice', { sheet: spec.name, cell: row.at(field), field }, { key });
      return false;
    });
    return { table, rows: kept };
  }

  /**
   * What counts of a figure that was reckoned again: the reckoned one, and a finding where the cell says otherwise. A
   * formula that no program has worked out says nothing.
   * @param written the cell
   * @param reckoned undefined where there is nothing to reckon with: the figure is not known then
   */
  reckoned(written: SourcedFigure, reckoned: number | undefined, field: string): SourcedFigure {
    const { sheet, cell, raw } = written;
    const adopted: SourcedFigure =
      reckoned === undefined
        ? { state: written.state === 'notApplicable' ? 'notApplicable' : 'empty', sheet, cell, raw }
        : { state: 'value', value: reckoned, sheet, cell, raw };
    if (written.state === 'empty' || same(written, reckoned)) return adopted;
    const values = { raw, adopted: reckoned === undefined ? '' : String(reckoned), field };
    this.report('annual-total-differs', { sheet, cell, field }, values);
    return adopted;
  }
}

/** Sums in another order differ in the sixteenth digit. */
function same(written: SourcedFigure, reckoned: number | undefined): boolean {
  if (written.state !== 'value') return written.state === 'notApplicable' && reckoned === undefined;
  return reckoned !== undefined && Math.abs(written.value - reckoned) <= 1e-9 * Math.max(1, Math.abs(reckoned));
}
