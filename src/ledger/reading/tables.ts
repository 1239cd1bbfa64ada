import type { SheetSpec } from '../../workbook/sheet-spec';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { locateTable, type Table } from '../../workbook/table';
import { sheetNames } from '../sheets/names';

/**
 * Finds a table of the ledger: in the sheet of its name, else in one that bears no name of the ledger's own sheets.
 * @param mayBe whether a sheet of another name can be the one
 */
export function ledgerTable(
  workbook: WorkbookSnapshot,
  spec: SheetSpec,
  mayBe: (sheet: SheetSnapshot) => boolean = () => true,
): Table | undefined {
  const candidates = workbook.sheets.filter(
    (sheet) => sheet.name === spec.name || (!sheetNames.has(sheet.name) && mayBe(sheet)),
  );
  return locateTable({ ...workbook, sheets: candidates }, spec);
}
