import type { CellContent, CellDraft, EntryRule, Highlight, RowDraft, SheetDraft } from './draft';
import { spread, type Spread } from './paper';
import { styleOf, styleOfNumber, type ColumnKind, type ColumnSpec, type SheetSpec } from './sheet-spec';
import type { CellRange, Visibility } from './snapshot';
import { openForEntry, styles, type CellStyle } from './style';
import { rulesFor } from './table-rules';
import { heightOf, lineCount, roomIn, rowHeight, textOf } from './text-width';

/** A row of a declared table, by header; what is left out stays empty. */
export type TableRecord = Readonly<Record<string, CellContent | undefined>>;

export interface TableLayout {
  readonly spec: SheetSpec;
  /** Stands large above the table. */
  readonly title: string;
  /** A line under the title: unit of measure, date, how to read it. */
  readonly note?: string;
  readonly records: Iterable<TableRecord>;
  /** Rows that `records` yields; needed for ranges because records are read once. */
  readonly count: number;
  /** Empty open rows below the records. */
  readonly blankRows?: number;
  readonly visibility?: Visibility;
  readonly tab?: string;
  readonly locked?: boolean;
  /** Columns kept in sight when scrolling to the right. */
  readonly frozenColumns?: number;
  readonly highlights?: readonly Highlight[];
  /** Lists for columns whose choices are only known now, by header. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** Entry rules that the column kinds do not give. */
  readonly entryRules?: readonly EntryRule[];
}

/** Row of the headers in every laid-out table: title, note, headers. */
export const headerRow = 3;
export const firstRecordRow = headerRow + 1;

/** How a table stands on paper. */
interface Paper extends Spread {
  /** Columns that are printed, and of them those that stand on every page. */
  readonly columns: number;
  readonly repeated: number;
  /** Columns before title and note: the repeated ones, or they would stand on every page, cut. */
  readonly before: number;
  /** Half-width characters over which the note stands. */
  readonly noteWidth: number;
}

/** Half-width characters of a note that are still seen at once on a screen. */
const widestNote = 130;

function paperOf({ spec, frozenColumns = 1 }: TableLayout): Paper {
  const columns = spec.columns.findLastIndex(({ screenOnly }) => screenOnly !== true) + 1;
  const widths = spec.columns.slice(0, columns).map(({ width }) => width);
  const pages = spread(widths, frozenColumns);
  const before = pages.pagesWide > 1 ? frozenColumns : 0;
  const noteWidth = widths.slice(before, pages.first).reduce((sum, width) => sum + width, 0);
  return { ...pages, columns, repeated: frozenColumns, before, noteWidth: Math.min(noteWidth, widestNote) };
}

/** The look of a column's cells, tinted where people write. */
export function lookOf(column: ColumnSpec): CellStyle {
  return opened(column, styleOf(column.kind));
}

function numberIn(content: CellContent): number | undefined {
  if (typeof content === 'number') return content;
  const result = content !== null && typeof content === 'object' && 'formula' in content ? content.result : undefined;
  return typeof result === 'number' ? result : undefined;
}

/** Kinds whose texts go on on the next line; codes and choices do where their column has no room for them. */
const wrapping: ReadonlySet<ColumnKind> = new Set(['text', 'link', 'code', 'choice']);
const centred: ReadonlySet<ColumnKind> = new Set(['code', 'choice']);

function opened(column: ColumnSpec, style: CellStyle): CellStyle {
  return column.entry === true ? openForEntry(style) : style;
}

/** How the cells of a declared column are laid out: what all of them share is worked out once. */
class ColumnLayout {
  readonly #column: ColumnSpec;
  readonly #look: CellStyle;
  readonly #room: number;
  readonly empty: CellDraft;

