import type { CellContent } from '../../workbook/draft';
import { quotedSheet } from '../../workbook/address';

/** Excel opens no link longer than this, and shows #VALUE! in its place. */
const linkLimit = 255;

/** A text as a formula writes it: in quotes, quotes doubled. */
function formulaText(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** A path as a link target: these signs have a meaning of their own there. */
function linkPath(path: string): string {
  return path.replaceAll('%', '%25').replaceAll('#', '%23').replaceAll('?', '%3F');
}

/**
 * A name that some program would not take for the file of that name: a scheme or drive before a colon, a backslash that
 * Windows takes for a folder, a step out of the folder, characters that no link can hold.
 */
const misleading =
  /[:\\\u0000-\u001f\u007f-\u009f\u2028\u2029\ufffe\uffff]|(?:^|\/)\.{0,2}(?:\/|$)|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** The archive that a path leads into: no program opens a file within it by a link. */
const archive = /^.*?\.zip(?=\/)/i;

/**
 * A link to a place in a returned file, as a formula: relative to the report, so that both can be moved together.
 * @param folder path from the report to the folder of returns, `/` at its end, or empty
 * @param target file, and the sheet and cell in it where they are known; of a file in an archive the link opens the archive
 * @param shown what the cell shows
 * @returns the shown text alone where the way to the file is too long for a link, or a link could lead elsewhere
 */
export function fileLink(
  folder: string,
  target: { file: string; sheet?: string; cell?: string },
  shown: string,
): CellContent {
  const [container] = archive.exec(target.file) ?? [];
  const { sheet, cell } = container === undefined ? target : {};
  const place = sheet === undefined || cell === undefined ? '' : `#${quotedSheet(sheet)}!${cell}`;
  if (misleading.test(target.file) || misleading.test(sheet ?? '-')) return shown;
  const link = linkPath(folder + (container ?? target.file)) + place;
  if (Math.max(link.length, shown.length) > linkLimit) return shown;
  return { formula: `HYPERLINK(${formulaText(link)},${formulaText(shown)})`, result: shown };
}
