import { numeralCharacters, readChineseNumeral } from './chinese-numeral';

/** A number as written, before anything is rounded: `digits` × 10^`exponent`. */
export interface Amount {
  /** Decimal digits, `0.57`, with a minus in front where there is one. */
  readonly digits: string;
  readonly exponent: number;
  /** 万 or 亿 stands in it, so that it may already count money in 元. */
  readonly large: boolean;
  /** Arabic digits and a scale together: 3万, 2千. */
  readonly scaled: boolean;
  /** Chinese numerals only. */
  readonly chinese: boolean;
  /** It is probably this number; somebody should ask. */
  readonly doubtful: boolean;
}

/** What a written number may consist of; for character classes. */
export const amountCharacters = `0-9.,， 点负${numeralCharacters}`;

/** More digits than a spreadsheet's number keeps. */
const tooLong = 15;

/**
 * Reads a written number: Arabic with or without thousands separators, Chinese, or both with scales (3万4000, 1.5亿).
 * @param text folded and closed up, nothing but the number
 * @returns the number; `ambiguous` where it can be several numbers (1,2 or 3万45); undefined where it is none
 */
export function readAmount(text: string): Amount | 'ambiguous' | undefined {
  if (!/^[-负]/.test(text)) return unsigned(text);
  const amount = unsigned(text.slice(1));
  return typeof amount === 'object' ? { ...amount, digits: `-${amount.digits}` } : amount;
}

function unsigned(text: string): Amount | 'ambiguous' | undefined {
  const chinese = readChineseNumeral(text);
  if (chinese !== undefined) {
    return { ...chinese, exponent: 0, large: /[万亿萬億]/.test(text), scaled: false, chinese: true };
  }
  return arabic(text) ?? mixed(text);
}

function arabic(text: string): Amount | 'ambiguous' | undefined {
  if (!/^[\d,， ]*\.?\d+$/.test(text)) return undefined;
  const groups = /^([1-9]\d{0,2})(?:([,， ])\d{3}(?:\2\d{3})*)?(?:\.\d+)?$/.exec(text);
  if (groups === null && !/^\d*\.?\d+$/.test(text)) return 'ambiguous';
  const digits = text.replace(/[,， ]/g, '');
  // 300 200 and 300，200 may as well be two numbers.
  const perhapsTwo = groups?.[2] !== undefined && groups[2] !== ',' && groups[1]?.length === 3;
  const overlong = digits.replace(/^[0.]+|\./g, '').length > tooLong;
  return { digits, exponent: 0, large: false, scaled: false, chinese: false, doubtful: perhapsTwo || overlong };
}

const scales = [
  ['亿', 8],
  ['万', 4],
  ['千', 3],
  ['百', 2],
] as const;

/** 3万, 1.5亿, 3万5千, 3万4000, 三万4000. */
function mixed(text: string): Amount | 'ambiguous' | undefined {
  if (!/[\d点]/.test(text)) return undefined; // all Chinese, and refused as such
  for (const [scale, exponent] of scales) {
    const at = text.lastIndexOf(scale);
    if (at < 0) continue;
    const high = unsigned(text.slice(0, at));
    const rest = text.slice(at + 1);
    if (typeof high !== 'object') return high;
    // 3百万 and 3万亿 are numbers, 3百千 and 3万万 are slips.
    if (high.scaled && (exponent < 4 || high.exponent >= exponent)) return undefined;
    const shifted = { ...high, exponent: high.exponent + exponent, large: high.large || exponent >= 4, scaled: true };
    if (rest === '') return shifted;
    const low = tail(rest, exponent);
    if (typeof low !== 'object') return low;
    const whole = Number(`${high.digits}e${shifted.exponent}`);
    const sum = whole + low.value;
    if (high.digits.includes('.') || low.value >= 10 ** exponent || !Number.isSafeInteger(sum)) return undefined;
    const doubtful = high.doubtful || low.doubtful;
    return { digits: String(sum), exponent: 0, large: shifted.large, scaled: true, chinese: false, doubtful };
  }
  return undefined;
}

/** What follows a scale: all its digits (3万4000), one as in speech (3万4), or a number with a scale of its own. */
function tail(text: string, exponent: number): { value: number; doubtful: boolean } | 'ambiguous' | undefined {
  if (/^\d$/.test(text)) return { value: Number(`${text}e${exponent - 1}`), doubtful: true };
  if (/^\d+$/.test(text)) {
    return text.length === exponent && Number(text) > 0 ? { value: Number(text), doubtful: false } : 'ambiguous';
  }
  const low = unsigned(text);
  if (typeof low !== 'object') return low;
  const value = Number(`${low.digits}e${low.exponent}`);
  const spoken = low.chinese && value < 10;
  // 1亿5千 is rather 1亿5千万 than 100005000: what follows a scale leaves no place out.
  const leap = value < 10 ** (exponent - 1);
  if (spoken || leap || low.digits.includes('.') || !Number.isSafeInteger(value)) return 'ambiguous';
  return { value, doubtful: low.doubtful };
}
