import { finding, type Finding } from '../../findings/finding';
import { address } from '../../workbook/address';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { headerKey, type Table } from '../../workbook/table';

/** Whether a header is a declared one with something more, or without its last character. */
function isAlike(other: string, declared: string): boolean {
  const [key, own] = [headerKey(other), headerKey(declared)];
  if (key === own || key.length < 2) return false;
  return key.includes(own) || (own.includes(key) && key.length >= own.length - 1);
}

function isFilled({ sheet, rows }: Table, column: number): boolean {
  return rows.some(({ row }) => sheet.rows.get(row)?.some((cell) => cell.column === column));
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
