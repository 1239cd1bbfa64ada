import type { Random } from '../sample/random';
import { digitByDigit, fullWidth, onCheque, spelledOut } from './numerals';
import type { Held, Truth } from './written-return';

const text = (value: string): Held => ({ kind: 'text', value });
const number = (value: number): Held => ({ kind: 'number', value });

/** A way in which people write what they mean; undefined where nobody would write this so. */
type Way<Meant> = (meant: Meant, truth: Truth, random: Random) => Held | string | undefined;

const whole = (value: number) => Number.isInteger(value) && value > 0;
const grouped = (value: number) => value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/** Words people use for a unit of measure. */
const words: Readonly<Record<string, readonly string[]>> = {
  人: ['人', '名', '位', ' 人'],
  人次: ['人次', ' 人次'],
  个: ['个', '座', '处', '所'],
  次: ['次', '场', '场次'],
  元: ['元', '块', '圆', '元整'],
  万元: ['万元', ' 万元', '万'],
  平方米: ['平方米', '㎡', '平米', 'm2'],
  小时: ['小时', '个小时'],
};

const bareScales: Readonly<Record<number, string>> = { 100: '百', 1000: '千', 10_000: '万' };

const wordFor = (truth: Truth, random: Random) => random.pick(words[truth.unit] ?? [truth.unit]);

