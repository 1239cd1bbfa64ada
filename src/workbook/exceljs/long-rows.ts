import { columnName } from '../address';
import type { CellDraft, DateContent, FormulaContent, LinkContent, RowDraft } from '../draft';
import { serialOf } from '../serial-day';
import type { CellStyle } from '../style';
import { writableText } from './text';
import type { Utf8Pieces } from './utf8-pieces';
import type { PackedPart } from './zip';

/**
 * exceljs keeps an object for every cell, which a table of a hundred thousand lines does not bear. It writes such a
 * sheet with one specimen row, a cell for each look; the rows proper are written here and take the specimen's place.
 */

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Texts that stand in XML as they are: nothing to escape, nothing that no workbook can hold. */
const asItIs = /^[\t\n !-%'-;=?-^`-~\u0080-\ud7ff\ue000-\ufffd]{0,1000}$/;

function textXml(text: string): string {
  return asItIs.test(text) ? text : writableText(text).replace(/[&<>]/g, (mark) => escapes[mark] ?? mark);
}

/** Markup as bytes: it is most of a long table. */
const markup = (text: string): Uint8Array => new TextEncoder().encode(text);
const entryStart = markup('<si><t xml:space="preserve">');
const entryEnd = markup('</t></si>');
const rowStart = markup('<row r="');
const rowHeight = markup('" ht="');
const rowHeightEnd = markup('" customHeight="1">');
const tagEnd = markup('">');
const rowEnd = markup('</row>');
const valueEnd = markup('</v></c>');
const resultStart = markup('</f><v>');

/** What stands in a cell's tag behind its address, for each kind of content: prepared once a look. */
class CellMarks {
  readonly empty: Uint8Array;
  readonly text: Uint8Array;
  readonly number: Uint8Array;
  readonly boolean: Uint8Array;
  readonly formula: Uint8Array;
  readonly textFormula: Uint8Array;
  readonly booleanFormula: Uint8Array;

  /** @param style number of the cell's style */
  constructor(style: number) {
    const start = `" s="${style}"`;
    this.empty = markup(`${start}/>`);
    this.text = markup(`${start} t="s"><v>`);
    this.number = markup(`${start}><v>`);
    this.boolean = markup(`${start} t="b"><v>`);
    this.formula = markup(`${start}><f>`);
    this.textFormula = markup(`${start} t="str"><f>`);
    this.booleanFormula = markup(`${start} t="b"><f>`);
  }
}

/** The texts of a workbook, each once: cells name them by number (ECMA-376 18.4.8). */
export class SharedTexts {
  private readonly numbers = new Map<string, number>();

  /** @param first the number of the first text added here */
  constructor(private readonly first: number) {}

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.first + this.numbers.size;
    this.numbers.set(text, number);
    return number;
  }

  /** Writes the texts added here, as entries of the table. */
  writeEntries(xml: Utf8Pieces): void {
    for (const text of this.numbers.keys()) {
      xml.addBytes(entryStart);
      xml.add(textXml(text));
      xml.addBytes(entryEnd);
    }
  }

  /** How many texts the table holds with these. */
  get size(): number {
    return this.first + this.numbers.size;
  }
}

/** A column of a long table, which remembers what its last cell had: the next has often the same. */
class ColumnWriter {
  readonly #start: Uint8Array;
  readonly #marks: ReadonlyMap<CellStyle, CellMarks>;
  readonly #texts: SharedTexts;
  #style: CellStyle | undefined;
  #own = new CellMarks(0);
  #text = '';
  #textNumber = -1;

  /** @param column from 1 */
  constructor(column: number, marks: ReadonlyMap<CellStyle, CellMarks>, texts: SharedTexts) {
    this.#start = markup(`<c r="${columnName(column)}`);
    this.#marks = marks;
    this.#texts = texts;
  }

  write(xml: Utf8Pieces, row: number, { content, style }: CellDraft): void {
    if (style !== this.#style) {
      this.#style = style;
      this.#own = this.#marks.get(style) ?? new CellMarks(0);
    }
    const marks = this.#own;
    const start = this.#start;
    if (content === null) xml.addAround(start, row, marks.empty);
    else if (typeof content === 'string') {
      xml.addAround(start, row, marks.text);
      xml.addWhole(this.#numberOf(content), valueEnd);
    } else if (typeof content === 'object' && 'formula' in content) this.#addFormula(xml, row, content);
    else if (typeof content === 'boolean') {
      xml.addAround(start, row, marks.boolean);
      xml.addWhole(Number(content), valueEnd);
    } else {
      xml.addAround(start, row, marks.number);
      xml.addNumber(typeof content === 'number' ? content : numberOf(content));
      xml.addBytes(valueEnd);
    }
  }

  #numberOf(text: string): number {
    if (this.#textNumber >= 0 && text === this.#text) return this.#textNumber;
    this.#text = text;
    return (this.#textNumber = this.#texts.numberOf(text));
  }

  #addFormula(xml: Utf8Pieces, row: number, { formula, result }: FormulaContent): void {
    const { textFormula, booleanFormula, formula: numberFormula } = this.#own;
    const kind = typeof result;
    xml.addAround(
      this.#start,
      row,
      kind === 'string' ? textFormula : kind === 'boolean' ? booleanFormula : numberFormula,
    );
    xml.add(textXml(formula));
    xml.addBytes(resultStart);
    if (typeof result === 'string') xml.add(textXml(result));
    else xml.addNumber(Number(result));
    xml.addBytes(valueEnd);
  }
}

function numberOf(content: DateContent | LinkContent): number {
  if ('date' in content) return serialOf(content.date);
  throw new Error('a long table holds no links inside the workbook');
}

/** The style numbers that exceljs gave the looks of a specimen row, in the order of its cells. */
export function specimenStyles(rowXml: string, looks: readonly CellStyle[]): Map<CellStyle, number> {
  const numbers = [...rowXml.matchAll(/<c r="[A-Z]+\d+"(?: s="(\d+)")?/g)].map((match) => Number(match[1] ?? 0));
  return new Map(looks.map((look, index) => [look, numbers[index] ?? 0]));
}

/**
 * Writes the rows of a long table as SpreadsheetML (ECMA-376 18.3.1.73).
 * @param part takes up what is written; the writing waits for its packing
 * @param rows consecutive, from `first` on
 * @param styles style numbers by look
 * @param texts takes up the texts of the cells
 * @returns the number of the last row
 */
export async function writeLongRows(
  xml: Utf8Pieces,
  part: PackedPart,
  rows: Iterable<RowDraft>,
  first: number,
  styles: ReadonlyMap<CellStyle, number>,
  texts: SharedTexts,
): Promise<number> {
  const marks = new Map([...styles].map(([look, style]) => [look, new CellMarks(style)]));
  const columns: ColumnWriter[] = [];
  let number = first - 1;
  for (const { height, cells } of rows) {
    number += 1;
    xml.addBytes(rowStart);
    xml.addNumber(number);
    if (height === undefined) xml.addBytes(tagEnd);
    else {
      xml.addBytes(rowHeight);
      xml.addNumber(height);
      xml.addBytes(rowHeightEnd);
    }
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (cell === undefined) continue;
      (columns[index] ??= new ColumnWriter(index + 1, marks, texts)).write(xml, number, cell);
    }
    xml.addBytes(rowEnd);
    if (part.behind) await part.caughtUp();
  }
  return number;
}
