import type { Language } from './language';

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * `2008-02-05` as people write it: 2008年2月5日, with Arabic digits and no zeros before them (GB/T 9704-2012, 7.3.5.4);
 * 5 Feb 2008 in English.
 */
export function dayName(day: string, language: Language = 'zh'): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (language === 'en') return `${Number(date)} ${englishMonths[Number(month) - 1] ?? month} ${year}`;
  return `${year}年${Number(month)}月${Number(date)}日`;
}

const dayAndTime = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?:[T ](\d{2}:\d{2})\S*)?$/;

/** A value as a sentence says it: a day, or a day with a time, as people write it; all else as it is. */
export function inProse(value: string | number, language: Language): string {
  const [, day, time] = dayAndTime.exec(String(value)) ?? [];
  if (day === undefined) return String(value);
  return [dayName(day, language), time].filter((part) => part !== undefined).join(' ');
}
