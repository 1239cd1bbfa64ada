import ExcelJS, { type CellValue } from 'exceljs';
import type { Cell, CellRange, WorkbookSnapshot } from '../../src/workbook/snapshot';

function valueOf({ kind, value, formula, serial }: Cell): CellValue {
  const plain = (kind === 'error' ? { error: value } : kind === 'date' ? (serial ?? value) : value) as CellValue;
  if (kind === 'uncomputed') return { formula: 'A1' };
  return formula === true ? ({ formula: 'A1', result: plain } as CellValue) : plain;
}

/** Ranges that overlap are written by no program of a spreadsheet. */
function overlap(one: CellRange, other: CellRange): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

/** Whether a workbook holds something that this writer cannot write so. */
export function isWritable({ sheets }: WorkbookSnapshot): boolean {
  const odd = ({ external, value, formula, kind }: Cell) =>
    external === true ||
    // A computed text comes with its blanks taken off, and XML keeps no control characters.
    (formula === true && kind === 'text') ||
    (typeof value === 'string' && /[\u0000-\u0009\u000b-\u001f]/.test(value));
  return sheets.every(({ name, merges, rows }) => {
    const cells = [...rows.values()].flat();
    // A writer empties what a joined range covers.
    const covered = (cell: Cell) =>
      merges.some(
        ({ top, left, bottom, right }) =>
          cell.row >= top &&
          cell.row <= bottom &&
          cell.column >= left &&
          cell.column <= right &&
          (cell.row !== top || cell.column !== left),
      );
    const overlapping = merges.some((one, index) => merges.slice(index + 1).some((other) => overlap(one, other)));
    return name.trim() === name && !overlapping && !cells.some((cell) => odd(cell) || covered(cell));
  });
}

/** A snapshot as the bytes of a workbook. */
export async function asXlsx({ sheets }: WorkbookSnapshot): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (const { name, visibility, rows, hiddenRows, hiddenColumns, merges } of sheets) {
    const sheet = book.addWorksheet(name, { state: visibility });
    for (const cell of [...rows.values()].flat()) {
      const target = sheet.getCell(cell.row, cell.column);
      target.value = valueOf(cell);
      if (cell.percent === true) target.numFmt = '0.##%';
      if (cell.kind === 'date') target.numFmt = 'yyyy-mm-dd';
    }
    for (const row of hiddenRows) sheet.getRow(row).hidden = true;
    for (const [first, last] of hiddenColumns) {
      for (let column = first; column <= last; column++) sheet.getColumn(column).hidden = true;
    }
    for (const { top, left, bottom, right } of merges) sheet.mergeCells(top, left, bottom, right);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
