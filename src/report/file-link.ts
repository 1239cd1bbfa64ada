import type { CellContent } from '../workbook/draft';
import { quotedSheet } from '../workbook/address';

/** Excel opens no link longer than this, and shows #VALUE! in its place. */
const linkLimit = 255;

/** A text as a formula writes it: in quotes, quotes doubled. */
function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
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
 * @returns the shown text alone where the way to the file is too long for a link
 */
export function fileLink(
  folder: string,
  target: { file: string; sheet?: string; cell?: string },
  shown: string,
): CellContent {
  const place =
    target.sheet === undefined || target.cell === undefined ? '' : `#${quotedSheet(target.sheet)}!${target.cell}`;
  const link = linkPath(folder + target.file) + place;
  if (Math.max(link.length, shown.length) > linkLimit) return shown;
  return { formula: `HYPERLINK(${formulaText(link)},${formulaText(shown)})`, result: shown };
}
