import { finding, type Finding } from '../../findings/finding';
import { address } from '../../workbook/address';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { saysSomething, type Table } from '../../workbook/table';
import { headerKey } from '../../workbook/header';

/** Whether a header is a declared one with something more, or without its last character. */
function isAlike(other: string, declared: string): boolean {
  const [key, own] = [headerKey(other), headerKey(declared)];
  if (key === own || key.length < 2) return false;
  return key.includes(own) || (own.includes(key) && key.length >= own.length - 1);
}

function isFilled({ sheet, rows }: Table, column: number): boolean {
  return rows.some(({ row }) => sheet.rows.get(row)?.some((cell) => cell.column === column && saysSomething(cell)));
}

/** Columns in or beside the table that hold something in its rows and have no header: nothing of them is read. */
export function namelessColumns({ sheet, headerRow, rows }: Table): Finding[] {
  const headed = new Set((sheet.rows.get(headerRow) ?? []).filter(saysSomething).map(({ column }) => column));
  for (const { top, left, bottom, right } of sheet.merges) {
    if (top > headerRow || bottom < headerRow) continue;
    for (let column = left + 1; column <= right; column++) headed.add(column);
  }
  const nameless = new Set<number>();
  for (const { row } of rows) {
    for (const cell of sheet.rows.get(row) ?? []) {
      if (!headed.has(cell.column) && saysSomething(cell)) nameless.add(cell.column);
    }
  }
  return [...nameless]
    .sort((left, right) => left - right)
    .map((column) => finding('column-nameless', { sheet: sheet.name, cell: address(headerRow, column) }));
}

/** Columns that units put in to number rows: they say nothing. */
const numbering = /^(?:序号|编号|行号|no\.?)$/i;

/**
 * Columns that hold something and have a header that nobody declared. Where it looks like that of a column that is there
 * as well, the unit's figures may stand in the one and not in the other.
 */
export function strangeColumns(table: Table, spec: SheetSpec): Finding[] {
  const { sheet, headerRow, others } = table;
  return others.flatMap(({ header: other, column }) => {
    if (other === '' || numbering.test(headerKey(other)) || !isFilled(table, column)) return [];
    const where = { sheet: sheet.name, cell: address(headerRow, column) };
    const declared = spec.columns.find(({ header }) => table.columnOf(header) !== undefined && isAlike(other, header));
    if (declared === undefined) return [finding('column-unread', where, { column: other })];
    return [finding('column-alike', { ...where, field: declared.header }, { column: declared.header, other })];
  });
}
