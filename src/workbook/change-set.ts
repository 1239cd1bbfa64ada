import type { CellContent, EntryRule, Highlight, SheetDraft } from './draft';
import type { CellStyle } from './style';

/** Cells to be written, row by row; `undefined` leaves a cell as it is, `null` empties it. */
export interface BlockChange {
  readonly kind: 'block';
  readonly sheet: string;
  /** Of the block's first cell, from 1. */
  readonly row: number;
  readonly column: number;
  readonly contents: readonly (readonly (CellContent | undefined)[])[];
  /** Look of each of the block's columns; where it is left out cells keep theirs. */
  readonly looks?: readonly (CellStyle | undefined)[];
}

/** Entry rules and highlights for cells that have none yet: rows and columns that a table grows by. */
export interface RulesChange {
  readonly kind: 'rules';
  readonly sheet: string;
  readonly entryRules: readonly EntryRule[];
  readonly highlights: readonly Highlight[];
}

/** A sheet that is added. The first of a change set is shown, as is one that people add, unless it is hidden. */
export interface NewSheetChange {
  readonly kind: 'new-sheet';
  readonly draft: SheetDraft;
  /** Its place among all sheets, from 1; where it is left out it stands behind the others. */
  readonly place?: number;
}

/** Only ever the way back from a new sheet. */
export interface RemovedSheetChange {
  readonly kind: 'removed-sheet';
  readonly sheet: string;
}

export type Change = BlockChange | RulesChange | NewSheetChange | RemovedSheetChange;

/** Name of the new sheet that is shown once a change set is written. */
export function sheetShown(changes: ChangeSet): string | undefined {
  const added = changes.flatMap((change) => (change.kind === 'new-sheet' ? [change.draft] : []));
  return added.find(({ visibility = 'visible' }) => visibility === 'visible')?.name;
}

/** What an operation writes: plain data that any open workbook can carry out, in this order. */
export type ChangeSet = readonly Change[];
