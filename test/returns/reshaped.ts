import type { Cell, CellRange, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

type Change = (sheet: SheetSnapshot) => SheetSnapshot | undefined;

/** The same workbook with one sheet changed, or left out where the change gives none. */
export function withSheet(workbook: WorkbookSnapshot, name: string, change: Change): WorkbookSnapshot {
  if (!workbook.sheets.some((sheet) => sheet.name === name)) throw new Error(`there is no sheet ${name}`);
  return {
    ...workbook,
    sheets: workbook.sheets.flatMap((sheet) => (sheet.name === name ? (change(sheet) ?? []) : [sheet])),
  };
}

/** The same sheet with every cell somewhere else; cells that are given no place are gone. */
export function moved(
  sheet: SheetSnapshot,
  place: (row: number, column: number) => readonly [number, number] | undefined,
): SheetSnapshot {
  const rows = new Map<number, Cell[]>();
  for (const cell of [...sheet.rows.values()].flat()) {
    const [row, column] = place(cell.row, cell.column) ?? [];
    if (row === undefined || column === undefined) continue;
    rows.set(row, [...(rows.get(row) ?? []), { ...cell, row, column }]);
  }
  const sorted = [...rows].sort(([left], [right]) => left - right);
  return {
    ...sheet,
    rows: new Map(sorted.map(([row, cells]) => [row, cells.sort((left, right) => left.column - right.column)])),
  };
}

/** The same sheet with cells put in, over what stood there. */
export function withCells(sheet: SheetSnapshot, cells: readonly Cell[]): SheetSnapshot {
  const places = new Set(cells.map(({ row, column }) => `${row} ${column}`));
  const kept = moved(sheet, (row, column) => (places.has(`${row} ${column}`) ? undefined : [row, column]));
  const all = [...[...kept.rows.values()].flat(), ...cells];
  const together = { ...kept, rows: new Map([[0, all]]) };
  return moved(together, (row, column) => [row, column]);
}

/** A text cell. */
export function textCell(row: number, column: number, value: string): Cell {
  return { row, column, kind: 'text', value };
}

/** A number cell. */
export function numberCell(row: number, column: number, value: number): Cell {
  return { row, column, kind: 'number', value };
}

/** `A4:B9` as numbers: one column, from a row to a row. */
export function downColumn(column: number, top: number, bottom: number): CellRange {
  return { top, left: column, bottom, right: column };
}
