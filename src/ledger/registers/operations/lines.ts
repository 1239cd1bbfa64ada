import type { LogEntry } from '../../operations/operation';
import type { Entered, RegisterRecord } from '../register';

/** Lines of 操作日志 for what changes in a record, one a column. */
export function linesOf(record: RegisterRecord, entered: Entered, noun: string): LogEntry[] {
  const shown = (header: string) => record.day(header) ?? record.text(header);
  return Object.entries(entered).flatMap(([header, text]) => {
    const after = text.trim();
    return shown(header) === after
      ? []
      : [{ subject: `${noun} ${record.key} ${header}`, before: shown(header), after }];
  });
}
