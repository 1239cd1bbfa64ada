import { quotedSheet } from '../../workbook/address';
import type { CellContent } from '../../workbook/draft';

/**
 * A link to cells of the same workbook, as a formula: long tables hold no other links.
 * @param cells `D4` or `A4:K89`
 * @param shown what stands in the cell: no text of a return
 */
export function insideLink(sheet: string, cells: string, shown: string): CellContent {
  return { formula: `HYPERLINK("#${quotedSheet(sheet)}!${cells}","${shown}")`, result: shown };
}
