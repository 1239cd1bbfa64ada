import { columnName, quotedSheet } from '../../workbook/address';
import type { CellContent, CellDraft, RowDraft, SheetDraft } from '../../workbook/draft';
import { layForm } from '../../workbook/form-layout';
import { headerRow, type TableRecord } from '../../workbook/layout';
import { column, styleOf, type SheetSpec } from '../../workbook/sheet-spec';
import { styles, type CellStyle } from '../../workbook/style';
import { coverForm } from '../sheets/plan';
import { progressSheet } from '../sheets/progress';

/** Rows of the ledger's tables that the formulas of the cover look at. */
const reach = 5000;

function rangeDown(sheet: string, column: number, top: number): string {
  return `${quotedSheet(sheet)}!$${columnName(column)}$${top}:$${columnName(column)}$${reach}`;
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

/** The cover's table of tasks. */
export const glanceSheet: SheetSpec = {
  name: coverForm.name,
  key: ['任务编号'],
  columns: [
    column('任务编号', 'code', 10),
    column('任务名称', 'text', 32),
    column('牵头单位', 'text', 24),
    column('事项数', 'integer', 9),
    column('已完成', 'integer', 9),
    column('平均完成率', 'percent', 12),
    column('黄灯', 'integer', 8),
    column('红灯', 'integer', 8),
  ],
};

/** The columns of 进展 that the cover's formulas read. */
export interface ProgressRanges {
  readonly codes: string;
  readonly states: string;
  readonly shares: string;
  readonly lights: string;
}

/**
 * The columns of 进展 as ranges of formulas.
 * @param sheet its name
 * @param columnOf column of a header, from 1
 * @param top first row of records
 */
export function progressRanges(sheet: string, columnOf: (header: string) => number, top: number): ProgressRanges {
  const range = (header: string) => rangeDown(sheet, columnOf(header), top);
  return { codes: range('任务编号'), states: range('状态'), shares: range('完成率'), lights: range('预警') };
}

/**
 * A task's line on the cover.
 * @param code address of its code on the cover
 */
export function glanceRecord(task: TaskGlance, code: string, ranges: ProgressRanges): TableRecord {
  const { codes, states, shares, lights } = ranges;
  const count = (range: string, text: string, result: number): CellContent => ({
    formula: `COUNTIFS(${codes},${code},${range},"${text}")`,
    result,
  });
  const average = `IFERROR(AVERAGEIFS(${shares},${codes},${code}),"")`;
  return {
    任务编号: { text: task.code, sheet: progressSheet.name, cell: 'A4' },
    任务名称: task.name,
    牵头单位: task.leads,
    事项数: { formula: `COUNTIFS(${codes},${code})`, result: task.items },
    已完成: count(states, '已完成', task.done),
    平均完成率: { formula: average, result: task.average },
    黄灯: count(lights, '黄', task.yellow),
    红灯: count(lights, '红', task.red),
  };
}

const blank: CellDraft = { content: null, style: styles.plain };

const ranges = progressRanges(
  progressSheet.name,
  (header) => progressSheet.columns.findIndex((candidate) => candidate.header === header) + 1,
  headerRow + 1,
);

function glanceRow(task: TaskGlance, row: number): RowDraft {
  const record = glanceRecord(task, `$D${row}`, ranges);
  return {
    cells: glanceSheet.columns.map(({ header, kind }): CellDraft => {
      const style: CellStyle = kind === 'code' ? { ...styles.link, horizontal: 'center' } : styleOf(kind);
      return { content: record[header] ?? null, style };
    }),
  };
}

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
    { cells: glanceSheet.columns.map(({ header }) => ({ content: header, style: styles.header })) },
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
    widths: [18, 36, 3, ...glanceSheet.columns.map(({ width }) => width)],
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
