import { namedLines } from '../../src/ledger/templates/named-lines';
import type { WorkbookDraft } from '../../src/workbook/draft';
import { firstRecordRow } from '../../src/workbook/layout';

/** Lines that the sheets had from the first. */
const firstLines = 7;

/** A ledger as it was made before most lines of 设置 and 报告模板 were thought of. */
export function olderLedger(made: WorkbookDraft): WorkbookDraft {
  const shortened = new Set(namedLines.map(({ spec }) => spec.name));
  return {
    ...made,
    sheets: made.sheets.map((sheet) =>
      shortened.has(sheet.name) ? { ...sheet, rows: [...sheet.rows].slice(0, firstRecordRow - 1 + firstLines) } : sheet,
    ),
  };
}
