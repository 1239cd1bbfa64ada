import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** A row of a sheet by its headers, which stand in row 3. */
export interface ReportRecord {
  readonly row: number;
  cell(header: string): Cell | undefined;
  /** What the cell holds; undefined where it is empty. */
  value(header: string): string | number | boolean | undefined;
}

function rowsOf(workbook: WorkbookSnapshot, sheet: string) {
  const found = workbook.sheets.find(({ name }) => name === sheet);
  if (found === undefined) throw new Error(`there is no sheet ${sheet}`);
  return found.rows;
}

/** The headers of a sheet of the report. */
export function headersOf(workbook: WorkbookSnapshot, sheet: string): string[] {
  return (rowsOf(workbook, sheet).get(3) ?? []).map(({ value }) => String(value));
}

/** The records of a sheet of the report. */
export function recordsOf(workbook: WorkbookSnapshot, sheet: string): ReportRecord[] {
  const rows = rowsOf(workbook, sheet);
  const columns = new Map((rows.get(3) ?? []).map(({ value, column }) => [String(value), column]));
  return [...rows].flatMap(([row, cells]) => {
    if (row <= 3) return [];
    const cell = (header: string) => {
      const column = columns.get(header);
      if (column === undefined) throw new Error(`${sheet} has no column ${header}`);
      return cells.find((one) => one.column === column);
    };
    return [{ row, cell, value: (header) => cell(header)?.value }];
  });
}

/** The numbers of a column, by row of the record's key. */
export function numbersOf(records: readonly ReportRecord[], header: string): number[] {
  return records.flatMap((record) => {
    const value = record.value(header);
    return typeof value === 'number' ? [value] : [];
  });
}
