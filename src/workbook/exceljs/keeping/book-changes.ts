import ExcelJS, { type Cell as BookCell, type Workbook, type Worksheet } from 'exceljs';
import { finding, type Finding } from '../../../findings/finding';
import { address } from '../../address';
import type { BlockChange, Change, ChangeSet, NewSheetChange } from '../../change-set';
import type { CellContent, SheetDraft } from '../../draft';
import { cellsOf, sheetOf } from '../../drafted';
import { fitsInline, listRange, listSheetName, type ListPlacement } from '../../lists';
import { kindOfFormat } from '../../reading/number-format';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../snapshot';
import { addRules, writeSheet } from '../sheet';
import { StyleBook } from '../style';
import { cellValue } from '../values';
import { heldContent, readBack } from './held-content';

const dayFormat = 'yyyy-mm-dd';

/** Every cell of a block that is written, with what is to stand in it. */
function* writtenCells(block: BlockChange): Generator<{ row: number; column: number; content: CellContent }> {
  for (const [down, contents] of block.contents.entries()) {
    for (const [across, content] of contents.entries()) {
      if (content !== undefined) yield { row: block.row + down, column: block.column + across, content };
    }
  }
}

function bookCell(sheet: Worksheet, row: number, column: number): BookCell {
  return sheet.getCell(row, column);
}

/** Takes a cell out of its row, or puts what is read of it now in its place. */
function withCells(sheet: SheetSnapshot, written: ReadonlyMap<number, ReadonlyMap<number, Cell | undefined>>) {
  const rows = new Map(sheet.rows);
  for (const [row, cells] of written) {
    const others = (rows.get(row) ?? []).filter(({ column }) => !cells.has(column));
    const all = [...others, ...[...cells.values()].filter((cell) => cell !== undefined)];
    if (all.length === 0) rows.delete(row);
    else
      rows.set(
        row,
        all.sort((left, right) => left.column - right.column),
      );
  }
  return { ...sheet, rows: new Map([...rows].sort(([left], [right]) => left - right)) };
}

/** Carries out changes in a book of exceljs, and knows what the book holds afterwards. */
export class BookChanges {
  readonly #book: Workbook;
  readonly #styles = new StyleBook();
  /** Sheets added here: only these are taken away again. */
  readonly #added = new Map<string, SheetDraft>();
  #content: WorkbookSnapshot;

  constructor(book: Workbook, content: WorkbookSnapshot) {
    this.#book = book;
    this.#content = content;
  }

  /** What the book holds now. Results of formulas that depend on written cells stay as they were. */
  get content(): WorkbookSnapshot {
    return this.#content;
  }

  /** Why the changes cannot be carried out; asked before anything is written. */
  whyNot(changes: ChangeSet): Finding | undefined {
    const names = new Set(this.#content.sheets.map(({ name }) => name));
    for (const change of changes) {
      const reason = this.#whyNotOne(change, names);
      if (reason !== undefined) return reason;
      if (change.kind === 'new-sheet') names.add(change.draft.name);
      if (change.kind === 'removed-sheet') names.delete(change.sheet);
    }
    return undefined;
  }

  /** @returns what takes the changes back */
  carryOut(changes: ChangeSet): ChangeSet {
    return changes.flatMap((change) => this.#carryOutOne(change)).reverse();
  }

  #whyNotOne(change: Change, names: ReadonlySet<string>): Finding | undefined {
    if (change.kind === 'new-sheet') {
      const { name } = change.draft;
      const taken = [...names].some((other) => other.toLowerCase() === name.toLowerCase());
      return taken ? finding('workbook-sheet-exists', { sheet: name }, { sheet: name }) : undefined;
    }
    const { sheet } = change;
    if (!names.has(sheet)) return finding('keeping-no-sheet', {}, { sheet });
    if (change.kind === 'removed-sheet' && !this.#added.has(sheet)) {
      return finding('workbook-sheet-not-ours', { sheet }, { sheet });
    }
    return change.kind === 'block' ? this.#coveredCell(change) : undefined;
  }

  /** A cell that lies under a merged one shows nothing of what is written into it. */
  #coveredCell(block: BlockChange): Finding | undefined {
    const merges = this.#content.sheets.find(({ name }) => name === block.sheet)?.merges ?? [];
    for (const { row, column, content } of writtenCells(block)) {
      if (content === null) continue;
      const over = merges.find(
        ({ top, left, bottom, right }) =>
          row >= top && row <= bottom && column >= left && column <= right && !(row === top && column === left),
      );
      if (over === undefined) continue;
      const place = { sheet: block.sheet, cell: address(row, column) };
      return finding('keeping-covered-cell', place, { master: address(over.top, over.left) });
    }
    return undefined;
  }

