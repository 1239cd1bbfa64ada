/** exceljs reads every file and its cells are visited. */
import ExcelJS from 'exceljs';
import { returnedFiles } from './returned-files';

let cells = 0;
for (const file of returnedFiles()) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell((cell) => (cells += cell.value === null ? 0 : 1))));
}
process.stdout.write(`${cells}\n`);
