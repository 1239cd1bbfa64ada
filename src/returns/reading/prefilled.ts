import { headerKey } from '../../workbook/header';
import { cellText } from '../../workbook/snapshot';
import { codeKey } from './code';
import type { ReturnRow } from './return-table';

function isSame(written: string, own: string): boolean {
  return written === own || headerKey(written) === headerKey(own) || codeKey(written) === codeKey(own);
}

/**
 * Holds what the office prefilled in a row beside the ledger's words: what differs is pointed out, the ledger's stand. An
 * empty cell says nothing else: rows that units add have no more than their code.
 * @param own the ledger's words; a day as `2007-09-03`
 */
export function checkPrefilled(row: ReturnRow, header: string, own: string): void {
  const cell = row.raw(header);
  const written = cell?.kind === 'date' ? String(cell.value).slice(0, 10) : cellText(cell);
  if (written.trim() === '' || isSame(written, own) || row.at(header) === '') return;
  row.report('locked-cell-edited', header, { raw: written, adopted: own });
}

/**
 * The item whose words stand in a row beside another one's code: somebody's rows slipped.
 * @param own the item of the row's code
 * @param all the items that may stand there
 * @param header of the column with an item's words
 */
export function namesAnother<Item extends { readonly content: string }>(
  row: ReturnRow,
  own: Item,
  all: readonly Item[],
  header: string,
): Item | undefined {
  const written = headerKey(cellText(row.raw(header)));
  if (written === '' || written === headerKey(own.content)) return undefined;
  return all.find(({ content }) => headerKey(content) === written);
}
