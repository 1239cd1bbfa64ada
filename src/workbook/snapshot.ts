/** What a workbook holds, whoever read it: values and addresses, no styles. Rows and columns count from 1. */

export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error' | 'uncomputed';

export interface Cell {
  readonly row: number;
  readonly column: number;
  /**
   * text: `value` is the text (never empty). number: the number. boolean: true or false. error: `#REF!` and the like.
   * date: an ISO string, `2007-09-03` or `2007-09-03T08:30:00`, with `serial` where the file held a number.
   * uncomputed: a formula without a cached result; `value` is the empty text.
   */
  readonly kind: CellKind;
  readonly value: string | number | boolean;
  /** The number behind a date cell, as the file holds it (1900 or 1904 system). */
  readonly serial?: number;
  /** The cell's number format shows per cent: 0.85 is read by people as 85 %. */
  readonly percent?: true;
  /** The cell is computed. */
  readonly formula?: true;
  /** The formula takes its value from another workbook. */
  readonly external?: true;
}

/** A rectangle of cells, ends included. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A rectangle of cells on a sheet. */
export interface SheetRange extends CellRange {
  readonly sheet: string;
}

/** Something that lies over the cells of a sheet: no cell holds what it says. */
export interface Drawn {
  readonly kind: 'picture' | 'text';
  /** The cell under its upper left corner. */
  readonly row: number;
  readonly column: number;
  /** Of a box of text. */
  readonly text: string;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: Visibility;
  /** Row number to its cells, by column; only cells that hold something. Ascending rows, ascending columns. */
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
  readonly merges: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  /** Hidden columns as `[first, last]`. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  readonly comments: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Missing where there is nothing of the kind, or the reader of that kind of file does not look for it. */
  readonly drawn?: readonly Drawn[];
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly definedNames: readonly { readonly name: string; readonly refersTo: string }[];
  /** Targets of links to other workbooks, as written in the file. */
  readonly externalLinks: readonly string[];
}

/** The text of a cell as it stands; empty for no cell. */
export function cellText(cell: Cell | undefined): string {
  return cell === undefined ? '' : String(cell.value);
}
