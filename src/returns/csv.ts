import { finding, type Finding } from '../findings/finding';
import type { SheetSpec } from '../workbook/sheet-spec';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { locateTable } from '../workbook/table';
import { locateForm } from '../workbook/form';
import { returnTables, unitInfoForm } from './sheets';

/**
 * What is to be said of a sheet of the template that came as CSV. It is never taken in: it says neither whose it is nor of
 * which year, and would stand in the place of the whole return.
 * @param workbook the text as a sheet
 * @returns undefined where the text is no sheet of the template
 */
export function refusalOfCsv(workbook: WorkbookSnapshot, encoding: string): Finding | undefined {
  const table = returnTables.find((spec: SheetSpec) => locateTable(workbook, spec) !== undefined);
  const name = table?.name ?? (locateForm(workbook, unitInfoForm) === undefined ? undefined : unitInfoForm.name);
  if (name === undefined) return undefined;
  return finding('return-as-csv', {}, { encoding, rows: workbook.sheets[0]?.rows.size ?? 0, table: name });
}
