import { parseAddress } from '../address';
import { namesOtherWorkbook } from './formula';
import { StringItem } from './shared-strings';
import { Byte, Markup, word, wordAt } from './xml/bytes';
import type { PlainXml } from './xml/plain/elements';
import { giveUp } from './xml/plain/giving-up';
import type { Origin, SheetCells } from './sheet-cells';

const cellStart = word('<c r');
const styleStart = word(' s="');
const typeStart = word(' t="');
const cellEnd = word('</c>');
const valueEnd = word('</v>');
/** Start tags of three bytes: the fourth of a word is not part of them. */
const threeBytes = 0xffffff;
const valueStart = word('<v>');
const formulaStart = word('<f>');

const rowEnd = new Markup('</row>');
const formulaEnd = new Markup('</f>');
const emptyValue = new Markup('<v/>');
const spacedEmptyValue = new Markup('<v />');
const inlineStart = new Markup('<is><t>');
const inlineEnd = new Markup('</t></is>');
const inlineType = new Markup('inlineStr"');

const letter = { A: 0x41, Z: 0x5a, f: 0x66, i: 0x69 } as const;
/** Types of one letter, by its byte. */
const shortTypes: (string | undefined)[] = [];
for (const type of ['b', 'd', 'e', 'n', 's']) shortTypes[type.charCodeAt(0)] = type;
const stringType = word('str"');

/** A whole number of so many digits, divided by one of these powers, is the nearest number to what was written. */
const exactDigits = 15;
const powers = Array.from({ length: exactDigits + 1 }, (_, exponent) => 10 ** exponent);
const mostIndexDigits = 9;

/**
 * The cells of a row of a plain sheet, from the bytes: the same rules as `SheetData`'s, for cells as programs write them.
 * Methods take the place they read from and return the place they came to.
 */
export class PlainCells {
  readonly #cells: SheetCells;
  #row = 0;

  // The cell being read.
  #column = 0;
  #style = 0;
  #type = 'n';
  #empty = false;
  #origin: Origin = 'entered';
  readonly #inline = new StringItem();
  /** Shared formulas whose master names another workbook. */
  readonly #elsewhere = new Set<string>();

  constructor(cells: SheetCells) {
    this.#cells = cells;
  }

  /** Reads the cells of a row behind its start tag, and its end tag. */
  readRow(xml: PlainXml, row: number): void {
    this.#row = row;
    for (;;) {
      while (wordAt(xml.view, xml.at) === cellStart) xml.at = this.#readCell(xml, xml.at);
      xml.skipSpace();
      if (xml.skip(rowEnd)) return;
      if (wordAt(xml.view, xml.at) !== cellStart) xml.at = this.#readContent(xml, this.#readTag(xml));
    }
  }

