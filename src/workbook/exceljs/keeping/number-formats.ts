/**
 * Dates of the Chinese edition that files name by number alone (ECMA-376 18.8.30, zh-cn). exceljs does not know them and
 * would make plain numbers of such dates.
 */
const chineseDates: Readonly<Record<number, string>> = {
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm-d-yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

const asAttribute = (code: string): string => code.replaceAll('"', '&quot;');

/** exceljs drops the backslash that marks a character as text: `0\d` would become a date. Quotes say the same. */
function quotedEscapes(code: string): string {
  return code.replace(/&quot;[\s\S]*?&quot;|\\(&\w+;|[\s\S])/g, (whole, escaped: string | undefined) =>
    escaped === undefined || escaped === '&quot;' ? whole : `&quot;${escaped}&quot;`,
  );
}

/**
 * The style sheet with number formats that exceljs reads as they are meant.
 * @param xml the styles part
 */
export function withKnownFormats(xml: string): string {
  const escaped = xml.replace(
    /(\sformatCode=")([^"]*)"/g,
    (_, start: string, code: string) => `${start}${quotedEscapes(code)}"`,
  );
  const missing = Object.entries(chineseDates).filter(
    ([id]) =>
      new RegExp(`<xf\\s[^>]*numFmtId="${id}"`).test(escaped) &&
      !new RegExp(`<numFmt\\s[^>]*numFmtId="${id}"`).test(escaped),
  );
  if (missing.length === 0) return escaped;
  const entries = missing.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${asAttribute(code)}"/>`).join('');
  if (/<numFmts[\s>]/.test(escaped))
    return escaped.replace(
      /<numFmts(?:\s[^>]*)?>/,
      (open) => `${open.replace(/\/>$/, '>')}${entries}${open.endsWith('/>') ? '</numFmts>' : ''}`,
    );
  return escaped.replace(/<styleSheet(?:\s[^>]*)?>/, (open) => `${open}<numFmts>${entries}</numFmts>`);
}
