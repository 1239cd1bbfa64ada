import { finding, type Finding, type FindingValues } from '../../findings/finding';
import type { Ledger, LedgerUnit } from '../../ledger/ledger';
import type { SheetSpec } from '../../workbook/sheet-spec';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { findTable, headerKey, locateTable, type Table } from '../../workbook/table';
import { returnTables } from '../sheets';
import { returnRows, type ReturnRow } from './return-table';

/** A required cell and whether it holds something. */
interface RequiredCell {
  readonly sheet: string;
  readonly cell: string;
  readonly filled: boolean;
}

/** Cells named in one finding; more are counted. */
const namedCells = 12;

/** The table in a sheet of its name, however that is spaced. */
function tableOfName(workbook: WorkbookSnapshot, spec: SheetSpec): Table | undefined {
  for (const sheet of workbook.sheets) {
    const table = headerKey(sheet.name) === headerKey(spec.name) ? findTable(sheet, spec) : undefined;
    if (table !== undefined) return table;
  }
  return undefined;
}

/** What the readers of a return's sheets share: the workbook, whose it is, and the record of what was found. */
export class ReturnContext {
  readonly findings: Finding[] = [];
  /** Tables in sheets of their own name, where they nearly always are. */
  private readonly own = new Map<SheetSpec, Table>();
  /** Sheets that serve a table. */
  private readonly taken = new Set<SheetSnapshot>();
  private readonly requiredCells: RequiredCell[] = [];

  constructor(
    readonly workbook: WorkbookSnapshot,
    readonly ledger: Ledger,
    readonly unit: LedgerUnit,
  ) {
    for (const spec of returnTables) {
      const table = tableOfName(workbook, spec);
      if (table === undefined) continue;
      this.own.set(spec, table);
      this.taken.add(table.sheet);
    }
  }

  report(code: Finding['code'], where: Finding['where'], values: FindingValues = {}): void {
    this.findings.push(finding(code, where, values));
  }

  /** Rows of a declared table. A sheet serves one table only; where a needed one is missing, that is reported. */
  rows(spec: SheetSpec, needed: boolean): ReturnRow[] {
    return returnRows(this.table(spec, needed), spec, this.findings);
  }

  private table(spec: SheetSpec, needed: boolean): Table | undefined {
    const own = this.own.get(spec);
    const table = own ?? locateTable(this.workbook, spec, this.taken);
    if (table !== undefined) this.taken.add(table.sheet);
    else if (needed) this.report('sheet-missing', { sheet: spec.name }, { sheet: spec.name });
    return table;
  }

  /** Counts a cell that the unit has to fill in. */
  require(sheet: string, cell: string, filled: boolean): void {
    this.requiredCells.push({ sheet, cell, filled });
  }

  /** How many cells had to be filled in, and how many were. */
  completeness(): { required: number; filled: number } {
    const filled = this.requiredCells.filter((cell) => cell.filled).length;
    return { required: this.requiredCells.length, filled };
  }

  /** One finding a sheet for its required cells that are empty, at the first of them. */
  reportEmpty(): void {
    const bySheet = new Map<string, string[]>();
    for (const { sheet, cell, filled } of this.requiredCells) {
      if (!filled) bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
    }
    for (const [sheet, empty] of bySheet) {
      const cells = empty.filter((cell) => cell !== '');
      const named = cells.slice(0, namedCells).join('、') + (cells.length > namedCells ? ' …' : '');
      const [first = ''] = cells;
      this.report('required-empty', first === '' ? { sheet } : { sheet, cell: first }, {
        count: empty.length,
        cells: named,
      });
    }
  }
}
