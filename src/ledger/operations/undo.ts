import { finding, type Finding } from '../../findings/finding';
import { address } from '../../workbook/address';
import type { BlockChange, ChangeSet, NewSheetChange } from '../../workbook/change-set';
import type { CellContent } from '../../workbook/draft';
import { sheetOf } from '../../workbook/drafted';
import { settled } from '../../workbook/settled';
import { type Cell, type SheetRange, type SheetSnapshot, cellText } from '../../workbook/snapshot';
import { dayOf } from '../reading/day';
import { logSheet } from '../sheets/log';
import type { LedgerState, LogEntry, Operation } from './operation';

/** An operation that was carried out. */
export interface Undo {
  readonly name: string;
  readonly written: ChangeSet;
  /** What takes it back. */
  readonly back: ChangeSet;
  /** Its lines in 操作日志. */
  readonly log?: readonly LogEntry[];
  /** It is only asked about, of a workbook that was not asked for its formulas: where one was written it is taken to stand. */
  readonly formulasUnknown?: boolean;
}

/** Whether a cell still holds a content that was written into it; a formula may have come to another result. */
function holds(cell: Cell | undefined, content: CellContent, formulasUnknown: boolean): boolean {
  if (content === null || content === '') return cellText(cell) === '' && cell?.formula !== true;
  if (typeof content !== 'object') return cell?.formula !== true && cellText(cell) === String(content);
  if ('formula' in content)
    return cell === undefined ? content.result === '' : formulasUnknown || cell.formula === true;
  if ('text' in content) return cellText(cell) === content.text;
  return cell?.formula !== true && dayOf(cell) === content.date;
}

function cellIn(sheet: SheetSnapshot, row: number, column: number): Cell | undefined {
  return sheet.rows.get(row)?.find((cell) => cell.column === column);
}

/** The first cell of a block that holds something else by now. */
function changedIn(sheet: SheetSnapshot, block: BlockChange, formulasUnknown: boolean): string | undefined {
  for (const [down, contents] of block.contents.entries()) {
    for (const [across, content] of contents.entries()) {
      const [row, column] = [block.row + down, block.column + across];
      if (content !== undefined && !holds(cellIn(sheet, row, column), content, formulasUnknown))
        return address(row, column);
    }
  }
  return undefined;
}

const sameCell = (left: Cell | undefined, right: Cell | undefined, formulasUnknown: boolean): boolean =>
  left?.formula === true
    ? formulasUnknown || right?.formula === true || right === undefined
    : cellText(left) === cellText(right);

/** The first cell of an added sheet that holds something else by now, be it in a place that was empty. */
function changedInSheet(sheet: SheetSnapshot, { draft }: NewSheetChange, formulasUnknown: boolean): string | undefined {
  const made = sheetOf(draft);
  for (const row of new Set([...made.rows.keys(), ...sheet.rows.keys()])) {
    const columns = [made, sheet].flatMap(({ rows }) => (rows.get(row) ?? []).map(({ column }) => column));
    for (const column of new Set(columns)) {
      if (!sameCell(cellIn(made, row, column), cellIn(sheet, row, column), formulasUnknown))
        return address(row, column);
    }
  }
  return undefined;
}

/**
 * Why an operation cannot be taken back: cells that it wrote hold something else by now. Its lines in 操作日志 do not
 * count: they stay.
 * @param name of the operation
 * @param written what it wrote
 * @param formulasUnknown the workbook was not asked for its formulas
 * @returns undo-cell-changed at the first such cell, undo-sheet-changed
 */
export function whyNotUndo(
  { workbook }: Pick<LedgerState, 'workbook'>,
  name: string,
  written: ChangeSet,
  formulasUnknown = false,
): Finding | undefined {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const added = new Set(written.flatMap((change) => (change.kind === 'new-sheet' ? [change.draft.name] : [])));
  for (const change of settled(written)) {
    if (change.kind === 'rules' || change.kind === 'removed-sheet') continue;
    const sheetName = change.kind === 'new-sheet' ? change.draft.name : change.sheet;
    if (sheetName === logSheet.name || (change.kind === 'block' && added.has(sheetName))) continue;
    const sheet = sheets.get(sheetName);
    if (sheet === undefined) return finding('undo-sheet-changed', {}, { sheet: sheetName, operation: name });
    const cell =
      change.kind === 'new-sheet'
        ? changedInSheet(sheet, change, formulasUnknown)
        : changedIn(sheet, change, formulasUnknown);
    if (cell !== undefined) return finding('undo-cell-changed', { sheet: sheetName, cell }, { operation: name });
  }
  return undefined;
}

const isFormula = (content: CellContent | undefined): boolean =>
  typeof content === 'object' && content !== null && 'formula' in content;

/** The smallest range that holds all formulas among contents. */
function rangeOfFormulas(
  sheet: string,
  row: number,
  column: number,
  contents: readonly (readonly (CellContent | undefined)[])[],
): SheetRange[] {
  const cells = contents.flatMap((line, down) =>
    line.flatMap((content, across) => (isFormula(content) ? [[row + down, column + across] as const] : [])),
  );
  if (cells.length === 0) return [];
  const [rows, columns] = [cells.map(([at]) => at), cells.map(([, at]) => at)];
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  return [{ sheet, top, left, bottom: Math.max(...rows), right: Math.max(...columns) }];
}

function formulasOf(written: ChangeSet): SheetRange[] {
  return written.flatMap((change) => {
    if (change.kind === 'block') return rangeOfFormulas(change.sheet, change.row, change.column, change.contents);
    if (change.kind !== 'new-sheet') return [];
    const { name, rows } = change.draft;
    const contents = [...rows].map(({ cells }) => cells.map((cell) => cell?.content));
    return rangeOfFormulas(name, 1, 1, contents);
  });
}

/** What 操作日志 says of taking back: the lines of what was done, the other way round. */
function logOf({ name, log = [] }: Undo): LogEntry[] {
  if (log.length === 0) return [{ subject: name, before: '', after: '' }];
  return log.map(({ subject, before, after }) => ({ subject: `${name}：${subject}`, before: after, after: before }));
}

/** Takes an operation back. The lines of 操作日志 about it stay, and one that it was taken back is added. */
export const undoOperation: Operation<Undo> = {
  name: '撤销',
  formulasIn: ({ written }) => formulasOf(written),
  whyNot: (state, { name, written, formulasUnknown }) => whyNotUndo(state, name, written, formulasUnknown),
  act: (_state, undo) => {
    // Where the log itself goes, as when a ledger just made is taken back, there is nowhere to write a line.
    const logGoes = undo.back.some((change) => change.kind === 'removed-sheet' && change.sheet === logSheet.name);
    return {
      changes: undo.back.filter(
        (change) => !('sheet' in change) || change.kind === 'removed-sheet' || change.sheet !== logSheet.name,
      ),
      log: logGoes ? [] : logOf(undo),
    };
  },
};