  #readCell(xml: PlainXml, start: number): number {
    const at = this.#readPlainTag(xml, start);
    return this.#readContent(xml, at < 0 ? this.#readTag(xml) : at);
  }

  /**
   * Reads `<c r="A1" s="2" t="s">`, as all programs write it.
   * @returns -1 where it is written otherwise
   */
  #readPlainTag(xml: PlainXml, start: number): number {
    const { bytes, view } = xml;
    let at = start + 6;
    if (bytes[at - 2] !== Byte.equals || bytes[at - 1] !== Byte.quote) return -1;
    let byte = bytes[at] as number;
    let column = 0;
    while (byte >= letter.A && byte <= letter.Z) {
      column = column * 26 + byte - (letter.A - 1);
      byte = bytes[++at] as number;
    }
    if (column === 0 || at > start + 9 || byte === Byte.zero) return -1;
    let row = 0;
    for (let digit = byte - Byte.zero; digit >= 0 && digit <= 9; digit = (bytes[++at] as number) - Byte.zero) {
      row = row * 10 + digit;
    }
    if (row !== this.#row || bytes[at++] !== Byte.quote) return -1;
    let style = 0;
    if (wordAt(view, at) === styleStart) {
      const first = at + 4;
      at = first;
      for (let digit = (bytes[at] as number) - Byte.zero; digit >= 0 && digit <= 9;) {
        style = style * 10 + digit;
        digit = (bytes[++at] as number) - Byte.zero;
      }
      if (at === first || at - first > mostIndexDigits || bytes[at++] !== Byte.quote) return -1;
    }
    let type: string | undefined = 'n';
    if (wordAt(view, at) === typeStart) {
      at += 4;
      if (bytes[at + 1] === Byte.quote) {
        type = shortTypes[bytes[at] as number];
        at += 2;
      } else if (wordAt(view, at) === stringType) {
        type = 'str';
        at += 4;
      } else if (inlineType.standsAt(view, at)) {
        type = 'inlineStr';
        at += inlineType.length;
      }
      if (type === undefined) return -1;
    }
    const empty = bytes[at] === Byte.slash;
    if (empty) at++;
    if (bytes[at] !== Byte.greater) return -1;
    this.#column = column;
    this.#style = style;
    this.#type = type;
    this.#empty = empty;
    return at + 1;
  }

  /** Reads a start tag with other attributes, or in another order. */
  #readTag(xml: PlainXml): number {
    xml.scanTag();
    if (!xml.isNamed('c')) giveUp();
    xml.requireKnownNamespaces();
    const place = parseAddress(xml.get('r') ?? '');
    if (place?.row !== this.#row) giveUp();
    const style = xml.get('s') ?? '0';
    if (!/^\d{1,9}$/.test(style)) giveUp();
    this.#column = place.column;
    this.#style = Number(style);
    this.#type = xml.get('t') ?? 'n';
    this.#empty = xml.selfClosing;
    return xml.at;
  }

  /** Reads what a cell holds, and its end tag. */
  #readContent(xml: PlainXml, start: number): number {
    if (this.#empty) return start;
    const { view } = xml;
    this.#origin = 'entered';
    let at = isValueAt(view, start) ? start : this.#readFormula(xml, start);
    at = isValueAt(view, at) ? this.#readValue(xml, at + 3) : this.#readOther(xml, at);
    if (wordAt(view, at) !== cellEnd) {
      at = skipSpace(xml, at);
      if (wordAt(view, at) !== cellEnd) giveUp();
    }
    return at + 4;
  }

  /** Reads inline text, or finds no value or an empty one. */
  #readOther(xml: PlainXml, start: number): number {
    xml.at = start;
    if (xml.bytes[start + 1] === letter.i) this.#readInline(xml);
    else {
      const value = xml.skip(emptyValue) || xml.skip(spacedEmptyValue) ? '' : undefined;
      this.#cells.value(this.#column, this.#type, value, this.#style, this.#origin);
    }
    return xml.at;
  }

  /** Reads a formula, if there is one, and the space around it. */
  #readFormula(xml: PlainXml, start: number): number {
    const at = skipSpace(xml, start);
    if (xml.bytes[at + 1] !== letter.f) return at;
    let group: string | undefined;
    let selfClosing = false;
    this.#origin = 'computed';
    if ((wordAt(xml.view, at) & threeBytes) === formulaStart) xml.at += 3;
    else {
      xml.scanTag();
      if (!xml.isNamed('f')) giveUp();
      xml.requireKnownNamespaces();
      if (xml.get('t') === 'shared') group = xml.get('si');
      ({ selfClosing } = xml);
    }
    if (!selfClosing) {
      if (namesOtherWorkbook(xml.readBracketed())) this.#origin = 'elsewhere';
      if (!xml.skip(formulaEnd)) giveUp();
    }
    if (group !== undefined) this.#joinGroup(group);
    return skipSpace(xml, xml.at);
  }

  #joinGroup(group: string): void {
    if (this.#elsewhere.has(group)) this.#origin = 'elsewhere';
    else if (this.#origin === 'elsewhere') this.#elsewhere.add(group);
  }

  #readInline(xml: PlainXml): void {
    const before = xml.at;
    if (xml.skip(inlineStart)) {
      const text = xml.readText();
      if (xml.skip(inlineEnd)) {
        this.#cells.inlineText(this.#column, this.#type, text, this.#origin);
        return;
      }
      xml.at = before;
    }
    xml.readElement(this.#inline);
    this.#cells.inlineText(this.#column, this.#type, this.#inline.take(), this.#origin);
  }

  /** @param start behind the start tag */
  #readValue(xml: PlainXml, start: number): number {
    const end =
      this.#type === 's' ? this.#readIndex(xml, start) : this.#type === 'n' ? this.#readNumber(xml, start) : -1;
    if (end >= 0) return end;
    xml.at = start;
    const raw = xml.readText();
    if (wordAt(xml.view, xml.at) !== valueEnd) giveUp();
    this.#cells.value(this.#column, this.#type, raw, this.#style, this.#origin);
    return xml.at + 4;
  }

  /** @returns -1 where it is not plain digits */
  #readIndex(xml: PlainXml, start: number): number {
    const { bytes, view } = xml;
    let at = start;
    let index = 0;
    for (let digit = (bytes[at] as number) - Byte.zero; digit >= 0 && digit <= 9;) {
      index = index * 10 + digit;
      digit = (bytes[++at] as number) - Byte.zero;
    }
    if (at === start || at - start > mostIndexDigits || wordAt(view, at) !== valueEnd) return -1;
    this.#cells.sharedText(this.#column, index, this.#origin);
    return at + 4;
  }

  /** @returns -1 where it is not plain digits with at most one point among them */
  #readNumber(xml: PlainXml, start: number): number {
    const { bytes, view } = xml;
    const negative = bytes[start] === Byte.dash;
    const first = negative ? start + 1 : start;
    let at = first;
    let value = 0;
    for (let digit = (bytes[at] as number) - Byte.zero; digit >= 0 && digit <= 9;) {
      value = value * 10 + digit;
      digit = (bytes[++at] as number) - Byte.zero;
    }
    let digits = at - first;
    let decimals = 0;
    if (bytes[at] === Byte.dot) {
      const point = at++;
      for (let digit = (bytes[at] as number) - Byte.zero; digit >= 0 && digit <= 9;) {
        value = value * 10 + digit;
        digit = (bytes[++at] as number) - Byte.zero;
      }
      decimals = at - point - 1;
      digits += decimals;
    }
    if (digits === 0 || wordAt(view, at) !== valueEnd) return -1;
    if (digits > exactDigits) value = xml.number(first, at);
    else if (decimals > 0) value /= powers[decimals] as number;
    this.#cells.number(this.#column, negative && value !== 0 ? -value : value, this.#style, this.#origin);
    return at + 4;
  }
}

function isValueAt(view: DataView, at: number): boolean {
  return (wordAt(view, at) & threeBytes) === valueStart;
}

function skipSpace(xml: PlainXml, at: number): number {
  xml.at = at;
  xml.skipSpace();
  return xml.at;
}
