import { finding } from '../../findings/finding';
import { lackingLines, lineRecord, namedLines } from './named-lines';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import type { Operation } from '../operations/operation';
import { openTable } from '../operations/rows';

/** What each sheet lacks, with what is to be written into it. */
function lackingIn(workbook: WorkbookSnapshot) {
  return namedLines.flatMap((sheet) => {
    const opened = openTable(workbook, sheet.spec);
    const lacking = lackingLines(sheet, opened?.table);
    return opened === undefined || lacking.length === 0 ? [] : [{ sheet, lacking, changes: opened.changes }];
  });
}

/**
 * Puts the lines that 设置 and 报告模板 of an older ledger lack below those it has, with the words a new ledger starts with;
 * what the office wrote stays as it is.
 */
export const completeLines: Operation<Record<string, never>> = {
  name: '补上新增的行',
  whyNot: ({ workbook }) => (lackingIn(workbook).length === 0 ? finding('ledger-lines-complete', {}) : undefined),
  act: ({ workbook }) => {
    const all = lackingIn(workbook);
    for (const { sheet, lacking, changes } of all) {
      for (const line of lacking) changes.append(lineRecord(sheet, line));
    }
    return {
      changes: all.flatMap(({ changes }) => changes.changes()),
      log: all.map(({ sheet, lacking }) => ({
        subject: sheet.spec.name,
        before: '',
        after: lacking.map(({ name }) => name).join('、'),
      })),
    };
  },
};
