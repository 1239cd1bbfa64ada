import type { PlainDate } from '../plan';

const two = (number: number): string => String(number).padStart(2, '0');

/** The number of days of a month. */
const length = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const chinese = '〇一二三四五六七八九';
const digit = (sign: string): number => Math.max(0, chinese.indexOf(sign));

/** 十二 → 12. */
function chineseNumber(text: string): string {
  const [tens = '', ones = ''] = text.includes('十') ? text.split('十') : ['〇', text];
  return String((tens === '' ? 1 : digit(tens)) * 10 + digit(ones));
}

/** Dates in one spelling: 二〇一八年十月, 2018.10.31 and 2018-10-31 as 2018年10月31日, 5—11月 as 5月—11月. */
function spelled(text: string): string {
  return text
    .replace(/[〇○零一二三四五六七八九]{4}(?= ?年)/g, (year) => [...year].map(digit).join(''))
    .replace(/(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?= ?(?:月|日|季度))/g, chineseNumber)
    .replace(
      /(\d{4})[-./．](\d{1,2})(?:[-./．](\d{1,2}))?(?!\d)/g,
      (_date, year: string, month: string, day?: string) =>
        day === undefined ? `${year}年${month}月` : `${year}年${month}月${day}日`,
    )
    .replace(/(?<!\d)(\d{1,2})(?= ?[-—–－~～至到]{1,2} ?\d{1,2} ?月)/g, '$1月');
}

/** A date, or a stretch that stands for its first or last day. */
interface Moment {
  readonly start: PlainDate;
  readonly end: PlainDate;
  readonly year: number;
}

const month = '(\\d{1,2}) ?月份?(?: ?(\\d{1,2}) ?[日号]|([上中下])旬|[初底末])?';
const part = `${month}|第? ?([1-4]) ?季度|([上下])半年|年?[底末内]|全年`;
const moment = `(?:(\\d{4}) ?年度? ?(?:${part})?|${part.replace('年?[底末内]', '年[底末内]')})`;

function daysOf(said: readonly (string | undefined)[]): { months: [number, number]; days?: [number, number] } {
  const [inMonth, day, third, quarter, half] = said;
  if (quarter !== undefined) return { months: [Number(quarter) * 3 - 2, Number(quarter) * 3] };
  if (half !== undefined) return { months: half === '上' ? [1, 6] : [7, 12] };
  if (inMonth === undefined) return { months: [1, 12] };
  const months: [number, number] = [Number(inMonth), Number(inMonth)];
  if (day !== undefined) return { months, days: [Number(day), Number(day)] };
  if (third === undefined || third === '下') return { months };
  return { months, days: third === '上' ? [1, 10] : [11, 20] };
}

/** What a match of `moment` says; undefined where its year is not known or there is no such day. */
function momentOf(match: readonly (string | undefined)[], known: number | undefined): Moment | undefined {
  const year = match[1] === undefined ? known : Number(match[1]);
  if (year === undefined) return undefined;
  const said = match.slice(2, 7).map((value, index) => value ?? match[index + 7]);
  const { months, days } = daysOf(said);
  const [from, to] = months;
  if (from < 1 || to > 12 || (days !== undefined && (days[0] < 1 || days[1] > length(year, to)))) return undefined;
  const start = `${year}-${two(from)}-${two(days?.[0] ?? 1)}`;
  return { start, end: `${year}-${two(to)}-${two(days?.[1] ?? length(year, to))}`, year };
}

/** The last of the days that a form finds in a text. */
function latest(text: string, form: RegExp, known: number | undefined): PlainDate | undefined {
  let [year, last] = [known, undefined as PlainDate | undefined];
  for (const match of spelled(text).matchAll(form)) {
    const found = momentOf(match, year);
    year = found?.year ?? year;
    if (found !== undefined && (last === undefined || found.end > last)) last = found.end;
  }
  return last;
}

const anyMoment = new RegExp(moment, 'g');
const before = new RegExp(`${moment} ?(?:之|以)?前`, 'g');
/** The last day that a text names. */
export function lastDayIn(text: string, year?: number): PlainDate | undefined {
  return latest(text, anyMoment, year);
}

/** The last day that a text names with 前: 2018年10月底前. */
export function lastDayNamedBefore(text: string, year?: number): PlainDate | undefined {
  return latest(text, before, year);
}

export interface Period {
  readonly start: PlainDate;
  readonly end: PlainDate;
}

const joint = '(?:[-—–－~～]{1,2}|至|到)';
const groups = 11;
const period = new RegExp(`${moment}(?:初|起)?(?: ?${joint} ?${moment}(?:底|末)?)?`);

/** A stretch of time somewhere in a text, with what is left of the text without it. */
export function periodIn(text: string): (Period & { rest: string }) | undefined {
  // 2006-2010年: the year in front goes without its sign.
  const plain = spelled(text).replace(new RegExp(`(\\d{4})(?= ?${joint} ?\\d{4} ?年)`), '$1年');
  const match = period.exec(plain);
  if (match?.[1] === undefined) return undefined;
  const first = momentOf(match.slice(0, groups + 1), undefined);
  if (first === undefined) return undefined;
  const second = momentOf([match[0], ...match.slice(groups + 1)], first.year);
  const joined = match.slice(groups + 1).some((value) => value !== undefined);
  if (joined && second === undefined) return undefined;
  return { rest: plain.replace(match[0], ''), start: first.start, end: (second ?? first).end };
}

/** The one year that lines name, in whatever form; undefined where they name a stretch of years or several. */
export function onlyYear(lines: readonly string[]): number | undefined {
  const text = spelled(lines.join('\n'));
  if (new RegExp(`\\d{4} ?年?${joint} ?\\d{4}`).test(text)) return undefined;
  const years = new Set([...text.matchAll(/(\d{4}) ?年/g)].map(([, year]) => Number(year)));
  return years.size === 1 ? [...years][0] : undefined;
}
