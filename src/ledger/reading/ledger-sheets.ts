import { finding, type Finding } from '../../findings/finding';
import type { PlainDate } from '../../plan/plan';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { type WorkbookSnapshot, cellText } from '../../workbook/snapshot';
import type { Table, TableRow } from '../../workbook/table';
import { dayOf } from './day';
import type { LedgerUnit } from '../ledger-unit';
import { findMatrix, type Matrix } from '../plan/matrix';
import { ledgerTable } from './tables';
import { namesIn } from '../listed-names';

/** Reads the sheets of one ledger and collects what it finds on the way. */
export class LedgerSheets {
  readonly findings: Finding[] = [];

  constructor(
    private readonly workbook: WorkbookSnapshot,
    private readonly file: string,
  ) {}

  report(code: Finding['code'], where: Omit<Finding['where'], 'file'>, values: Finding['values'] = {}): void {
    this.findings.push(finding(code, { file: this.file, ...where }, values));
  }

  /** A declared table; a missing one is reported when the ledger cannot do without it. */
  table(spec: SheetSpec, needed: boolean): Table | undefined {
    const table = ledgerTable(this.workbook, spec);
    if (table === undefined && needed) this.missing(spec.name);
    return table;
  }

  matrix(units: readonly LedgerUnit[]): Matrix | undefined {
    const matrix = findMatrix(this.workbook, units);
    if (matrix === undefined) this.missing('责任矩阵');
    return matrix;
  }

  private missing(sheet: string): void {
    this.report('ledger-sheet-missing', { sheet }, { sheet });
  }

  /** Makes one thing of each row that has its key; a key that stands twice counts once and is reported. */
  each<Thing>(
    spec: SheetSpec,
    needed: boolean,
    make: (row: TableRow, text: (header: string) => string) => Thing,
  ): Thing[] {
    const table = this.table(spec, needed);
    const seen = new Set<string>();
    return (table?.rows ?? []).flatMap((row) => {
      const text = (header: string) => cellText(row.cell(header)).trim();
      const key = spec.key.map(text).join(' ').trim();
      if (key === '') return [];
      if (seen.has(key)) {
        const [header = ''] = spec.key;
        this.report('ledger-key-twice', { sheet: spec.name, cell: row.at(header), field: header }, { key });
        return [];
      }
      seen.add(key);
      return [make(row, text)];
    });
  }

  /** A date of the ledger; what cannot be read as one is reported and left out. */
  day(spec: SheetSpec | { name: string }, row: TableRow, header: string): PlainDate | undefined {
    const cell = row.cell(header);
    const day = dayOf(cell);
    if (cell !== undefined && day === undefined) {
      this.report(
        'ledger-date-unreadable',
        { sheet: spec.name, cell: row.at(header), field: header },
        { raw: cellText(cell) },
      );
    }
    return day;
  }

  /** One of the column's choices; where the cell is empty the other is taken, and where it says something else, that is reported. */
  choice<Choice extends string>(spec: SheetSpec, row: TableRow, header: string, otherwise: Choice): Choice {
    const raw = cellText(row.cell(header)).trim();
    if (raw === '') return otherwise;
    const choices = spec.columns.find((column) => column.header === header)?.choices ?? [];
    if (choices.includes(raw)) return raw as Choice;
    const where = { sheet: spec.name, cell: row.at(header), field: header };
    this.report('ledger-choice-unknown', where, { raw, adopted: otherwise, allowed: choices.join('、') });
    return otherwise;
  }

  /** A number of the ledger; what cannot be read as one is reported, and the other taken. */
  number(spec: SheetSpec, row: TableRow, header: string, otherwise: number): number {
    const raw = cellText(row.cell(header)).trim();
    if (raw === '') return otherwise;
    const number = Number(raw);
    if (Number.isFinite(number)) return number;
    const where = { sheet: spec.name, cell: row.at(header), field: header };
    this.report('ledger-number-unreadable', where, { raw, adopted: otherwise });
    return otherwise;
  }
}

/** Names of units in a cell; one that no unit goes by is reported: what is meant for it would reach nobody. */
export function unitNames(
  spec: SheetSpec,
  row: TableRow,
  header: string,
  units: readonly LedgerUnit[],
  from: LedgerSheets,
): string[] {
  const names = namesIn(cellText(row.cell(header)));
  for (const name of names) {
    if (units.some((unit) => unit.name === name || unit.aliases.includes(name))) continue;
    const where = { sheet: spec.name, cell: row.at(header), field: header };
    from.report('ledger-unit-unknown', where, { raw: name });
  }
  return names;
}

/** The thing with its deadline, where there is one. */
export function withDeadline<T extends object>(
  thing: T,
  deadline: PlainDate | undefined,
): T & { deadline?: PlainDate } {
  return deadline === undefined ? thing : { ...thing, deadline };
}
