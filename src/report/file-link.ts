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

/** The archive that a path leads into: no program opens a file within it by a link. */
const archive = /^.*?\.zip(?=\/)/i;

/**
 * A link to a place in a returned file, as a formula: relative to the report, so that both can be moved together.
 * @param folder path from the report to the folder of returns, `/` at its end, or empty
 * @param target file, and the sheet and cell in it where they are known; of a file in an archive the link opens the archive
 * @param shown what the cell shows
 * @returns the shown text alone where the way to the file is too long for a link
 */
export function fileLink(
  folder: string,
  target: { file: string; sheet?: string; cell?: string },
  shown: string,
): CellContent {
  const [container] = archive.exec(target.file) ?? [];
  const { sheet, cell } = container === undefined ? target : {};
  const place = sheet === undefined || cell === undefined ? '' : `#${quotedSheet(sheet)}!${cell}`;
  const link = linkPath(folder + (container ?? target.file)) + place;
  if (Math.max(link.length, shown.length) > linkLimit) return shown;
  return { formula: `HYPERLINK(${formulaText(link)},${formulaText(shown)})`, result: shown };
}
