import type { Cell, Style, Worksheet } from 'exceljs';
import { quotedSheet } from '../../../src/workbook/address';
import type { CellRange } from '../../../src/workbook/snapshot';
import { areaOf, columnsOf, fullName, lastColumn, lastRow, plainName, rowsOf } from '../area';
import { enter, formatOf, heldBy, type Held } from '../cells';
import { entryOf } from '../entry';
import { accessDenied, invalidArgument } from '../errors';
import type { SheetState, WorkbookState } from '../state';
import { ConditionalFormatCollectionObject } from './conditional-format';
import { DataValidationObject } from './data-validation';
import { RangeFormatObject } from './range-format';
import { HostObject } from './object';
import type { WorksheetObject } from './worksheet';

/** Where a range stands, and what may be done to it. */
export class RangePlace {
  constructor(
    readonly state: WorkbookState,
    readonly own: SheetState,
    readonly area: CellRange,
  ) {}

  get sheet(): Worksheet {
    return this.own.sheet;
  }

  /** Every cell of the range; whole rows and columns have too many to go through. */
  *cells(): Generator<Cell> {
    const { top, left, bottom, right } = this.area;
    if (right === lastColumn || bottom === lastRow) throw invalidArgument('cells of whole rows or columns');
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) yield this.sheet.getCell(row, column);
    }
  }

  /** @throws AccessDenied where the sheet is protected and one of the cells is locked */
  mayWrite(): void {
    if (!this.own.isProtected) return;
    for (const cell of this.cells()) {
      if (cell.protection?.locked !== false) throw accessDenied(`${cell.address} of a protected sheet is locked`);
    }
  }

  /** @throws AccessDenied where the sheet is protected, unless the protection allows it */
  mayChange(option?: 'allowFormatCells' | 'allowFormatRows' | 'allowFormatColumns'): void {
    if (!this.own.isProtected || (option !== undefined && this.own.protectionOptions[option])) return;
    throw accessDenied(`the sheet ${this.sheet.name} is protected`);
  }

  /** Gives every cell another look; cells that share one go on sharing. */
  restyle(change: (style: Partial<Style>) => Partial<Style>): void {
    const made = new Map<Partial<Style>, Partial<Style>>();
    for (const cell of this.cells()) {
      const before = cell.style;
      const after = made.get(before) ?? change(before);
      made.set(before, after);
      cell.style = after;
    }
  }

  /** What all cells have in common; null where they differ. */
  common<Value>(of: (cell: Cell) => Value): Value | null {
    const values = new Set<Value>();
    for (const cell of this.cells()) values.add(of(cell));
    const [only] = values;
    return values.size === 1 && only !== undefined ? only : null;
  }

  changed(): void {
    this.state.changedByAddIn(this.own, plainName(this.area));
  }
}

type Grid = readonly (readonly unknown[])[];

export class RangeObject extends HostObject {
  readonly className = 'Range';
  /** Set by `_KeepReference`. */
  referenceId: string | undefined;
  readonly #place: RangePlace;
  readonly #worksheet: () => WorksheetObject;

  constructor(place: RangePlace, worksheet: () => WorksheetObject) {
    super();
    this.#place = place;
    this.#worksheet = worksheet;
  }

  get area(): CellRange {
    return this.#place.area;
  }

  get worksheet(): WorksheetObject {
    return this.#worksheet();
  }

