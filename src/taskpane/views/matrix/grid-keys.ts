import type { Role } from '../../../plan/plan';

/** A cell of the grid, from 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

/** Rows that Page Up and Page Down pass. */
const page = 10;

const within = (value: number, count: number): number => Math.max(0, Math.min(count - 1, value));

/**
 * Where a key leads in a grid (WAI-ARIA grid pattern): arrows, Home and End in the row, with Ctrl in the whole grid,
 * Page Up and Page Down.
 * @returns undefined for keys that are none of the grid's
 */
export function placeAfter(
  key: string,
  control: boolean,
  { row, column }: GridPlace,
  { rows, columns }: GridSize,
): GridPlace | undefined {
  const moved = (toRow: number, toColumn: number) => ({ row: within(toRow, rows), column: within(toColumn, columns) });
  switch (key) {
    case 'ArrowUp':
      return moved(row - 1, column);
    case 'ArrowDown':
      return moved(row + 1, column);
    case 'ArrowLeft':
      return moved(row, column - 1);
    case 'ArrowRight':
      return moved(row, column + 1);
    case 'Home':
      return moved(control ? 0 : row, 0);
    case 'End':
      return moved(control ? rows : row, columns);
    case 'PageUp':
      return moved(row - page, column);
    case 'PageDown':
      return moved(row + page, column);
    default:
      return undefined;
  }
}

/** What a click makes of a role: none, 责任, 牵头, none. */
export function nextRole(role: Role | ''): Role | '' {
  if (role === '') return '责任';
  return role === '责任' ? '牵头' : '';
}
