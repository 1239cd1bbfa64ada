import { address } from '../../../src/workbook/address';
import type { CellRange } from '../../../src/workbook/snapshot';
import { heldBy } from '../cells';
import { accessDenied, invalidArgument, invalidOperation, itemNotFound } from '../errors';
import type { ProtectionOptions, SheetState, WorkbookState } from '../state';
import { eventTypes } from '../wire';
import { HostObject } from './object';
import { PageLayoutObject } from './page-layout';
import { rangeAt, type RangeObject } from './range';
import { argbOf } from './range-format';

const visibilities = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

class WorksheetProtectionObject extends HostObject {
  readonly className = 'WorksheetProtection';
  readonly #own: SheetState;

  constructor(own: SheetState) {
    super();
    this.#own = own;
  }

  get protected(): boolean {
    return this.#own.isProtected;
  }
  get options(): ProtectionOptions {
    return { ...this.#own.protectionOptions, selectionMode: 'Normal' };
  }

  protect(options: ProtectionOptions | null, password?: string | null): void {
    if (this.#own.isProtected) throw invalidOperation('the sheet is protected already');
    this.#own.protect(options ?? {}, password ?? '');
  }

  unprotect(password?: string | null): void {
    if (!this.#own.isProtected) return;
    if ((password ?? '') !== this.#own.password) throw invalidArgument('the password is not correct');
    this.#own.unprotect();
  }
}

class WorksheetFreezePanesObject extends HostObject {
  readonly className = 'WorksheetFreezePanes';
  readonly #own: SheetState;

  constructor(own: SheetState) {
    super();
    this.#own = own;
  }

  freezeRows(count: number): void {
    this.#freeze(count, 0);
  }
  freezeColumns(count: number): void {
    this.#freeze(0, count);
  }
  freezeAt(range: RangeObject): void {
    this.#freeze(range.area.bottom, range.area.right);
  }

  #freeze(rows: number, columns: number): void {
    const showGridLines = this.#own.sheet.views[0]?.showGridLines ?? true;
    this.#own.sheet.views = [{ state: 'frozen', ySplit: rows, xSplit: columns, showGridLines }];
  }
}

class AutoFilterObject extends HostObject {
  readonly className = 'AutoFilter';
  readonly #own: SheetState;

  constructor(own: SheetState) {
    super();
    this.#own = own;
  }

  apply(range: RangeObject): void {
    if (this.#own.isProtected) throw accessDenied('the sheet is protected');
    const { top, left, bottom, right } = range.area;
    this.#own.sheet.autoFilter = `${address(top, left)}:${address(bottom, right)}`;
  }
}

export class WorksheetObject extends HostObject {
  readonly className = 'Worksheet';
  readonly #state: WorkbookState;
  readonly #own: SheetState;

  constructor(state: WorkbookState, own: SheetState) {
    super();
    this.#state = state;
    this.#own = own;
  }

  override get id(): string {
    return this.#own.id;
  }
  get name(): string {
    return this.#own.sheet.name;
  }
  set name(name: string) {
    this.#own.sheet.name = name;
  }
  get position(): number {
    return this.#state.sheets.indexOf(this.#own);
  }
  set position(place: number) {
    if (!Number.isInteger(place) || place < 0 || place >= this.#state.sheets.length)
      throw invalidArgument(`the place ${place} of a sheet`);
    this.#state.move(this.#own, place);
  }
  get visibility(): string {
    return visibilities[this.#own.sheet.state];
  }
  set visibility(visibility: string) {
    const state = Object.entries(visibilities).find(([, name]) => name === visibility)?.[0];
    if (state === undefined) throw invalidArgument(`the visibility ${visibility}`);
    if (state !== 'visible') this.#needsAnother();
    this.#own.sheet.state = state as keyof typeof visibilities;
  }
  get tabColor(): string {
    const argb = this.#own.sheet.properties.tabColor?.argb;
    return argb === undefined ? '' : `#${argb.slice(-6)}`;
  }
  set tabColor(color: string) {
    this.#own.sheet.properties.tabColor = { argb: argbOf(color) };
  }
  get showGridlines(): boolean {
    return this.#own.sheet.views[0]?.showGridLines ?? true;
  }
  set showGridlines(show: boolean) {
    const [view] = this.#own.sheet.views;
    this.#own.sheet.views = [{ state: 'normal', ...view, showGridLines: show } as NonNullable<typeof view>];
  }

  get protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.#own);
  }
  get freezePanes(): WorksheetFreezePanesObject {
    return new WorksheetFreezePanesObject(this.#own);
  }
  get autoFilter(): AutoFilterObject {
    return new AutoFilterObject(this.#own);
  }
  get pageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.#own.sheet);
  }

  getRange(at: string | null): RangeObject {
    if (typeof at !== 'string') throw invalidArgument('the range of a whole sheet is not simulated');
    return this.#range(at);
  }
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    if (rows < 1 || columns < 1) throw invalidArgument('a range without cells');
    return this.#range({ top: row + 1, left: column + 1, bottom: row + rows, right: column + columns });
  }
  getUsedRange(valuesOnly: boolean | null): RangeObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.#range('A1');
  }
  getUsedRangeOrNullObject(valuesOnly: boolean | null): RangeObject | null {
    const area = this.#used(valuesOnly === true);
    return area === undefined ? null : this.#range(area);
  }

  activate(): void {
    if (this.#own.sheet.state !== 'visible') throw invalidOperation(`the sheet ${this.name} is hidden`);
    this.#state.selection = { sheet: this.name, address: 'A1' };
  }

  delete(): void {
    if (this.#own.sheet.state === 'veryHidden') throw invalidOperation(`the sheet ${this.name} is very hidden`);
    if (this.#own.sheet.state === 'visible') this.#needsAnother();
    this.#state.remove(this.#own);
    if (this.#state.eventsEnabled) {
      this.#state.happens(eventTypes.deleted, { worksheetId: this.#own.id, source: 'Local' });
    }
  }

  #range(at: string | CellRange): RangeObject {
    return rangeAt(this.#state, this.#own, at, () => this);
  }

  #used(valuesOnly: boolean): CellRange | undefined {
    let used: CellRange | undefined;
    this.#own.sheet.eachRow({ includeEmpty: false }, (row) => {
      row.eachCell({ includeEmpty: !valuesOnly }, (cell) => {
        if (valuesOnly && heldBy(cell, () => '').value === '' && cell.formula === undefined) return;
        const [y, x] = [Number(cell.row), Number(cell.col)];
        used = {
          top: Math.min(used?.top ?? y, y),
          left: Math.min(used?.left ?? x, x),
          bottom: Math.max(used?.bottom ?? y, y),
          right: Math.max(used?.right ?? x, x),
        };
      });
    });
    return used;
  }

  /** A workbook keeps one visible sheet. */
  #needsAnother(): void {
    const visible = this.#state.sheets.filter(({ sheet }) => sheet.state === 'visible');
    if (visible.length === 1 && visible[0] === this.#own) throw invalidOperation('a workbook needs a visible sheet');
  }
}

export class WorksheetCollectionObject extends HostObject {
  readonly className = 'WorksheetCollection';
  readonly #state: WorkbookState;

  constructor(state: WorkbookState) {
    super();
    this.#state = state;
  }

  get items(): WorksheetObject[] {
    return this.#state.sheets.map((own) => new WorksheetObject(this.#state, own));
  }

  getItem(key: string): WorksheetObject {
    const found = this.getItemOrNullObject(key);
    if (found === null) throw itemNotFound(`the worksheet ${key}`);
    return found;
  }
  getItemOrNullObject(key: string): WorksheetObject | null {
    const own = this.#state.sheet(key);
    return own === undefined ? null : new WorksheetObject(this.#state, own);
  }

  add(name: string | null): WorksheetObject {
    const given = name ?? `Sheet${this.#state.sheets.length + 1}`;
    if (given.length > 31 || /[\\/?*:[\]]/.test(given) || given === '')
      throw invalidArgument(`the sheet name ${given}`);
    if (this.#state.sheet(given) !== undefined) throw invalidArgument(`a second sheet of the name ${given}`);
    const own = this.#state.add(given);
    if (this.#state.eventsEnabled) {
      this.#state.happens(eventTypes.added, { worksheetId: own.id, source: 'Local' });
    }
    return new WorksheetObject(this.#state, own);
  }

  _RegisterDataChangedEvent(): void {
    this.#state.registered.add(eventTypes.changed);
  }
  _UnregisterDataChangedEvent(): void {
    this.#state.registered.delete(eventTypes.changed);
  }
  _RegisterAddedEvent(): void {
    this.#state.registered.add(eventTypes.added);
  }
  _UnregisterAddedEvent(): void {
    this.#state.registered.delete(eventTypes.added);
  }
  _RegisterDeletedEvent(): void {
    this.#state.registered.add(eventTypes.deleted);
  }
  _UnregisterDeletedEvent(): void {
    this.#state.registered.delete(eventTypes.deleted);
  }
}
