import { sameName } from '../../workbook/header';
import type { SheetSpec } from '../../workbook/sheet-spec';
import type { ReturnRow } from './return-table';

const totalWords = /^(?:合计|总计|小计|累计|共计|总和|其中)[:：]?$/;

/**
 * The word of a row that sums others up, where it stands before any figure.
 * @param headers columns before the figures, from the left
 */
export function totalWord(row: ReturnRow, headers: readonly string[]): string | undefined {
  for (const header of headers) {
    const text = row.written(header).replace(/\s/g, '');
    if (text !== '') return totalWords.test(text) ? text : undefined;
  }
  return undefined;
}

/** What stands in a row under some headers; the empty text where nothing does. */
export function saidUnder(row: ReturnRow, headers: readonly string[]): string {
  const said = headers.map((header) => row.written(header));
  return said.every((text) => text === '') ? '' : said.join(' | ');
}

/** Codes hold no Chinese characters, remarks do. */
export const holdsHan = /\p{Script=Han}/u;

/** The only cell of a row that says something: headings between rows and remarks below them have no other. */
export function loneCell(row: ReturnRow, spec: SheetSpec): { header: string; text: string } | undefined {
  let lone: { header: string; text: string } | undefined;
  for (const { header } of spec.columns) {
    const text = row.written(header);
    if (text === '') continue;
    if (lone !== undefined) return undefined;
    lone = { header, text };
  }
  return lone;
}

/**
 * Whether a row of a list is no entry: it says that there is nothing, or is a header, a heading or a remark. That is put
 * on record.
 * @param title header of the column that names an entry, even where it stands alone
 * @param apart headers whose choice, made beforehand, says nothing
 */
export function isNoEntry(row: ReturnRow, spec: SheetSpec, title: string, apart: readonly string[] = []): boolean {
  // A header with something else in one of its cells is not passed over without a word.
  const repeats = ({ header }: { readonly header: string }) => sameName(row.written(header), header);
  if (sameName(row.written(title), title) && spec.columns.filter(repeats).length > 1) {
    row.report('row-is-header', title, { raw: row.asText(spec) });
    return true;
  }
  const none = row.saysNone(spec, apart);
  if (none !== undefined) {
    row.report('row-says-none', title, { raw: none });
    return true;
  }
  const lone = loneCell(row, spec);
  if (lone === undefined || lone.header === title) return false;
  row.report('row-not-entry', lone.header, { raw: lone.text });
  return true;
}
