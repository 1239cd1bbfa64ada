import { finding } from '../../findings/finding';
import { lackingLines, lineRecord, namedLines, type NamedLine, type NamedLines } from '../templates/named-lines';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { ledgerTable } from '../reading/tables';
import type { Operation } from './operation';
import { openTable } from './rows';

/** Lines that a sheet lacks, as they would be entered below those it has. */
export interface LinesLacking {
  readonly sheet: NamedLines;
  readonly lines: readonly NamedLine[];
}

/** The sheets that lack lines, 设置 before 报告模板. */
export function linesLacking(workbook: WorkbookSnapshot): LinesLacking[] {
  return namedLines
    .map((sheet) => ({ sheet, lines: lackingLines(sheet, ledgerTable(workbook, sheet.spec)) }))
    .filter(({ lines }) => lines.length > 0);
}

/**
 * Puts the lines that 设置 and 报告模板 of an older ledger lack below those it has, with the words a new ledger starts with;
 * what the office wrote stays as it is.
 */
export const completeLines: Operation<Record<string, never>> = {
  name: '补上新增的行',
  whyNot: ({ workbook }) => (linesLacking(workbook).length === 0 ? finding('ledger-lines-complete', {}) : undefined),
  act: ({ workbook }) => {
    const all = linesLacking(workbook);
    return {
      changes: all.flatMap(({ sheet, lines }) => {
        const changes = openTable(workbook, sheet.spec)?.changes;
        for (const line of lines) changes?.append(lineRecord(sheet, line));
        return changes?.changes() ?? [];
      }),
      log: all.map(({ sheet, lines }) => ({
        subject: sheet.spec.name,
        before: '',
        after: lines.map(({ name }) => name).join('、'),
      })),
    };
  },
};
