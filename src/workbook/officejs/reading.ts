import { finding } from '../../findings/finding';
import { WorkbookRefusal } from '../open-workbook';
import type { Cell, SheetRange, SheetSnapshot } from '../snapshot';
import { askForDateSystem, refuse1904 } from './date-system';
import { heldCells, withFormulas, type Grid } from './held-cells';
import { askForSheets, knownSheets, type KnownSheet } from './protection';
import { isTooLarge } from './refusals';

export interface SheetsRead {
  readonly known: readonly KnownSheet[];
  readonly sheets: readonly SheetSnapshot[];
}

interface Asked {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** @param key name or id of a sheet that may be gone */
function askForCells(context: Excel.RequestContext, key: string): Asked {
  const sheet = context.workbook.worksheets.getItemOrNullObject(key);
  sheet.load('id');
  // Formats and borders of blank cells do not count.
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('rowIndex,columnIndex,values,numberFormat');
  return { sheet, used };
}

const cellsIn = (range: Excel.Range): Map<number, Cell[]> =>
  heldCells(range.rowIndex + 1, range.columnIndex + 1, range.values as Grid, range.numberFormat as Grid);

interface AskedFormulas {
  readonly within: SheetRange;
  readonly range: Excel.Range;
}

function askForFormulas(context: Excel.RequestContext, formulasIn: readonly SheetRange[]): AskedFormulas[] {
  return formulasIn.map((within) => {
    const { sheet, top, left, bottom, right } = within;
    const found = context.workbook.worksheets.getItem(sheet);
    const range = found.getRangeByIndexes(top - 1, left - 1, bottom - top + 1, right - left + 1);
    range.load('formulas');
    return { within, range };
  });
}

function marked(sheet: SheetSnapshot, asked: readonly AskedFormulas[]): SheetSnapshot {
  const rows = asked
    .filter(({ within }) => within.sheet === sheet.name)
    .reduce(
      (held, { within, range }) => withFormulas(held, within.top, within.left, range.formulas as Grid),
      sheet.rows,
    );
  return { ...sheet, rows };
}

function snapshotOf(known: KnownSheet, rows: ReadonlyMap<number, readonly Cell[]>): SheetSnapshot {
  const { name, visibility } = known;
  // No operation reads merges, hidden rows or notes of an open ledger; each would be a question more to the host.
  return { name, visibility, rows, merges: [], hiddenRows: new Set(), hiddenColumns: [], comments: [] };
}

/**
 * Reads every sheet in one round trip: those whose names or ids are given are asked for at once, the list of sheets
 * beside them; only sheets nobody named cost a second one.
 * @param keys names or ids of the sheets that are likely there
 * @param formulasIn where it is told which cells are computed, on sheets that are there
 */
export async function readSheets(
  context: Excel.RequestContext,
  keys: readonly string[],
  formulasIn: readonly SheetRange[],
): Promise<SheetsRead> {
  const list = askForSheets(context);
  const dates = askForDateSystem(context);
  const asked = keys.map((key) => askForCells(context, key));
  const formulas = askForFormulas(context, formulasIn);
  await context.sync();
  refuse1904(dates);
  const known = knownSheets(list);
  const found = new Map(asked.filter(({ sheet }) => !sheet.isNullObject).map(({ sheet, used }) => [sheet.id, used]));
  const unnamed = known.filter(({ id }) => !found.has(id)).map(({ id }) => ({ id, ...askForCells(context, id) }));
  if (unnamed.length > 0) await context.sync();
  for (const { id, used } of unnamed) found.set(id, used);
  const sheets = known.map((one) => {
    const used = found.get(one.id);
    const rows = used === undefined || used.isNullObject ? new Map<number, Cell[]>() : cellsIn(used);
    return marked(snapshotOf(one, rows), formulas);
  });
  return { known, sheets };
}

/** A part of a sheet that is read at once; counted from 0. */
interface Piece {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells of a piece, and of all pieces that are read in one round trip. */
const cellsAtOnce = 20_000;
const fewestCells = 500;

function piecesOf(sheet: string, used: Excel.Range, cells: number): Piece[] {
  const { rowIndex, columnIndex, rowCount, columnCount } = used;
  const step = Math.max(1, Math.floor(cells / columnCount));
  const pieces: Piece[] = [];
  for (let from = 0; from < rowCount; from += step) {
    const rows = Math.min(step, rowCount - from);
    pieces.push({ sheet, row: rowIndex + from, column: columnIndex, rows, columns: columnCount });
  }
  return pieces;
}

/** Pieces that together have no more cells than that. */
function loads(pieces: readonly Piece[], cells: number): Piece[][] {
  const grouped: Piece[][] = [];
  let room = 0;
  for (const piece of pieces) {
    const size = piece.rows * piece.columns;
    const last = grouped.at(-1);
    if (last === undefined || size > room) {
      grouped.push([piece]);
      room = cells - size;
    } else {
      last.push(piece);
      room -= size;
    }
  }
  return grouped;
}

/**
 * Reads every sheet in blocks, for a workbook that is too large for one answer.
 * @throws WorkbookRefusal where even small blocks are refused
 */
export async function readInBlocks(
  context: Excel.RequestContext,
  formulasIn: readonly SheetRange[],
  cells = cellsAtOnce,
): Promise<SheetsRead> {
  const list = askForSheets(context);
  const dates = askForDateSystem(context);
  await context.sync();
  refuse1904(dates);
  const known = knownSheets(list);
  const used = known.map(({ id }) => context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true));
  for (const range of used) range.load('rowIndex,columnIndex,rowCount,columnCount');
  const formulas = askForFormulas(context, formulasIn);
  await context.sync();
  const pieces = known.flatMap(({ id }, index) => {
    const range = used[index];
    return range === undefined || range.isNullObject ? [] : piecesOf(id, range, cells);
  });
  const rows = new Map(known.map(({ id }) => [id, new Map<number, Cell[]>()]));
  try {
    for (const load of loads(pieces, cells)) {
      const ranges = load.map(({ sheet, row, column, rows: height, columns: width }) => {
        const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, height, width);
        range.load('rowIndex,columnIndex,values,numberFormat');
        return { sheet, range };
      });
      // As few as the host's limit allows.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      for (const { sheet, range } of ranges) for (const [row, held] of cellsIn(range)) rows.get(sheet)?.set(row, held);
    }
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    if (cells <= fewestCells) throw new WorkbookRefusal(finding('host-too-large', {}));
    return readInBlocks(context, formulasIn, cells / 4);
  }
  const sheets = known.map((one) => snapshotOf(one, rows.get(one.id) ?? new Map<number, Cell[]>()));
  return { known, sheets: sheets.map((sheet) => marked(sheet, formulas)) };
}
