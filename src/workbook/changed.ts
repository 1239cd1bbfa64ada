import type { BlockChange, Change, ChangeSet } from './change-set';
import type { CellContent } from './draft';
import { cellsOf, sheetOf } from './drafted';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** The number format that a look, or what stood there before, gives a cell: percentages stay percentages. */
function formatOf(before: Cell | undefined, look: string | undefined): string {
  return look ?? (before?.percent === true ? '0%' : '');
}

function withContent(cells: readonly Cell[], row: number, column: number, content: CellContent, look?: string): Cell[] {
  const before = cells.find((cell) => cell.column === column);
  const others = cells.filter((cell) => cell.column !== column);
  return [...others, ...cellsOf(row, column, content, formatOf(before, look))].sort(
    (left, right) => left.column - right.column,
  );
}

function withBlock(sheet: SheetSnapshot, block: BlockChange): SheetSnapshot {
  const rows = new Map(sheet.rows);
  for (const [down, contents] of block.contents.entries()) {
    const row = block.row + down;
    let cells = rows.get(row) ?? [];
    for (const [across, content] of contents.entries()) {
      if (content === undefined) continue;
      cells = withContent(cells, row, block.column + across, content, block.looks?.[across]?.format);
    }
    if (cells.length === 0) rows.delete(row);
    else rows.set(row, cells);
  }
  return { ...sheet, rows: new Map([...rows].sort(([left], [right]) => left - right)) };
}

function withChange(sheets: readonly SheetSnapshot[], change: Change): readonly SheetSnapshot[] {
  switch (change.kind) {
    case 'block':
      return sheets.map((sheet) => (sheet.name === change.sheet ? withBlock(sheet, change) : sheet));
    case 'new-sheet':
      return [...sheets, sheetOf(change.draft)];
    case 'removed-sheet':
      return sheets.filter(({ name }) => name !== change.sheet);
    case 'rules':
      return sheets;
  }
}

/**
 * What a workbook holds after a change set, without reading it again. Results of formulas that depend on changed cells
 * are not recomputed.
 */
export function changed(workbook: WorkbookSnapshot, changes: ChangeSet): WorkbookSnapshot {
  return { ...workbook, sheets: changes.reduce(withChange, workbook.sheets) };
}
