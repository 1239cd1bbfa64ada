/** Right before a bracket: the end of a table's name, whose column the bracket then holds. */
const nameEnd = /[\p{L}\p{N}_.\\\]]/u;
const otherWorkbook = /\[(?!0\])[^[\]]+\]/y;

/**
 * Does the formula name another workbook? In files it is a number in brackets before the sheet or the name: `[1]Sheet1!A1`,
 * `'[1]Sheet 1'!A1`, `[1]!Name` (ECMA-376 part 1, 18.17.2.3); some programs leave the file's name there. `[0]` is this
 * workbook; `Table1[2007]` and
 * `Table1[[#All],[2007]]` are columns of a table; what stands in double quotes is text.
 */
export function namesOtherWorkbook(formula: string): boolean {
  if (!formula.includes('[')) return false;
  let depth = 0;
  let inText = false;
  for (let at = 0; at < formula.length; at++) {
    const character = formula[at];
    if (character === '"') inText = !inText;
    else if (inText) continue;
    else if (character === ']') depth--;
    else if (character === '[') {
      otherWorkbook.lastIndex = at;
      if (depth === 0 && otherWorkbook.test(formula) && !nameEnd.test(formula[at - 1] ?? '')) return true;
      depth++;
    }
  }
  return false;
}
