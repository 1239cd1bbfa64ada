/** Excel keeps this many characters of a text in a cell (Excel's specifications and limits). */
const textLimit = 32_767;

/** What makes a formula, a link or a marked text of what follows it; in full width too, as Chinese input writes it. */
const leadingMark = /^[\s\u0000-\u001f\u200b-\u200f\ufeff]*[=+\-@'＝＋－＠＇]/;
const word = /^\s*(?:true|false)\s*$/i;
/** Values of errors are taken for errors. */
const errorValue = /^\s*#/;
const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/gi;
/** What numbers, amounts, shares, fractions, dates and times of all editions are made of, besides digits. */
const around =
  /[\p{Nd}\p{Zs}\t.,:;/\-+%()$¥￥€£，．：／％－＋年月日号时分秒点上下午一二三四五六七八九十〇零]|am|pm|e(?=[+-]?\d)/giu;
const digit = /\p{Nd}/u;
const chineseDay = /[年月日号时点]/;

/** Whether Excel could read a text, when it is entered, as something else than that text. */
function readsOtherwise(text: string): boolean {
  if (leadingMark.test(text) || word.test(text) || errorValue.test(text)) return true;
  if (!digit.test(text) && !chineseDay.test(text)) return false;
  return text.replace(month, '').replace(around, '') === '';
}

/**
 * A text as it is to be entered so that it stays what it is: with a leading apostrophe, which does not show, wherever
 * Excel might make a formula, number, date or truth value of it. Rather once too often than never.
 */
export function guardedText(text: string): string {
  const kept = text.length > textLimit ? text.slice(0, textLimit) : text;
  return readsOtherwise(kept) ? `'${kept}` : kept;
}
