import type { SheetCells } from './sheet-cells';
import { PlainCells } from './plain-cells';
import { Byte, Markup } from './xml/bytes';
import type { PlainXml, Shortcut } from './xml/plain/elements';
import { giveUp } from './xml/plain/giving-up';

const rowStart = new Markup('<row r="');
const mostRowDigits = 7;
const nine = Byte.zero + 9;

/**
 * Rows and cells of a plain sheet, from the bytes: the same rules as `SheetData`'s, for rows as programs write them.
 * Whatever is written otherwise, rightly or wrongly, is left to it.
 */
export class PlainRows implements Shortcut {
  readonly element = 'sheetData';
  readonly #cells: SheetCells;
  readonly #plainCells: PlainCells;
  #row = 0;
  #hidden = false;
  #childless = false;
  /** Where the last row tag that was scanned goes on behind its number, and how far; 0 where it begins otherwise. */
  #likeness = 0;
  #alike = 0;

  constructor(cells: SheetCells) {
    this.#cells = cells;
    this.#plainCells = new PlainCells(cells);
  }

  read(xml: PlainXml): void {
    for (;;) {
      xml.skipSpace();
      if (xml.bytes[xml.at + 1] === Byte.slash) return;
      if (!this.#readLikeRow(xml)) this.#readRowTag(xml);
      this.#cells.startRow(this.#row, this.#hidden);
      if (!this.#childless) this.#plainCells.readRow(xml, this.#row);
    }
  }

  #readRowTag(xml: PlainXml): void {
    const start = xml.at;
    xml.scanTag();
    if (!xml.isNamed('row')) giveUp();
    xml.requireKnownNamespaces();
    this.#row = xml.positive('r');
    this.#hidden = xml.isOn('hidden');
    this.#childless = xml.selfClosing;
    const number = rowStart.standsAt(xml.view, start) ? skipDigits(xml.bytes, start + rowStart.length) : start;
    this.#alike = number === start ? 0 : xml.at - number;
    this.#likeness = number;
  }

  /**
   * Reads `<row r="12"` where what follows is the same as in the row tag scanned before, as it is in most rows.
   * @returns false, with nothing read, where it is not
   */
  #readLikeRow(xml: PlainXml): boolean {
    const { bytes } = xml;
    if (this.#alike === 0 || !rowStart.standsAt(xml.view, xml.at)) return false;
    const first = xml.at + rowStart.length;
    const end = skipDigits(bytes, first);
    if (end === first || end - first > mostRowDigits || bytes[first] === Byte.zero) return false;
    for (let index = 0; index < this.#alike; index++) {
      if (bytes[end + index] !== bytes[this.#likeness + index]) return false;
    }
    let row = 0;
    for (let at = first; at < end; at++) row = row * 10 + (bytes[at] as number) - Byte.zero;
    this.#row = row;
    xml.at = end + this.#alike;
    return true;
  }
}

function skipDigits(bytes: Uint8Array, start: number): number {
  let at = start;
  while ((bytes[at] as number) >= Byte.zero && (bytes[at] as number) <= nine) at++;
  return at;
}
