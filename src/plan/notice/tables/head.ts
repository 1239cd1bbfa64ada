import { isUnitName } from '../names/body';
import { cellsOf, columnOf, namesAny, withUnits, type Column } from './columns';
import { partMarked } from './marks';

export interface Head {
  /** As the head writes them. */
  readonly words: readonly string[];
  readonly columns: readonly Column[];
  readonly gaps: boolean;
}

/** A head, and the number of the lines behind it. */
export interface PlacedHead extends Head {
  readonly end: number;
}

const mayHead = (line: string): boolean =>
  line.length <= 200 && /单位|部门|科室|牵头|责任|配合|分工/.test(line) && !/[：:。；]/.test(line);

const isBody = (word: string): boolean => columnOf(word) === undefined && isUnitName(word);

/** A column for each unit, with a sign or a word in it for its part in the tasks: 任务 | 县科协 | 县教育局. */
function readMatrixHead(lines: readonly string[], from: number): PlacedHead | undefined {
  const [line = '', below = ''] = [lines[from], lines[from + 1]];
  if (!/[\t|]/.test(line) || line.length > 400) return undefined;
  const words = cellsOf(line);
  const columns = words.map((word): Column => (isBody(word) ? 'body' : columnOf(word)));
  const bodies = columns.filter((column) => column === 'body');
  if (bodies.length < 2 || !columns.includes('name')) return undefined;
  const marked = cellsOf(below).every((cell, index) => columns[index] !== 'body' || partMarked(cell) !== undefined);
  return marked && below.trim() !== '' ? { words, columns, gaps: false, end: from + 1 } : undefined;
}

function headOf(words: readonly string[], gaps: boolean): Head | undefined {
  const columns = withUnits(words.map(columnOf));
  const named = columns.some((column) => column === 'name' || column === 'duty');
  return named && namesAny(columns) && words.length >= (gaps ? 3 : 2) ? { words, columns, gaps } : undefined;
}

/** The row that heads a table of tasks: one column for the units, one for what they are to do. */
export function readHead(line: string): Head | undefined {
  return mayHead(line) ? headOf(cellsOf(line), !/[\t|]/.test(line)) : undefined;
}

/** What stands over columns of their own: 责任分工 over 牵头单位 and 配合单位. */
const isGroup = (word: string): boolean => /分工|单位|部门|责任/.test(word);

/** Heads of two rows are one: the second row says what the columns below a joined cell of the first are. */
function joined(above: readonly string[], below: readonly string[]): readonly string[] | undefined {
  const own = below.filter((word) => word !== '');
  if (own.length < 2 || !own.every((word) => columnOf(word) !== undefined)) return undefined;
  if (above.length === below.length) return above.map((word, index) => below[index] || word);
  // A joined cell is copied as one.
  const first = below.indexOf(own[0] ?? '');
  const group = own.length < below.length ? first : above.findIndex(isGroup);
  return isGroup(above[group] ?? '') ? [...above.slice(0, group), ...own, ...above.slice(group + 1)] : undefined;
}

function readDoubleHead(lines: readonly string[], from: number): PlacedHead | undefined {
  const [above = '', below = ''] = [lines[from], lines[from + 1]];
  if (!/[\t|]/.test(above) || !mayHead(above) || !mayHead(below)) return undefined;
  const words = joined(cellsOf(above), cellsOf(below));
  const head = words === undefined ? undefined : headOf(words, false);
  return head === undefined ? undefined : { ...head, end: from + 2 };
}

/** What a table begins with. */
const beginnings: readonly Column[] = ['number', 'group', 'name', 'duty'];

/** A table pasted with a cell a line: its head is a few words in a row, up to one that says again what was said. */
export function readColumnHead(lines: readonly string[], from: number): PlacedHead | undefined {
  if (!beginnings.includes(columnOf(lines[from]?.trim() ?? ''))) return undefined;
  const words: string[] = [];
  let index = from;
  for (; index < lines.length; index++) {
    const word = lines[index]?.trim() ?? '';
    if (word === '') continue;
    const column = columnOf(word);
    const again = namesAny(words.map(columnOf)) && words.map(columnOf).includes(column);
    if (!/^[\u4e00-\u9fff（）()/ ]{1,12}$/.test(word) || /\S{2} \S/.test(word) || column === undefined || again) break;
    words.push(word);
  }
  const columns = withUnits(words.map(columnOf));
  return namesAny(columns) && columns.length >= 3 ? { words, columns, gaps: false, end: index } : undefined;
}

/** The head of a table whose rows stand on lines, in one row or in two. */
export function readRowHead(lines: readonly string[], from: number): PlacedHead | undefined {
  const double = readDoubleHead(lines, from) ?? readMatrixHead(lines, from);
  if (double !== undefined) return double;
  const head = readHead(lines[from] ?? '');
  return head === undefined ? undefined : { ...head, end: from + 1 };
}
