import type { CellContent, CellDraft, EntryRule, Highlight, RowDraft, SheetDraft } from './draft';
import { styleOf, styleOfNumber, type ColumnKind, type ColumnSpec, type FormSpec, type SheetSpec } from './sheet-spec';
import type { CellRange, Visibility } from './snapshot';
import { lightFill, lightInk, openForEntry, styles, type CellStyle } from './style';

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

/** Words that stand for a number: 不适用 is written `—`, never 0. */
export const notApplicable = '—';

/** Half-width characters a text takes: Chinese and full-width characters count two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u02ff' ? 2 : 1;
  return width;
}

/** Lines a text takes in a cell of that width. */
export function lineCount(text: string, width: number): number {
  // Most texts are short: even all in Chinese they fit, and need not be measured.
  if (text.length * 2 <= width && !text.includes('\n')) return 1;
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(displayWidth(line) / width)), 0);
}

const lineHeight = 15;

/** Half-width characters that can still be read, at some 8 points, when they are fitted to the width of a page. */
const widest = { A4: 185, A3: 270 } as const;

function paperOf(spec: SheetSpec): 'A4' | 'A3' {
  return totalWidth(spec) > widest.A4 ? 'A3' : 'A4';
}

function pagesWide(spec: SheetSpec): number {
  return Math.max(1, Math.ceil(totalWidth(spec) / widest.A3));
}

/** The last column of the first page: title and note stand over the columns that are seen together. */
function firstPage(spec: SheetSpec): number {
  const room = totalWidth(spec) / pagesWide(spec);
  let width = 0;
  const beyond = spec.columns.findIndex((column) => (width += column.width) > room + 1);
  return beyond < 1 ? spec.columns.length : beyond;
}

function totalWidth(spec: SheetSpec): number {
  return spec.columns.reduce((sum, column) => sum + column.width, 0);
}

/**
 * Height of a row whose texts wrap: programs other than Excel do not always fit rows to their text on opening.
 * @param texts each with its column's width
 */
export function rowHeight(texts: readonly { text: string; width: number }[]): number {
  return heightOf(Math.max(1, ...texts.map(({ text, width }) => lineCount(text, width - 1))));
}

function heightOf(lines: number): number {
  return Math.min(409, Math.max(18, lines * lineHeight + 4));
}

function textOf(content: CellContent | undefined): string {
  if (typeof content === 'string') return content;
  if (content === null || typeof content !== 'object') return '';
  if ('text' in content) return content.text;
  return 'formula' in content && typeof content.result === 'string' ? content.result : '';
}

/** The look of a column's cells, tinted where people write. */
export function lookOf(column: ColumnSpec): CellStyle {
  return column.entry === true ? openForEntry(styleOf(column.kind)) : styleOf(column.kind);
}

function numberIn(content: CellContent): number | undefined {
  if (typeof content === 'number') return content;
  const result = content !== null && typeof content === 'object' && 'formula' in content ? content.result : undefined;
  return typeof result === 'number' ? result : undefined;
}

/** Kinds whose texts go on on the next line. */
const wrapping: ReadonlySet<ColumnKind> = new Set(['text', 'link']);

/** How the cells of a declared column are laid out: what all of them share is worked out once. */
class ColumnLayout {
  readonly #column: ColumnSpec;
  readonly #look: CellStyle;
  readonly empty: CellDraft;

