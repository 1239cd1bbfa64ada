import { Byte, isPlainValue, isSpace, nameKinds, word, wordAt } from '../bytes';
import { askedNames, type ElementName } from '../handler';
import { giveUp } from './giving-up';
import { mostDigits, PlainText, Run } from './text';

const mostAttributes = 32;
/** Kept for one attribute: its name's start, colon (0: none) and end; its value's start, end and run. */
export const fieldsOfAttribute = 6;
/** Attributes of the start tag scanned last: one part is read at a time, and start tags are many. */
export const attributes = new Int32Array(mostAttributes * fieldsOfAttribute);

/** Names asked for, by their first four letters and their length. */
const namesByKey = new Map(
  [...askedNames.keys()].map((name) => [keyOf(word(name), name.length), askedNames.get(name)]),
);

function keyOf(firstLetters: number, length: number): number {
  return (Math.imul(firstLetters, 31) + length) | 0;
}

const masks = [0, 0xff, 0xffff, 0xffffff];

/** Start tags with their attributes, read in place. */
export class PlainTags extends PlainText {
  /** Whether the start tag scanned last is an end tag too. */
  selfClosing = false;
  // The start tag scanned last.
  protected nameStart = 0;
  protected nameColon = 0;
  protected nameEnd = 0;
  protected attributesEnd = 0;
  protected usesPrefixes = false;
  protected declaresNamespaces = false;

  /** Scans a start tag at `at`, its attributes included, and leaves `at` behind it. */
  scanTag(): void {
    const { bytes } = this;
    if (bytes[this.at] !== Byte.less) giveUp();
    this.nameStart = this.at + 1;
    this.attributesEnd = 0;
    this.declaresNamespaces = false;
    this.nameColon = this.#scanName(this.nameStart);
    this.nameEnd = this.at;
    this.usesPrefixes = this.nameColon !== 0;
    let byte = bytes[this.at];
    while (byte !== Byte.greater && byte !== Byte.slash) {
      if (!isSpace(byte)) giveUp();
      this.at++;
      byte = bytes[this.at];
      if (nameKinds[byte as number] === 2) {
        this.#scanAttribute();
        byte = bytes[this.at];
      }
    }
    this.selfClosing = byte === Byte.slash;
    if (this.selfClosing) this.at++;
    if (bytes[this.at] !== Byte.greater) giveUp();
    this.at++;
  }

  /**
   * Leaves `at` behind the name.
   * @returns where its colon stands; 0 where it has none
   */
  #scanName(start: number): number {
    const { bytes } = this;
    if (nameKinds[bytes[start] as number] !== 2) giveUp();
    let at = start + 1;
    while ((nameKinds[bytes[at] as number] as number) > 0) at++;
    this.at = at;
    if (bytes[at] !== Byte.colon) return 0;
    if (nameKinds[bytes[at + 1] as number] !== 2) giveUp();
    const colon = at++;
    while ((nameKinds[bytes[at] as number] as number) > 0) at++;
    this.at = at;
    return colon;
  }

  /** Leaves `at` behind the closing quote. */
  #scanAttribute(): void {
    const { bytes } = this;
    const last = this.attributesEnd;
    if (last === attributes.length) giveUp();
    const start = this.at;
    const colon = this.#scanName(start);
    const end = this.at;
    const quote = bytes[end + 1];
    if (bytes[end] !== Byte.equals || (quote !== Byte.quote && quote !== Byte.apostrophe)) giveUp();
    const run = this.#skipValue(end + 2, quote);
    for (let field = 0; field < last; field += fieldsOfAttribute) {
      if (end - start === (attributes[field + 2] as number) - (attributes[field] as number)) {
        if (this.isSame(start, attributes[field] as number, end - start)) giveUp();
      }
    }
    if (colon !== 0) this.usesPrefixes = true;
    if (this.startsWithXml(start)) this.#noteXmlName(start, colon, end);
    attributes[last] = start;
    attributes[last + 1] = colon;
    attributes[last + 2] = end;
    attributes[last + 3] = end + 2;
    attributes[last + 4] = this.at;
    attributes[last + 5] = run;
    this.attributesEnd = last + fieldsOfAttribute;
    this.at++;
  }

  /** Leaves `at` on the closing quote. */
  #skipValue(start: number, quote: number): number {
    const { bytes } = this;
    let at = start;
    let run = 0;
    for (;;) {
      while (isPlainValue[bytes[at] as number] === 1) at++;
      const byte = bytes[at] ?? 0;
      if (byte === quote) break;
      if (byte === Byte.quote || byte === Byte.apostrophe) at++;
      else if (byte === Byte.ampersand) {
        at = this.skipReference(at);
        run |= Run.references;
      } else if (byte >= 0x80) {
        at = this.skipSequence(at);
        run |= Run.high;
      } else giveUp();
    }
    this.at = at;
    return run;
  }

  protected startsWithXml(start: number): boolean {
    const { bytes } = this;
    return bytes[start] === 0x78 && bytes[start + 1] === 0x6d && bytes[start + 2] === 0x6c;
  }

  /** `xmlns`, `xmlns:…` and `xml:…`; other names that begin with `xml` are reserved. */
  #noteXmlName(start: number, colon: number, end: number): void {
    const prefix = this.platform.latin1(this.bytes, start, colon === 0 ? end : colon);
    if (prefix === 'xmlns') this.declaresNamespaces = true;
    else if (prefix !== 'xml' || colon === 0) giveUp();
  }

  /** Whether this is the name of the start tag scanned last. */
  isNamed(name: ElementName): boolean {
    return this.stands(name, this.nameStart, this.nameEnd);
  }

  /** Name of the start tag scanned last, which has no prefix. */
  protected elementName(): ElementName {
    const length = this.nameEnd - this.nameStart;
    const letters = wordAt(this.view, this.nameStart);
    const known = namesByKey.get(keyOf(length < 4 ? letters & (masks[length] as number) : letters, length));
    if (known === undefined) return '';
    if (this.isNamed(known)) return known;
    // Another name with the same beginning and length.
    return askedNames.get(this.platform.latin1(this.bytes, this.nameStart, this.nameEnd)) ?? '';
  }

  /** A boolean attribute that is off where it is left out (xsd:boolean). */
  isOn(name: string): boolean {
    const field = this.field(name);
    if (field < 0) return false;
    const start = attributes[field + 3] as number;
    const end = attributes[field + 4] as number;
    if (attributes[field + 5] !== 0) giveUp();
    return this.stands('1', start, end) || this.stands('true', start, end);
  }

  /** A number from 1 to 9,999,999 written in nothing but digits; gives up where the attribute is anything else. */
  positive(name: string): number {
    const field = this.field(name);
    if (field < 0) giveUp();
    let at = attributes[field + 3] as number;
    const end = attributes[field + 4] as number;
    if (end === at || end - at > mostDigits || this.bytes[at] === Byte.zero) giveUp();
    let value = 0;
    for (; at < end; at++) {
      const digit = (this.bytes[at] as number) - Byte.zero;
      if (digit < 0 || digit > 9) giveUp();
      value = value * 10 + digit;
    }
    return value;
  }

  /** Where an attribute without a prefix is kept; -1 where there is none. */
  protected field(name: string): number {
    for (let field = 0; field < this.attributesEnd; field += fieldsOfAttribute) {
      if (this.stands(name, attributes[field] as number, attributes[field + 2] as number)) return field;
    }
    return -1;
  }
}
