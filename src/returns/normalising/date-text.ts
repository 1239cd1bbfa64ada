import { exists, weekday, type Day } from './calendar';
import { readChineseNumeral } from './chinese-numeral';
import { closeUp } from './folding';

/** What a text says about a day. */
export type DateText =
  | { readonly kind: 'day'; readonly day: Day; readonly yearAdded: boolean; readonly doubtful: boolean }
  | { readonly kind: 'partial' | 'range' | 'ambiguous' | 'unreadable' };

/** More than this is a sentence, not a date. */
const longest = 40;

const timeOfDay =
  /(?:T|(?<=[日号\d]) ?)(?:上午|下午|中午|晚上|晚|早上)?(?:\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?Z?|\d{1,2}[时点](?:\d{1,2}分?|半|整)?)$/;
const partOfDay = /(?<=[日号\d])(?:上午|下午|中午|晚上|晚|全天)$/;
const dayOfWeek = /\(?(?:星期|周|礼拜)([一二三四五六日天])\)?$/;

const full = /^(\d{4})[-/.。年、,， ](\d{1,2})[-/.。月、,， ](\d{1,2})[日号]?$/;
const compact = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;
const monthDay = /^(?:今年|本年|当年)?(\d{1,2})月(\d{1,2})[日号]?$/;
const bareMonthDay = /^(\d{1,2})[-/.](\d{1,2})[日号]?$/;
const shortYear = /^'?(\d{2})[-/.年](\d{1,2})[-/.月](\d{1,2})[日号]?$/;
const shortCompact = /^(\d{2})(\d{2})(\d{2})$/;
const yearLast = /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})$/;
const partial =
  /^(?:(?:(?:19|20)\d{2}|\d{4}年)(?:度|份)?|(?:\d{4}[-/.年])?\d{1,2}月(?:份)?|\d{4}[-/.年]\d{1,2}|(?:19|20)\d{2}(?:0[1-9]|1[0-2])|(?:\d{4}年|今年|本年)?(?:\d{1,2}月份?)?(?:[上中下]旬|年?初|年?底|年?末|月初|月底|月中|中|上半年|下半年|全年|第?[1-4]季度))(?:左右|前后|之前|以前|前)?$/;
const side = /^(?:\d{4}[-/.年])?(?:\d{1,2}[-/.月])?\d{1,2}[日号]?$/;

/**
 * Reads a date as people write it.
 * @param folded the cell's text, folded
 * @param near the year of the return: it completes 9月3日, and vouches for years of two digits
 */
export function readDateText(folded: string, near: number): DateText {
  if (folded.length > longest || /[\t\r\n]/.test(folded)) return { kind: 'unreadable' };
  const named = dayOfWeek.exec(folded);
  const text = arabicDigits(
    closeUp((named === null ? folded : folded.slice(0, named.index)).replace(/^['‘’]/, '').replace(/[。；;.]$/, ''))
      .replace(timeOfDay, '')
      .replace(partOfDay, '')
      .replace(/[—–―]/g, '-'),
  );
  const read = readDay(text, near);
  const wanted = named?.[1] === undefined ? undefined : '日一二三四五六天'.indexOf(named[1]) % 7;
  if (read.kind !== 'day' || wanted === undefined || !exists(read.day)) return read;
  // The weekday must belong to the day; otherwise one of them is a slip.
  return weekday(read.day) === wanted ? read : { ...read, doubtful: true };
}

function readDay(text: string, near: number): DateText {
  const whole = parts(full, text) ?? parts(compact, text);
  if (whole !== undefined) return { kind: 'day', day: day(whole), yearAdded: false, doubtful: false };
  const yearless = parts(monthDay, text);
  if (yearless !== undefined) return { kind: 'day', day: day([near, ...yearless]), yearAdded: true, doubtful: false };
  if (partial.test(text)) return { kind: 'partial' };
  if (isRange(text)) return { kind: 'range' };

  const short = parts(shortYear, text) ?? parts(shortCompact, text);
  const year = [near - 1, near, near + 1].find((candidate) => candidate % 100 === short?.[0]);
  if (short !== undefined && year !== undefined) {
    return { kind: 'day', day: day([year, ...short.slice(1)]), yearAdded: false, doubtful: true };
  }
  if (short !== undefined || yearLast.test(text)) return { kind: 'ambiguous' };
  const bare = parts(bareMonthDay, text);
  if (bare !== undefined) return { kind: 'day', day: day([near, ...bare]), yearAdded: true, doubtful: true };
  return { kind: 'unreadable' };
}

function parts(form: RegExp, text: string): number[] | undefined {
  return form.exec(text)?.slice(1).map(Number);
}

function day([year = 0, month = 0, ofMonth = 0]: readonly number[]): Day {
  return { year, month, day: ofMonth };
}

/** Two days, or a day and a later day of the month: 9月3日-5日, 9.3至9.5. */
function isRange(text: string): boolean {
  for (const separator of ['至', '到', '~', '--', '-']) {
    const [from, to, more] = text.split(separator);
    if (from === undefined || to === undefined || more !== undefined) continue;
    if (side.test(from) && side.test(to) && /[.月/日号]/.test(from)) return true;
  }
  return false;
}

const numeral = '零〇○一二三四五六七八九十';
/** A whole numeral; 1零 and 二5 are slips that must not become one number. */
const chineseNumber = new RegExp(`(?<![\\d${numeral}])[${numeral}]+(?![\\d${numeral}])`, 'g');

/** 二00七年, 二OO七年: keyboards have no 〇. */
const typedZeros = /^[一二三四五六七八九][一二三四五六七八九零〇○0OoＯ]{3}(?=年)/;

/** 二〇〇七年九月三日 as 2007年9月3日; characters that are no numeral stay and fail later. */
function arabicDigits(written: string): string {
  const text = written.replace(typedZeros, (year) => year.replace(/[0OoＯ]/g, '零'));
  return text.replace(chineseNumber, (written) => readChineseNumeral(written)?.digits ?? written);
}
