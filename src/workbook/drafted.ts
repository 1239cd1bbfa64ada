import type { CellContent, CellDraft, SheetDraft, WorkbookDraft } from './draft';
import { dayOfSerial, serialOf } from './serial-day';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from './snapshot';

function plainCell(row: number, column: number, value: string | number | boolean): Cell {
  const kind = typeof value === 'string' ? 'text' : typeof value === 'number' ? 'number' : 'boolean';
  return { row, column, kind, value };
}

/**
 * The cell a reader finds where a content was written; none for an empty one.
 * @param format the cell's number format
 */
export function cellsOf(row: number, column: number, content: CellContent, format: string): Cell[] {
  if (content === null || content === '') return [];
  const shown = format.includes('%') ? { percent: true as const } : {};
  if (typeof content === 'number') return [{ ...plainCell(row, column, content), ...shown }];
  if (typeof content !== 'object') return [plainCell(row, column, content)];
  if ('date' in content) {
    return [{ row, column, kind: 'date', value: content.date, serial: serialOf(content.date) }];
  }
  if ('text' in content) return [plainCell(row, column, content.text)];
  const { result } = content;
  if (typeof result === 'number' && format.includes('yyyy')) {
    return [{ row, column, kind: 'date', value: dayOfSerial(result), serial: result, formula: true }];
  }
  const computed = plainCell(row, column, result);
  return result === '' ? [] : [{ ...computed, ...(typeof result === 'number' ? shown : {}), formula: true }];
}

function rowCells(row: number, cells: readonly (CellDraft | undefined)[]): Cell[] {
  return cells.flatMap((cell, index) =>
    cell === undefined ? [] : cellsOf(row, index + 1, cell.content, cell.style.format ?? ''),
  );
}

/** What a reader finds in a sheet that was just written. */
export function sheetOf(draft: SheetDraft): SheetSnapshot {
  const rows = [...draft.rows].map(({ cells }, index) => [index + 1, rowCells(index + 1, cells)] as const);
  return {
    name: draft.name,
    visibility: draft.visibility ?? 'visible',
    rows: new Map(rows.filter(([, cells]) => cells.length > 0)),
    merges: draft.merges ?? [],
    hiddenRows: new Set(),
    hiddenColumns: [],
    comments: [],
  };
}

/**
 * What a reader finds in a workbook that was just written, without writing it. That it is the same is a test of its own
 * (test/workbook/exceljs/write.test.ts).
 */
export function snapshotOf(draft: WorkbookDraft): WorkbookSnapshot {
  return { sheets: draft.sheets.map(sheetOf), definedNames: [], externalLinks: [] };
}
