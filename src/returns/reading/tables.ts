import type { SheetSpec } from '../../workbook/sheet-spec';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { findTable, type Table } from '../../workbook/table';
import { headerKey, SeveralTables } from '../../workbook/header';
import { returnTables } from '../sheets';

const anyOfReturn = new SeveralTables(returnTables);

/** A table ends where another one of the return begins below it. */
function cut(table: Table, others: readonly Table[]): Table {
  const next = Math.min(
    ...others.flatMap(({ sheet, headerRow }) =>
      sheet === table.sheet && headerRow > table.headerRow ? [headerRow] : [],
    ),
  );
  return next === Infinity ? table : { ...table, rows: table.rows.filter(({ row }) => row < next) };
}

/**
 * Finds every declared table of a return: in the sheet of its name, where it nearly always is, and in sheets that serve
 * no other one, where a list may go on or another version may stand. A table that lost its own sheet is looked for below
 * the others as well.
 * @returns the tables of each declaration, that of its own sheet first
 */
export function returnTablesIn(workbook: WorkbookSnapshot): Map<SheetSpec, readonly Table[]> {
  const found = new Map<SheetSpec, Table[]>();
  const serving = new Set<SheetSnapshot>();
  for (const spec of returnTables) {
    for (const sheet of workbook.sheets) {
      const table = headerKey(sheet.name) === headerKey(spec.name) ? findTable(sheet, spec) : undefined;
      if (table === undefined || found.has(spec)) continue;
      found.set(spec, [table]);
      serving.add(sheet);
    }
  }
  const headers = workbook.sheets.map((sheet) => ({ sheet, lines: anyOfReturn.headersIn(sheet) }));
  for (const spec of returnTables) {
    const own = found.get(spec);
    const elsewhere = headers.flatMap(({ sheet, lines }) => {
      if (own !== undefined && serving.has(sheet)) return [];
      const table = findTable(sheet, spec, lines);
      return table === undefined || (own !== undefined && table.rows.length === 0) ? [] : [table];
    });
    if (elsewhere.length > 0) found.set(spec, [...(own ?? []), ...elsewhere]);
  }
  const all = [...found.values()].flat();
  return new Map([...found].map(([spec, tables]) => [spec, tables.map((table) => cut(table, all))]));
}
