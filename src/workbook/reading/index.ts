export { readWorkbook, type ReadingOptions, type WorkbookReading } from './read-workbook';
export { defaultLimits, type Limits } from './limits';
export type { Platform } from './platform';
export { Allowance, openArchive, type ArchivedFile } from './archive';