/** Numbers as units write them: rightly, in other forms, and in forms that nobody can be sure of. */
export const waysOfNumbers: Readonly<Record<string, Way<number>>> = {
  'as text': (value) => String(value),
  'text in a cell of text with an apostrophe': (value) => `'${value}`,
  'with separators': (value) => (value >= 1000 ? grouped(value) : undefined),
  'with Chinese separators': (value) => (value >= 1000 ? grouped(value).replaceAll(',', '，') : undefined),
  'with blanks for separators': (value, _truth, random) =>
    value >= 1000
      ? grouped(value).replaceAll(',', random.pick([' ', '\u00a0', '\u2009', '\u202f', '\u3000']))
      : undefined,
  'in full width': (value) => fullWidth(String(value)),
  'in full width with separators': (value) => (value >= 1000 ? fullWidth(grouped(value)) : undefined),
  'with blanks around': (value, _truth, random) => {
    const blank = random.pick([' ', '\u3000', '\u00a0', '\t', '\n', '\u200b', '\ufeff']);
    return blank + String(value) + blank;
  },
  'with its unit': (value, truth, random) => `${value}${wordFor(truth, random)}`,
  'with its unit in brackets': (value, truth, random) =>
    `${value}${random.pick(['(', '（'])}${truth.unit}${random.pick([')', '）'])}`,
  'with a full stop': (value, _truth, random) => `${value}${random.pick(['。', '.', '；'])}`,
  'in words': (value) => (whole(value) && value < 1e8 ? spelledOut(value) : undefined),
  'in words with its unit': (value, truth, random) =>
    whole(value) && value < 1e8 ? spelledOut(value) + wordFor(truth, random) : undefined,
  'as on a cheque': (value) => (whole(value) && value < 1e8 ? onCheque(value) : undefined),
  'digit by digit': (value) => (whole(value) && value >= 10 ? digitByDigit(value) : undefined),
  'with a dot in words': (value) => {
    const [before, after] = String(value).split('.');
    return after === undefined
      ? undefined
      : `${spelledOut(Number(before))}点${digitByDigit(Number(`1${after}`)).slice(1)}`;
  },
  'in 万': (value, truth) =>
    truth.unit !== '万元' && value >= 10_000 && value % 1000 === 0 ? `${value / 10_000}万` : undefined,
  'in 万 with its unit': (value, truth) =>
    truth.unit !== '万元' && value >= 10_000 && value % 1000 === 0 ? `${value / 10_000}万${truth.unit}` : undefined,
  'in 万 with a letter for it': (value, truth) =>
    truth.unit !== '万元' && value >= 10_000 && value % 1000 === 0 ? `${value / 10_000}w` : undefined,
  'in 万 with the rest': (value, truth) =>
    truth.unit !== '万元' && whole(value) && value >= 10_000 && value % 10_000 >= 1000
      ? `${Math.floor(value / 10_000)}万${value % 10_000}`
      : undefined,
  'in 千': (value, truth) =>
    truth.unit !== '万元' && value >= 1000 && value < 10_000 && value % 100 === 0 ? `${value / 1000}千` : undefined,
  'in 元 for 万元': (value, truth, random) =>
    truth.unit === '万元' ? `${Number((value * 10_000).toFixed(2))}${random.pick(['元', '块', '元整'])}` : undefined,
  'in 万元 for 元': (value, truth) => (truth.unit === '元' && value >= 1000 ? `${value / 10_000}万元` : undefined),
  'with a currency sign': (value, truth, random) =>
    truth.unit === '元' ? `${random.pick(['￥', '¥', '人民币', 'RMB'])}${value}` : undefined,
  'with two decimals': (value) => (Number.isInteger(value) ? value.toFixed(2) : undefined),
  'with zeros in front': (value) => (whole(value) ? `00${value}` : undefined),
  about: (value, truth, random) =>
    value > 0
      ? `${random.pick(['约', '大约', '近', '超过', '不到', '≈', '>', '至少'])}${value}${wordFor(truth, random)}`
      : undefined,
  'and more': (value, truth, random) =>
    value > 0
      ? `${value}${random.pick(['余', '多', '左右', '以上', '上下', '+'])}${random.pick(['', truth.unit])}`
      : undefined,
  'in words and more': (value) =>
    whole(value) && value >= 100 && value < 10_000 && value % 100 === 0 ? `${spelledOut(value)}多` : undefined,
  'a bare scale and more': (value, truth, random) => {
    const scale = bareScales[value];
    return scale === undefined ? undefined : random.pick([`${scale}余${truth.unit}`, `近${scale}`, `上${scale}`]);
  },
  'from to': (value, truth, random) =>
    whole(value)
      ? `${Math.max(0, value - 1)}${random.pick(['-', '~', '～', '—', '至', '到', '－'])}${value + 1}${random.pick(['', truth.unit])}`
      : undefined,
  'two or three in words': (value) => (value === 2 || value === 3 ? '两三' : undefined),
  'in parts': (value) => (whole(value) && value > 1 ? `男${value - 1}女1` : undefined),
  'as a sum': (value) => (whole(value) && value > 1 ? `${value - 1}+1` : undefined),
  'with a part in brackets': (value, truth) => `${value}（其中女${Math.floor(value / 2)}${truth.unit}）`,
  'with a remark behind': (value, _truth, random) =>
    `${value}${random.pick(['（预计）', '，详见附件', ' 含去年', '?', '（待核）'])}`,
  'with a remark in front': (value, _truth, random) =>
    `${random.pick(['共', '合计', '含上年', '累计', '详见3：'])}${value}`,
  'with another unit': (value, truth, random) =>
    `${value}${random.pick(['天', '亩', '公里', '件', truth.unit === '人' ? '元' : '届'])}`,
  'with a letter for a digit': (value) =>
    /[01]/.test(String(value)) ? String(value).replace('0', 'O').replace('1', 'l') : undefined,
  'with a comma for a point': (value) => (String(value).includes('.') ? String(value).replace('.', ',') : undefined),
  'with a full stop for a point': (value) =>
    String(value).includes('.') ? String(value).replace('.', '。') : undefined,
  'with an exponent': (value) => (value >= 10 ? value.toExponential() : undefined),
  'in a circle': (value) => (whole(value) && value <= 20 ? String.fromCharCode(0x245f + value) : undefined),
  'as a dozen': (value) => (value === 12 ? '一打' : undefined),
  'with a broken line': (value) => (value >= 10 ? String(value).replace(/^(\d)/, '$1\n') : undefined),
  'with a tab within': (value) => (value >= 10 ? String(value).replace(/^(\d)/, '$1\t') : undefined),
  'with a dash before': (value) => (value > 0 ? `-${value}` : undefined),
  'with a dash and a blank before': (value) => (value > 0 ? `- ${value}` : undefined),
  'as an increase': (value) => (value > 0 ? `+${value}` : undefined),
  'in quotes': (value) => `“${value}”`,
  'like a formula': (value) => `=${value}`,
  'turned round': (value) => `\u202e${String(value)}`,
  computed: (value) => ({ kind: 'number', value, formula: true }),
  'as text that was computed': (value) => ({ kind: 'text', value: String(value), formula: true }),
  'computed with binary noise': (value) => ({ kind: 'number', value: value * (1 + Number.EPSILON), formula: true }),
  'not computed yet': () => ({ kind: 'uncomputed', value: '', formula: true }),
  'from another workbook': (value) => ({ kind: 'number', value: value + 1, formula: true, external: true }),
  'as an error': (_value, _truth, random) => ({
    kind: 'error',
    value: random.pick(['#DIV/0!', '#REF!', '#N/A', '#VALUE!', '#NAME?']),
    formula: true,
  }),
  'as the text of an error': (_value, _truth, random) =>
    random.pick(['#DIV/0!', '#REF!', '#N/A', '#VALUE!', ' #NAME? ']),
  'in a cell of per cent': (value) => ({ kind: 'number', value: value / 100, percent: true }),
  'in a cell of dates': (value) =>
    whole(value) && value > 60 && value < 100_000
      ? { kind: 'date', value: new Date((value - 25_569) * 86_400_000).toISOString().slice(0, 10), serial: value }
      : undefined,
  'as a tick': () => ({ kind: 'boolean', value: true }),
  'in words that say nothing': (_value, _truth, random) =>
    random.pick(['见附件', '同上', '若干', '较多', '待统计', '十几', '数百', '几十', '成百上千', '?']),
};

