import { labelOf, type Label } from '../labels';

/**
 * What a column of a table of tasks holds. `unit`: the unit whose tasks the row tells, in a table without roles; `other`: units in a
 * part that a plan does not know, 指导单位.
 */
export type Column = 'number' | 'name' | 'unit' | 'other' | Label | undefined;

const roles: readonly Column[] = ['lead', 'responsible', 'assisting'];
const namesAny = (columns: readonly Column[]): boolean =>
  columns.some((column) => column === 'unit' || roles.includes(column));

/**
 * Units in the one column that stands before the tasks tell what each is to do; beside 牵头单位, a column of units holds those that
 * take part: 成员单位.
 */
function withUnits(columns: readonly Column[]): Column[] {
  const shared = columns.filter((column) => column === 'unit' || roles.includes(column)).length > 1;
  const task = columns.findIndex((column) => column === 'name' || column === 'duty');
  return columns.map((column, index) => {
    if (column === 'unit') return shared ? 'assisting' : 'unit';
    return roles.includes(column) && !shared && index < task ? 'unit' : column;
  });
}

/** Cells between tabs, bars or wide gaps. */
export function cellsOf(line: string): string[] {
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
  if (label !== undefined && label !== 'duty' && label !== 'member') return label;
  if (/人$|领导/.test(word)) return 'aside';
  if (/^(?:成员)?(?:单位|部门|科室)(?:名称)?$/.test(word)) return 'unit';
  if (/时间|时限|期限|进度/.test(word)) return 'deadline';
  if (/牵头|主办/.test(word)) return 'lead';
  if (/配合|协办|协助|参与/.test(word)) return 'assisting';
  if (/责任/.test(word)) return 'responsible';
  if (/(?:单位|部门|科室)$/.test(word)) return 'other';
  if (/内容|措施|目标|要求|标准|举措|职责/.test(word)) return 'duty';
  return /任务|事项|事情|项目|行动|工程|工作|活动|名称/.test(word) ? 'name' : undefined;
}

export interface Head {
  /** As the head writes them. */
  readonly words: readonly string[];
  readonly columns: readonly Column[];
  readonly gaps: boolean;
}

/** The row that heads a table of tasks: one column for the units, one for what they are to do. */
export function readHead(line: string): Head | undefined {
  if (line.length > 200 || !/单位|部门|科室|牵头|责任|配合/.test(line) || /[：:。；]/.test(line)) return undefined;
  const cells = cellsOf(line);
  const columns = withUnits(cells.map(columnOf));
  const gaps = !/[\t|]/.test(line);
  const named = columns.some((column) => column === 'name' || column === 'duty');
  return named && namesAny(columns) && cells.length >= (gaps ? 3 : 2) ? { words: cells, columns, gaps } : undefined;
}

/** A table pasted with a cell a line: its head is a few words in a row, the first of them 序号. */
export function readColumnHead(lines: readonly string[], from: number): (Head & { end: number }) | undefined {
  if (columnOf(lines[from]?.trim() ?? '') !== 'number') return undefined;
  const words: string[] = [];
  let index = from;
  for (; index < lines.length; index++) {
    const word = lines[index]?.trim() ?? '';
    if (word === '') continue;
    if (word.length > 12 || columnOf(word) === undefined) break;
    words.push(word);
  }
  const columns = withUnits(words.map(columnOf));
  return namesAny(columns) && columns.length >= 3 ? { words, columns, gaps: false, end: index } : undefined;
}
