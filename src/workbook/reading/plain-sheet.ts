import { unescaped } from './escapes';
import { namesOtherWorkbook } from './formula';
import { StringItem } from './shared-strings';
import { Byte, isSpace } from './xml/characters';
import { giveUp, Run, type PlainXml, type Shortcut } from './xml/plain';
import { isOn } from './xml/boolean';
import type { Origin, SheetCells } from './sheet-cells';

const lower = { c: 0x63, f: 0x66, i: 0x69, n: 0x6e, r: 0x72, s: 0x73, t: 0x74, v: 0x76 } as const;
const upperA = 0x41;
const upperZ = 0x5a;

/** A whole number of so many digits, divided by one of these powers, is the nearest number to what was written. */
const exactDigits = 15;
const powers = Array.from({ length: exactDigits + 1 }, (_, exponent) => 10 ** exponent);
const mostIndexDigits = 9;
const mostRowDigits = 7;

/**
 * Rows and cells of a plain sheet, from the bytes: the same rules as {@link SheetData}, for cells as programs write them.
 * Whatever is written otherwise, rightly or wrongly, is left to it.
 */
export class PlainRows implements Shortcut {
  readonly element = 'sheetData';
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

  read(xml: PlainXml): void {
    const { bytes } = xml;
    for (;;) {
      xml.skipSpace();
      if (bytes[xml.at + 1] === Byte.slash) return;
      this.#readRow(xml);
    }
  }

