import type { Change } from './change-set';
import type { CellContent } from './draft';
import { lookOf, type TableRecord } from './layout';
import { rulesFor } from './table-rules';
import type { SheetSpec } from './sheet-spec';
import type { CellRange } from './snapshot';
import type { Table } from './table';

/**
 * Collects what is to be written into one table, wherever people moved it: cells of its rows, and rows below it. Each
 * cell is a block of its own until `changes` joins those that lie together.
 */
export class TableChanges {
  readonly #table: Table;
  readonly #spec: SheetSpec;
  readonly #cells = new Map<number, Map<number, CellContent>>();
  #nextRow: number;
  #grownFrom: number | undefined;

  /**
   * @param table as `locateTable` found it
   * @param spec its declaration; columns the sheet lacks are passed over
   */
  constructor(table: Table, spec: SheetSpec) {
    this.#table = table;
    this.#spec = spec;
    this.#nextRow = Math.max(table.headerRow, ...table.rows.map(({ row }) => row)) + 1;
  }

  /** Puts a content into the cell of a row under a header. */
  set(row: number, header: string, content: CellContent): void {
    const column = this.#table.columnOf(header);
    if (column !== undefined) this.setAt(row, column, content);
  }

  /** Puts a content into a column that has no declared header: a unit's in the matrix. */
  setAt(row: number, column: number, content: CellContent): void {
    const cells = this.#cells.get(row) ?? new Map<number, CellContent>();
    cells.set(column, content);
    this.#cells.set(row, cells);
  }

  /** Empties a row's cells under the declared headers: rows are never deleted, what stands below stays where it is. */
  clear(row: number): void {
    for (const { header } of this.#spec.columns) this.set(row, header, null);
  }

  /**
   * Adds a record below the last row.
   * @returns the row it will stand in
   */
  append(record: TableRecord): number {
    const row = this.#nextRow++;
    this.#grownFrom ??= row;
    for (const { header } of this.#spec.columns) this.set(row, header, record[header] ?? null);
    return row;
  }

  /** The row the next record will stand in. */
  get nextRow(): number {
    return this.#nextRow;
  }

  /** Everything collected: cells first, then looks and rules of the rows the table grew by. */
  changes(): Change[] {
    const sheet = this.#table.sheet.name;
    const blocks = [...this.#cells].sort(([left], [right]) => left - right).flatMap(([row, cells]) => runs(row, cells));
    const changes = joined(blocks, this.#grownFrom).map(({ row, column, contents }): Change => {
      const looks = this.#looks(row, column, contents);
      return { kind: 'block', sheet, row, column, contents, ...(looks === undefined ? {} : { looks }) };
    });
    return [...changes, ...this.#rules()];
  }

  #looks(row: number, column: number, contents: Block['contents']) {
    if (this.#grownFrom === undefined || row < this.#grownFrom) return undefined;
    const byColumn = new Map(this.#spec.columns.map((one) => [this.#table.columnOf(one.header), one]));
    const width = contents[0]?.length ?? 0;
    return Array.from({ length: width }, (_, index) => {
      const declared = byColumn.get(column + index);
      return declared === undefined ? undefined : lookOf(declared);
    });
  }

  #rules(): Change[] {
    if (this.#grownFrom === undefined) return [];
    const [top, bottom] = [this.#grownFrom, this.#nextRow - 1];
    const rangeOf = (header: string): CellRange | undefined => {
      const column = this.#table.columnOf(header);
      return column === undefined ? undefined : { top, left: column, bottom, right: column };
    };
    return [{ kind: 'rules', sheet: this.#table.sheet.name, ...rulesFor(this.#spec, rangeOf) }];
  }
}

/** Cells between two that are written, left as they are: to name another range costs more than these do. */
const widestGap = 8;

interface Block {
  readonly row: number;
  readonly column: number;
  readonly contents: (CellContent | undefined)[][];
}

const widthOf = ({ contents }: Block): number => contents[0]?.length ?? 0;
const blank = (count: number): undefined[] => Array.from({ length: count }, () => undefined);

/** Cells of one row that lie side by side, or nearly so. */
function runs(row: number, cells: ReadonlyMap<number, CellContent>): Block[] {
  const blocks: Block[] = [];
  for (const [column, content] of [...cells].sort(([left], [right]) => left - right)) {
    const last = blocks.at(-1);
    const gap = last === undefined ? Infinity : column - last.column - widthOf(last);
    if (gap <= widestGap) last?.contents[0]?.push(...blank(gap), content);
    else blocks.push({ row, column, contents: [[content]] });
  }
  return blocks;
}

/** Columns that two blocks do not share. */
function difference(one: Block, other: Block): number {
  const ends = Math.abs(one.column + widthOf(one) - other.column - widthOf(other));
  return Math.abs(one.column - other.column) + ends;
}

/** A block under another as one, each filled up to the width of both. */
function under(above: Block, below: Block): Block {
  const column = Math.min(above.column, below.column);
  const end = Math.max(above.column + widthOf(above), below.column + widthOf(below));
  const filled = (block: Block) =>
    block.contents.map((line) => [
      ...blank(block.column - column),
      ...line,
      ...blank(end - block.column - line.length),
    ]);
  if (column === above.column && end === above.column + widthOf(above)) {
    above.contents.push(...filled(below));
    return above;
  }
  return { row: above.row, column, contents: [...filled(above), ...filled(below)] };
}

/**
 * Blocks in rows that follow each other become one where their columns are nearly the same.
 * @param grownFrom first row that has no look yet: it begins a block of its own
 */
function joined(blocks: readonly Block[], grownFrom: number | undefined): Block[] {
  const done: Block[] = [];
  for (const block of blocks) {
    const index =
      block.row === grownFrom
        ? -1
        : done.findLastIndex(
            (above) => above.row + above.contents.length === block.row && difference(above, block) <= widestGap,
          );
    const above = done[index];
    if (above === undefined) done.push({ ...block, contents: [...block.contents] });
    else done[index] = under(above, block);
  }
  return done;
}
