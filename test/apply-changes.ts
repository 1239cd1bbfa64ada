import { changed } from '../src/workbook/changed';
import type { BlockChange, Change, ChangeSet } from '../src/workbook/change-set';
import type { CellContent } from '../src/workbook/draft';
import { styles, type CellStyle } from '../src/workbook/style';
import type { Cell, WorkbookSnapshot } from '../src/workbook/snapshot';

/** A workbook after a change set, and the change set that takes it back: what an open workbook does, without one. */
export interface Applied {
  readonly workbook: WorkbookSnapshot;
  readonly back: ChangeSet;
}

/** What has to be written for a cell to be what it was; a formula is known by its result only. */
function contentOf(cell: Cell | undefined): CellContent {
  if (cell === undefined) return null;
  if (cell.formula === true) return { formula: 'NA()', result: cell.serial ?? cell.value };
  return cell.kind === 'date' ? { date: String(cell.value) } : cell.value;
}

function lookBefore(cell: Cell | undefined): CellStyle {
  if (cell?.percent === true) return styles.percent;
  return cell?.kind === 'date' ? styles.date : styles.text;
}

/** The cells of a block as they were, one block each: each has the look it had. */
function before(workbook: WorkbookSnapshot, block: BlockChange): BlockChange[] {
  const sheet = workbook.sheets.find(({ name }) => name === block.sheet);
  if (sheet === undefined) throw new Error(`there is no sheet ${block.sheet} to write into`);
  return block.contents.flatMap((contents, down) =>
    contents.flatMap((content, across): BlockChange[] => {
      if (content === undefined) return [];
      const [row, column] = [block.row + down, block.column + across];
      const cell = sheet.rows.get(row)?.find((one) => one.column === column);
      const place = { kind: 'block' as const, sheet: block.sheet, row, column };
      return [{ ...place, contents: [[contentOf(cell)]], looks: [lookBefore(cell)] }];
    }),
  );
}

function backOf(workbook: WorkbookSnapshot, change: Change): Change[] {
  if (change.kind === 'block') return before(workbook, change);
  return change.kind === 'new-sheet' ? [{ kind: 'removed-sheet', sheet: change.draft.name }] : [];
}

/** Applies changes in their order; the way back is in the opposite order. */
export function applied(workbook: WorkbookSnapshot, changes: ChangeSet): Applied {
  let now = workbook;
  const back: Change[] = [];
  for (const change of changes) {
    back.unshift(...backOf(now, change));
    now = changed(now, [change]);
  }
  return { workbook: now, back };
}
