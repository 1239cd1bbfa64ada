import { finding, type Finding } from '../../findings/finding';
import { address } from '../../workbook/address';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { headerKey, saysSomething, type Table } from '../../workbook/table';

/** Whether a header is a declared one with something more, or without its last character. */
function isAlike(other: string, declared: string): boolean {
  const [key, own] = [headerKey(other), headerKey(declared)];
  if (key === own || key.length < 2) return false;
  return key.includes(own) || (own.includes(key) && key.length >= own.length - 1);
}

function isFilled({ sheet, rows }: Table, column: number): boolean {
  return rows.some(({ row }) => sheet.rows.get(row)?.some((cell) => cell.column === column));
}

/** Columns within the table that hold something and have no header: nothing of them is read. */
export function namelessColumns(table: Table, spec: SheetSpec): Finding[] {
  const { sheet, headerRow } = table;
  const declared = spec.columns.flatMap(({ header }) => table.columnOf(header) ?? []);
  const headed = new Set((sheet.rows.get(headerRow) ?? []).filter(saysSomething).map(({ column }) => column));
  const [first, last] = [Math.min(...declared), Math.max(...declared)];
  const covered = sheet.merges.filter(({ top, bottom }) => top <= headerRow && bottom >= headerRow);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((column) => {
    const joined = covered.some(({ left, right }) => column > left && column <= right);
    if (headed.has(column) || joined || !isFilled(table, column)) return [];
    return [finding('column-nameless', { sheet: sheet.name, cell: address(headerRow, column) })];
  });
}

/**
 * Columns whose header looks like that of a column that is there as well: perhaps the unit's figures stand in the one
 * and not in the other.
 */
export function alikeColumns(table: Table, spec: SheetSpec): Finding[] {
  const { sheet, headerRow, others } = table;
  return others.flatMap(({ header: other, column }) => {
    const declared = spec.columns.find(({ header }) => table.columnOf(header) !== undefined && isAlike(other, header));
    if (declared === undefined || !isFilled(table, column)) return [];
    const where = { sheet: sheet.name, cell: address(headerRow, column), field: declared.header };
    return [finding('column-alike', where, { column: declared.header, other })];
  });
}
