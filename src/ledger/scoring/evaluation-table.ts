import type { ChangeSet } from '../../workbook/change-set';
import type { CellContent } from '../../workbook/draft';
import type { TableRecord } from '../../workbook/layout';
import { newColumns, type NewColumn } from '../../workbook/new-columns';
import { type WorkbookSnapshot, cellText } from '../../workbook/snapshot';
import type { Table, TableRow } from '../../workbook/table';
import { headerKey } from '../../workbook/header';
import { TableChanges } from '../../workbook/table-changes';
import { evaluationSheet } from '../sheets/scoring';
import type { LedgerUnit } from '../ledger-unit';
import { ledgerTable } from '../reading/tables';

/** Finds 测评 by its own headers, and in it the columns of those items that it has. */
export function evaluationTable(workbook: WorkbookSnapshot, items: readonly string[]): Table | undefined {
  const bare = ledgerTable(workbook, evaluationSheet([]));
  if (bare === undefined) return undefined;
  const headers = new Set(bare.others.map(({ header }) => headerKey(header)));
  const present = items.filter((item) => headers.has(headerKey(item)));
  return ledgerTable({ ...workbook, sheets: [bare.sheet] }, evaluationSheet(present));
}

/** The rows of 测评 by unit code; a code that stands twice counts by its first row. */
export function evaluationRows(table: Table): Map<string, TableRow> {
  const rows = new Map<string, TableRow>();
  for (const row of table.rows) {
    const code = cellText(row.cell('单位编码')).trim().toUpperCase();
    if (code !== '' && !rows.has(code)) rows.set(code, row);
  }
  return rows;
}

/** A table that already has the rows it is to grow by. */
function grown(table: Table, rows: readonly number[]): Table {
  const empty = rows.map((row): TableRow => ({ row, cell: () => undefined, at: () => '' }));
  return { ...table, rows: [...table.rows, ...empty] };
}

/**
 * Writes scores into 测评: into the rows of units that stand there, below them for the others; items and records for
 * which the sheet has no column get one at its right end.
 * @param records by unit code; what a record leaves out stays as it is
 */
export function evaluationWritten(
  table: Table,
  items: readonly string[],
  units: readonly LedgerUnit[],
  records: ReadonlyMap<string, TableRecord>,
): ChangeSet {
  const spec = evaluationSheet(items);
  const changes = new TableChanges(table, spec);
  const rows = evaluationRows(table);
  const placed: { readonly row: number; readonly record: TableRecord }[] = [];
  const added: number[] = [];
  for (const { code, name } of units) {
    const record = records.get(code);
    if (record === undefined) continue;
    const row = rows.get(code)?.row ?? changes.append({ 单位编码: code, 单位名称: name, ...record });
    placed.push({ row, record });
    if (rows.has(code))
      for (const [header, content = null] of Object.entries(record)) changes.set(row, header, content);
    else added.push(row);
  }
  const lacking = spec.columns.filter(({ header }) => table.columnOf(header) === undefined);
  if (lacking.length === 0) return changes.changes();
  const columns = lacking.map((column): NewColumn => ({
    column,
    contents: new Map<number, CellContent>(placed.map(({ row, record }) => [row, record[column.header] ?? null])),
  }));
  return [...changes.changes(), ...newColumns(grown(table, added), columns).changes];
}
