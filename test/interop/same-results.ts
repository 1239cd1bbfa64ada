import { expect } from 'vitest';
import type { Cell, WorkbookSnapshot } from '../../src/workbook/snapshot';

export function cellsOf(book: WorkbookSnapshot, name: string): Cell[] {
  return [...(book.sheets.find((one) => one.name === name)?.rows.values() ?? [])].flat();
}

/** Every formula of a workbook comes to the result it was saved with. */
export function expectSameResults(before: WorkbookSnapshot, after: WorkbookSnapshot): void {
  for (const { name: sheetName } of before.sheets) {
    const now = new Map(cellsOf(after, sheetName).map((cell) => [`${cell.row} ${cell.column}`, cell.value]));
    const formulas = cellsOf(before, sheetName).filter(({ formula }) => formula === true);
    for (const { row, column, value } of formulas) {
      const other = now.get(`${row} ${column}`);
      const place = `${sheetName} ${row} ${column}`;
      if (typeof value !== 'number') expect([place, other]).toEqual([place, value]);
      else {
        const near = Math.abs(Number(other) - value) <= 1e-9 * Math.max(1, Math.abs(value));
        expect([place, near, other]).toEqual([place, true, other]);
      }
    }
    // What was cached as nothing must not become something.
    const computed = cellsOf(after, sheetName).filter((cell) => cell.formula === true).length;
    expect([sheetName, computed]).toEqual([sheetName, formulas.length]);
  }
}
