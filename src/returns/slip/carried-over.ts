import { address } from '../../workbook/address';
import type { CellContent, CellDraft, RowDraft, SheetDraft, WorkbookDraft } from '../../workbook/draft';
import { sheetOf } from '../../workbook/drafted';
import { fillDraft } from '../../workbook/fill';
import type { ColumnKind, FormSpec, SheetSpec } from '../../workbook/sheet-spec';
import { type Cell, type SheetSnapshot, type WorkbookSnapshot, cellText } from '../../workbook/snapshot';
import { findTable, locateTable, saysSomething } from '../../workbook/table';
import { findForm, locateForm } from '../../workbook/form';
import { codeKey } from '../reading/code';
import { returnTables, unitInfoForm } from '../sheets';

/** A template with what a unit had filled in elsewhere, and where each of those cells is now. */
export interface CarriedOver {
  readonly draft: WorkbookDraft;
  /** Cells that were filled in. */
  readonly carried: number;
  /** Places in the template by `sheet!A1` in the old file; cells that hold nothing have one too. */
  readonly places: ReadonlyMap<string, { readonly sheet: string; readonly cell: string }>;
}

export const placeKey = (sheet: string, cell: string): string => `${sheet}!${cell}`;

/**
 * A cell as the template can hold it: its number format must not make another number of it, so what does not suit the
 * column is written as the text that people saw. Nothing is taken from other workbooks, as the reader does not either.
 */
function contentOf(cell: Cell | undefined, kind: ColumnKind): CellContent {
  if (cell === undefined || !saysSomething(cell) || cell.external === true) return null;
  if (cell.kind === 'error' || cell.kind === 'uncomputed') return null;
  const text = String(cell.value);
  if (cell.kind === 'date') return kind === 'date' && text.length === 10 ? { date: text } : text;
  if (cell.kind !== 'number' || typeof cell.value !== 'number') return text;
  if (kind === 'date') return text;
  if (kind === 'share') return cell.percent === true || (cell.value >= 0 && cell.value < 1) ? cell.value : text;
  return cell.percent === true ? `${Number((cell.value * 100).toPrecision(12))}%` : cell.value;
}

/** Keys of a table's rows; a key that stands twice names no row. */
function rowsByKey<Row extends { cell(header: string): Cell | undefined }>(
  rows: readonly Row[],
  spec: SheetSpec,
): Map<string, Row> {
  const byKey = new Map<string, Row>();
  const twice = new Set<string>();
  for (const row of rows) {
    const key = spec.key.map((header) => codeKey(cellText(row.cell(header)))).join('\n');
    if (byKey.has(key)) twice.add(key);
    byKey.set(key, row);
  }
  for (const key of twice) byKey.delete(key);
  return byKey;
}

/** As many rows as are needed: the last of the template's own once more, as often as it takes. */
function lengthened(sheet: SheetDraft, rows: number): SheetDraft {
  const own = [...sheet.rows];
  const last = own.at(-1);
  if (last === undefined || rows <= own.length) return { ...sheet, rows: own };
  const blank: RowDraft = {
    ...last,
    cells: last.cells.map((cell): CellDraft | undefined => cell && { ...cell, content: null }),
  };
  return { ...sheet, rows: [...own, ...Array.from({ length: rows - own.length }, () => blank)] };
}

class Carrying {
  readonly fillings = new Map<string, Map<string, CellContent>>();
  readonly places = new Map<string, { sheet: string; cell: string }>();
  /** Rows that the sheets of the template need. */
  readonly rows = new Map<string, number>();
  carried = 0;

  constructor(
    private readonly source: WorkbookSnapshot,
    private readonly draft: WorkbookDraft,
  ) {}

  private target(name: string): SheetSnapshot | undefined {
    const sheet = this.draft.sheets.find((one) => one.name === name);
    return sheet === undefined ? undefined : sheetOf(sheet);
  }

  private put(from: { sheet: string; cell: string }, to: { sheet: string; cell: string }, content: CellContent): void {
    if (from.cell === '' || to.cell === '') return;
    this.places.set(placeKey(from.sheet, from.cell), to);
    if (content === null) return;
    this.carried += 1;
    this.fillings.set(to.sheet, (this.fillings.get(to.sheet) ?? new Map<string, CellContent>()).set(to.cell, content));
  }

  form(spec: FormSpec): void {
    const from = locateForm(this.source, spec);
    const sheet = this.target(spec.name);
    const to = sheet && findForm(sheet, spec);
    if (from === undefined || to === undefined) return;
    for (const { label, kind, entry } of spec.fields) {
      if (entry !== true) continue;
      const places = { from: from.at(label), to: to.at(label) };
      this.put(
        { sheet: from.sheet.name, cell: places.from },
        { sheet: spec.name, cell: places.to },
        contentOf(from.cell(label), kind),
      );
    }
  }

  table(spec: SheetSpec, taken: Set<SheetSnapshot>): void {
    const from = locateTable(this.source, spec, taken);
    const sheet = this.target(spec.name);
    const to = sheet && findTable(sheet, spec);
    if (from === undefined || to === undefined) return;
    taken.add(from.sheet);
    const sourceRows = spec.key.length === 0 ? from.rows.map((row, index) => [index, row] as const) : [];
    const placed =
      spec.key.length === 0
        ? sourceRows.map(([index, row]) => ({ row, number: to.headerRow + 1 + index }))
        : [...rowsByKey(to.rows, spec)].flatMap(([key, own]) => {
            const row = rowsByKey(from.rows, spec).get(key);
            return row === undefined ? [] : [{ row, number: own.row }];
          });
    this.rows.set(spec.name, Math.max(0, ...placed.map(({ number }) => number)));
    for (const { row, number } of placed) {
      for (const { header, kind, entry } of spec.columns) {
        const column = to.columnOf(header);
        if (entry !== true || column === undefined) continue;
        const place = { sheet: spec.name, cell: address(number, column) };
        this.put({ sheet: from.sheet.name, cell: row.at(header) }, place, contentOf(row.cell(header), kind));
      }
    }
  }
}

/**
 * A template filled with what a unit had filled in elsewhere: labels by their names, rows by their keys, lists in their
 * order. Raw as it stood, so that it is read as it was read; rows whose key stands twice are left to the unit.
 * @param source what the old file holds
 * @param draft the template, empty
 */
export function carriedOver(source: WorkbookSnapshot, draft: WorkbookDraft): CarriedOver {
  // Rows of a draft are read once, and here they are looked at first.
  const still = { ...draft, sheets: draft.sheets.map((sheet) => ({ ...sheet, rows: [...sheet.rows] })) };
  const carrying = new Carrying(source, still);
  carrying.form(unitInfoForm);
  const taken = new Set<SheetSnapshot>();
  for (const spec of returnTables) carrying.table(spec, taken);
  const sheets = still.sheets.map((sheet) => lengthened(sheet, carrying.rows.get(sheet.name) ?? 0));
  return {
    draft: fillDraft({ ...still, sheets }, carrying.fillings),
    carried: carrying.carried,
    places: carrying.places,
  };
}
