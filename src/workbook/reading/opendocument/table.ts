import type { Finding } from '../../../findings/finding';
import { address } from '../../address';
import type { Drawn, SheetSnapshot, Visibility } from '../../snapshot';
import type { Limits } from '../limits';
import { Refusal } from '../refusal';
import { SheetCells, type Origin, type WorkbookContext } from '../sheet-cells';
import { putCell, type OpenDocumentCell } from './cell';
import { count } from './names';
import type { Paragraphs } from './paragraphs';

interface Row {
  readonly repeated: number;
  readonly hidden: boolean;
  readonly cells: { readonly column: number; readonly repeated: number; readonly cell: OpenDocumentCell }[];
}

/** A formula that takes its value from another file: `['file:///x.ods'#$Sheet1.A1]`, or by DDE. */
function origin(formula: string | undefined): Origin {
  if (formula === undefined) return 'entered';
  const code = formula.replace(/"[^"]*"/g, '');
  return /'#|\bDDE\(/i.test(code) ? 'elsewhere' : 'computed';
}

/** Cells that may still be written out, shared by the tables of a document. */
export class Room {
  readonly #limits: Limits;
  #filled = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** Asked before a repeated row or cell is written out: a few bytes may stand for all cells of a sheet. */
  take(row: Row, place: (column: number) => { sheet: string; cell: string }): void {
    const { cells: limit, columnNumber } = this.#limits;
    for (const { column, repeated } of row.cells) {
      if (column + repeated - 1 > columnNumber) {
        throw new Refusal('limit-column-number', { limit: columnNumber }, place(column + repeated - 1));
      }
      this.#filled += repeated * row.repeated;
    }
    if (this.#filled > limit) throw new Refusal('limit-cells', { limit });
  }
}

/** A table of an OpenDocument spreadsheet (OpenDocument 1.2 part 1, 9.1), while it is read. */
export class TableReader {
  readonly name: string;
  readonly #visibility: Visibility;
  readonly #cells: SheetCells;
  readonly #room: Room;
  readonly #merges: { top: number; left: number; bottom: number; right: number }[] = [];
  readonly #hiddenColumns: [number, number][] = [];
  readonly #comments: { row: number; column: number; text: string }[] = [];
  readonly #drawn: Drawn[] = [];
  /** The sheet is only what is remembered of another file. */
  #remembered = false;
  #columnsSeen = 0;
  #rowNumber = 1;
  #column = 1;
  #row: Row | undefined;

  constructor(name: string, visibility: Visibility, context: WorkbookContext, room: Room) {
    this.name = name;
    this.#visibility = visibility;
    this.#cells = new SheetCells(name, context);
    this.#room = room;
  }

  get inRow(): boolean {
    return this.#row !== undefined;
  }

  /** The cell that is being read. */
  get place(): { readonly row: number; readonly column: number } {
    return { row: this.#rowNumber, column: this.#column };
  }

  /** What is read is not a sheet of this file. */
  remember(): void {
    this.#remembered = true;
  }

  readColumns(attributes: Map<string, string>): void {
    const repeated = count(attributes.get('table:number-columns-repeated'));
    const visibility = attributes.get('table:visibility');
    if (visibility === 'collapse' || visibility === 'filter') {
      this.#hiddenColumns.push([this.#columnsSeen + 1, this.#columnsSeen + repeated]);
    }
    this.#columnsSeen += repeated;
  }

  openRow(attributes: Map<string, string>): void {
    const visibility = attributes.get('table:visibility');
    this.#row = {
      repeated: count(attributes.get('table:number-rows-repeated')),
      hidden: visibility === 'collapse' || visibility === 'filter',
      cells: [],
    };
    this.#column = 1;
  }

  addCell(attributes: Map<string, string>, paragraphs: Paragraphs): void {
    if (this.#row === undefined) return;
    const get = (name: string): string | undefined => attributes.get(name);
    const repeated = count(get('table:number-columns-repeated'));
    const [down, across] = [count(get('table:number-rows-spanned')), count(get('table:number-columns-spanned'))];
    if (down * across > 1) {
      const [top, left] = [this.#rowNumber, this.#column];
      this.#merges.push({ top, left, bottom: top + down - 1, right: left + across - 1 });
    }
    const type = get('office:value-type') ?? '';
    const cell: OpenDocumentCell = {
      type,
      value: get(
        type === 'string' || type === 'boolean' || type === 'date' || type === 'time'
          ? `office:${type}-value`
          : 'office:value',
      ),
      text: paragraphs.text(),
      hasText: paragraphs.some,
      failed: get('calcext:value-type') === 'error',
      origin: origin(get('table:formula')),
    };
    if (type !== '' || cell.text !== '' || cell.origin !== 'entered') {
      this.#row.cells.push({ column: this.#column, repeated, cell });
    }
    this.#column += repeated;
  }

  addComment(text: string): void {
    this.#comments.push({ ...this.place, text });
  }

  addDrawn(drawn: readonly Drawn[]): void {
    this.#drawn.push(...drawn);
  }

  closeRow(): void {
    const row = this.#row;
    if (row === undefined) return;
    this.#row = undefined;
    const first = this.#rowNumber;
    this.#rowNumber += row.repeated;
    if (row.cells.length === 0 || this.#remembered) return;
    this.#room.take(row, (column) => ({ sheet: this.name, cell: address(this.#rowNumber - 1, column) }));
    for (let number = first; number < this.#rowNumber; number++) this.#putRow(number, row);
  }

  #putRow(number: number, row: Row): void {
    this.#cells.startRow(number, row.hidden);
    for (const { column, repeated, cell } of row.cells) {
      for (let at = column; at < column + repeated; at++) {
        if (putCell(cell, at, this.#cells)) continue;
        const raw = (cell.value ?? cell.text).slice(0, 100);
        const where = { sheet: this.name, cell: address(number, at) };
        throw new Refusal('cell-unreadable', { raw, type: cell.type }, where);
      }
    }
  }

  /** @returns what the table held; undefined where it is no sheet of this file */
  finish(): { readonly sheet: SheetSnapshot; readonly findings: readonly Finding[] } | undefined {
    if (this.#remembered) return undefined;
    const findings = this.#cells.finish();
    const sheet: SheetSnapshot = {
      name: this.name,
      visibility: this.#visibility,
      rows: this.#cells.rows,
      merges: this.#merges,
      hiddenRows: this.#cells.hiddenRows,
      hiddenColumns: this.#hiddenColumns,
      comments: this.#comments,
      ...(this.#drawn.length === 0 ? {} : { drawn: this.#drawn }),
    };
    return { sheet, findings };
  }
}
