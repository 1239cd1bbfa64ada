import { finding, type Finding } from '../../findings/finding';
import type { ChangeSet } from '../../workbook/change-set';
import type { CellContent } from '../../workbook/draft';
import { type WorkbookSnapshot, cellText } from '../../workbook/snapshot';
import { saysSomething, type Table, type TableRow } from '../../workbook/table';
import { address } from '../../workbook/address';
import { TableChanges } from '../../workbook/table-changes';
import type { Ledger, WorkItem } from '../ledger';
import { askedItems, itemName, keyOf, lightInputOf, readProgress, type ProgressEntry } from '../progress/progress';
import {
  dayContent,
  layProgress,
  lightContent,
  lightSourcesOf,
  progressRecord,
  untouched,
  type NamedItem,
} from '../progress/progress-sheet';
import { progressSheet } from '../sheets';
import type { LedgerState, LogEntry, Operation, Outcome } from './operation';

/** A cell that the ledger decides and that says something else, or nothing. */
export interface Correction {
  readonly entry: ProgressEntry;
  readonly header: string;
  readonly before: string;
  readonly content: CellContent;
}

/** What it takes for 进展 to follow the matrix and the work points. */
export interface RefreshPlan {
  /** Undefined where the ledger has no such sheet. */
  readonly table: Table | undefined;
  /** Items without a row. */
  readonly missing: readonly NamedItem[];
  readonly corrections: readonly Correction[];
  /** Rows whose light is neither a formula nor typed. */
  readonly unlit: readonly { readonly entry: ProgressEntry; readonly item: WorkItem }[];
  /** Rows not asked for any more, with nothing entered in them. */
  readonly surplus: readonly ProgressEntry[];
  /** Rows not asked for any more that are kept for what was entered in them. */
  readonly kept: readonly ProgressEntry[];
}

/** Something of people's own beside the declared columns. */
function notedBeside(table: Table, row: TableRow): boolean {
  const declared = new Set(progressSheet.columns.map(({ header }) => table.columnOf(header)));
  const cells = table.sheet.rows.get(row.row) ?? [];
  return cells.some((cell) => !declared.has(cell.column) && cell.formula !== true && saysSomething(cell));
}

/** The row begins cells joined downwards: what it says is said for the rows below too. */
function beginsJoined(table: Table, row: TableRow): boolean {
  return progressSheet.columns.some(({ header }) => {
    const column = table.columnOf(header);
    return column !== undefined && table.mergedDown(row.row, column)?.top === row.row;
  });
}

/** The deadline that an item has by its work point or task; undefined too where that is gone. */
function ownDeadline(ledger: Ledger, { task, point }: ProgressEntry): { deadline?: string } | undefined {
  if (point !== '') return ledger.points.find(({ code }) => code === point);
  return [...ledger.tasks, ...ledger.retiredTasks].find(({ code }) => code === task);
}

/** Whether somebody gave a row another deadline than its work point or task has. */
function ownDay(ledger: Ledger, entry: ProgressEntry): boolean {
  const source = ownDeadline(ledger, entry);
  return source !== undefined && entry.deadline !== undefined && entry.deadline !== source.deadline;
}

/** A cell below the first of cells joined downwards: what is written there nobody sees. */
function covered(table: Table, row: TableRow, header: string): boolean {
  const column = table.columnOf(header);
  const joined = column === undefined ? undefined : table.mergedDown(row.row, column);
  return joined !== undefined && joined.top < row.row;
}

function correctionsOf(table: Table, row: TableRow, entry: ProgressEntry, item: WorkItem): Correction[] {
  const decided: readonly (readonly [string, string])[] = [
    ['任务名称', entry.taskName],
    ['单位名称', entry.unitName],
    ['角色', item.role],
  ];
  const corrections = decided.flatMap(([header, own]): Correction[] => {
    const cell = row.cell(header);
    const before = cellText(cell).trim();
    const ours = row.at(header) !== '' && cell?.formula !== true && !covered(table, row, header);
    return ours && before !== own ? [{ entry, header, before, content: own }] : [];
  });
  const undated = row.at('完成时限') !== '' && !saysSomething(row.cell('完成时限')) && !covered(table, row, '完成时限');
  if (!undated || item.deadline === undefined) return corrections;
  return [...corrections, { entry, header: '完成时限', before: '', content: dayContent(item.deadline) }];
}