/** Ways of writing — (不适用) and of writing nothing. */
export const waysOfNothing: Readonly<Record<string, Way<string | null>>> = {
  'another dash': (meant, _truth, random) =>
    meant === '—'
      ? random.pick(['-', '--', '——', '/', '／', '－', '–', '无', '不适用', 'N/A', '无。', ' — '])
      : undefined,
  blanks: (meant, _truth, random) => (meant === null ? random.pick([' ', '\u3000', '\n', ' \u200b']) : undefined),
};

/** Shares as units write them. */
export const waysOfShares: Readonly<Record<string, Way<number>>> = {
  'a number of per cents': (share) =>
    share === 0 || share >= 0.02 ? number(Number((share * 100).toPrecision(12))) : undefined,
  'per cent as text': (share) => `${Number((share * 100).toPrecision(12))}%`,
  'per cent in full width': (share) => fullWidth(`${Number((share * 100).toPrecision(12))}%`),
  'per cent with a blank': (share) => `${Number((share * 100).toPrecision(12))} %`,
  'a fraction': (share) => number(share),
  'a fraction as text': (share) => String(share),
  'a cell of per cent': (share) => ({ kind: 'number', value: share, percent: true }),
  'a hundredfold in a cell of per cent': (share) =>
    share * 100 > 1 ? { kind: 'number', value: share * 100, percent: true } : undefined,
  'a hundredth in a cell of per cent': (share) =>
    share < 1 ? { kind: 'number', value: share / 100, percent: true } : undefined,
  'one for one per cent': (share) => (share === 0.01 ? number(1) : undefined),
  'in tenths': (share) =>
    share > 0 && share < 1 && (share * 10) % 1 === 0 ? `${spelledOut(share * 10)}成` : undefined,
  'in tenths and a half': (share) => (share === 0.85 ? '八成五' : undefined),
  'in hundredths': (share) => (share > 0 && (share * 100) % 1 === 0 ? `百分之${spelledOut(share * 100)}` : undefined),
  about: (share, _truth, random) =>
    share > 0 ? `${random.pick(['约', '近', '大约'])}${Number((share * 100).toPrecision(12))}%` : undefined,
  'over the whole': (_share, _truth, random) => random.pick<Held | string>(['120%', number(1.2), number(120), '1.05']),
  'in words': (_share, _truth, random) => random.pick(['已完成', '过半', '大部分', '基本完成', '正在推进']),
  'from to': (share) =>
    share > 0 && share < 1 ? `${Math.round(share * 100) - 1}-${Math.round(share * 100) + 1}%` : undefined,
  'as a division': (share) => (share > 0 ? `${Math.round(share * 20)}/20` : undefined),
  'not computed yet': () => ({ kind: 'uncomputed', value: '', formula: true }),
  'as an error': () => ({ kind: 'error', value: '#DIV/0!', formula: true }),
  'with a comma for a point': (share) => (String(share * 100).includes('.') ? undefined : `${share * 100},0`),
};

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

const asHeld = (written: Held | string | undefined): Held | undefined =>
  typeof written === 'string' ? (written === '' ? undefined : text(written)) : written;

/**
 * Writes what is meant in a way of somebody's own.
 * @returns what the cell holds then; undefined where no way that was drawn fits
 */
export function writtenAnyhow(truth: Truth, random: Random): Held | undefined {
  const { meant, kind } = truth;
  for (let tries = 0; tries < 6; tries++) {
    let written: Held | string | undefined;
    if (meant === null || meant === '—') written = random.pick(Object.values(waysOfNothing))(meant, truth, random);
    else if (kind === 'date') written = random.pick(Object.values(waysOfDays))(String(meant), truth, random);
    else if (kind === 'share') written = random.pick(Object.values(waysOfShares))(Number(meant), truth, random);
    else written = random.pick(Object.values(waysOfNumbers))(Number(meant), truth, random);
    const held = asHeld(written);
    if (held !== undefined) return held;
  }
  return undefined;
}
