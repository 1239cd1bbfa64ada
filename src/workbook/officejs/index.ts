export { ExcelWorkbook } from './excel-workbook';
export { openBeside } from './open-beside';
export { onButton, showPane } from './shared-runtime';
export { libraryLoaded, whenReady } from './support';
