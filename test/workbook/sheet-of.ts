import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../src/workbook/snapshot';

/** A sheet of texts and numbers; null is an empty cell. */
export function sheetOf(
  lines: readonly (readonly (string | number | null)[])[],
  rest: Partial<SheetSnapshot> = {},
): SheetSnapshot {
  const rows = lines.map((line, index): [number, Cell[]] => [
    index + 1,
    line.flatMap((value, at) =>
      value === null
        ? []
        : [{ row: index + 1, column: at + 1, kind: typeof value === 'string' ? 'text' : 'number', value } as const],
    ),
  ]);
  return {
    name: '样表',
    visibility: 'visible',
    rows: new Map(rows.filter(([, cells]) => cells.length > 0)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: [],
    comments: [],
    ...rest,
  };
}

export const workbookOf = (...sheets: readonly SheetSnapshot[]): WorkbookSnapshot => ({
  sheets,
  definedNames: [],
  externalLinks: [],
});
