/** Chinese numerals written out, by rules of their own: the reader is not tried with its own writer. */

const signs = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;
const scales = ['', '十', '百', '千'] as const;

function group(digits: string): string {
  let text = '';
  let gap = false;
  for (const [index, digit] of [...digits].entries()) {
    const scale = scales[digits.length - 1 - index] ?? '';
    if (digit === '0') gap = text !== '';
    else {
      text += (gap ? '零' : '') + (signs[Number(digit)] ?? '') + scale;
      gap = false;
    }
  }
  return text;
}

/**
 * 3205 as 三千二百零五.
 * @param value whole, below 100,000,000
 */
export function spelledOut(value: number): string {
  if (value === 0) return '零';
  const [high, low] = [Math.floor(value / 10_000), value % 10_000];
  const gap = high > 0 && low > 0 && low < 1000 ? '零' : '';
  const text = (high > 0 ? `${group(String(high))}万` : '') + gap + (low > 0 ? group(String(low)) : '');
  return text.replace(/^一十/, '十');
}

/** 120 as 壹佰贰拾, as on cheques. */
export function onCheque(value: number): string {
  const formal: Readonly<Record<string, string>> = Object.fromEntries(
    [...'零一二三四五六七八九十百千'].map((sign, index) => [sign, '零壹贰叁肆伍陆柒捌玖拾佰仟'.charAt(index)]),
  );
  return [...spelledOut(value).replace(/^十/, '一十')].map((sign) => formal[sign] ?? sign).join('');
}

/** 2007 as 二〇〇七. */
export function digitByDigit(value: number): string {
  return [...String(value)].map((digit) => signs[Number(digit)] ?? digit).join('');
}

/** 1200.5 as １２００．５. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
}
