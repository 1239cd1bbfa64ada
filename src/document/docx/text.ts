/** Characters that XML 1.0 cannot hold, and halves of surrogate pairs. */
const unwritable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Signs that turn the direction of the text behind them, beyond the words they came with. */
const turning = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

const lineEnds = /[\r\n\u2028\u2029]+/;

/** The lines of a text that say something, each as one of a document; at least one, if it is empty. */
export function textLines(text: string): string[] {
  const lines = text.split(lineEnds).map(lineText);
  const some = lines.filter((line) => line.trim() !== '');
  return some.length === 0 ? [''] : some;
}

/** A text as one line of a document: whatever a unit wrote stays within it. */
export function lineText(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, ' ')
    .replace(turning, '')
    .replace(unwritable, '\uFFFD');
}
