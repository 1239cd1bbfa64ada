import type { ChartDraft } from './chart-draft';
import type { CellRange, Visibility } from './snapshot';
import type { CellStyle } from './style';

/** A workbook to be written: plain data that any writer can render. */
export interface WorkbookDraft {
  readonly title: string;
  /** `2008-02-01`: stands as the file's date, so that the same work gives the same bytes. */
  readonly date: string;
  readonly sheets: readonly SheetDraft[];
}

export type CellContent = string | number | boolean | null | DateContent | FormulaContent | LinkContent;

/** A calendar day, `2008-01-31`. */
export interface DateContent {
  readonly date: string;
}

/** A formula without its `=`, and the result every reader sees before anything is recalculated. */
export interface FormulaContent {
  readonly formula: string;
  readonly result: string | number | boolean;
}

/** A link inside the workbook. Links to files are formulas: a sheet holds at most 65,530 links (Excel's specifications). */
export interface LinkContent {
  readonly text: string;
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
}

export interface CellDraft {
  readonly content: CellContent;
  readonly style: CellStyle;
}

export interface RowDraft {
  /** Points; the program's own choice where it is left out. */
  readonly height?: number;
  /** From column A on. */
  readonly cells: readonly (CellDraft | undefined)[];
}

/** What may be entered, and what is said when it is not. */
export interface EntryRule {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: 'list'; readonly choices: readonly string[]; readonly strict: boolean }
    | { readonly kind: 'date'; readonly from: string; readonly to: string }
    | { readonly kind: 'share' }
    /** A number not below 0, or one of the words. */
    | { readonly kind: 'number'; readonly integer: boolean; readonly words: readonly string[] };
  /** Shown beside the cell while it is chosen. */
  readonly prompt: string;
  /** Shown when the entry is refused. */
  readonly refusal: string;
}

/** What a cell's value does to its look. */
export interface Highlight {
  readonly range: CellRange;
  readonly rule:
    | { readonly kind: 'bar'; readonly color: string }
    | { readonly kind: 'equals'; readonly text: string; readonly color: string; readonly fill: string }
    /** `formula` is written for the range's first cell. */
    | { readonly kind: 'formula'; readonly formula: string; readonly color: string; readonly fill: string };
}

/** A remark on a cell, shown when the cell is pointed at. Files carry it; a sheet made in an open workbook does not. */
export interface NoteDraft {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface SheetDraft {
  readonly name: string;
  readonly visibility?: Visibility;
  /** RRGGBB of the sheet's tab. */
  readonly tab?: string;
  /** Half-width characters, from column A on. */
  readonly widths: readonly number[];
  /** From row 1 on; read once. */
  readonly rows: Iterable<RowDraft>;
  /**
   * Set for tables of very many rows: the row they begin with, and every look their cells have. Writers may then write
   * them row by row; such rows hold no links inside the workbook and no merges.
   */
  readonly long?: { readonly from: number; readonly looks: readonly CellStyle[] };
  readonly merges?: readonly CellRange[];
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly filter?: CellRange;
  readonly entryRules?: readonly EntryRule[];
  readonly highlights?: readonly Highlight[];
  readonly notes?: readonly NoteDraft[];
  /** Files carry them; a sheet made in an open workbook does not. */
  readonly charts?: readonly ChartDraft[];
  /** Locked cells cannot be changed; there is no password: it guards against slips, not against people. */
  readonly locked?: boolean;
  readonly print?: {
    readonly orientation: 'landscape' | 'portrait';
    readonly repeatRows?: readonly [number, number];
    /** Columns from A on that stand on every page of a sheet that is several pages wide. */
    readonly repeatColumns?: number;
    readonly pagesWide?: number;
    /** The cells that are printed, where not all are. */
    readonly area?: CellRange;
    /** Rows that end a page; where a page is full it ends as well. */
    readonly pageEnds?: readonly number[];
  };
}
