/** Characters that XML 1.0 cannot hold, and halves of surrogate pairs. */
const unwritable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Signs that turn the direction of the text behind them, beyond the words they came with. */
const turning = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A text as one line of a document: whatever a unit wrote stays within it. */
export function lineText(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(turning, '')
    .replace(unwritable, '\uFFFD');
}
