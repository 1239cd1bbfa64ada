import { kindOfFormat, type NumberKind } from '../reading/number-format';
import { Refusal } from '../reading/refusal';
import { noSharedStrings } from '../reading/shared-strings';
import { SheetCells, type Origin, type WorkbookContext } from '../reading/sheet-cells';
import type { ReadingTask } from '../reading/task';
import { address } from '../address';
import type { Finding } from '../../findings/finding';
import type { CellRange, SheetSnapshot, Visibility, WorkbookSnapshot } from '../snapshot';
import type { LibraryCell, LibraryWorkbook } from './library';

/** Number formats by the index that the sheet's cells are given. */
const kinds: readonly NumberKind[] = ['plain', 'percent', 'date'];

/** Error values by their codes ([MS-XLS] 2.5.10). */
const errors: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};
const unknownError = '#VALUE!';

const visibilities: readonly Visibility[] = ['visible', 'hidden', 'veryHidden'];

interface LibrarySheet {
  readonly '!data'?: readonly (readonly (LibraryCell | undefined)[] | undefined)[];
  readonly '!merges'?: readonly { s: { r: number; c: number }; e: { r: number; c: number } }[];
  readonly '!rows'?: readonly ({ hidden?: boolean } | undefined)[];
  readonly '!cols'?: readonly ({ hidden?: boolean } | undefined)[];
}

/** Turns what the library read into our snapshot, by the same rules for cells as any other file. */
export class SheetTaker {
  readonly #context: WorkbookContext;
  readonly #linked: boolean;
  readonly #formats = new Map<string, number>();

  /** @param linked the workbook refers to others, and its formulas do not say which references lead there */
  constructor(task: ReadingTask, date1904: boolean, linked: boolean) {
    this.#context = { task, sharedStrings: noSharedStrings, styles: kinds, date1904 };
    this.#linked = linked;
  }

  /** @throws Refusal where a sheet is missing, stands there twice or passes a limit */
  take(book: LibraryWorkbook): { sheets: SheetSnapshot[]; findings: Finding[] } {
    const findings: Finding[] = [];
    const seen = new Set<string>();
    const sheets = book.SheetNames.map((name) => {
      if (seen.has(name.toLowerCase())) throw new Refusal('sheet-twice', {}, { sheet: name });
      seen.add(name.toLowerCase());
      const sheet = book.Sheets[name] as LibrarySheet | undefined;
      if (sheet === undefined) throw new Refusal('part-missing', { part: name }, { sheet: name });
      const hidden = book.Workbook?.Sheets?.find((one) => one.name === name)?.Hidden ?? 0;
      const taken = this.#sheet(name, sheet);
      findings.push(...taken.findings);
      return { ...taken.sheet, name, visibility: visibilities[hidden] ?? 'hidden' };
    });
    return { sheets, findings };
  }

  #sheet(
    name: string,
    sheet: LibrarySheet,
  ): { sheet: Omit<SheetSnapshot, 'name' | 'visibility'>; findings: Finding[] } {
    const cells = new SheetCells(name, this.#context);
    const comments: { row: number; column: number; text: string }[] = [];
    const data = sheet['!data'] ?? [];
    for (const index of filledIndexes(data)) {
      const row = index + 1;
      cells.startRow(row, sheet['!rows']?.[index]?.hidden === true);
      for (const place of filledIndexes(data[index] ?? [])) {
        const cell = data[index]?.[place];
        if (cell === undefined) continue;
        this.#put(cell, name, row, place + 1, cells);
        for (const note of cell.c ?? []) comments.push({ row, column: place + 1, text: noteText(note.t) });
      }
    }
    const findings = cells.finish();
    return {
      findings,
      sheet: {
        rows: cells.rows,
        merges: (sheet['!merges'] ?? []).map(rangeOf),
        hiddenRows: cells.hiddenRows,
        hiddenColumns: hiddenColumns(sheet['!cols'] ?? []),
        comments,
      },
    };
  }

  #put(cell: LibraryCell, sheet: string, row: number, column: number, cells: SheetCells): void {
    const { t: type, v: value } = cell;
    const origin = this.#origin(cell);
    if (type === 'z' || value === undefined) {
      if (origin !== 'entered') cells.value(column, 'n', undefined, 0, origin);
    } else if (type === 'n' && typeof value === 'number' && Number.isFinite(value)) {
      cells.number(column, value === 0 ? 0 : value, this.#style(cell, sheet, row, column), origin);
    } else if (type === 's') cells.text(column, String(value), origin);
    else if (type === 'b') cells.value(column, 'b', value === true ? '1' : '0', 0, origin);
    else if (type === 'e') cells.value(column, 'e', errors[Number(value)] ?? unknownError, 0, origin);
    else {
      const where = { sheet, cell: address(row, column) };
      throw new Refusal('cell-unreadable', { raw: String(value).slice(0, 100), type }, where);
    }
  }

  #origin(cell: LibraryCell): Origin {
    if (cell.f === undefined && cell.F === undefined) return 'entered';
    if (!this.#linked) return 'computed';
    // The reference to a sheet may be one to the other workbook's sheet of that name.
    const code = (cell.f ?? '').replace(/"[^"]*"/g, '');
    return code === '' || code.includes('!') ? 'elsewhere' : 'computed';
  }

  #style(cell: LibraryCell, sheet: string, row: number, column: number): number {
    const format = cell.z;
    if (typeof format !== 'string')
      throw new Refusal('cell-style-missing', { style: '?' }, { sheet, cell: address(row, column) });
    const known = this.#formats.get(format);
    if (known !== undefined) return known;
    const kind = kinds.indexOf(kindOfFormat(format));
    this.#formats.set(format, kind);
    return kind;
  }
}

/** Indexes that hold something; lists of the library may be long and nearly empty. */
function filledIndexes(list: readonly unknown[]): number[] {
  const filled: number[] = [];
  list.forEach((item, index) => {
    if (item !== undefined && item !== null) filled.push(index);
  });
  return filled;
}

/** The library takes what stands behind a note's text in old files for a part of it. */
function noteText(text: string): string {
  return text.split('\0', 1)[0] ?? '';
}

function rangeOf({ s, e }: { s: { r: number; c: number }; e: { r: number; c: number } }): CellRange {
  return { top: s.r + 1, left: s.c + 1, bottom: e.r + 1, right: e.c + 1 };
}

function hiddenColumns(columns: readonly ({ hidden?: boolean } | undefined)[]): [number, number][] {
  const ranges: [number, number][] = [];
  columns.forEach((column, index) => {
    if (column?.hidden !== true) return;
    const last = ranges.at(-1);
    if (last?.[1] === index) last[1] = index + 1;
    else ranges.push([index + 1, index + 1]);
  });
  return ranges;
}

/** A workbook of the sheets taken. */
export function workbookOf(
  sheets: readonly SheetSnapshot[],
  book: LibraryWorkbook,
  externalLinks: readonly string[],
): WorkbookSnapshot {
  const definedNames = (book.Workbook?.Names ?? []).map(({ Name, Ref }) => ({ name: Name, refersTo: Ref }));
  return { sheets, definedNames, externalLinks };
}