  constructor(column: ColumnSpec) {
    this.#column = column;
    this.#look = lookOf(column);
    this.#room = roomIn(column.width);
    this.empty = { content: null, style: this.#look };
  }

  cell(record: TableRecord): CellDraft {
    const content = record[this.#column.header] ?? null;
    return content === null ? this.empty : { content, style: this.#styleOf(content) };
  }

  /** The column's style, or the style of the number in a column of numbers, of a text that is too long for its column. */
  #styleOf(content: CellContent): CellStyle {
    const { kind } = this.#column;
    const number = kind === 'number' ? numberIn(content) : undefined;
    if (number !== undefined) return opened(this.#column, styleOfNumber(number));
    const long = centred.has(kind) && lineCount(textOf(content), this.#room) > 1;
    return long ? opened(this.#column, styles.centredText) : this.#look;
  }

  /** Lines that the cell's text takes where it wraps. */
  lines({ content }: CellDraft): number {
    if (content === null || !wrapping.has(this.#column.kind)) return 1;
    return lineCount(textOf(content), this.#room);
  }
}

function* rowsOf(layout: TableLayout, { noteWidth, before }: Paper): Generator<RowDraft> {
  const { columns } = layout.spec;
  const note = layout.note ?? '';
  const over = Array<undefined>(before).fill(undefined);
  yield { height: 30, cells: [...over, { content: layout.title, style: styles.title }] };
  yield {
    height: note === '' ? 8 : rowHeight([{ text: note, width: noteWidth }]),
    cells: [...over, { content: note === '' ? null : note, style: styles.note }],
  };
  yield {
    height: rowHeight(columns.map(({ header, width }) => ({ text: header, width }))) + 6,
    cells: columns.map(({ header }) => ({ content: header, style: styles.header })),
  };
  const layouts = columns.map((column) => new ColumnLayout(column));
  for (const record of layout.records) {
    const cells: CellDraft[] = [];
    let lines = 1;
    for (const column of layouts) {
      const cell = column.cell(record);
      cells.push(cell);
      lines = Math.max(lines, column.lines(cell));
    }
    yield { height: heightOf(lines), cells };
  }
  const empty = layouts.map((column) => column.empty);
  for (let blank = 0; blank < (layout.blankRows ?? 0); blank++) yield { height: 20, cells: empty };
}

/** The cells of a column's records, blank rows included. */
export function columnRange(spec: SheetSpec, header: string, count: number): CellRange {
  const index = spec.columns.findIndex((column) => column.header === header) + 1;
  if (index === 0) throw new Error(`${spec.name} declares no column ${header}`);
  return { top: firstRecordRow, left: index, bottom: headerRow + Math.max(1, count), right: index };
}

/** From this many cells on a table is written row by row. */
const longTable = 5_000;

/** Every look that the cells of a column can have. */
function looksOf(column: ColumnSpec): CellStyle[] {
  const own = lookOf(column);
  if (centred.has(column.kind)) return [own, opened(column, styles.centredText)];
  if (column.kind !== 'number') return [own];
  return [own, ...[0, 0.5, 1 / 3].map((number) => opened(column, styleOfNumber(number)))];
}

/**
 * Lays a declared table out as a sheet: title, note, headers, records, blank rows; with the entry rules, bars for
 * shares and colours for lights that its column kinds stand for, frozen headers, a filter and the page set-up.
 */
export function layTable(layout: TableLayout): SheetDraft {
  const { spec } = layout;
  const count = layout.count + (layout.blankRows ?? 0);
  const { entryRules, highlights } = rulesFor(spec, (header) => columnRange(spec, header, count), layout.choices);
  const width = spec.columns.length;
  const paper = paperOf(layout);
  const whole = { top: 1, left: 1, bottom: headerRow + Math.max(1, count), right: width };
  return {
    name: spec.name,
    visibility: layout.visibility ?? 'visible',
    ...(layout.tab === undefined ? {} : { tab: layout.tab }),
    widths: spec.columns.map((column) => column.width),
    rows: rowsOf(layout, paper),
    ...(count * width < longTable
      ? {}
      : { long: { from: firstRecordRow, looks: [...new Set(spec.columns.flatMap(looksOf))] } }),
    merges: [1, 2].map((row) => ({ top: row, left: paper.before + 1, bottom: row, right: paper.first })),
    frozen: { rows: headerRow, columns: layout.frozenColumns ?? 0 },
    filter: { ...whole, top: headerRow },
    entryRules: [...entryRules, ...(layout.entryRules ?? [])],
    highlights: [...highlights, ...(layout.highlights ?? [])],
    locked: layout.locked ?? false,
    print: {
      orientation: 'landscape',
      repeatRows: [headerRow, headerRow],
      pagesWide: paper.pagesWide,
      repeatColumns: paper.repeated,
      ...(paper.columns < width ? { area: { ...whole, right: paper.columns } } : {}),
    },
  };
}