  constructor(column: ColumnSpec) {
    this.#column = column;
    this.#look = lookOf(column);
    this.empty = { content: null, style: this.#look };
  }

  cell(record: TableRecord): CellDraft {
    const content = record[this.#column.header] ?? null;
    return content === null ? this.empty : { content, style: this.#styleOf(content) };
  }

  /** The column's style, or in a column of numbers the style of the number. */
  #styleOf(content: CellContent): CellStyle {
    const { kind, entry } = this.#column;
    const number = kind === 'number' ? numberIn(content) : undefined;
    if (number === undefined) return this.#look;
    return entry === true ? openForEntry(styleOfNumber(number)) : styleOfNumber(number);
  }

  /** Lines that the cell's text takes where it wraps. */
  lines({ content }: CellDraft): number {
    if (content === null || !wrapping.has(this.#column.kind)) return 1;
    return lineCount(textOf(content), this.#column.width - 1);
  }
}

function* rowsOf(layout: TableLayout): Generator<RowDraft> {
  const { columns } = layout.spec;
  const note = layout.note ?? '';
  yield { height: 30, cells: [{ content: layout.title, style: styles.title }] };
  yield {
    height: note === '' ? 8 : rowHeight([{ text: note, width: Math.min(totalWidth(layout.spec), 130) }]),
    cells: [{ content: note === '' ? null : note, style: styles.note }],
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

function ruleOf(column: ColumnSpec, range: CellRange, choices: readonly string[] | undefined): EntryRule | undefined {
  const prompt = column.prompt ?? '';
  const list = choices ?? column.choices;
  if (list !== undefined && list.length > 0) {
    const refusal = '请从下拉列表中选择一项。';
    return { range, rule: { kind: 'list', choices: list, strict: true }, prompt: prompt || '请从列表中选择', refusal };
  }
  switch (column.kind) {
    case 'date':
      return {
        range,
        rule: { kind: 'date', from: '2000-01-01', to: '2099-12-31' },
        prompt: prompt || '日期，如 2007-9-3',
        refusal: '请填日期，例如 2007-9-3。',
      };
    case 'share':
      return {
        range,
        rule: { kind: 'share' },
        prompt: prompt || '0 到 100 之间的百分数，如 85%',
        refusal: '请填 0% 到 100% 之间的百分数，例如 85%。',
      };
    case 'integer':
    case 'number':
    case 'amount': {
      const integer = column.kind === 'integer';
      return {
        range,
        rule: { kind: 'number', integer, words: [notApplicable] },
        prompt: prompt || `${integer ? '整数' : '数字'}；没有填 0，不适用填 ${notApplicable}`,
        refusal: `请填${integer ? '不小于 0 的整数' : '不小于 0 的数字'}，不带单位；没有填 0，不适用填 ${notApplicable}。`,
      };
    }
    default:
      return undefined;
  }
}

/** The colours of 绿, 黄, 红 and 灰 in a range of lights. */
export function lightHighlights(range: CellRange): Highlight[] {
  return (['红', '黄', '绿', '灰'] as const).map((text) => ({
    range,
    rule: { kind: 'equals', text, color: lightInk[text], fill: lightFill[text] },
  }));
}

/** From this many cells on a table is written row by row. */
const longTable = 5_000;

/** Every look that the cells of a column can have. */
function looksOf(column: ColumnSpec): CellStyle[] {
  const own = lookOf(column);
  if (column.kind !== 'number') return [own];
  const numbers = [0, 0.5, 1 / 3].map(styleOfNumber);
  return [own, ...(column.entry === true ? numbers.map(openForEntry) : numbers)];
}

/** What the column kinds of a declaration stand for, besides a look. */
export interface TableRules {
  readonly entryRules: readonly EntryRule[];
  readonly highlights: readonly Highlight[];
}

/**
 * The entry rules of a table's open columns, the bars of its shares and the colours of its lights.
 * @param rangeOf the cells of a header's column; undefined where the sheet has none
 * @param choices lists for columns whose choices are only known now, by header
 */
export function rulesFor(
  spec: SheetSpec,
  rangeOf: (header: string) => CellRange | undefined,
  choices: TableLayout['choices'] = {},
): TableRules {
  const ranges = spec.columns.flatMap((column) => {
    const range = rangeOf(column.header);
    return range === undefined ? [] : [{ column, range }];
  });
  const entryRules = ranges
    .filter(({ column }) => column.entry === true)
    .map(({ column, range }) => ruleOf(column, range, choices[column.header]))
    .filter((rule) => rule !== undefined);
  const highlights = ranges.flatMap(({ column, range }): Highlight[] => {
    if (column.kind === 'share') return [{ range, rule: { kind: 'bar', color: '8FB8DE' } }];
    return column.kind === 'light' ? lightHighlights(range) : [];
  });
  return { entryRules, highlights };
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
  return {
    name: spec.name,
    visibility: layout.visibility ?? 'visible',
    ...(layout.tab === undefined ? {} : { tab: layout.tab }),
    widths: spec.columns.map((column) => column.width),
    rows: rowsOf(layout),
    ...(count * spec.columns.length < longTable
      ? {}
      : { long: { from: firstRecordRow, looks: [...new Set(spec.columns.flatMap(looksOf))] } }),
    merges: [1, 2].map((row) => ({ top: row, left: 1, bottom: row, right: firstPage(spec) })),
    frozen: { rows: headerRow, columns: layout.frozenColumns ?? 0 },
    filter: { top: headerRow, left: 1, bottom: headerRow + Math.max(1, count), right: width },
    entryRules: [...entryRules, ...(layout.entryRules ?? [])],
    highlights: [...highlights, ...(layout.highlights ?? [])],
    locked: layout.locked ?? false,
    print: {
      orientation: 'landscape',
      paper: paperOf(spec),
      repeatRows: [headerRow, headerRow],
      pagesWide: pagesWide(spec),
      ...(layout.frozenColumns === undefined ? {} : { repeatColumns: layout.frozenColumns }),
    },
  };
}

export interface FormLayout {
  readonly spec: FormSpec;
  readonly title: string;
  readonly note?: string;
  readonly values: TableRecord;
  readonly locked?: boolean;
  readonly tab?: string;
  readonly valueWidth?: number;
}

/** Lays out labels and values, one below the other, in columns A and B. */
export function layForm(layout: FormLayout): SheetDraft {
  const { spec, values } = layout;
  const valueWidth = layout.valueWidth ?? 44;
  const rows: RowDraft[] = [
    { height: 30, cells: [{ content: layout.title, style: styles.title }] },
    {
      height: rowHeight([{ text: layout.note ?? '', width: valueWidth + 16 }]),
      cells: [{ content: layout.note ?? null, style: styles.note }],
    },
    ...spec.fields.map((field): RowDraft => {
      const style = { ...styleOf(field.kind), horizontal: 'left' as const };
      const content = values[field.label] ?? null;
      return {
        height: Math.max(22, rowHeight([{ text: textOf(content), width: valueWidth }])),
        cells: [
          { content: field.label, style: styles.label },
          { content, style: field.entry === true ? openForEntry(style) : style },
        ],
      };
    }),
  ];
  const entryRules = spec.fields.flatMap((field, index) => {
    const range = { top: index + 3, left: 2, bottom: index + 3, right: 2 };
    const rule =
      field.entry === true ? ruleOf({ header: field.label, width: valueWidth, ...field }, range, undefined) : undefined;
    return rule === undefined ? [] : [rule];
  });
  return {
    name: spec.name,
    ...(layout.tab === undefined ? {} : { tab: layout.tab }),
    widths: [18, valueWidth],
    rows,
    merges: [1, 2].map((row) => ({ top: row, left: 1, bottom: row, right: 2 })),
    entryRules,
    locked: layout.locked ?? false,
    print: { orientation: 'portrait' },
  };
}
