import type { Ledger } from '../../src/ledger/ledger';
import type { LedgerUnit } from '../../src/ledger/ledger-unit';
import { askedOf } from '../../src/ledger/asked';
import { issueReturn } from '../../src/returns/issuing/issue';
import { activitySheet, figureSheet, taskProgressSheet } from '../../src/returns/sheets';
import { parseAddress } from '../../src/workbook/address';
import { snapshotOf } from '../../src/workbook/drafted';
import { fillDraft } from '../../src/workbook/fill';
import type { SheetSpec } from '../../src/workbook/sheet-spec';
import type { Cell, CellRange, SheetSnapshot, Visibility, WorkbookSnapshot } from '../../src/workbook/snapshot';
import { cellOf, fillWithCare, type Filling } from '../sample/filling';
import type { Random } from '../sample/random';

/** What a cell holds, wherever it stands. */
export type Held = Omit<Cell, 'row' | 'column'>;

/** What its writer meant by a cell: a number, a day, — (不适用), or nothing. */
export type Meant = number | string | null;

/** A figure of a return that has a truth. */
export interface Truth {
  /** `KR100 本年数`, `T05  完成率`, `讲座7 参加人数`: the same figure in whatever came of the return. */
  readonly id: string;
  readonly meant: Meant;
  readonly kind: 'number' | 'share' | 'date';
  /** Unit of measure, of a number. */
  readonly unit: string;
}

/** A cell on its way through the mess: what it holds, and what was meant by it. */
export interface Entry {
  held: Held | undefined;
  readonly truth?: Truth;
}

/** A sheet that can be pulled about; what was meant goes with the cells. */
export class WrittenSheet {
  merges: CellRange[];
  hiddenRows = new Set<number>();
  hiddenColumns: [number, number][] = [];
  visibility: Visibility;

  constructor(
    public name: string,
    visibility: Visibility,
    public rows: Map<number, Map<number, Entry>>,
    merges: readonly CellRange[],
  ) {
    this.visibility = visibility;
    this.merges = [...merges];
  }

  at(row: number, column: number): Entry | undefined {
    return this.rows.get(row)?.get(column);
  }

  put(row: number, column: number, entry: Entry): void {
    const own = this.rows.get(row) ?? new Map<number, Entry>();
    own.set(column, entry);
    this.rows.set(row, own);
  }

  /** Moves every row and column; what is given no place is gone. */
  move(rowTo: (row: number) => number | undefined, columnTo: (column: number, row: number) => number): void {
    const before = this.rows;
    this.rows = new Map();
    for (const [row, entries] of before) {
      const target = rowTo(row);
      if (target === undefined) continue;
      for (const [column, entry] of entries) this.put(target, columnTo(column, row), entry);
    }
    this.merges = this.merges.flatMap((range) => {
      const [top, bottom] = [rowTo(range.top), rowTo(range.bottom)];
      if (top === undefined || bottom === undefined) return [];
      const ends = [columnTo(range.left, range.top), columnTo(range.right, range.top)];
      return [{ top, bottom, left: Math.min(...ends), right: Math.max(...ends) }];
    });
  }

  /** A copy under another name. */
  copied(name: string): WrittenSheet {
    const rows = [...this.rows].map(
      ([row, entries]) => [row, new Map([...entries].map(([column, { held }]) => [column, { held }]))] as const,
    );
    return new WrittenSheet(name, this.visibility, new Map(rows), this.merges);
  }

  snapshot(): SheetSnapshot {
    const ascending = ([left]: [number, unknown], [right]: [number, unknown]) => left - right;
    const rows = [...this.rows].sort(ascending).flatMap(([row, entries]): [number, Cell[]][] => {
      const cells = [...entries]
        .sort(ascending)
        .flatMap(([column, { held }]): Cell[] => (held === undefined ? [] : [{ ...held, row, column }]));
      return cells.length === 0 ? [] : [[row, cells]];
    });
    return {
      name: this.name,
      visibility: this.visibility,
      rows: new Map(rows),
      merges: this.merges,
      hiddenRows: this.hiddenRows,
      hiddenColumns: this.hiddenColumns,
      comments: [],
    };
  }
}

/** A return as its writer has it before him, with the truth of every figure. */
export class WrittenReturn {
  constructor(
    readonly ledger: Ledger,
    readonly unit: LedgerUnit,
    public sheets: WrittenSheet[],
  ) {}

  /** Adds a sheet behind the others, under a name that none of them has. */
  add(sheet: WrittenSheet): void {
    while (this.sheet(sheet) !== undefined) sheet.name += '+';
    this.sheets.push(sheet);
  }

  sheet(spec: { name: string }): WrittenSheet | undefined {
    return this.sheets.find(({ name }) => name === spec.name);
  }

  snapshot(): WorkbookSnapshot {
    return { sheets: this.sheets.map((sheet) => sheet.snapshot()), definedNames: [], externalLinks: [] };
  }

