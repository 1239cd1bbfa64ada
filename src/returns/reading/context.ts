import { finding, type Finding, type FindingValues } from '../../findings/finding';
import type { Ledger } from '../../ledger/ledger';
import type { LedgerUnit } from '../../ledger/ledger-unit';
import type { SheetSpec } from '../../workbook/sheet-spec';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import type { Table } from '../../workbook/table';
import type { Form } from '../../workbook/form';
import { headerKey } from '../../workbook/header';

import { returnRows, type ReturnRow } from './return-table';
import { returnTables } from '../sheets';
import { nameSome } from './named';
import { returnTablesIn } from './tables';

/** A required cell and whether it holds something. */
interface RequiredCell {
  readonly sheet: string;
  readonly cell: string;
  readonly filled: boolean;
}

/** What the readers of a return's sheets share: the workbook, whose it is, and the record of what was found. */
export class ReturnContext {
  readonly findings: Finding[] = [];
  private readonly tables: ReadonlyMap<SheetSpec, readonly Table[]>;
  /** Tables whose own sheet cannot be read as one. */
  private readonly lost: ReadonlySet<SheetSpec>;
  private readonly requiredCells: RequiredCell[] = [];
  private readonly absentItems = new Map<string, string[]>();

  constructor(
    readonly workbook: WorkbookSnapshot,
    readonly ledger: Ledger,
    readonly unit: LedgerUnit,
    /** 单位信息; undefined where the workbook lacks it. */
    readonly unitInfo: Form | undefined,
  ) {
    this.tables = returnTablesIn(workbook);
    this.lost = this.lostTables();
  }

  report(code: Finding['code'], where: Finding['where'], values: FindingValues = {}): void {
    this.findings.push(finding(code, where, values));
  }

  /** Rows of a declared table, wherever it stands; where a needed one is missing, that is reported. */
  rows(spec: SheetSpec, needed: boolean): ReturnRow[] {
    const tables = this.tables.get(spec) ?? [];
    if (tables.length === 0 && needed) this.report('sheet-missing', { sheet: spec.name }, { sheet: spec.name });
    if (tables.length > 0 && this.lost.has(spec)) {
      this.report(
        'sheet-without-header',
        { sheet: spec.name },
        { table: spec.name, sheet: tables[0]?.sheet.name ?? '' },
      );
    }
    for (const { sheet } of tables.slice(1)) {
      this.report('table-in-two-sheets', { sheet: sheet.name }, { table: spec.name });
    }
    return tables.flatMap((table) => returnRows(table, spec, this.findings));
  }

  /** Tables the sheet of whose own name is there and serves as no table. */
  private lostTables(): Set<SheetSpec> {
    const serving = this.servingTables;
    const idle = this.workbook.sheets.filter((sheet) => !serving.has(sheet)).map(({ name }) => headerKey(name));
    return new Set(returnTables.filter(({ name }) => idle.includes(headerKey(name))));
  }

  /** Sheets that serve as a table. */
  get servingTables(): ReadonlySet<SheetSnapshot> {
    return new Set([...this.tables.values()].flatMap((tables) => tables.map(({ sheet }) => sheet)));
  }

  /** Points out a row that counts and stands in another sheet than the first of its table. */
  reportElsewhere(spec: SheetSpec, row: ReturnRow, header: string): void {
    const { sheet } = row.place;
    if (this.lost.has(spec) || this.tables.get(spec)?.[0]?.sheet.name !== sheet)
      row.report('row-elsewhere', header, { table: spec.name, sheet });
  }

  /** Counts a cell that the unit has to fill in. */
  require(sheet: string, cell: string, filled: boolean): void {
    this.requiredCells.push({ sheet, cell, filled });
  }

  /**
   * Counts the cells that the unit had to fill in of an item of which no row was merged.
   * @param key of the item; undefined where its row is there and has been named as one that was refused
   */
  requireAbsent(sheet: string, key: string | undefined, cells: number): void {
    for (let count = 0; count < cells; count += 1) this.require(sheet, '', false);
    if (key !== undefined) this.absentItems.set(sheet, [...(this.absentItems.get(sheet) ?? []), key]);
  }

  /** How many cells had to be filled in, and how many were. */
  completeness(): { required: number; filled: number } {
    const filled = this.requiredCells.filter((cell) => cell.filled).length;
    return { required: this.requiredCells.length, filled };
  }

  /**
   * One finding a sheet for its required cells that are empty, at the first of them, and one for the items without a row.
   * Of a sheet or a column that is missing that itself has been said.
   */
  reportEmpty(): void {
    const bySheet = new Map<string, string[]>();
    for (const { sheet, cell, filled } of this.requiredCells) {
      if (!filled && cell !== '') bySheet.set(sheet, [...(bySheet.get(sheet) ?? []), cell]);
    }
    for (const [sheet, cells] of bySheet) {
      const [first = ''] = cells;
      this.report('required-empty', { sheet, cell: first }, { count: cells.length, cells: nameSome(cells) });
    }
    const missing = new Set(this.findings.map(({ code, where }) => (code === 'sheet-missing' ? where.sheet : '')));
    for (const [sheet, keys] of this.absentItems) {
      if (!missing.has(sheet))
        this.report('required-row-missing', { sheet }, { count: keys.length, keys: nameSome(keys) });
    }
  }
}
