import type { FormulaContent } from '../workbook/draft';
import { quotedSheet } from '../workbook/address';

/** A text inside a formula may be this long (Excel's specifications); longer ones are joined from pieces. */
const literalLimit = 255;

/** A text as a formula writes it: in quotes, quotes doubled, cut into pieces that Excel takes. */
export function formulaText(text: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    if (piece.length + character.length > literalLimit) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  pieces.push(piece);
  return pieces.map((part) => `"${part.replaceAll('"', '""')}"`).join('&');
}

/** A path as a link target: `#` and `%` have a meaning of their own there. */
function linkPath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('#', '%23');
}

/**
 * A link to a place in a returned file, as a formula: relative to the report, so that both can be moved together.
 * @param folder path from the report to the folder of returns, `/` at its end, or empty
 * @param target file, and the sheet and cell in it where they are known
 * @param shown what the cell shows
 */
export function fileLink(
  folder: string,
  target: { file: string; sheet?: string; cell?: string },
  shown: string,
): FormulaContent {
  const place =
    target.sheet === undefined || target.cell === undefined ? '' : `#${quotedSheet(target.sheet)}!${target.cell}`;
  const formula = `HYPERLINK(${formulaText(linkPath(folder + target.file) + place)},${formulaText(shown)})`;
  return { formula, result: shown };
}
