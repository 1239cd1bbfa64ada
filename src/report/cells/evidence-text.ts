import type { Evidence } from '../../evaluation/judgement';
import { columnName, parseAddress } from '../../workbook/address';

/** Cells one below the other as one range: `H4 H5 H6 H9` → `H4:H6 H9`. */
function joinedCells(cells: readonly string[]): string[] {
  const ranges: { column: number; top: number; bottom: number }[] = [];
  for (const cell of cells) {
    const at = parseAddress(cell);
    if (at === undefined) continue;
    const last = ranges.at(-1);
    if (last?.column === at.column && last.bottom + 1 === at.row) last.bottom = at.row;
    else ranges.push({ column: at.column, top: at.row, bottom: at.row });
  }
  return ranges.map(({ column, top, bottom }) => {
    const letter = columnName(column);
    return top === bottom ? `${letter}${top}` : `${letter}${top}:${letter}${bottom}`;
  });
}

/** The smallest range that holds all of the cells: what a link selects. */
export function around(cells: readonly string[]): string {
  const places = cells.flatMap((cell) => parseAddress(cell) ?? []);
  const [rows, columns] = [places.map(({ row }) => row), places.map(({ column }) => column)];
  if (places.length === 0) return '';
  const [first, last] = [Math.min, Math.max].map((pick) => `${columnName(pick(...columns))}${pick(...rows)}`);
  return first === last ? (first ?? '') : `${first}:${last}`;
}

/** Where a score comes from, as people find it: `任务进展 H4:H9；台账“督查”H4`. */
export function evidenceText(evidence: readonly Evidence[]): string {
  return evidence
    .map(({ file, sheet, cells }) => {
      const places = joinedCells(cells).join('、');
      return file === undefined ? `台账“${sheet}”${places}` : `${sheet} ${places}`;
    })
    .join('；');
}
