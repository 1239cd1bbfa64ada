import { columnName, quotedSheet } from '../workbook/address';
import type { CellContent, CellDraft, RowDraft, SheetDraft } from '../workbook/draft';
import { headerRow, layForm, type TableRecord } from '../workbook/layout';
import type { SheetSpec } from '../workbook/sheet-spec';
import { styles } from '../workbook/style';
import { coverForm, progressSheet } from './sheets';

/** Rows of the ledger's tables that the formulas of the cover look at. */
const reach = 5000;

/** The values of a column as a range of a formula, rows to come included. */
export function columnReach(spec: SheetSpec, header: string): string {
  const column = columnName(spec.columns.findIndex((candidate) => candidate.header === header) + 1);
  return `${quotedSheet(spec.name)}!$${column}$${headerRow + 1}:$${column}$${reach}`;
}

/** The cover's cell of a label, for formulas of other sheets. */
export function coverCell(label: string): string {
  return `封面!$B$${coverForm.fields.findIndex((field) => field.label === label) + 3}`;
}

export interface TaskGlance {
  readonly code: string;
  readonly name: string;
  readonly leads: string;
  /** Items of work under the task, and what the formulas say of them today. */
  readonly items: number;
  readonly done: number;
  readonly average: number | '';
  readonly yellow: number;
  readonly red: number;
}

const [codes, states, shares, lights] = ['任务编号', '状态', '完成率', '预警'].map((header) =>
  columnReach(progressSheet, header),
) as [string, string, string, string];

const blank: CellDraft = { content: null, style: styles.plain };

function glanceRow(task: TaskGlance, row: number): RowDraft {
  const code = `$D${row}`;
  const count = (range: string, text: string, result: number): CellContent => ({
    formula: `COUNTIFS(${codes},${code},${range},"${text}")`,
    result,
  });
  const average = `IFERROR(AVERAGEIFS(${shares},${codes},${code}),"")`;
  return {
    cells: [
      {
        content: { text: task.code, sheet: progressSheet.name, cell: 'A4' },
        style: { ...styles.link, horizontal: 'center' },
      },
      { content: task.name, style: styles.text },
      { content: task.leads, style: styles.text },
      { content: { formula: `COUNTIFS(${codes},${code})`, result: task.items }, style: styles.integer },
      { content: count(states, '已完成', task.done), style: styles.integer },
      { content: { formula: average, result: task.average }, style: styles.percent },
      { content: count(lights, '黄', task.yellow), style: styles.integer },
      { content: count(lights, '红', task.red), style: styles.integer },
    ],
  };
}

const glanceHeaders = ['任务编号', '任务名称', '牵头单位', '事项数', '已完成', '平均完成率', '黄灯', '红灯'];

/**
 * The ledger's cover: what the ledger is, on the left; the year at a glance by formulas, on the right.
 * @param values the cover's labels and values
 * @param tasks one line each
 */
export function layCover(title: string, values: TableRecord, tasks: readonly TaskGlance[]): SheetDraft {
  const form = layForm({ spec: coverForm, title, values, note: '左边是台账的基本信息，右边随“进展”表自动更新。' });
  const left = [...form.rows];
  const right: RowDraft[] = [
    { cells: [] },
    { cells: [] },
    { cells: glanceHeaders.map((content) => ({ content, style: styles.header })) },
    ...tasks.map((task, index) => glanceRow(task, index + 4)),
  ];
  const height = Math.max(left.length, right.length);
  const rows = Array.from({ length: height }, (_, index): RowDraft => {
    const [leftRow, rightRow] = [left[index], right[index]];
    const leftCells = [leftRow?.cells[0], leftRow?.cells[1]].map((cell) => cell ?? blank);
    return {
      height: index < 2 ? (leftRow?.height ?? 28) : 26,
      cells: [...leftCells, blank, ...(rightRow?.cells ?? [])],
    };
  });
  const last = 3 + tasks.length;
  const area = (first: number, final: number) => ({ top: 4, left: first, bottom: Math.max(4, last), right: final });
  return {
    ...form,
    tab: '1F4E79',
    widths: [18, 36, 3, 10, 32, 24, 9, 9, 12, 8, 8],
    rows,
    merges: [
      { top: 1, left: 1, bottom: 1, right: 11 },
      { top: 2, left: 1, bottom: 2, right: 11 },
    ],
    highlights: [
      { range: area(9, 9), rule: { kind: 'bar', color: '8FB8DE' } },
      { range: area(10, 10), rule: { kind: 'formula', formula: 'J4>0', color: 'B26A00', fill: 'FFF0C2' } },
      { range: area(11, 11), rule: { kind: 'formula', formula: 'K4>0', color: 'C00000', fill: 'FBD9D9' } },
    ],
    print: { orientation: 'landscape' },
  };
}