/**
 * What a formula of the light needs is there, and the cell it goes into is empty. Without a state the formula shows
 * nothing, and nobody can tell whether it is there.
 */
function unlit(table: Table, row: TableRow, entry: ProgressEntry): boolean {
  const cells = ['状态', '完成率', '完成时限', '预警'].map((header) => row.at(header));
  const empty = row.cell('预警') === undefined && !covered(table, row, '预警');
  return entry.state !== '' && empty && !cells.includes('');
}

/** Compares 进展 with what the matrix and the work points ask for. */
export function planRefresh(workbook: WorkbookSnapshot, ledger: Ledger): RefreshPlan {
  const { table, entries } = readProgress(workbook, ledger);
  const asked = askedItems(ledger);
  const present = new Set(entries.map(({ entry }) => keyOf(entry)));
  const tasks = new Map(ledger.tasks.map(({ code, name }) => [code, name]));
  const units = new Map(ledger.units.map(({ code, name }) => [code, name]));
  const missing = [...asked.values()]
    .filter((item) => !present.has(keyOf(item)))
    .map((item) => ({ item, taskName: tasks.get(item.task) ?? '', unitName: units.get(item.unit) ?? '' }));
  if (table === undefined) return { table, missing, corrections: [], unlit: [], surplus: [], kept: [] };
  const rows = entries.map(({ entry, row }) => ({ entry, row, item: asked.get(keyOf(entry)) }));
  const followed = rows.flatMap(({ entry, row, item }) => (item === undefined ? [] : [{ entry, row, item }]));
  const others = rows.filter(({ item }) => item === undefined);
  const known = new Set([...ledger.units, ...ledger.tasks, ...ledger.retiredTasks].map(({ code }) => code));
  const stays = others.filter(
    ({ entry, row }) =>
      // A code the ledger does not know is people's own.
      !(known.has(entry.task) && known.has(entry.unit)) ||
      entry.entered ||
      ownDay(ledger, entry) ||
      notedBeside(table, row) ||
      beginsJoined(table, row),
  );
  const staying = new Set(stays);
  return {
    table,
    missing,
    corrections: followed.flatMap(({ entry, row, item }) => correctionsOf(table, row, entry, item)),
    unlit: followed.filter(({ entry, row }) => unlit(table, row, entry)),
    surplus: others.filter((other) => !staying.has(other)).map(({ entry }) => entry),
    kept: stays.map(({ entry }) => entry),
  };
}

function nothingToDo({ table, missing, corrections, unlit: dark, surplus }: RefreshPlan): boolean {
  return table !== undefined && missing.length + corrections.length + dark.length + surplus.length === 0;
}

/**
 * What is to be said of 进展 beside the matrix and the work points: that it does not follow them, and which rows it keeps
 * that they do not ask for. Rows of units and tasks that are 停用 are the past, and nothing is said of them.
 * @returns findings progress-behind-matrix, progress-row-unasked
 */
export function refreshFindings(workbook: WorkbookSnapshot, ledger: Ledger): Finding[] {
  const plan = planRefresh(workbook, ledger);
  const { table, missing, corrections, surplus, kept } = plan;
  if (table === undefined) return [];
  const active = new Set(ledger.units.flatMap((unit) => (unit.active ? [unit.code] : [])));
  const inForce = new Set(ledger.tasks.map(({ code }) => code));
  const counts = { missing: missing.length, corrections: corrections.length, surplus: surplus.length };
  const first = surplus[0]?.cells.任务编号 ?? corrections[0]?.entry.cells[corrections[0].header];
  const cell = first ?? address(table.headerRow, table.columnOf('任务编号') ?? 1);
  return [
    ...(missing.length + corrections.length + surplus.length === 0
      ? []
      : [finding('progress-behind-matrix', { sheet: table.sheet.name, cell }, counts)]),
    ...kept
      .filter(({ task, unit }) => active.has(unit) && inForce.has(task))
      .map((entry) =>
        finding(
          'progress-row-unasked',
          { sheet: entry.sheet, cell: entry.cells.任务编号 ?? '' },
          { item: itemName(entry) },
        ),
      ),
  ];
}

const namedItem = ({ item, unitName }: NamedItem): string => itemName({ ...item, unitName });

