import type { CellContent, CellDraft, RowDraft } from '../../../workbook/draft';
import { pageHeight } from '../../../workbook/paper';
import { styles, type CellStyle } from '../../../workbook/style';

/** Widths of the columns of the cover. */
export const widths = [12, 34, 13, 12, 14, 12, 12, 12, 13, 10];
export const columns = widths.length;

export function cell(content: CellContent, style: CellStyle): CellDraft {
  return { content, style };
}

/** A figure with its label, and the style of the figure. */
export type Figure = readonly [label: string, content: CellContent, style: CellStyle];

/** The rows of the cover, laid one below the other. */
export class CoverPage {
  readonly rows: RowDraft[] = [];
  readonly merges: { top: number; left: number; bottom: number; right: number }[] = [];
  /** Rows that are the last of their page. */
  readonly pageEnds: number[] = [];

  get next(): number {
    return this.rows.length + 1;
  }

  add(cells: readonly (CellDraft | undefined)[], height = 22): void {
    this.rows.push({ height, cells });
  }

  wide(content: string, style: CellStyle, height: number): void {
    this.merges.push({ top: this.next, left: 1, bottom: this.next, right: columns });
    this.add([cell(content, style)], height);
  }

  heading(text: string): void {
    this.add([]);
    this.add([cell(text, styles.heading)], 26);
  }

  /** Labels over values, ten to a line. */
  figures(pairs: readonly Figure[]): void {
    this.add(pairs.map(([label]) => cell(label, styles.header)));
    this.add(
      pairs.map(([, content, style]) => cell(content, { ...style, size: 14, horizontal: 'center' })),
      30,
    );
  }

  /** Points of rows, of which the first is the one after so many. */
  private heightFrom(before: number): number {
    return this.rows.slice(before).reduce((sum, { height = 0 }) => sum + height, 0);
  }

  /** Lets what was laid after so many rows begin a page where the page before has no room for it. */
  together(before: number): void {
    if (this.heightFrom(this.pageEnds.at(-1) ?? 0) > pageHeight) this.pageEnds.push(before);
  }
}
