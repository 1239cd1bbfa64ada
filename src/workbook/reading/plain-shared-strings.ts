import { unescaped } from './escapes';
import { StringItem, type SharedStrings } from './shared-strings';
import { Byte } from './xml/characters';
import { giveUp, type PlainXml, type Shortcut } from './xml/plain';
import type { PartHandler } from './xml/handler';

/** Shared strings of a plain part; they stay bytes until a cell asks for them. */
export class PlainSharedStrings implements PartHandler, Shortcut, SharedStrings {
  readonly root = 'sst';
  readonly element = 'sst';
  readonly listening = false;
  readonly #most: number;
  #xml: PlainXml | undefined;
  readonly #texts: (string | undefined)[] = [];
  /** Where the text of an item stands that has not been asked for. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  readonly #runs: number[] = [];
  readonly #rich = new StringItem();

  /** @param most texts, beyond which it gives up */
  constructor(most: number) {
    this.#most = most;
  }

  get count(): number {
    return this.#texts.length;
  }

  at(index: number): string | undefined {
    const known = this.#texts[index];
    const start = this.#starts[index];
    if (known !== undefined || start === undefined || this.#xml === undefined) return known;
    const text = unescaped(this.#xml.decode(start, this.#ends[index] ?? start, this.#runs[index] ?? 0));
    this.#texts[index] = text;
    return text;
  }

  /** Reads all items: nearly all of them are `<si><t>…</t></si>`, the rest is told to a {@link StringItem}. */
  read(xml: PlainXml): void {
    this.#xml = xml;
    for (;;) {
      xml.skipSpace();
      if (xml.bytes[xml.at + 1] === Byte.slash) return;
      xml.scanTag();
      if (xml.name() !== 'si' || this.#texts.length === this.#most) giveUp();
      if (xml.selfClosing) this.#add('', 0, 0, 0);
      else if (!this.#readSimple(xml)) {
        xml.readInside(this.#rich);
        this.#add(this.#rich.take(), 0, 0, 0);
      }
    }
  }

  /** @returns false, with nothing read, where the item is more than one text */
  #readSimple(xml: PlainXml): boolean {
    const before = xml.at;
    if (xml.skip('<t>') || xml.skip('<t xml:space="preserve">')) {
      const start = xml.at;
      const run = xml.skipText();
      const end = xml.at;
      if (xml.skip('</t></si>')) {
        this.#add(undefined, start, end, run);
        return true;
      }
      xml.at = before;
    }
    return false;
  }

  #add(text: string | undefined, start: number, end: number, run: number): void {
    this.#texts.push(text);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#runs.push(run);
  }

  open(): void {
    // Items are read by the shortcut.
  }

  text(): void {
    // Items are read by the shortcut.
  }

  close(): void {
    // Items are read by the shortcut.
  }
}
