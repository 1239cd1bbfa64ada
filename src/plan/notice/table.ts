import { withoutMark } from './heading';
import { labelOf, namesUnits, readLabels, type Label } from './labels';
import { looksLikeNames } from './names';

/** What a column of a table of tasks holds. */
type Column = 'number' | 'name' | Label | undefined;

const namingLabels: readonly Column[] = ['lead', 'responsible', 'assisting'];

/** Cells between tabs, bars or wide gaps. */
function cellsOf(line: string): string[] {
  const tight = (cell: string) => cell.replace(/[\s\u3000]+/g, ' ').trim();
  if (line.includes('\t')) return line.split('\t').map(tight);
  if (/^\s*\|.*\|\s*$/.test(line)) return line.trim().slice(1, -1).split('|').map(tight);
  return line
    .trim()
    .split(/\u3000+| {2,}/)
    .map(tight);
}

function columnOf(cell: string): Column {
  const word = cell.replace(/\s/g, '').replace(/[（(].*$/, '');
  const label = labelOf(word) ?? labelOf(cell.replace(/\s/g, ''));
  if (/^(?:序号|编号|号)$/.test(word)) return 'number';
  if (label !== undefined && label !== 'duty') return label;
  if (/牵头|主办/.test(word) && !/人|领导/.test(word)) return 'lead';
  if (/配合|协办|协助|参与/.test(word)) return 'assisting';
  if (/责任(?!人|领导)/.test(word)) return 'responsible';
  if (/内容|措施|目标|要求|标准|举措/.test(word)) return 'duty';
  return /任务|事项|事情|项目|行动|工程|工作|活动|名称/.test(word) ? 'name' : undefined;
}

interface Head {
  readonly columns: readonly Column[];
  readonly gaps: boolean;
}

/** The row that heads a table of tasks: one column for the units, one for what they are to do. */
function readHead(line: string): Head | undefined {
  if (line.length > 200 || !/单位|部门|科室|牵头|责任|配合/.test(line) || /[：:。；]/.test(line)) return undefined;
  const cells = cellsOf(line);
  const columns = cells.map(columnOf);
  const gaps = !/[\t|]/.test(line);
  const named = columns.some((column) => column === 'name' || column === 'duty');
  const units = columns.some((column) => namingLabels.includes(column));
  return named && units && cells.length >= (gaps ? 3 : 2) ? { columns, gaps } : undefined;
}

interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A cell that goes on on the next line. */
function joined(left: string, right: string): string {
  const separated = left === '' || right === '' || /[、，,]$/.test(left);
  return left + (separated ? '' : looksLikeNames(left) && looksLikeNames(right) ? '、' : '') + right;
}

/** The rows below a head, up to the line that is none. */
function rowsBelow(lines: readonly string[], from: number, { columns, gaps }: Head): { rows: Row[]; end: number } {
  const rows: Row[] = [];
  let index = from;
  for (; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '' || /^[\s|:-]+$/.test(line)) continue;
    const cells = cellsOf(line);
    const last = rows.at(-1);
    const whole = (last?.cells.length ?? 0) + cells.length - 1;
    if (!gaps && last !== undefined && last.cells.length < columns.length && whole <= columns.length) {
      const [first = '', ...rest] = cells;
      rows[rows.length - 1] = {
        line: last.line,
        cells: [...last.cells.slice(0, -1), joined(last.cells.at(-1) ?? '', first), ...rest],
      };
    } else if (cells.length > 1 && cells.length <= columns.length && (!gaps || cells.length > columns.length - 2)) {
      rows.push({ line: index + 1, cells });
    } else break;
  }
  return { rows, end: index };
}

const words: readonly (readonly [Label, string])[] = [
  ['lead', '牵头单位'],
  ['responsible', '责任单位'],
  ['assisting', '配合单位'],
  ['deadline', '完成时限'],
];

/** The text of the columns of one kind. */
function textOf(cells: readonly string[], columns: readonly Column[], kind: Column): string {
  return cells.filter((cell, index) => columns[index] === kind && cell !== '').join('、');
}

