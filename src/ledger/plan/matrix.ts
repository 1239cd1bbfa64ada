import { address } from '../../workbook/address';
import type { Highlight } from '../../workbook/draft';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { type CellRange, type WorkbookSnapshot, cellText } from '../../workbook/snapshot';
import { findTable, type Table, type TableRow } from '../../workbook/table';
import { headerKey } from '../../workbook/header';
import type { LedgerUnit } from '../ledger-unit';
import { matrixSheet } from '../sheets/plan';
import { ledgerTable } from '../reading/tables';

type NamedUnit = Pick<LedgerUnit, 'code' | 'name' | 'aliases'>;

/** The sheet 责任矩阵 as people left it. */
export interface Matrix {
  /** The columns of units count among its declared ones. */
  readonly table: Table;
  readonly spec: SheetSpec;
  /** By unit code: the header of its column as it is written, its name or an alias. */
  readonly headers: ReadonlyMap<string, string>;
  /** By task code: its row. */
  readonly rows: ReadonlyMap<string, TableRow>;
  /** Headers that no unit goes by, with their address. */
  readonly strangers: readonly { readonly header: string; readonly cell: string }[];
  /** Headers of units that have a column further left. */
  readonly repeatedUnits: readonly { readonly header: string; readonly cell: string }[];
  /** Rows of tasks that have a row further up. */
  readonly repeatedRows: readonly TableRow[];
}

/** The colours of 牵头 and 责任 in a range of the matrix. */
export function roleHighlights(range: CellRange): Highlight[] {
  return [
    { range, rule: { kind: 'equals', text: '牵头', color: '7F3F00', fill: 'FCE4C8' } },
    { range, rule: { kind: 'equals', text: '责任', color: '1F4E79', fill: 'E3EEF8' } },
  ];
}

/** Units by the headers that may stand for them: their names and aliases. */
function unitsByHeader(units: readonly NamedUnit[]): ReadonlyMap<string, string> {
  const byHeader = new Map<string, string>();
  for (const { code, name, aliases } of units) {
    for (const header of [name, ...aliases]) {
      if (!byHeader.has(headerKey(header))) byHeader.set(headerKey(header), code);
    }
  }
  return byHeader;
}

/**
 * Finds the matrix: in 责任矩阵, or in a sheet of another name that has a column of a unit.
 * @param units as the sheet 单位 has them
 */
export function findMatrix(workbook: WorkbookSnapshot, units: readonly NamedUnit[]): Matrix | undefined {
  const byHeader = unitsByHeader(units);
  const bare = matrixSheet([]);
  const found = ledgerTable(
    workbook,
    bare,
    (sheet) => findTable(sheet, bare)?.others.some(({ header }) => byHeader.has(headerKey(header))) === true,
  );
  if (found === undefined) return undefined;
  const headers = new Map<string, string>();
  const strangers: { header: string; cell: string }[] = [];
  const repeatedUnits: { header: string; cell: string }[] = [];
  for (const { header, column } of found.others) {
    const unit = byHeader.get(headerKey(header));
    const place = { header, cell: address(found.headerRow, column) };
    if (unit === undefined) strangers.push(place);
    else if (headers.has(unit)) repeatedUnits.push(place);
    else headers.set(unit, header);
  }
  const spec = matrixSheet([...headers.values()].map((name) => ({ name })));
  const table = findTable(found.sheet, spec) ?? found;
  const rows = new Map<string, TableRow>();
  const repeatedRows: TableRow[] = [];
  for (const row of table.rows) {
    const task = cellText(row.cell('任务编号')).trim();
    if (task === '') continue;
    if (rows.has(task)) repeatedRows.push(row);
    else rows.set(task, row);
  }
  return { table, spec, headers, rows, strangers, repeatedUnits, repeatedRows };
}
