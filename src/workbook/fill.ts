import { address } from './address';
import type { CellContent, CellDraft, RowDraft, SheetDraft, WorkbookDraft } from './draft';

/** Contents by sheet name and A1 address. */
export type Fillings = ReadonlyMap<string, ReadonlyMap<string, CellContent>>;

function* filledRows(rows: Iterable<RowDraft>, cells: ReadonlyMap<string, CellContent>): Generator<RowDraft> {
  let number = 0;
  for (const row of rows) {
    number += 1;
    const filled = row.cells.map((cell, index): CellDraft | undefined => {
      const content = cells.get(address(number, index + 1));
      return cell === undefined || content === undefined ? cell : { ...cell, content };
    });
    yield { ...row, cells: filled };
  }
}

/** The same workbook with contents put into cells that it has; looks and rules stay. */
export function fillDraft(draft: WorkbookDraft, fillings: Fillings): WorkbookDraft {
  const sheets = draft.sheets.map((sheet): SheetDraft => {
    const cells = fillings.get(sheet.name);
    return cells === undefined ? sheet : { ...sheet, rows: [...filledRows(sheet.rows, cells)] };
  });
  return { ...draft, sheets };
}
