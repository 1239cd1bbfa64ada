import type { SheetSpec } from '../../workbook/sheet-spec';
import type { ReturnRow } from './return-table';

const totalWords = /^(?:合计|总计|小计|累计|共计|总和|其中)[:：]?$/;

/**
 * The word of a row that sums others up, where it stands before any figure.
 * @param headers columns before the figures, from the left
 */
export function totalWord(row: ReturnRow, headers: readonly string[]): string | undefined {
  const first = headers.map((header) => row.written(header).replace(/\s/g, '')).find((text) => text !== '');
  return first !== undefined && totalWords.test(first) ? first : undefined;
}

/** Codes hold no Chinese characters, remarks do. */
export const holdsHan = /\p{Script=Han}/u;

/** The only cell of a row that says something: headings between rows and remarks below them have no other. */
export function loneCell(row: ReturnRow, spec: SheetSpec): { header: string; text: string } | undefined {
  const said = spec.columns.map(({ header }) => ({ header, text: row.written(header) }));
  const [first, second] = said.filter(({ text }) => text !== '');
  return second === undefined ? first : undefined;
}