  /** Every figure that has a truth, with where it stands now. */
  *figures(): Generator<{ sheet: WrittenSheet; row: number; column: number; entry: Entry & { truth: Truth } }> {
    for (const sheet of this.sheets) {
      for (const [row, entries] of sheet.rows) {
        for (const [column, entry] of entries) {
          if (entry.truth !== undefined) yield { sheet, row, column, entry: { ...entry, truth: entry.truth } };
        }
      }
    }
  }
}

const divisible = new Set(['万元', '元', '平方米', '小时', '人月']);

/** A number somebody may have to report. */
function someNumber(unit: string, random: Random): Meant {
  const kind = random.whole(0, 11);
  if (kind === 0) return '—';
  if (kind === 1) return null;
  if (kind <= 3) return 0;
  const part = divisible.has(unit) && random.chance(0.5) ? random.whole(1, 99) / 100 : 0;
  if (kind <= 6) return random.whole(1, 12) + part;
  if (kind <= 8) return random.whole(10, 999) + part;
  if (kind === 9) return random.whole(1, 90) * 1000;
  if (kind === 10) return random.whole(1, 40) * 10_000 + random.whole(0, 9) * 1000;
  return random.whole(1000, 3_000_000) + part;
}

function someShare(random: Random): Meant {
  return random.pick([0, 0, 0.01, 0.05, 0.1, 0.3, 0.333, 0.5, 0.85, 0.9, 0.99, 1, 1, null]);
}

function held(meant: Meant): Held | undefined {
  if (meant === null) return undefined;
  return typeof meant === 'number' ? { kind: 'number', value: meant } : { kind: 'text', value: meant };
}

/** Meanings by sheet and cell, and the filling that says them plainly. */
function meanings(ledger: Ledger, unit: LedgerUnit, filling: Filling, random: Random): Map<string, Truth> {
  const truths = new Map<string, Truth>();
  const mean = (spec: SheetSpec, index: number, header: string, truth: Truth) => {
    filling.record(spec, index, header, truth.kind === 'date' ? { date: String(truth.meant) } : truth.meant);
    truths.set(`${spec.name} ${cellOf(spec, index, header)}`, truth);
  };
  const { indicators, items } = askedOf(unit, ledger);
  for (const [index, indicator] of indicators.entries()) {
    for (const year of ['本年数', '上年数'] as const) {
      const meant = someNumber(indicator.unit, random);
      const id = `${indicator.code} ${year}`;
      mean(figureSheet, index, year, { id, meant, kind: 'number', unit: indicator.unit });
    }
  }
  for (const [index, { task, point }] of items.entries()) {
    const id = `${task} ${point} 完成率`;
    mean(taskProgressSheet, index, '完成率', { id, meant: someShare(random), kind: 'share', unit: '%' });
  }
  const activities = filling.cells.get(activitySheet.name)?.size === undefined ? 0 : random.whole(3, 8);
  for (let index = 0; index < activities; index++) {
    const name = `科普讲座${index + 1}`;
    filling.record(activitySheet, index, '活动名称', name);
    filling.record(activitySheet, index, '地点', '区文化广场');
    const day = `${ledger.year}-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`;
    mean(activitySheet, index, '日期', { id: `${name} 日期`, meant: day, kind: 'date', unit: '' });
    for (const [header, measure] of [
      ['参加人数', '人'],
      ['经费(元)', '元'],
    ] as const) {
      const meant = someNumber(measure, random);
      mean(activitySheet, index, header, { id: `${name} ${header}`, meant, kind: 'number', unit: measure });
    }
  }
  return truths;
}

/**
 * A return filled in with known truth and without a slip.
 * @param filledOn day in 填报日期
 */
export function writeReturn(ledger: Ledger, unit: LedgerUnit, filledOn: string, random: Random): WrittenReturn {
  const filling = fillWithCare(ledger, unit, filledOn, random);
  filling.cells.delete(activitySheet.name);
  filling.record(activitySheet, 0, '活动类型', '讲座');
  const truths = meanings(ledger, unit, filling, random);
  const workbook = snapshotOf(fillDraft(issueReturn(ledger, unit, '2007-12-20'), filling.cells));
  const sheets = workbook.sheets.map(({ name, visibility, rows, merges }) => {
    const written = new WrittenSheet(name, visibility, new Map(), merges);
    for (const cells of rows.values()) {
      for (const { column, row: at, ...rest } of cells) written.put(at, column, { held: rest });
    }
    return written;
  });
  const written = new WrittenReturn(ledger, unit, sheets);
  for (const [place, truth] of truths) {
    const [name = '', cell = ''] = place.split(' ');
    const { row, column } = parseAddress(cell) ?? { row: 1, column: 1 };
    const sheet = written.sheet({ name });
    const own = sheet?.at(row, column)?.held ?? held(truth.meant);
    sheet?.put(row, column, { held: truth.meant === null ? undefined : own, truth });
  }
  return written;
}
