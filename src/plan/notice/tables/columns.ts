import { labelOf, type Label } from '../labels';

/**
 * What a column of a table of tasks holds. `unit`: the unit whose tasks the row tells, in a table without roles; `other`: units in a
 * part that a plan does not know, 指导单位; `body`: the part of the unit that heads the column;
 * `group`: what kind of task it is.
 */
export type Column = 'number' | 'group' | 'name' | 'unit' | 'other' | 'body' | Label | undefined;

const roles: readonly Column[] = ['lead', 'responsible', 'assisting'];

/** Whether a table with these columns names units. */
export const namesAny = (columns: readonly Column[]): boolean =>
  columns.some((column) => column === 'unit' || column === 'division' || roles.includes(column));

/**
 * Units in the one column that stands before the tasks tell what each is to do; beside 牵头单位, a column of units holds those that
 * take part: 成员单位.
 */
export function withUnits(columns: readonly Column[]): Column[] {
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

/** What the word at the head of a column says is in it; undefined where it says nothing that matters to a plan. */
export function columnOf(cell: string): Column {
  const word = cell.replace(/\s/g, '').replace(/[（(].*$/, '');
  const label = labelOf(word) ?? labelOf(cell.replace(/\s/g, ''));
  if (/^(?:序号|编号|号)$/.test(word)) return 'number';
  if (/^(?:类别|分类|类型|领域|板块)$/.test(word)) return 'group';
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
