import type { Random } from '../../sample/random';
import { digitByDigit, fullWidth, spelledOut } from '../numerals';
import type { Held } from '../written-return';
import { number, type Way } from './way';

interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function partsOf(day: string): DayParts {
  const [year = 0, month = 0, ofMonth = 0] = day.split('-').map(Number);
  return { year, month, day: ofMonth };
}

const serialOf = (day: string) => Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
const two = (value: number) => String(value).padStart(2, '0');
const weekdays = '日一二三四五六';

const onDay =
  (write: (parts: DayParts, random: Random, day: string) => Held | string | undefined): Way<string> =>
  (day, _truth, random) =>
    write(partsOf(day), random, day);

/** Days as units write them. */
export const waysOfDays: Readonly<Record<string, Way<string>>> = {
  'in words': onDay(({ year, month, day }) => `${year}年${month}月${day}日`),
  'with points': onDay(({ year, month, day }) => `${year}.${month}.${day}`),
  'with slashes': onDay(({ year, month, day }) => `${year}/${month}/${day}`),
  'with dashes': onDay(({ year, month, day }) => `${year}-${two(month)}-${two(day)}`),
  'as eight digits': onDay(({ year, month, day }, random) => {
    const digits = `${year}${two(month)}${two(day)}`;
    return random.chance(0.5) ? digits : number(Number(digits));
  }),
  'without its year': onDay(({ month, day }) => `${month}月${day}日`),
  'without its year, with points': onDay(({ month, day }, random) =>
    random.chance(0.5) ? `${month}.${day}` : number(Number(`${month}.${day}`)),
  ),
  'in Chinese': onDay(({ year, month, day }) => `${digitByDigit(year)}年${spelledOut(month)}月${spelledOut(day)}日`),
  'in full width': onDay(({ year, month, day }) => fullWidth(`${year}.${month}.${day}`)),
  'with a year of two digits': onDay(({ year, month, day }, random) =>
    `${two(year % 100)}${random.pick(['.', '-', '/'])}${month}.${day}`.replace(/(.)(\d+)\.(\d+)$/, '$1$2$1$3'),
  ),
  'with its weekday': onDay(({ year, month, day }, random, date) => {
    const weekday = weekdays.charAt((new Date(`${date}T00:00:00Z`).getUTCDay() + (random.chance(0.3) ? 1 : 0)) % 7);
    return `${year}年${month}月${day}日（星期${weekday}）`;
  }),
  'with a time': onDay(
    ({ year, month, day }, random) =>
      `${year}年${month}月${day}日${random.pick(['上午', '下午3点', ' 9:30', '14:00'])}`,
  ),
  'as a serial number': onDay((_parts, _random, day) => number(serialOf(day))),
  'as a cell of dates with a time': onDay((_parts, _random, day) => ({
    kind: 'date',
    value: `${day}T08:30:00`,
    serial: serialOf(day) + 0.354,
  })),
  'as a month': onDay(({ month }, random) => `${month}月${random.pick(['', '份', '上旬', '底', '初', '中旬'])}`),
  'from to': onDay(({ month, day }, random) => `${month}月${day}日${random.pick(['-', '至', '~', '—'])}${day + 1}日`),
  'day first': onDay(({ year, month, day }) => `${day}/${month}/${year}`),
  'a day that is not': onDay(({ year }) => `${year}年2月30日`),
  'in words that say nothing': onDay((_parts, random) => random.pick(['全年', '多次', '待定', '春节前', '每月'])),
};
