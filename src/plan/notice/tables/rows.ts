import { readHeading } from '../heading';
import { certainlyNames, looksLikeNames } from '../names/lines';
import { readNames } from '../names/list';
import { cellsOf, type Column } from './columns';
import { readHead, type Head } from './head';

export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The text of a row that heads the rows below it, written across the table: 一、重点人群. */
export function headingIn(cells: readonly string[], columns: readonly Column[]): string | undefined {
  const [first = '', ...others] = cells;
  if (first === '' || others.some((cell) => cell !== '')) return undefined;
  const numbered = (readHeading(first)?.level ?? 9) <= 2;
  return numbered || (columns[0] === 'number' && !/^\d/.test(first) && others.length > 0) ? first : undefined;
}

const isOpen = (cell: string): boolean => /[、，,]$/.test(cell);

/** Whether the list in the last cell of a whole row is broken: 区人社局、区科协、 or 区科协、高级技. */
function breaksOff({ cells }: Row, columns: readonly Column[]): boolean {
  const last = cells.at(-1) ?? '';
  if (cells.length < columns.length) return false;
  return isOpen(last) || (roles.includes(columns.at(-1)) && /[、，,]/.test(last) && readNames(last).odd.length > 0);
}

/** A cell that goes on on the next line. */
function joined(left: string, right: string): string {
  const separated = left === '' || right === '' || isOpen(left);
  return left + (separated ? '' : looksLikeNames(left) && looksLikeNames(right) ? '、' : '') + right;
}

const withEnd = (cells: readonly string[], more: string): string[] => [
  ...cells.slice(0, -1),
  joined(cells.at(-1) ?? '', more),
];

/** Whether the next line that is not empty is a row again. */
function goesOn(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from).find((line) => line.trim() !== '') ?? '';
  return /[\t|]/.test(next) && readHead(next) === undefined;
}

/** The rows below a head, up to the line that is none. */
export function rowsBelow(
  lines: readonly string[],
  from: number,
  { columns, gaps }: Head,
): { rows: Row[]; end: number } {
  const rows: Row[] = [];
  let index = from;
  for (; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '' || /^[\s|:-]+$/.test(line)) continue;
    const cells = cellsOf(line);
    if (cells.length === 1 && headingIn(cells, columns) !== undefined && goesOn(lines, index + 1)) {
      rows.push({ line: index + 1, cells });
      continue;
    }
    const last = rows.at(-1);
    if (cells.length === 1 && !gaps && last !== undefined && breaksOff(last, columns)) {
      rows[rows.length - 1] = { line: last.line, cells: withEnd(last.cells, cells[0] ?? '') };
      continue;
    }
    const whole = (last?.cells.length ?? 0) + cells.length - 1;
    if (!gaps && last !== undefined && last.cells.length < columns.length && whole <= columns.length) {
      const [first = '', ...rest] = cells;
      rows[rows.length - 1] = { line: last.line, cells: [...withEnd(last.cells, first), ...rest] };
    } else if (cells.length > 1 && cells.length <= columns.length && (!gaps || cells.length > columns.length - 2)) {
      rows.push({ line: index + 1, cells });
    } else break;
  }
  return { rows, end: index };
}

/** Cells joined downwards are written once: below, they are empty together with the name of the group. */
export function filled(rows: readonly Row[], columns: readonly Column[]): Row[] {
  const found: Row[] = [];
  const first = columns.indexOf('name');
  for (const row of rows) {
    if (headingIn(row.cells, columns) !== undefined) {
      found.push(row);
      continue;
    }
    const above = found.at(-1);
    const below = above !== undefined && headingIn(above.cells, columns) === undefined;
    const merged = first >= 0 && (row.cells[first] ?? '') === '' && below;
    const cells = columns.map((column, index) => {
      const own = row.cells[index] ?? '';
      const taken = own === '' && merged && (column === 'name' || column === 'lead');
      return taken ? (above.cells[index] ?? '') : own;
    });
    found.push({ line: row.line, cells });
  }
  return found;
}

const roles: readonly Column[] = ['lead', 'responsible', 'assisting'];

/** Whether cells are a row: counted, or with units in the columns of units. */
function isRow(cells: readonly string[], columns: readonly Column[], count: number): boolean {
  if (columns[0] === 'number') return Number(cells[0]) === count;
  return columns.every((column, index) => {
    const cell = cells[index] ?? '';
    return roles.includes(column) ? looksLikeNames(cell) || isNothing(cell) : !certainlyNames(cell);
  });
}

const isNothing = (cell: string): boolean => /^(?:[—–／/-]+|无)$/.test(cell);

/** Rows of as many lines as there are columns; a list that breaks off goes on on the next line. */
export function cellRows(
  lines: readonly string[],
  from: number,
  columns: readonly Column[],
): { rows: Row[]; end: number } {
  const rows: Row[] = [];
  let end = from;
  for (;;) {
    let [cells, line]: [string[], number] = [[], 0];
    let index = end;
    for (; index < lines.length; index++) {
      const cell = lines[index]?.trim() ?? '';
      const open = isOpen(cells.at(-1) ?? '');
      if (cells.length === columns.length && !open) break;
      if (cell === '') continue;
      if (cells.length === 0) line = index + 1;
      cells = open ? withEnd(cells, cell) : [...cells, cell];
    }
    if (cells.length < columns.length || !isRow(cells, columns, rows.length + 1)) return { rows, end };
    rows.push({ line, cells });
    end = index;
  }
}