  #carryOutOne(change: Change): Change[] {
    switch (change.kind) {
      case 'block':
        return [this.#writeBlock(change)];
      case 'rules':
        addRules(this.#sheet(change.sheet), change, this.#placement);
        return [];
      case 'new-sheet':
        return [this.#addSheet(change)];
      case 'removed-sheet':
        return this.#removeSheet(change.sheet);
    }
  }

  #sheet(name: string): Worksheet {
    const sheet = this.#book.getWorksheet(name);
    if (sheet === undefined) throw new Error(`the book has no sheet ${name}`);
    return sheet;
  }

  #replace(name: string, replacement: (sheet: SheetSnapshot) => SheetSnapshot): void {
    const sheets = this.#content.sheets.map((sheet) => (sheet.name === name ? replacement(sheet) : sheet));
    this.#content = { ...this.#content, sheets };
  }

  #writeBlock(block: BlockChange): BlockChange {
    const sheet = this.#sheet(block.sheet);
    const back = block.contents.map((contents): (CellContent | undefined)[] => contents.map(() => undefined));
    const written = new Map<number, Map<number, Cell | undefined>>();
    for (const { row, column, content } of writtenCells(block)) {
      const cell = bookCell(sheet, row, column);
      if (cell.type === ExcelJS.ValueType.Merge) continue;
      const line = back[row - block.row];
      if (line !== undefined) line[column - block.column] = heldContent(cell);
      this.#write(cell, content, block.looks?.[column - block.column]);
      const cells = written.get(row) ?? new Map<number, Cell | undefined>();
      written.set(row, cells.set(column, cellsOf(row, column, readBack(content), cell.numFmt || '')[0]));
    }
    this.#replace(block.sheet, (snapshot) => withCells(snapshot, written));
    const { kind, row, column } = block;
    return { kind, sheet: block.sheet, row, column, contents: back };
  }

  /** Style objects are shared among cells: a cell that looks otherwise gets one of its own. */
  #write(cell: BookCell, content: CellContent, look: Parameters<StyleBook['of']>[0] | undefined): void {
    if (look !== undefined) cell.style = this.#styles.of(look);
    else {
      const isDay = kindOfFormat(cell.numFmt || '') === 'date';
      const isDate = content !== null && typeof content === 'object' && 'date' in content;
      if (isDate && !isDay) cell.style = { ...cell.style, numFmt: dayFormat };
      if (typeof content === 'number' && isDay) cell.style = { ...cell.style, numFmt: 'General' };
    }
    cell.value = cellValue(content);
  }

  #addSheet({ draft, place }: NewSheetChange): Change {
    const rows = [...draft.rows];
    const { long, ...whole } = { ...draft, rows };
    void long;
    writeSheet(this.#book, whole, this.#styles, this.#placement);
    this.#added.set(draft.name, { ...draft, rows });
    const { sheets } = this.#content;
    const before = (place ?? sheets.length + 1) - 1;
    this.#content = { ...this.#content, sheets: [...sheets.slice(0, before), sheetOf(whole), ...sheets.slice(before)] };
    if (place !== undefined) this.#putInOrder();
    return { kind: 'removed-sheet', sheet: draft.name };
  }

  /** The book's sheets stand as the content has them; exceljs adds each behind the others. */
  #putInOrder(): void {
    for (const [index, { name }] of this.#content.sheets.entries()) {
      // The types of exceljs do not know it; it sorts its sheets by it.
      (this.#sheet(name) as Worksheet & { orderNo: number }).orderNo = index;
    }
  }

  #removeSheet(name: string): Change[] {
    const draft = this.#added.get(name);
    this.#book.removeWorksheet(this.#sheet(name).id);
    this.#added.delete(name);
    this.#content = { ...this.#content, sheets: this.#content.sheets.filter((sheet) => sheet.name !== name) };
    return draft === undefined ? [] : [{ kind: 'new-sheet', draft }];
  }

  /** Lists too long for a rule stand in columns of the hidden sheet, which is made when it is first needed. */
  readonly #placement: ListPlacement = (choices) => {
    if (fitsInline(choices)) return { inline: choices };
    const known = this.#content.sheets.find(({ name }) => name === listSheetName);
    if (known === undefined) {
      this.#book.addWorksheet(listSheetName, { state: 'veryHidden' });
      const sheet = { name: listSheetName, visibility: 'veryHidden' as const, widths: [], rows: [] };
      this.#content = { ...this.#content, sheets: [...this.#content.sheets, sheetOf(sheet)] };
    }
    const columns = columnTexts(known);
    const same = [...columns].find(([, texts]) => texts.join('\n') === choices.join('\n'))?.[0];
    const column = same ?? Math.max(0, ...columns.keys()) + 1;
    if (same === undefined) {
      const contents = choices.map((choice) => [choice]);
      this.#writeBlock({ kind: 'block', sheet: listSheetName, row: 1, column, contents });
    }
    return { range: listRange(column, choices.length) };
  };
}

function columnTexts(sheet: SheetSnapshot | undefined): Map<number, string[]> {
  const columns = new Map<number, string[]>();
  for (const cells of sheet?.rows.values() ?? []) {
    for (const { column, value } of cells) columns.set(column, [...(columns.get(column) ?? []), String(value)]);
  }
  return columns;
}
