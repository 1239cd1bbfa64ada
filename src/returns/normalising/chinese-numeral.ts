/** Numerals in Chinese characters, read strictly: what a careful reader would not accept gives nothing. */

const digits = '零一二三四五六七八九';

/** The forms of cheques, traditional and colloquial ones, and the circle used for zero. */
const plainForm: Readonly<Record<string, string>> = {
  〇: '零',
  '○': '零',
  两: '二',
  兩: '二',
  壹: '一',
  贰: '二',
  貳: '二',
  叁: '三',
  叄: '三',
  參: '三',
  肆: '四',
  伍: '五',
  陆: '六',
  陸: '六',
  柒: '七',
  捌: '八',
  玖: '九',
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
};

/** Every character a Chinese numeral may hold, for character classes. */
export const numeralCharacters = '零一二三四五六七八九十百千万亿' + Object.keys(plainForm).join('');

export interface ChineseNumber {
  /** The number in Arabic digits, with a point where there is one; zeros in front stay (〇七 is `07`). */
  readonly digits: string;
  /** It is probably this number, but written as one speaks or without a 零 that belongs there. */
  readonly doubtful: boolean;
}

/**
 * Reads a numeral such as 三百二十, 二〇〇七, 一万二千三百, 壹佰贰拾, 三点五.
 * @param text the numeral alone
 * @returns the number; doubtful for 三万五 (35000) and 一千二十 (1020); undefined for what is no numeral, or names two
 *   numbers as 三五 (three to five) does
 */
export function readChineseNumeral(text: string): ChineseNumber | undefined {
  if (text === '○') return undefined; // alone it is a tick
  const [whole, decimals, surplus] = [...text]
    .map((sign) => plainForm[sign] ?? sign)
    .join('')
    .split('点');
  if (whole === undefined || surplus !== undefined) return undefined;
  // 两 stands before a scale or alone: two tens are never 两十, and 十两 is a weight.
  if (/[两兩](?![百佰千仟万萬亿億]|$)|[十拾零〇○百佰点][两兩]$/.test(text)) return undefined;
  const number = readWhole(whole);
  if (number === undefined || decimals === undefined) return number;
  const after = positional(decimals);
  return after === undefined ? undefined : { ...number, digits: `${number.digits}.${after}` };
}

function readWhole(text: string): ChineseNumber | undefined {
  const row = positional(text);
  if (row !== undefined) {
    // 三五 is three to five and 一二三 may be a list; a 零 among them makes them one number.
    if (row.length === 2 && !text.includes('零')) return undefined;
    // 一 alone is easily a dash that went wrong.
    return { digits: row, doubtful: row.length > 2 ? !text.includes('零') : text === '一' };
  }
  const spoken = /([百千万亿])([一二三四五六七八九])$/.exec(text);
  const complete = spoken?.[1] === undefined ? text : text + (nextScale[spoken[1]] ?? '');
  const value = weigh(complete);
  if (value === undefined) return undefined;
  const proper = write(value);
  const same = shortTen(complete) === shortTen(proper) || shortTen(withoutIdleZero(complete)) === shortTen(proper);
  // 一亿五千 is rather 一亿五千万 than a number without its 零, so nothing with 亿 is mended.
  const zeroMissing =
    complete.length < proper.length && !complete.includes('亿') && withoutZero(complete) === withoutZero(proper);
  if (!same && !zeroMissing) return undefined;
  return { digits: String(value), doubtful: !same || spoken !== null };
}

/** 三万五 is spoken for 三万五千: the last digit counts the next lower scale. */
const nextScale: Readonly<Record<string, string>> = { 百: '十', 千: '百', 万: '千', 亿: '千万' };

/** 一十 is written 十 as well. */
function shortTen(text: string): string {
  return text.replace(/一十/g, '十');
}

/** 十万零五千: 零 after a complete 万 or 亿 is an old habit and says nothing. */
function withoutIdleZero(text: string): string {
  return text.replace(/([万亿])零/g, '$1');
}

function withoutZero(text: string): string {
  return shortTen(text.replace(/零/g, ''));
}

/** Digit by digit, as years are written. */
function positional(text: string): string | undefined {
  let row = '';
  for (const sign of text) {
    const digit = digits.indexOf(sign);
    if (digit < 0) return undefined;
    row += digit;
  }
  return row === '' ? undefined : row;
}

const belowTenThousand =
  /^零?(?:([一二三四五六七八九])千)?零?(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?零?([一二三四五六七八九])?$/;

/** The number a text amounts to if it is well written; `write` tells whether it is. */
function weigh(text: string): number | undefined {
  for (const [scale, weight] of [
    ['亿', 1e8],
    ['万', 1e4],
  ] as const) {
    const at = text.lastIndexOf(scale);
    if (at < 0) continue;
    const high = at === 0 ? undefined : weigh(text.slice(0, at));
    const rest = text.slice(at + 1);
    const low = rest === '' ? 0 : weigh(rest);
    return high === undefined || low === undefined || low >= weight ? undefined : high * weight + low;
  }
  const parts = belowTenThousand.exec(text);
  if (parts === null || text === '') return undefined;
  const [, thousands, hundreds, tens, ten, ones] = parts;
  const digit = (sign: string | undefined) => (sign === undefined ? 0 : digits.indexOf(sign));
  return digit(thousands) * 1000 + digit(hundreds) * 100 + (ten ? digit(tens ?? '一') * 10 : 0) + digit(ones);
}

/** The number as it is properly written, so that a text can be compared with it. */
function write(value: number): string {
  for (const [scale, weight] of [
    ['亿', 1e8],
    ['万', 1e4],
    ['千', 1e3],
    ['百', 100],
    ['十', 10],
  ] as const) {
    if (value < weight) continue;
    const low = value % weight;
    const gap = low > 0 && low < weight / 10 ? '零' : '';
    return write(Math.floor(value / weight)) + scale + (low === 0 ? '' : gap + write(low));
  }
  return digits.charAt(value);
}
