import type { Cell, CellRange, SheetSnapshot } from '../../workbook/snapshot';

/** Rows and columns that are shown beyond the last ones that hold something. */
const margin = { rows: 12, columns: 2 };
const least = { rows: 30, columns: 10 };
/** Pixels of a half-width character, of the room beside it, and of a column nobody set. */
const [character, padding, unset] = [7.2, 9, 72];

/** A cell's place, from 1. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** What a grid shows of a sheet: how far it reaches, what stands where, how wide its columns are. */
export class SheetArea {
  readonly rows: number;
  readonly columns: number;
  readonly #sheet: SheetSnapshot;
  readonly #widths: readonly (number | undefined)[];
  readonly #cells = new Map<number, ReadonlyMap<number, Cell>>();

  /** @param widths of columns in half-width characters, from column A on */
  constructor(sheet: SheetSnapshot, widths: readonly (number | undefined)[]) {
    this.#sheet = sheet;
    this.#widths = widths;
    const last = { row: 0, column: widths.length };
    for (const [row, cells] of sheet.rows) {
      last.row = Math.max(last.row, row);
      last.column = Math.max(last.column, cells.at(-1)?.column ?? 0);
    }
    this.rows = Math.max(least.rows, last.row + margin.rows);
    this.columns = Math.max(least.columns, last.column + margin.columns);
  }

  cell(row: number, column: number): Cell | undefined {
    let cells = this.#cells.get(row);
    if (cells === undefined) {
      cells = new Map(this.#sheet.rows.get(row)?.map((cell) => [cell.column, cell]));
      this.#cells.set(row, cells);
    }
    return cells.get(column);
  }

  /** The range that a cell is merged into. */
  merged({ row, column }: Spot): CellRange | undefined {
    return this.#sheet.merges.find(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }

  /** Pixels. */
  width(column: number): number {
    const hidden = this.#sheet.hiddenColumns.some(([first, last]) => column >= first && column <= last);
    const width = this.#widths[column - 1];
    return hidden ? 0 : width === undefined ? unset : Math.round(width * character + padding);
  }

  isHidden(row: number): boolean {
    return this.#sheet.hiddenRows.has(row);
  }

  /** Where a key leads from a cell; undefined where it leads nowhere. */
  moved({ row, column }: Spot, key: string, control: boolean, page: number): Spot | undefined {
    const here = this.merged({ row, column }) ?? { top: row, bottom: row, left: column, right: column };
    const to: Spot | undefined = {
      ArrowDown: { row: here.bottom + 1, column },
      ArrowUp: { row: here.top - 1, column },
      ArrowRight: { row, column: here.right + 1 },
      ArrowLeft: { row, column: here.left - 1 },
      PageDown: { row: row + page, column },
      PageUp: { row: row - page, column },
      Home: { row: control ? 1 : row, column: 1 },
      End: { row: control ? this.rows : row, column: this.columns },
    }[key];
    if (to === undefined) return undefined;
    const within = (value: number, most: number): number => Math.min(most, Math.max(1, value));
    const spot = { row: within(to.row, this.rows), column: within(to.column, this.columns) };
    const over = this.merged(spot);
    return over === undefined ? spot : { row: over.top, column: over.left };
  }
}
