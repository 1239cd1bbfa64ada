import { cellText } from '../workbook/snapshot';
import type { LedgerState } from './operations/operation';
import { logSheet } from './sheets/log';
import { ledgerTable } from './reading/tables';

/** A line of 操作日志. */
export interface LogLine {
  readonly sheet: string;
  /** Address of its time. */
  readonly cell: string;
  /** As it is written: `2007-12-20 09:30`. */
  readonly time: string;
  readonly operation: string;
  readonly subject: string;
  readonly before: string;
  readonly after: string;
}

/** The lines of 操作日志, newest first: the last line that was written stands lowest. */
export function readLog({ workbook }: Pick<LedgerState, 'workbook'>): LogLine[] {
  const table = ledgerTable(workbook, logSheet);
  const lines = (table?.rows ?? []).map((row): LogLine => {
    const text = (header: string) => cellText(row.cell(header)).trim();
    return {
      sheet: table?.sheet.name ?? '',
      cell: row.at('时间'),
      // Who types into the sheet may turn a time into a date.
      time: text('时间').replace('T', ' ').slice(0, 16),
      operation: text('操作'),
      subject: text('对象'),
      before: text('原值'),
      after: text('新值'),
    };
  });
  return lines.reverse();
}
