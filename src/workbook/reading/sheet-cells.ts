import { finding, type Finding, type FindingCode, type FindingValues } from '../../findings/finding';
import { address } from '../address';
import { unescaped } from './escapes';
import { isoOfSerial, isoOfText } from './dates';
import { Refusal } from './refusal';
import type { Cell, CellKind } from '../snapshot';
import type { SharedStrings } from './shared-strings';
import type { StyleKinds } from './styles';
import type { ReadingTask } from './task';

/** Where a value comes from: typed in, a formula, a formula that names another workbook. */
export type Origin = 'entered' | 'computed' | 'elsewhere';

/** What the cells of a workbook have in common. */
export interface WorkbookContext {
  readonly task: ReadingTask;
  readonly sharedStrings: SharedStrings;
  readonly styles: StyleKinds;
  readonly date1904: boolean;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** Rows between two looks at the clock. */
const rowsPerCheck = 512;
const numberPattern = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** A number as files write it (xsd:double), and nothing that only JavaScript takes for one. */
export function numberOf(text: string): number | undefined {
  if (!numberPattern.test(text)) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) return undefined;
  // No -0: it equals 0 and yet prints as another value.
  return value === 0 ? 0 : value;
}

/** Where both ways of reading a sheet put what they find: one set of rules for what a cell means. */
export class SheetCells {
  readonly rows = new Map<number, Cell[]>();
  readonly hiddenRows = new Set<number>();
  readonly #sheet: string;
  readonly #context: WorkbookContext;
  readonly #lastColumnAllowed: number;
  #row = 0;
  #rowsSeen = 0;
  #cells: Cell[] | undefined;
  #lastColumn = 0;
  #count = 0;
  #disordered: Finding | undefined;

  constructor(sheet: string, context: WorkbookContext) {
    this.#sheet = sheet;
    this.#context = context;
    this.#lastColumnAllowed = context.task.limits.columnNumber;
  }

