export { ExcelWorkbook } from './excel-workbook';
export { openBeside } from './open-beside';
export { whenReady } from './support';
