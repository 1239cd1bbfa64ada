import type { CellRange, SheetRange } from './snapshot';

/** A chart on a sheet. What it shows are cells of the workbook, with what stands in them for programs that do not look. */
export interface ChartDraft {
  /** bars lie below each other, the first category on top; columns stand; lines run from left to right. */
  readonly kind: 'bars' | 'columns' | 'lines';
  readonly title: string;
  /** Says in words what is seen, to those who cannot see it. */
  readonly description: string;
  /** The cells of its own sheet that it covers. */
  readonly area: CellRange;
  readonly categories: ChartCategories;
  readonly series: readonly ChartSeriesDraft[];
  /** Number format codes (ECMA-376 18.8.30) of the figures at the marks and of those along the axis. */
  readonly format: { readonly marks: string; readonly axis: string };
  /** Stands beside the axis of numbers: the unit of measure. */
  readonly axisTitle?: string;
  /** Where the axis of numbers begins and ends and how far apart its lines are; else the program's own choice. */
  readonly axis?: { readonly from?: number; readonly to?: number; readonly step?: number };
}

export interface ChartCategories {
  readonly at: SheetRange;
  readonly texts: readonly string[];
}

export interface ChartSeriesDraft {
  readonly name: { readonly at: SheetRange; readonly text: string };
  readonly at: SheetRange;
  /** Undefined is a gap: the cell is empty. */
  readonly values: readonly (number | undefined)[];
  /** RRGGBB. */
  readonly color: string;
}
