import ExcelJS, { type CellFormulaValue } from 'exceljs';

/** Reads a file into the workbook that the simulated Excel holds. Shared formulas become each cell's own. */
export async function readBook(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  for (const sheet of book.worksheets) {
    const shared: [ExcelJS.Cell, CellFormulaValue][] = [];
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.type !== ExcelJS.ValueType.Formula) return;
        const { result } = cell.value as CellFormulaValue;
        shared.push([cell, { formula: cell.formula, ...(result === undefined ? {} : { result }) } as CellFormulaValue]);
      }),
    );
    for (const [cell, value] of shared) cell.value = value;
  }
  return book;
}

/** The workbook as a file; formulas that were not recalculated have no result in it, so that every program computes them. */
export async function writeBook(book: ExcelJS.Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}
