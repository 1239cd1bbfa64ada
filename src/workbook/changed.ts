import type { BlockChange, ChangeSet, NewSheetChange, RemovedSheetChange } from './change-set';
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

function write(rows: Map<number, readonly Cell[]>, block: BlockChange): void {
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
}

function withBlocks(sheet: SheetSnapshot, blocks: readonly BlockChange[]): SheetSnapshot {
  if (blocks.length === 0) return sheet;
  const rows = new Map(sheet.rows);
  for (const block of blocks) write(rows, block);
  return { ...sheet, rows: new Map([...rows].sort(([left], [right]) => left - right)) };
}

function withChange(
  sheets: readonly SheetSnapshot[],
  change: NewSheetChange | RemovedSheetChange,
): readonly SheetSnapshot[] {
  if (change.kind === 'new-sheet') {
    const before = (change.place ?? sheets.length + 1) - 1;
    return [...sheets.slice(0, before), sheetOf(change.draft), ...sheets.slice(before)];
  }
  return sheets.filter(({ name }) => name !== change.sheet);
}

/** Blocks of one sheet are written together: a long sheet is copied once, not once a block. */
function written(sheets: readonly SheetSnapshot[], blocks: readonly BlockChange[]): readonly SheetSnapshot[] {
  return sheets.map((sheet) =>
    withBlocks(
      sheet,
      blocks.filter((block) => block.sheet === sheet.name),
    ),
  );
}

/**
 * What a workbook holds after a change set, without reading it again. Results of formulas that depend on changed cells
 * are not recomputed.
 */
export function changed(workbook: WorkbookSnapshot, changes: ChangeSet): WorkbookSnapshot {
  let { sheets } = workbook;
  let blocks: BlockChange[] = [];
  for (const change of changes) {
    if (change.kind === 'block') blocks.push(change);
    else if (change.kind !== 'rules') {
      sheets = withChange(written(sheets, blocks), change);
      blocks = [];
    }
  }
  return { ...workbook, sheets: written(sheets, blocks) };
}
