import { columnName } from '../../workbook/address';
import { firstRecordRow } from '../../workbook/layout';
import type { SheetSpec } from '../../workbook/sheet-spec';

/** How formulas of the report name cells of its sheets; none of their names needs quotes. */

/** The letter of a header's column. */
export function letterOf(spec: SheetSpec, header: string): string {
  return columnName(spec.columns.findIndex((column) => column.header === header) + 1);
}

/** The cell of a header in a row, `任务汇总!$I$4`. */
export function cellReference(spec: SheetSpec, header: string, row: number): string {
  return `${spec.name}!$${letterOf(spec, header)}$${row}`;
}

/** The records of a header's column, `任务汇总!$I$4:$I$12`; one row where there are none. */
export function recordsReference(spec: SheetSpec, header: string, count: number): string {
  const letter = letterOf(spec, header);
  return `${spec.name}!$${letter}$${firstRecordRow}:$${letter}$${firstRecordRow + Math.max(1, count) - 1}`;
}

/** The whole of a header's column, `任务进展!$G:$G`. */
export function columnReference(spec: SheetSpec, header: string): string {
  const letter = letterOf(spec, header);
  return `${spec.name}!$${letter}:$${letter}`;
}
