import { columnName, parseAddress } from '../../address';

/** Texts, quoted sheets, columns of tables and names are left alone; what is left are references. */
const piece =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.$\\])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$\\])(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$\\])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

function columnNumber(letters: string): number {
  return parseAddress(`${letters}1`)?.column ?? 0;
}

/**
 * A formula that is shared with the cells beside it, as it is meant in one of those (ECMA-376 18.3.1.40): relative
 * references move along. exceljs's own moving takes texts and Chinese sheet names for references.
 * @param formula of the first cell
 * @param rows how many rows further down
 * @param columns how many columns further to the right
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string, letters: string): string =>
    fixed === '$' ? `$${letters}` : columnName(columnNumber(letters) + columns);
  const row = (fixed: string, digits: string): string => (fixed === '$' ? `$${digits}` : String(Number(digits) + rows));
  return formula.replace(piece, (whole: string, ...found: (string | undefined)[]) => {
    const [a = '', letters, b = '', digits, c = '', first, d = '', last, e = '', top, f = '', bottom] = found;
    if (letters !== undefined && digits !== undefined) return column(a, letters) + row(b, digits);
    if (first !== undefined && last !== undefined) return `${column(c, first)}:${column(d, last)}`;
    if (top !== undefined && bottom !== undefined) return `${row(e, top)}:${row(f, bottom)}`;
    return whole;
  });
}
