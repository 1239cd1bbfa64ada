import { address } from '../../address';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../snapshot';

/** Binary noise of dates and times that were counted in milliseconds between. */
const noise = 1e-9;

function same(left: Cell | undefined, right: Cell | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  if (left.kind !== right.kind || left.formula !== right.formula || left.percent !== right.percent) return false;
  if (typeof left.value === 'number' && typeof right.value === 'number') {
    return Math.abs(left.value - right.value) <= noise * Math.max(1, Math.abs(left.value));
  }
  return left.value === right.value;
}

function differingCell(seen: SheetSnapshot, found: SheetSnapshot): string | undefined {
  for (const row of new Set([...seen.rows.keys(), ...found.rows.keys()])) {
    const [left, right] = [seen.rows.get(row) ?? [], found.rows.get(row) ?? []];
    const cells = new Map(right.map((cell) => [cell.column, cell]));
    for (const cell of left) {
      if (!same(cell, cells.get(cell.column))) return address(row, cell.column);
      cells.delete(cell.column);
    }
    const [more] = cells.keys();
    if (more !== undefined) return address(row, more);
  }
  return undefined;
}

/** The first cell of each sheet that holds something else in another workbook of the same sheets. */
export function differences(
  seen: WorkbookSnapshot,
  found: WorkbookSnapshot,
): readonly { readonly sheet: string; readonly cell: string }[] {
  return seen.sheets.flatMap((sheet) => {
    const other = found.sheets.find(({ name }) => name === sheet.name);
    const cell = other === undefined ? 'A1' : differingCell(sheet, other);
    return cell === undefined ? [] : [{ sheet: sheet.name, cell }];
  });
}