/** Items named in one line of 操作日志; more are counted. */
const mostNamed = 10;

function listed(names: readonly string[]): string {
  const rest = names.length > mostNamed ? ` 等${names.length}项` : '';
  return names.slice(0, mostNamed).join('、') + rest;
}

function logOf({ missing, corrections, unlit: dark, surplus, kept }: RefreshPlan): LogEntry[] {
  const shown = (content: CellContent) =>
    content !== null && typeof content === 'object' && 'date' in content ? content.date : String(content ?? '');
  const lines: (LogEntry | undefined)[] = [
    missing.length === 0
      ? undefined
      : { subject: `新增${missing.length}行`, before: '', after: listed(missing.map(namedItem)) },
    surplus.length === 0
      ? undefined
      : { subject: `清空${surplus.length}行`, before: listed(surplus.map(itemName)), after: '' },
    dark.length === 0
      ? undefined
      : {
          subject: `补上预警公式${dark.length}格`,
          before: '',
          after: listed(dark.map(({ entry }) => itemName(entry))),
        },
    kept.length === 0
      ? undefined
      : { subject: `保留${kept.length}行`, before: '', after: `不再要求、但填过内容：${listed(kept.map(itemName))}` },
  ];
  const corrected = corrections.map(({ entry, header, before, content }) => ({
    subject: `${itemName(entry)} ${header}`,
    before,
    after: shown(content),
  }));
  return [...lines.filter((line) => line !== undefined), ...corrected];
}

function newSheet({ ledger, today, workbook }: LedgerState, missing: readonly NamedItem[]): ChangeSet {
  const day = { asOf: today, settings: ledger.settings };
  const draft = layProgress(missing, ledger.year, lightSourcesOf(workbook, ledger.year), day);
  // Who writes the sheet reads its rows, and so does who takes it back later.
  return [{ kind: 'new-sheet', draft: { ...draft, rows: [...draft.rows] } }];
}

function changesOf(state: LedgerState, table: Table, plan: RefreshPlan): ChangeSet {
  const { ledger, workbook, today } = state;
  const sources = lightSourcesOf(workbook, ledger.year);
  const day = { asOf: today, settings: ledger.settings };
  const changes = new TableChanges(table, progressSheet);
  for (const { entry, header, content } of plan.corrections) changes.set(entry.row, header, content);
  for (const { row } of plan.surplus) changes.clear(row);
  for (const { entry, item } of plan.unlit) {
    const input = { ...lightInputOf(entry, ledger.year), deadline: entry.deadline ?? item.deadline };
    changes.set(
      entry.row,
      '预警',
      lightContent((header) => entry.cells[header] ?? '', sources, input, day),
    );
  }
  const lit = ['状态', '完成率', '完成时限'].every((header) => table.columnOf(header) !== undefined);
  for (const named of plan.missing) {
    const row = changes.nextRow;
    const at = (header: string) => address(row, table.columnOf(header) ?? 1);
    const warning = lightContent(at, sources, untouched(named.item, ledger.year), day);
    const { 预警, ...record } = progressRecord(named, warning);
    changes.append(lit ? { ...record, 预警 } : record);
  }
  return changes.changes();
}

/**
 * Makes 进展 follow the matrix and the work points without touching what people entered: rows that are missing are put
 * below the others, names and roles that differ are corrected, empty deadlines filled; rows that are not asked for any
 * more are emptied if nothing was entered in them, else kept. A ledger without the sheet gets it.
 */
export const refreshProgress: Operation<Record<string, never>> = {
  name: '刷新进展',
  whyNot: ({ workbook, ledger }) => {
    const plan = planRefresh(workbook, ledger);
    const { name } = progressSheet;
    if (plan.table === undefined && workbook.sheets.some((sheet) => sheet.name === name)) {
      return finding('ledger-sheet-missing', { sheet: name }, { sheet: name });
    }
    return nothingToDo(plan) ? finding('progress-up-to-date', { sheet: name }) : undefined;
  },
  act: (state): Outcome => {
    const plan = planRefresh(state.workbook, state.ledger);
    const changes = plan.table === undefined ? newSheet(state, plan.missing) : changesOf(state, plan.table, plan);
    return { changes, log: logOf(plan) };
  },
};
