import { Byte, Markup } from './xml/bytes';
import type { PlainXml, Shortcut } from './xml/plain/elements';
import type { SharedStringsHandler } from './shared-strings';

const itemStart = new Markup('<si><t>');
const spacedItemStart = new Markup('<si><t xml:space="preserve">');
const itemEnd = new Markup('</t></si>');

/** The items of a plain table of shared strings, nearly all of which are `<si><t>…</t></si>`. */
export class PlainItems implements Shortcut {
  readonly element = 'sst';
  readonly #strings: SharedStringsHandler;

  constructor(strings: SharedStringsHandler) {
    this.#strings = strings;
  }

  read(xml: PlainXml): void {
    for (;;) {
      xml.skipSpace();
      if (xml.bytes[xml.at + 1] === Byte.slash) return;
      if (!this.#readSimple(xml)) xml.readElement(this.#strings);
    }
  }

  /** @returns false, with nothing read, where the item is more than one text */
  #readSimple(xml: PlainXml): boolean {
    const before = xml.at;
    if (xml.skip(itemStart) || xml.skip(spacedItemStart)) {
      const text = xml.readText();
      if (xml.skip(itemEnd)) {
        this.#strings.add(text);
        return true;
      }
    }
    xml.at = before;
    return false;
  }
}