  get address(): string {
    return fullName(this.#place.sheet.name, this.area);
  }

  get rowIndex(): number {
    return this.area.top - 1;
  }

  get columnIndex(): number {
    return this.area.left - 1;
  }

  get rowCount(): number {
    return rowsOf(this.area);
  }

  get columnCount(): number {
    return columnsOf(this.area);
  }

  get cellCount(): number {
    return rowsOf(this.area) * columnsOf(this.area);
  }

  get values(): unknown[][] {
    return this.#read(({ value }) => value);
  }

  set values(input: unknown) {
    this.#enter(input);
  }

  get formulas(): unknown[][] {
    return this.#read(({ value, formula }) => formula ?? value);
  }

  set formulas(input: unknown) {
    this.#enter(input);
  }

  get numberFormat(): unknown[][] {
    return this.#grid((cell) => formatOf(cell));
  }

  set numberFormat(input: unknown) {
    this.#place.mayChange('allowFormatCells');
    if (typeof input === 'string') {
      this.#place.restyle((style) => ({ ...style, numFmt: input }));
      return;
    }
    this.#each(input, (cell, format) => {
      if (typeof format !== 'string') throw invalidArgument('a number format');
      cell.style = { ...cell.style, numFmt: format };
    });
  }

  get hyperlink(): unknown {
    const [first] = this.#place.cells();
    const target = first?.hyperlink;
    return target === undefined ? null : { documentReference: target.replace(/^#/, ''), textToDisplay: first?.text };
  }

  set hyperlink(input: unknown) {
    this.#place.mayChange();
    const link = input as { documentReference?: string; textToDisplay?: string };
    if (typeof link.documentReference !== 'string') throw invalidArgument('a link without a place in the workbook');
    for (const cell of this.#place.cells()) {
      const text = link.textToDisplay ?? cell.text;
      cell.value = { text, hyperlink: `#${link.documentReference}` };
    }
    this.#place.changed();
  }

  get format(): RangeFormatObject {
    return new RangeFormatObject(this.#place);
  }

  get dataValidation(): DataValidationObject {
    return new DataValidationObject(this.#place);
  }

  get conditionalFormats(): ConditionalFormatCollectionObject {
    return new ConditionalFormatCollectionObject(this.#place);
  }

  getCell(row: number, column: number): RangeObject {
    return this.#part({ top: row, left: column, bottom: row, right: column });
  }

  getRow(row: number): RangeObject {
    return this.#part({ top: row, left: 0, bottom: row, right: this.columnCount - 1 });
  }

  getColumn(column: number): RangeObject {
    return this.#part({ top: 0, left: column, bottom: this.rowCount - 1, right: column });
  }

  getBoundingRect(other: RangeObject): RangeObject {
    const [one, two] = [this.area, other.area];
    const area = {
      top: Math.min(one.top, two.top),
      left: Math.min(one.left, two.left),
      bottom: Math.max(one.bottom, two.bottom),
      right: Math.max(one.right, two.right),
    };
    return new RangeObject(new RangePlace(this.#place.state, this.#place.own, area), this.#worksheet);
  }

  merge(across: unknown): void {
    this.#place.mayChange();
    if (across === true) throw invalidArgument('merging across is not simulated');
    const { top, left, bottom, right } = this.area;
    this.#place.sheet.mergeCells(top, left, bottom, right);
  }

  select(): void {
    if (this.#place.sheet.state !== 'visible') throw invalidArgument('a cell of a hidden sheet cannot be selected');
    this.#place.state.selection = { sheet: this.#place.sheet.name, address: plainName(this.area) };
  }

  /** Sent before large grids, which the library writes in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) {
      throw invalidArgument('the input array has other dimensions than the range');
    }
  }

  _KeepReference(): void {
    this.referenceId = this.#place.state.keep(this);
  }

  _RemoveReference(): void {
    if (this.referenceId !== undefined) this.#place.state.references.delete(this.referenceId);
  }

  #part(inside: CellRange): RangeObject {
    const { top, left } = this.area;
    const area = {
      top: top + inside.top,
      left: left + inside.left,
      bottom: top + inside.bottom,
      right: left + inside.right,
    };
    return new RangeObject(new RangePlace(this.#place.state, this.#place.own, area), this.#worksheet);
  }

  #read(of: (held: Held) => unknown): unknown[][] {
    return this.#grid((cell) => of(heldBy(cell, this.#place.state.calculate)));
  }

  #grid(of: (cell: Cell) => unknown): unknown[][] {
    const found = [...this.#place.cells()].map(of);
    const width = this.columnCount;
    return Array.from({ length: this.rowCount }, (_, row) => found.slice(row * width, (row + 1) * width));
  }

  /** Goes through a grid of the range's size, or gives one value to all cells; null leaves a cell alone. */
  #each(input: unknown, put: (cell: Cell, value: unknown) => void): void {
    if (!Array.isArray(input)) {
      for (const cell of this.#place.cells()) put(cell, input);
      return;
    }
    const grid = input as Grid;
    if (grid.length !== this.rowCount || grid.some((line) => line.length !== this.columnCount)) {
      throw invalidArgument('the input array has other dimensions than the range');
    }
    const { top, left } = this.area;
    for (const [down, line] of grid.entries()) {
      for (const [across, value] of line.entries()) {
        if (value !== null) put(this.#place.sheet.getCell(top + down, left + across), value);
      }
    }
  }

  /** Excel takes no formula that names a sheet which is not there. */
  #mayRefer(formula: string): void {
    const plain = formula.replace(/"[^"]*"/g, '');
    for (const [, quoted, bare] of plain.matchAll(/(?:'((?:[^']|'')+)'|([\w\u4e00-\u9fff]+))!/g)) {
      const name = quoted?.replaceAll("''", "'") ?? bare ?? '';
      if (this.#place.state.sheet(name) === undefined) throw invalidArgument(`a formula that names the sheet ${name}`);
    }
  }

  #enter(input: unknown): void {
    this.#place.mayWrite();
    this.#each(input, (cell, value) => {
      const entry = entryOf(value, formatOf(cell));
      if (entry.formula !== undefined) this.#mayRefer(entry.formula);
      enter(cell, entry);
    });
    this.#place.changed();
  }
}

/** A range of a sheet by its A1 address. */
export function rangeAt(
  state: WorkbookState,
  own: SheetState,
  address: string | CellRange,
  worksheet: () => WorksheetObject,
): RangeObject {
  const area = typeof address === 'string' ? areaOf(address) : address;
  if (area.bottom > lastRow || area.right > lastColumn || area.top < 1 || area.left < 1) {
    throw invalidArgument(`the range ${quotedSheet(own.sheet.name)}!${plainName(area)}`);
  }
  return new RangeObject(new RangePlace(state, own, area), worksheet);
}
