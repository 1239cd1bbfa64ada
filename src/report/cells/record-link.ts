import { cellOf, type RecordPlace, type ReturnFile } from '../../returns/unit-return';
import type { CellContent } from '../../workbook/draft';
import { fileLink } from './file-link';

/** A link to a record's cell in the return it was read from; nothing where the return lacks the column. */
export function recordLink(
  folder: string,
  { name }: Pick<ReturnFile, 'name'>,
  at: RecordPlace,
  header: string,
): CellContent {
  const cell = cellOf(at, header);
  return cell === '' ? null : fileLink(folder, { file: name, sheet: at.sheet, cell }, cell);
}