/** One row as labelled lines; `measures` where the tasks are what a group's rows say, not the group. */
function linesOf(cells: readonly string[], columns: readonly Column[], measures: boolean): string[] {
  const names = cells.filter((cell, index) => columns[index] === 'name' && cell !== '').map(withoutMark);
  const duty = textOf(cells, columns, 'duty');
  const name = measures ? withoutMark(duty) : (names.pop() ?? withoutMark(duty));
  const about = [...names, ...(measures || name === duty ? [] : [duty])].filter((text) => text !== '');
  const said = words.flatMap(([label, word]) => {
    const text = textOf(cells, columns, label);
    // 牵头：甲；配合：乙 in one cell says it itself.
    const labelled = readLabels(text).labelled.some(namesUnits);
    return text === '' ? [] : [labelled ? text : `${word}：${text}`];
  });
  const numeral = textOf(cells, columns, 'number');
  // 一 | 青少年行动 |  |  heads the rows below.
  if (said.length === 0 && about.length === 0 && /^[（(]?[一二三四五六七八九十]+/.test(numeral))
    return [`（一）${name}`];
  return [...(name === '' ? [] : [`（1）${name}`, `主要任务：${about.join('：')}`]), ...said];
}

/** Cells joined downwards are written once: below, they are empty together with the name of the group. */
function filled(rows: readonly Row[], columns: readonly Column[]): Row[] {
  const found: Row[] = [];
  const first = columns.indexOf('name');
  for (const row of rows) {
    const above = found.at(-1);
    const merged = first >= 0 && (row.cells[first] ?? '') === '' && above !== undefined;
    const cells = columns.map((column, index) => {
      const own = row.cells[index] ?? '';
      const taken = own === '' && merged && (column === 'name' || column === 'lead');
      return taken ? (above.cells[index] ?? '') : own;
    });
    found.push({ line: row.line, cells });
  }
  return found;
}

/** A table pasted with a cell a line: its head is a few words in a row, the first of them 序号. */
function readColumnHead(lines: readonly string[], from: number): (Head & { end: number }) | undefined {
  if (columnOf(lines[from]?.trim() ?? '') !== 'number') return undefined;
  const columns: Column[] = [];
  let index = from;
  for (; index < lines.length; index++) {
    const word = lines[index]?.trim() ?? '';
    if (word === '') continue;
    const column = word.length <= 12 ? columnOf(word) : undefined;
    if (column === undefined) break;
    columns.push(column);
  }
  const units = columns.some((column) => namingLabels.includes(column));
  return units && columns.length >= 3 ? { columns, gaps: false, end: index } : undefined;
}

/** Rows of as many lines as there are columns, each begun by its number. */
function numberedRows(
  lines: readonly string[],
  from: number,
  columns: readonly Column[],
): { rows: Row[]; end: number } {
  const rows: Row[] = [];
  let end = from;
  for (;;) {
    const cells: string[] = [];
    let index = end;
    for (; index < lines.length && cells.length < columns.length; index++) {
      const cell = lines[index]?.trim() ?? '';
      if (cell !== '') cells.push(cell);
    }
    if (cells.length < columns.length || cells[0] !== String(rows.length + 1)) return { rows, end };
    rows.push({ line: lines.indexOf(cells[0], end) + 1 || end + 1, cells });
    end = index;
  }
}

/** Whether a row belongs to the name above it, written once or in each row. */
function ofAbove({ cells }: Row, above: Row | undefined, name: number): boolean {
  const own = cells[name] ?? '';
  return own === '' || own === above?.cells[name];
}

/**
 * Reads the tables of tasks in a text, cells between tabs, bars or wide gaps or on lines of their own, as the labelled lines
 * they stand for.
 * @returns by line number from 1: what the line says; nothing for the heads and for lines that go on with a row
 */
export function readTables(lines: readonly string[]): ReadonlyMap<number, readonly string[]> {
  const found = new Map<number, readonly string[]>();
  for (let index = 0; index < lines.length; index++) {
    const head = readHead(lines[index] ?? '');
    const inColumn = head === undefined ? readColumnHead(lines, index) : undefined;
    const { columns } = head ?? inColumn ?? { columns: [] as readonly Column[] };
    if (columns.length === 0) continue;
    const { rows, end } =
      head === undefined ? numberedRows(lines, inColumn?.end ?? index + 1, columns) : rowsBelow(lines, index + 1, head);
    if (rows.length === 0) continue;
    const name = columns.indexOf('name');
    const measures = columns.includes('duty') && name >= 0 && rows.some((row, at) => ofAbove(row, rows[at - 1], name));
    for (let line = index + 1; line <= end; line++) found.set(line, []);
    for (const { line, cells } of filled(rows, columns)) found.set(line, linesOf(cells, columns, measures));
    index = end - 1;
  }
  return found;
}