  /** A row begins; rows that are said twice are put together, as long as their cells differ. */
  startRow(row: number, hidden: boolean): void {
    const { task } = this.#context;
    if (row > task.limits.rowNumber) throw this.#refusal('limit-row-number', row, 1, { limit: task.limits.rowNumber });
    if (++this.#rowsSeen % rowsPerCheck === 0) task.checkTime();
    if (row <= this.#row) this.#reportDisorder(row, 1);
    this.#row = row;
    this.#cells = this.rows.get(row);
    this.#lastColumn = 0;
    if (hidden) this.hiddenRows.add(row);
  }

  text(column: number, text: string, origin: Origin): void {
    if (text !== '') this.#add(column, 'text', text, origin);
  }

  /** @param style index of the cell's style, whose number format tells dates and percentages */
  number(column: number, value: number, style: number, origin: Origin): void {
    const kind = this.#context.styles[style];
    if (kind === 'plain' || (kind === undefined && style === 0)) {
      this.#add(column, 'number', value, origin);
      return;
    }
    if (kind === undefined) throw this.#refusal('cell-style-missing', this.#row, column, { style });
    if (kind === 'percent') {
      this.#add(column, 'number', value, origin).percent = true;
      return;
    }
    const iso = isoOfSerial(value, this.#context.date1904);
    if (iso === undefined) this.#add(column, 'number', value, origin);
    else this.#add(column, 'date', iso, origin).serial = value;
  }

  sharedText(column: number, index: number, origin: Origin): void {
    const text = this.#context.sharedStrings.at(index);
    if (text === undefined) {
      const { count } = this.#context.sharedStrings;
      throw this.#refusal('shared-string-missing', this.#row, column, { index, count });
    }
    this.text(column, text, origin);
  }

  /** @param type the cell's `t`, which must say that the text stands in the cell */
  inlineText(column: number, type: string, text: string, origin: Origin): void {
    if (type !== 'inlineStr') throw this.#unreadable(column, type, text);
    this.text(column, unescaped(text), origin);
  }

  /**
   * A value of any type (ECMA-376 part 1, 18.18.11).
   * @param type the cell's `t`
   * @param raw the text of its `v`; undefined where it has none
   */
  value(column: number, type: string, raw: string | undefined, style: number, origin: Origin): void {
    if (raw === undefined || (type !== 'str' && raw.trim() === '')) {
      if (origin !== 'entered') this.#add(column, 'uncomputed', '', origin);
      return;
    }
    if (!this.#typed(column, type, raw, style, origin)) throw this.#unreadable(column, type, raw);
  }

  /** @returns false where the text is no value of the type */
  #typed(column: number, type: string, raw: string, style: number, origin: Origin): boolean {
    const trimmed = raw.trim();
    switch (type) {
      case 'str':
        this.text(column, unescaped(raw), origin);
        return true;
      case 'e':
        this.#add(column, 'error', trimmed, origin);
        return true;
      case 's':
        if (!/^\d{1,9}$/.test(trimmed)) return false;
        this.sharedText(column, Number(trimmed), origin);
        return true;
      case 'b':
        if (!/^([01]|true|false)$/.test(trimmed)) return false;
        this.#add(column, 'boolean', trimmed === '1' || trimmed === 'true', origin);
        return true;
      case 'd': {
        const iso = isoOfText(trimmed);
        if (iso === undefined) this.text(column, raw, origin);
        else this.#add(column, 'date', iso, origin);
        return true;
      }
      case 'n': {
        const value = numberOf(trimmed);
        if (value === undefined) return false;
        this.number(column, value, style, origin);
        return true;
      }
      default:
        return false;
    }
  }

  #unreadable(column: number, type: string, raw: string): Refusal {
    return this.#refusal('cell-unreadable', this.#row, column, { raw: raw.slice(0, 100), type });
  }

  #refusal(code: FindingCode, row: number, column: number, values: FindingValues = {}): Refusal {
    return new Refusal(code, values, { sheet: this.#sheet, cell: address(row, column) });
  }

  /**
   * Puts rows and cells in order where the file did not.
   * @returns what is to be reported
   * @throws Refusal when a cell stands there twice: which of the two counts, nobody can say
   */
  finish(): Finding[] {
    this.#context.task.countCells(this.#count);
    if (this.#disordered === undefined) return [];
    const inOrder = [...this.rows].sort(([a], [b]) => a - b);
    this.rows.clear();
    for (const [row, cells] of inOrder) {
      cells.sort((a, b) => a.column - b.column);
      const twice = cells.find((cell, index) => cells[index + 1]?.column === cell.column);
      if (twice !== undefined) throw this.#refusal('cell-twice', row, twice.column);
      this.rows.set(row, cells);
    }
    return [this.#disordered];
  }

  #add(column: number, kind: CellKind, value: string | number | boolean, origin: Origin): Mutable<Cell> {
    const cell: Mutable<Cell> = { row: this.#row, column, kind, value };
    if (origin !== 'entered') {
      cell.formula = true;
      if (origin === 'elsewhere') cell.external = true;
    }
    if (column > this.#lastColumnAllowed) throw this.#beyondLastColumn(column);
    if (column <= this.#lastColumn) this.#reportDisorder(this.#row, column);
    this.#lastColumn = column;
    this.#count++;
    if (this.#cells === undefined) this.#beginCells(cell);
    else this.#cells.push(cell);
    return cell;
  }

  /** The first thing the row holds. */
  #beginCells(cell: Cell): void {
    const { limits } = this.#context.task;
    if (this.rows.size >= limits.rowsWithContent) {
      throw this.#refusal('limit-rows', this.#row, cell.column, { limit: limits.rowsWithContent });
    }
    this.#cells = [cell];
    this.rows.set(this.#row, this.#cells);
  }

  #beyondLastColumn(column: number): Refusal {
    return this.#refusal('limit-column-number', this.#row, column, { limit: this.#lastColumnAllowed });
  }

  #reportDisorder(row: number, column: number): void {
    this.#disordered ??= finding('cells-out-of-order', { sheet: this.#sheet, cell: address(row, column) });
  }
}
