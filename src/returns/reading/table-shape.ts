import { finding, type Finding } from '../../findings/finding';
import { address } from '../../workbook/address';
import type { SheetSpec } from '../../workbook/sheet-spec';
import type { SheetSnapshot } from '../../workbook/snapshot';
import type { Table } from '../../workbook/table';
import { nameSome } from './named';
import { namelessColumns, strangeColumns } from './strange-columns';

/** What is to be said of the sheet that serves as a declared one: another name, hidden. */
export function sheetFindings({ name, visibility }: SheetSnapshot, declared: string): Finding[] {
  const renamed = name === declared ? [] : [finding('sheet-renamed', { sheet: name }, { sheet: declared })];
  return visibility === 'visible' ? renamed : [...renamed, finding('sheet-hidden', { sheet: name })];
}

/** The first line above the header that is as full as the table's own: its header was changed beyond knowing. */
function fullLineAbove({ sheet, headerRow }: Table, spec: SheetSpec): number[] {
  for (const [row, cells] of sheet.rows) {
    if (row >= headerRow) return [];
    if (cells.length >= Math.max(fewestOfFull, spec.columns.length / 2)) return [row];
  }
  return [];
}

/** Titles and remarks have fewer cells. */
const fewestOfFull = 3;

/** What stands between a line that could have been the header and the one that is: it is not read. */
function passedOver(table: Table, spec: SheetSpec): Finding[] {
  const { headerRow, sheet } = table;
  const lines = table.passedOver.length > 0 ? table.passedOver : fullLineAbove(table, spec);
  return lines.flatMap((row, index) => {
    const until = lines[index + 1] ?? headerRow;
    if (![...sheet.rows.keys()].some((one) => one > row && one < until)) return [];
    return [finding('rows-above-header', { sheet: sheet.name, cell: address(row, 1) }, { row, header: headerRow })];
  });
}

/** Joined cells that reach into the rows of a table: only the first of them has what stands there. */
function joinedCells(table: Table, spec: SheetSpec): Finding[] {
  const { sheet, headerRow, rows } = table;
  const reaching = sheet.merges
    .filter(({ top, bottom }) => bottom > headerRow && rows.some(({ row }) => row >= top && row <= bottom))
    .sort((one, other) => one.top - other.top || one.left - other.left);
  return reaching.flatMap(({ top, left, bottom, right }) => {
    const headers = spec.columns.flatMap(({ header }) => {
      const column = table.columnOf(header);
      return column === undefined || column < left || column > right ? [] : [{ header, column }];
    });
    const [first] = headers;
    if (first === undefined) return [];
    const where = { sheet: sheet.name, cell: address(top, left) };
    const down = finding('cells-joined', { ...where, field: first.header }, { rows: bottom - top + 1 });
    const columns = headers.map(({ header }) => header).join('、');
    const isAcross = headers.some(({ column }) => column !== left);
    return [...(bottom > top ? [down] : []), ...(isAcross ? [finding('cells-joined-across', where, { columns })] : [])];
  });
}

/** Rows and columns of a table that are hidden and hold something. */
function hiddenParts({ sheet, rows, columnOf }: Table, spec: SheetSpec): Finding[] {
  const { hiddenRows, hiddenColumns, name } = sheet;
  const isHidden = (column: number) => hiddenColumns.some(([first, last]) => column >= first && column <= last);
  const hidden = rows.flatMap(({ row }) => (hiddenRows.has(row) ? [row] : []));
  const [first] = hidden;
  const headers = hiddenColumns.length === 0 ? [] : spec.columns.map(({ header }) => header);
  const filled = headers.filter((header) => {
    const column = columnOf(header);
    return column !== undefined && isHidden(column) && rows.some((row) => row.cell(header) !== undefined);
  });
  return [
    ...(first === undefined
      ? []
      : [
          finding(
            'row-hidden',
            { sheet: name, cell: address(first, 1) },
            { count: hidden.length, rows: nameSome(hidden) },
          ),
        ]),
    ...filled.map((header) => finding('column-hidden', { sheet: name, field: header }, { column: header })),
  ];
}

/** What is to be said of a table before its rows are read: another name, columns missing or twice, joined cells, hidden parts. */
export function shapeFindings(table: Table, spec: SheetSpec): Finding[] {
  const sheet = table.sheet.name;
  return [
    ...sheetFindings(table.sheet, spec.name),
    ...table.missing.map((header) => finding('column-missing', { sheet, field: header }, { column: header })),
    ...table.repeated.map(({ header, cell }) =>
      finding('column-twice', { sheet, cell, field: header }, { column: header }),
    ),
    ...strangeColumns(table, spec),
    ...namelessColumns(table),
    ...passedOver(table, spec),
    ...joinedCells(table, spec),
    ...hiddenParts(table, spec),
  ];
}
