export { readWorkbook, type ReadingOptions, type WorkbookReading } from './read-workbook';
export { defaultLimits, sizeText, type Limits } from './limits';
export type { Platform } from './platform';
export { Allowance, openArchive, type ArchivedFile } from './zip/archived-files';