  #readRow(xml: PlainXml): void {
    xml.scanTag();
    if (xml.declaresNamespaces || xml.name() !== 'row') giveUp();
    xml.requirePrefixes();
    const number = xml.get('r') ?? '';
    this.#row = Number(number);
    if (!/^[1-9]\d{0,6}$/.test(number)) giveUp();
    this.#cells.startRow(this.#row, isOn(xml.get('hidden')));
    if (xml.selfClosing) return;
    const { bytes } = xml;
    for (;;) {
      if (isSpace(bytes[xml.at])) xml.skipSpace();
      if (bytes[xml.at + 1] === Byte.slash) break;
      this.#readCell(xml);
    }
    if (!xml.skip('</row>')) giveUp();
  }

  #readCell(xml: PlainXml): void {
    if (!this.#readPlainTag(xml)) this.#readTag(xml);
    if (this.#empty) return;
    const { bytes } = xml;
    this.#origin = 'entered';
    if (isSpace(bytes[xml.at])) xml.skipSpace();
    if (bytes[xml.at + 1] === lower.f) this.#readFormula(xml);
    switch (bytes[xml.at + 1]) {
      case lower.v:
        this.#readValue(xml);
        break;
      case lower.i:
        this.#readInline(xml);
        break;
      default:
        this.#cells.value(this.#column, this.#type, undefined, this.#style, this.#origin);
    }
    if (isSpace(bytes[xml.at])) xml.skipSpace();
    if (!xml.skip('</c>')) giveUp();
  }

  /**
   * `<c r="A1" s="2" t="s">`, as all programs write it.
   * @returns false, with nothing read, where it is written otherwise
   */
  #readPlainTag(xml: PlainXml): boolean {
    const { bytes } = xml;
    let at = xml.at;
    if (bytes[at] !== Byte.less || bytes[at + 1] !== lower.c || bytes[at + 2] !== Byte.space) return false;
    if (bytes[at + 3] !== lower.r || bytes[at + 4] !== Byte.equals || bytes[at + 5] !== Byte.quote) return false;
    at = this.#readReference(bytes, at + 6);
    if (bytes[at] !== Byte.quote) return false;
    at++;
    this.#style = 0;
    this.#type = 'n';
    if (bytes[at] === Byte.space && bytes[at + 1] === lower.s) {
      at += 4;
      if (bytes[at - 2] !== Byte.equals || bytes[at - 1] !== Byte.quote) return false;
      const start = at;
      let style = 0;
      for (let digit = (bytes[at] ?? 0) - Byte.zero; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - Byte.zero) {
        style = style * 10 + digit;
      }
      if (bytes[at] !== Byte.quote || at === start || at - start > mostIndexDigits) return false;
      this.#style = style;
      at++;
    }
    if (bytes[at] === Byte.space && bytes[at + 1] === lower.t) {
      at += 4;
      if (bytes[at - 2] !== Byte.equals || bytes[at - 1] !== Byte.quote) return false;
      if (bytes[at + 1] === Byte.quote) {
        const type = letterTypes[bytes[at] ?? 0];
        if (type === undefined) return false;
        this.#type = type;
        at += 2;
      } else return this.#readLongType(xml, at);
    }
    return this.#endTag(xml, at);
  }

  #readLongType(xml: PlainXml, at: number): boolean {
    const before = xml.at;
    xml.at = at;
    const type = longTypes.find((name) => xml.skip(`${name}"`));
    const end = xml.at;
    xml.at = before;
    if (type === undefined) return false;
    this.#type = type;
    return this.#endTag(xml, end);
  }

  #endTag(xml: PlainXml, at: number): boolean {
    const { bytes } = xml;
    this.#empty = bytes[at] === Byte.slash;
    const end = this.#empty ? at + 1 : at;
    if (bytes[end] !== Byte.greater) return false;
    xml.at = end + 1;
    return true;
  }

  /** Reads `AB12`, whose row must be the row we are in. */
  #readReference(bytes: Uint8Array, start: number): number {
    let at = start;
    let column = 0;
    for (let byte = bytes[at] ?? 0; byte >= upperA && byte <= upperZ; byte = bytes[++at] ?? 0) {
      column = column * 26 + byte - (upperA - 1);
    }
    if (at === start || at - start > 3 || bytes[at] === Byte.zero) giveUp();
    const digits = at;
    let row = 0;
    for (let digit = (bytes[at] ?? 0) - Byte.zero; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - Byte.zero) {
      row = row * 10 + digit;
    }
    if (row !== this.#row || at - digits > mostRowDigits) giveUp();
    this.#column = column;
    return at;
  }

  /** A start tag with other attributes, or in another order. */
  #readTag(xml: PlainXml): void {
    xml.scanTag();
    if (xml.declaresNamespaces || xml.name() !== 'c') giveUp();
    xml.requirePrefixes();
    const reference = new TextEncoder().encode(xml.get('r') ?? giveUp());
    if (this.#readReference(reference, 0) !== reference.length) giveUp();
    const style = xml.get('s') ?? '0';
    if (!/^\d{1,9}$/.test(style)) giveUp();
    this.#style = Number(style);
    this.#type = xml.get('t') ?? 'n';
    this.#empty = xml.selfClosing;
  }

  /** Leaves the reader on what follows the formula. */
  #readFormula(xml: PlainXml): void {
    let group: string | undefined;
    this.#origin = 'computed';
    if (!xml.skip('<f>')) {
      xml.scanTag();
      if (xml.declaresNamespaces || xml.name() !== 'f') giveUp();
      xml.requirePrefixes();
      if (xml.get('t') === 'shared') group = xml.get('si');
    } else xml.selfClosing = false;
    if (!xml.selfClosing) {
      const start = xml.at;
      const run = xml.skipText();
      const mayHaveBracket = (run & (Run.bracket | Run.references)) !== 0;
      if (mayHaveBracket && namesOtherWorkbook(xml.decode(start, xml.at, run))) this.#origin = 'elsewhere';
      if (!xml.skip('</f>')) giveUp();
    }
    if (group !== undefined) {
      if (this.#elsewhere.has(group)) this.#origin = 'elsewhere';
      else if (this.#origin === 'elsewhere') this.#elsewhere.add(group);
    }
    if (isSpace(xml.bytes[xml.at])) xml.skipSpace();
  }

  #readInline(xml: PlainXml): void {
    if (xml.skip('<is><t>')) {
      const start = xml.at;
      const run = xml.skipText();
      const text = unescaped(xml.decode(start, xml.at, run));
      if (!xml.skip('</t></is>')) giveUp();
      this.#cells.inlineText(this.#column, this.#type, text, this.#origin);
      return;
    }
    xml.scanTag();
    if (xml.selfClosing || xml.declaresNamespaces || xml.name() !== 'is') giveUp();
    xml.readInside(this.#inline);
    this.#cells.inlineText(this.#column, this.#type, this.#inline.take(), this.#origin);
  }

  #readValue(xml: PlainXml): void {
    if (xml.skip('<v>')) {
      if (this.#type === 'n' && this.#readNumber(xml)) return;
      if (this.#type === 's' && this.#readIndex(xml)) return;
      const start = xml.at;
      const run = xml.skipText();
      const raw = xml.decode(start, xml.at, run);
      if (!xml.skip('</v>')) giveUp();
      this.#cells.value(this.#column, this.#type, raw, this.#style, this.#origin);
    } else if (xml.skip('<v/>') || xml.skip('<v />')) {
      this.#cells.value(this.#column, this.#type, '', this.#style, this.#origin);
    } else giveUp();
  }

  /** @returns false, with nothing read, where it is not plain digits */
  #readIndex(xml: PlainXml): boolean {
    const { bytes } = xml;
    let { at } = xml;
    let index = 0;
    for (let digit = (bytes[at] ?? 0) - Byte.zero; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - Byte.zero) {
      index = index * 10 + digit;
    }
    if (at === xml.at || at - xml.at > mostIndexDigits || !xml.skipAt(at, '</v>')) return false;
    this.#cells.sharedText(this.#column, index, this.#origin);
    return true;
  }

  /** @returns false, with nothing read, where it is not plain digits with at most one point among them */
  #readNumber(xml: PlainXml): boolean {
    const { bytes } = xml;
    const start = xml.at;
    const negative = bytes[start] === Byte.dash;
    let at = negative ? start + 1 : start;
    const first = at;
    let value = 0;
    let decimals = 0;
    for (let digit = (bytes[at] ?? 0) - Byte.zero; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - Byte.zero) {
      value = value * 10 + digit;
    }
    let digits = at - first;
    if (bytes[at] === Byte.dot) {
      const point = at++;
      for (let digit = (bytes[at] ?? 0) - Byte.zero; digit >= 0 && digit <= 9; digit = (bytes[++at] ?? 0) - Byte.zero) {
        value = value * 10 + digit;
      }
      decimals = at - point - 1;
      digits += decimals;
    }
    if (digits === 0 || !xml.skipAt(at, '</v>')) return false;
    if (digits > exactDigits) value = Number(xml.decode(first, at, 0));
    else if (decimals > 0) value /= powers[decimals] ?? giveUp();
    this.#cells.number(this.#column, negative && value !== 0 ? -value : value, this.#style, this.#origin);
    return true;
  }
}

const letterTypes: Readonly<Record<number, string>> = { 0x62: 'b', 0x64: 'd', 0x65: 'e', 0x6e: 'n', 0x73: 's' };
const longTypes = ['inlineStr', 'str'];
