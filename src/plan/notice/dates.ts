import type { PlainDate } from '../plan';

const two = (number: number): string => String(number).padStart(2, '0');

/** The last day of a month. */
function lastDay(year: number, month: number): PlainDate {
  return `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
}

/** A day, the last day of a month, or the last day of a year. */
function endOf(year: number, month: number | undefined, day: number | undefined): PlainDate {
  if (month === undefined || month < 1 || month > 12) return `${year}-12-31`;
  return day === undefined ? lastDay(year, month) : `${year}-${two(month)}-${two(day)}`;
}

function startOf(year: number, month: number | undefined, day: number | undefined): PlainDate {
  return `${year}-${two(month ?? 1)}-${two(day ?? 1)}`;
}

const optional = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

const moment = /(\d{4}) ?年(?: ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?)?/;

/** What a deadline says: `2018年12月`, `2018年12月底前`, `2018年底前`; a month means its last day. */
export function readDeadline(text: string): PlainDate | undefined {
  const [, year, month, day] = moment.exec(text) ?? [];
  return year === undefined ? undefined : endOf(Number(year), optional(month), optional(day));
}

const before = /(\d{4}) ?年(?: ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?日)?)? ?(?:底|末)?(?:之|以)?前(?:完成|基本完成|全面完成)?/;

/** A deadline in running text; only what says 前. */
export function deadlineIn(text: string): PlainDate | undefined {
  const [, year, month, day] = before.exec(text) ?? [];
  return year === undefined ? undefined : endOf(Number(year), optional(month), optional(day));
}

export interface Period {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

const joint = '(?:[-—–－~～]{1,2}|至|到)';
const from = '(\\d{4}) ?年(?: ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?)?(?:初|起)?';
const to = '(?:(\\d{4}) ?年)?(?: ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?日)?)?(?:底|末)?';
const period = new RegExp(`${from}(?: ?${joint} ?${to})?`);

/** A stretch of time somewhere in a text, with the text that names it. */
export function periodIn(text: string): (Period & { said: string }) | undefined {
  const match = period.exec(text);
  if (match === null) return undefined;
  const [said, year = '', month, day, toYear, toMonth, toDay] = match;
  const single = toYear === undefined && toMonth === undefined;
  const start = startOf(Number(year), optional(month), optional(day));
  const end = single
    ? endOf(Number(year), optional(month), optional(day))
    : endOf(Number(toYear ?? year), optional(toMonth), optional(toDay));
  return { said: said.trim(), start, end };
}
