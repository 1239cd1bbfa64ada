import type { PlainDate } from '../../plan/plan';
import { isoOfSerial } from '../../workbook/reading/dates';
import { type Cell, cellText } from '../../workbook/snapshot';

/** A day of our times behind a bare number; `2008` and `20080131` are not meant as serial numbers. */
function dayOfSerial(serial: number): PlainDate | undefined {
  const day = isoOfSerial(serial, false)?.slice(0, 10);
  return day !== undefined && day >= '1980' && day < '2200' ? day : undefined;
}

/** A day, written as a date, as a text, or as the bare number behind a date: a column of dates holds nothing else. */
export function dayOf(cell: Cell | undefined): PlainDate | undefined {
  if (cell?.kind === 'number') return dayOfSerial(Number(cell.value));
  const text = cellText(cell).trim();
  const parts = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:T.*)?$/.exec(text);
  if (parts === null) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** Whether a text is a day there is, written `2008-01-31`. */
export function isDay(text: string): text is PlainDate {
  return /^\d{4}-\d\d-\d\d$/.test(text) && dayOf({ row: 1, column: 1, kind: 'text', value: text }) === text;
}
