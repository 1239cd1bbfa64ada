import type { Cell, CellKind, SheetSnapshot, WorkbookSnapshot } from './snapshot';

/*
 * Between threads an object of JavaScript is copied field by field, which takes longer for the cells of a workbook than
 * reading them from a file. Arrays of numbers are handed over whole.
 */

/** A workbook whose cells stand in arrays. */
export interface FlatWorkbook extends Omit<WorkbookSnapshot, 'sheets'> {
  readonly sheets: readonly FlatSheet[];
  /** By pairs: the number of a row, and of its cells; the rows of a sheet follow those of the sheet before. */
  readonly rows: Int32Array<ArrayBuffer>;
  /** One a cell: its column, its kind and its marks. */
  readonly heads: Int32Array<ArrayBuffer>;
  /** One a cell, and one more for the serial number of a date: a number, 0 or 1, or which of the texts. */
  readonly values: Float64Array<ArrayBuffer>;
  /** Each text once. */
  readonly texts: readonly string[];
}

export interface FlatSheet extends Omit<SheetSnapshot, 'rows'> {
  readonly rowCount: number;
}

const kinds: readonly CellKind[] = ['text', 'number', 'date', 'boolean', 'error', 'uncomputed'];
const numberOfKind = Object.fromEntries(kinds.map((kind, index) => [kind, index])) as Record<CellKind, number>;

// A head, from its lowest bit: 3 bits of kind, 4 marks, the column.
const kindBits = 7;
const mark = { serial: 8, percent: 16, formula: 32, external: 64 } as const;
const columnShift = 7;

/** Written to again for every workbook: new memory is slow. */
class Numbers<Of extends Int32Array<ArrayBuffer> | Float64Array<ArrayBuffer>> {
  readonly #make: (length: number) => Of;
  #numbers: Of;
  #count = 0;

  constructor(make: (length: number) => Of) {
    this.#make = make;
    this.#numbers = make(1024);
  }

  add(number: number): void {
    if (this.#count === this.#numbers.length) {
      const longer = this.#make(2 * this.#count);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#count++] = number;
  }

  /** What was added since the last time. */
  take(): Of {
    const taken = this.#numbers.slice(0, this.#count) as Of;
    this.#count = 0;
    return taken;
  }
}

const rowsWritten = new Numbers((length) => new Int32Array(length));
const headsWritten = new Numbers((length) => new Int32Array(length));
const valuesWritten = new Numbers((length) => new Float64Array(length));

function marksOf(cell: Cell): number {
  return (
    (cell.serial === undefined ? 0 : mark.serial) |
    (cell.percent === undefined ? 0 : mark.percent) |
    (cell.formula === undefined ? 0 : mark.formula) |
    (cell.external === undefined ? 0 : mark.external)
  );
}

/** A workbook in the form in which it is handed to another thread. */
export function flattened({ sheets, definedNames, externalLinks }: WorkbookSnapshot): FlatWorkbook {
  const texts = new Map<string, number>();
  const textNumber = (text: string): number => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    texts.set(text, texts.size);
    return texts.size - 1;
  };
  for (const sheet of sheets) {
    for (const [row, cells] of sheet.rows) {
      rowsWritten.add(row);
      rowsWritten.add(cells.length);
      for (const cell of cells) {
        const { value, serial } = cell;
        headsWritten.add(numberOfKind[cell.kind] | marksOf(cell) | (cell.column << columnShift));
        valuesWritten.add(typeof value === 'string' ? textNumber(value) : Number(value));
        if (serial !== undefined) valuesWritten.add(serial);
      }
    }
  }
  return {
    sheets: sheets.map(({ rows: own, ...sheet }) => ({ ...sheet, rowCount: own.size })),
    definedNames,
    externalLinks,
    rows: rowsWritten.take(),
    heads: headsWritten.take(),
    values: valuesWritten.take(),
    texts: [...texts.keys()],
  };
}

/** What need not be copied when a flat workbook is handed over. */
export function handedOver({ rows, heads, values }: FlatWorkbook): ArrayBuffer[] {
  return [rows.buffer, heads.buffer, values.buffer];
}

/** The workbook that was flattened. */
export function restored({ sheets, definedNames, externalLinks, ...flat }: FlatWorkbook): WorkbookSnapshot {
  const cells = new CellsInTurn(flat);
  return {
    sheets: sheets.map(({ rowCount, ...sheet }) => ({ ...sheet, rows: cells.ofRows(rowCount) })),
    definedNames,
    externalLinks,
  };
}

class CellsInTurn {
  readonly #flat: Pick<FlatWorkbook, 'rows' | 'heads' | 'values' | 'texts'>;
  #row = 0;
  #head = 0;
  #value = 0;

  constructor(flat: Pick<FlatWorkbook, 'rows' | 'heads' | 'values' | 'texts'>) {
    this.#flat = flat;
  }

  ofRows(count: number): Map<number, Cell[]> {
    const rows = new Map<number, Cell[]>();
    const numbers = this.#flat.rows;
    for (const end = this.#row + 2 * count; this.#row < end; this.#row += 2) {
      const row = numbers[this.#row] as number;
      const cells: Cell[] = [];
      for (let left = numbers[this.#row + 1] as number; left > 0; left--) cells.push(this.#cell(row));
      rows.set(row, cells);
    }
    return rows;
  }

  #cell(row: number): Cell {
    const { heads, values, texts } = this.#flat;
    const head = heads[this.#head++] as number;
    const written = values[this.#value++] as number;
    const kind = kinds[head & kindBits] as CellKind;
    const column = head >> columnShift;
    const value = kind === 'number' ? written : kind === 'boolean' ? written === 1 : (texts[written] as string);
    const cell: { -readonly [K in keyof Cell]: Cell[K] } = { row, column, kind, value };
    if ((head & (mark.serial | mark.percent | mark.formula | mark.external)) === 0) return cell;
    if ((head & mark.formula) !== 0) cell.formula = true;
    if ((head & mark.external) !== 0) cell.external = true;
    if ((head & mark.percent) !== 0) cell.percent = true;
    if ((head & mark.serial) !== 0) cell.serial = values[this.#value++] as number;
    return cell;
  }
}
