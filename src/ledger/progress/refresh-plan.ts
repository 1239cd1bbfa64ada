import type { CellContent } from '../../workbook/draft';
import { type WorkbookSnapshot, cellText } from '../../workbook/snapshot';
import { saysSomething, type Table, type TableRow } from '../../workbook/table';
import type { Ledger, WorkItem } from '../ledger';
import { askedItems, keyOf, readProgress, type ProgressEntry } from './progress';
import { dayContent, type NamedItem } from './progress-sheet';
import { progressSheet } from '../sheets/progress';

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
