import { address } from './address';
import type { SheetSpec } from './sheet-spec';
import type { Cell, SheetSnapshot } from './snapshot';

/** Rows that may stand above a table: titles, notes, whatever a unit added. Only where none of them is a header it is looked for below. */
const searchDepth = 60;

const fullWidth: Readonly<Record<string, string>> = { '（': '(', '）': ')', '：': ':', '％': '%', '／': '/' };

/** Headers compared before: a thousand returns have the same ones. */
const compared = new Map<string, string>();
const mostCompared = 5_000;

/** A header as it is compared: spaces, line breaks, a trailing colon and the width of brackets do not matter. */
export function headerKey(text: string): string {
  const known = compared.get(text);
  if (known !== undefined) return known;
  const key = foldedHeader(text);
  // Texts of one unit only come and go; headers are soon there again.
  if (compared.size >= mostCompared) compared.clear();
  if (text.length < 40) compared.set(text, key);
  return key;
}

function foldedHeader(text: string): string {
  return text
    .replace(/[\s\u200b-\u200d\ufeff*]+/g, '')
    .replace(/[（）：％／]/g, (mark) => fullWidth[mark] ?? mark)
    .replace(/:$/, '');
}

/** Whether two sheets or headers go by one name. */
export function sameName(left: string, right: string): boolean {
  return headerKey(left) === headerKey(right);
}

/** A line of a sheet that has declared headers. */
export interface HeaderLine {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly others: { header: string; column: number }[];
  readonly repeated: { header: string; cell: string }[];
}

/** Chinese characters of the basic block: none of them is folded away. */
const [firstHan, lastHan] = [0x4e00, 0x9fff];

/** Declared headers, found by the key they are compared by. */
class WantedHeaders {
  readonly #byKey: ReadonlyMap<string, string>;
  readonly #initials: ReadonlySet<number>;
  readonly #numbers: boolean;

  constructor(headers: readonly string[]) {
    this.#byKey = new Map(headers.map((header) => [headerKey(header), header]));
    this.#initials = new Set([...this.#byKey.keys()].map((key) => key.charCodeAt(0)));
    this.#numbers = headers.some((header) => Number.isFinite(Number(header)));
  }

  /** The declared header that a cell is; told without a look at most of what stands in a return. */
  of({ kind, value }: Cell): string | undefined {
    if (kind === 'number') return this.#numbers ? this.#byKey.get(headerKey(String(value))) : undefined;
    if (kind !== 'text') return undefined;
    const text = value as string;
    const initial = text.charCodeAt(0);
    if (initial >= firstHan && initial <= lastHan && !this.#initials.has(initial)) return undefined;
    return this.#byKey.get(headerKey(text));
  }

  /** Told without anything made: most lines of a sheet soon turn out to have too few headers. */
  mayStandIn(cells: readonly Cell[], needed: number): boolean {
    let possible = cells.length;
    for (const cell of cells) {
      if (possible < needed) return false;
      if (this.of(cell) === undefined) possible -= 1;
    }
    return possible >= needed;
  }
}

/** Each declaration is looked for in thousands of sheets. */
const wantedOf = new WeakMap<SheetSpec, WantedHeaders>();

function wantedHeaders(spec: SheetSpec): WantedHeaders {
  const known = wantedOf.get(spec);
  if (known !== undefined) return known;
  const wanted = new WantedHeaders(spec.columns.map(({ header }) => header));
  wantedOf.set(spec, wanted);
  return wanted;
}

function headerLine(cells: readonly Cell[], wanted: WantedHeaders): HeaderLine | undefined {
  const columns = new Map<string, number>();
  const others: { header: string; column: number }[] = [];
  const repeated: { header: string; cell: string }[] = [];
  let row = 0;
  for (const cell of cells) {
    if (cell.kind !== 'text' && cell.kind !== 'number') continue;
    row = cell.row;
    const header = wanted.of(cell);
    if (header === undefined) others.push({ header: String(cell.value).trim(), column: cell.column });
    else if (columns.has(header)) repeated.push({ header, cell: address(row, cell.column) });
    else columns.set(header, cell.column);
  }
  return columns.size === 0 ? undefined : { row, columns, others, repeated };
}

/** A line is the header when it has every key and at least half of what is declared. */
function isHeader(line: HeaderLine, spec: SheetSpec): boolean {
  return spec.key.every((key) => line.columns.has(key)) && line.columns.size * 2 >= spec.columns.length;
}

/** Several declared tables, looked for at once: most sheets have none of most of them. */
export class SeveralTables {
  readonly #wanted: WantedHeaders;
  /** Headers that a line must have to be that of one of them. */
  readonly #fewest: number;

  constructor(specs: readonly SheetSpec[]) {
    this.#wanted = new WantedHeaders(specs.flatMap(({ columns }) => columns.map(({ header }) => header)));
    this.#fewest = Math.min(...specs.map(({ columns }) => columns.length / 2));
  }

  /** The lines of a sheet that may be the header of any of them. */
  headersIn(sheet: SheetSnapshot): readonly (readonly Cell[])[] {
    return [...sheet.rows.values()].filter((cells) => this.#wanted.mayStandIn(cells, this.#fewest));
  }
}

/** The best line of several, and the lines that could have been it. */
export function findHeaders(
  lines: Iterable<readonly Cell[]>,
  spec: SheetSpec,
): { best: HeaderLine | undefined; rows: number[] } {
  const wanted = wantedHeaders(spec);
  const rows: number[] = [];
  let best: HeaderLine | undefined;
  let seen = 0;
  for (const cells of lines) {
    if (++seen > searchDepth && best !== undefined) break;
    if (!wanted.mayStandIn(cells, spec.columns.length / 2)) continue;
    const line = headerLine(cells, wanted);
    if (line === undefined || !isHeader(line, spec)) continue;
    rows.push(line.row);
    if (line.columns.size === spec.columns.length) return { best: line, rows };
    if (line.columns.size > (best?.columns.size ?? 0)) best = line;
  }
  return { best, rows };
}
