import type { PlainDate } from '../../plan/plan';

/** What is entered, by header: the text of a cell, a day as `2007-12-20`. */
export type Entered = Readonly<Record<string, string>>;

/** A row of a register as it stands. */
export interface RegisterRecord {
  readonly key: string;
  readonly sheet: string;
  readonly row: number;
  /** Without the blanks around it. */
  text(header: string): string;
  /** Undefined where the cell is empty or holds no day. */
  day(header: string): PlainDate | undefined;
  /** A1 address; empty text where the sheet lacks the column. */
  at(header: string): string;
}

/** What a record says under a header, as 操作日志 and people say it: a day as a day. */
export function shownIn(record: RegisterRecord, header: string): string {
  return record.day(header) ?? record.text(header);
}
