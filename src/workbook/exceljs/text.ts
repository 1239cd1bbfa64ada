/** Excel keeps this many characters of a text in a cell (Excel's specifications and limits). */
const textLimit = 32_767;

/** Characters that XML 1.0 cannot hold, and halves of surrogate pairs. */
const unwritable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** `_x000D_` in a cell stands for a character (ECMA-376 22.9.2.19, ST_Xstring): a text that really says so is marked. */
const looksEscaped = /_(?=x[0-9A-Fa-f]{4}_)/g;

/** A text as a workbook can hold it: no character is lost but those that no XML can carry, and they leave a sign. */
export function writableText(text: string): string {
  // A parser of XML makes a line feed of a carriage return, unless it is marked.
  const clean = text.replace(unwritable, '\uFFFD').replace(looksEscaped, '_x005F_').replaceAll('\r', '_x000D_');
  return clean.length > textLimit ? clean.slice(0, textLimit) : clean;
}
