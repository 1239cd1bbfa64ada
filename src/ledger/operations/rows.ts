import type { CellContent } from '../../workbook/draft';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { type WorkbookSnapshot, cellText } from '../../workbook/snapshot';
import type { Table, TableRow } from '../../workbook/table';
import { TableChanges } from '../../workbook/table-changes';
import { ledgerTable } from '../reading/tables';

/** The text under a header, blanks around it apart. */
export function textUnder(row: TableRow, header: string): string {
  return cellText(row.cell(header)).trim();
}

/** The first row that has a text under a header: the one the reader of the ledger takes. */
export function rowWith(table: Table | undefined, header: string, text: string): TableRow | undefined {
  return table?.rows.find((row) => textUnder(row, header) === text);
}

/** A table of the ledger with what is to be written into it; undefined where the ledger lacks the sheet. */
export function openTable(
  workbook: WorkbookSnapshot,
  spec: SheetSpec,
): { readonly table: Table; readonly changes: TableChanges } | undefined {
  const table = ledgerTable(workbook, spec);
  return table === undefined ? undefined : { table, changes: new TableChanges(table, spec) };
}

/** Puts a text where another one stands; what is computed by somebody's formula stays computed. */
export function setText(changes: TableChanges, row: TableRow, header: string, text: string): void {
  const cell = row.cell(header);
  if (cell?.formula === true || cellText(cell) === text) return;
  const content: CellContent = text === '' ? null : text;
  changes.set(row.row, header, content);
}
