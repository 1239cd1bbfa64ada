import type { LogEntry } from '../../operations/operation';
import { shownIn, type Entered, type RegisterRecord } from '../record';

/** Lines of 操作日志 for what changes in a record, one a column. */
export function linesOf(record: RegisterRecord, entered: Entered, noun: string): LogEntry[] {
  return Object.entries(entered).flatMap(([header, text]) => {
    const after = text.trim();
    const before = shownIn(record, header);
    return before === after ? [] : [{ subject: `${noun} ${record.key} ${header}`, before, after }];
  });
}
