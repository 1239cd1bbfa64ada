/**
 * What Chinese input makes of digits and signs. Only these are mapped: a compatibility normalisation (NFKC) would turn
 * ① into 1 and ½ into 1⁄2, and nobody wrote that.
 */
const folded: Readonly<Record<string, string>> = {
  '．': '.',
  '－': '-',
  '﹣': '-',
  '−': '-',
  '＋': '+',
  '＜': '<',
  '＞': '>',
  '％': '%',
  '﹪': '%',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '／': '/',
  '：': ':',
  '（': '(',
  '）': ')',
  '￥': '¥',
};
for (let digit = 0; digit <= 9; digit++) {
  (folded as Record<string, string>)[String.fromCharCode(0xff10 + digit)] = String(digit);
}

/** Marks without width; the order of what people see does not depend on them (overrides of direction stay in). */
const widthless = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** Blanks of every kind, but no line break and no tab: those separate entries. */
const blanks = /[^\S\t\r\n]+/g;

/**
 * A cell's text with full-width digits and signs made half-width, every run of blanks one space, no blanks at the ends.
 * The full-width comma stays, as it may separate numbers.
 */
export function fold(text: string): string {
  return text
    .replace(widthless, '')
    .replace(
      /[\uff05\uff08-\uff0b\uff0d-\uff1a\uff1c\uff1e\uff5e\uffe5\u2212\u223c\u301c\ufe63\ufe6a]/g,
      (sign) => folded[sign] ?? sign,
    )
    .replace(blanks, ' ')
    .trim();
}

/** Folded text without the blanks that do not stand between two digits; those may separate thousands. */
export function closeUp(text: string): string {
  return text.replace(/(?<!\d) | (?!\d)/g, '');
}
