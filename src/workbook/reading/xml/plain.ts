import {
  Byte,
  codeOf,
  digitOf,
  isCharacter,
  isPlainText,
  isPlainValue,
  isSpace,
  nameKinds,
  sequenceLength,
  wordAt,
  word,
  type Markup,
} from './bytes';
import {
  askedNames,
  relationshipNamespaces,
  roleOf,
  vocabularies,
  type Attributes,
  type ElementName,
  type PartHandler,
} from './handler';
import type { Platform } from '../platform';

/*
 * XML as nearly every program writes it: UTF-8, no DOCTYPE, comments, CDATA or instructions, names of ASCII letters, and no
 * prefix on the elements we read. Read in place from the bytes; text is decoded only where it is wanted. It is as strict
 * as the general parser about everything it passes over, and knows one word for whatever is not plain: it gives up, and the
 * general parser says what is wrong, if anything is.
 *
 * `bytes[at]` beyond the end is undefined: it equals no byte and is no plain one, so that every loop ends and gives up.
 */

const notPlain = new Error('The XML is not plain.');

/** Leaves the part to the general parser. */
export function giveUp(): never {
  throw notPlain;
}

/** @returns whether the error only says that the general parser must read the part */
export function isGivingUp(error: unknown): boolean {
  return error === notPlain;
}

/** Takes the place of events where an element's content can be read in a shorter way. */
export interface Shortcut {
  readonly element: ElementName;
  /** Called after the start tag; leaves `at` before the end tag. */
  read(xml: PlainXml): void;
}

type ElementHandler = Pick<PartHandler, 'listening' | 'open' | 'text' | 'close'>;

interface Namespace {
  readonly prefix: string;
  readonly uri: string;
  /** Depth of the element that declares it. */
  readonly depth: number;
}

/** What a run of text or a value holds: the first two are needed to decode it. */
const Run = { high: 1, references: 2, bracket: 4 } as const;

const mostAttributes = 32;
/** Kept for one attribute: its name's start, colon (0: none) and end; its value's start, end and run. */
const fieldsOfAttribute = 6;
/** Attributes of the start tag scanned last: one part is read at a time, and start tags are many. */
const attributes = new Int32Array(mostAttributes * fieldsOfAttribute);

const declaration =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])(?:utf|UTF)-8\2)?(?: standalone=(["'])(?:yes|no)\3)?\s*\?>/;
const longestDeclaration = 120;

/** Digits of a number: more would be beyond Unicode or the last row, or needless zeros. */
const mostDigits = 7;
const entities: readonly (readonly [string, number])[] = [
  ['amp;', 0x26],
  ['lt;', 0x3c],
  ['gt;', 0x3e],
  ['quot;', 0x22],
  ['apos;', 0x27],
];

/** UTF-16 units of the text that is being put together. */
const units: number[] = [];
/** Units put together at a time: a call takes only so many arguments. */
const unitsAtOnce = 4096;
/** Up to so many bytes, decoding here is quicker than asking the platform. */
const longestByHand = 200;

/** Names asked for, by their first four letters and their length. */
const namesByKey = new Map(
  [...askedNames.keys()].map((name) => [keyOf(word(name), name.length), askedNames.get(name)]),
);

function keyOf(firstLetters: number, length: number): number {
  return (Math.imul(firstLetters, 31) + length) | 0;
}

const masks = [0, 0xff, 0xffff, 0xffffff];

/** A reader over the bytes of one part. */
export class PlainXml implements Attributes {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Where the next piece begins. */
  at = 0;
  /** Whether the start tag scanned last is an end tag too. */
  selfClosing = false;
  readonly #platform: Platform;

  // The start tag scanned last.
  #nameStart = 0;
  #nameColon = 0;
  #nameEnd = 0;
  #attributesEnd = 0;
  #usesPrefixes = false;
  #declaresNamespaces = false;

  // The elements we are in.
  #depth = 0;
  readonly #mostDepth: number;
  readonly #openStarts: number[] = [];
  readonly #openEnds: number[] = [];
  readonly #openNames: ElementName[] = [];
  readonly #openTold: boolean[] = [];
  readonly #namespaces: Namespace[] = [];
  #hasDefaultNamespace = false;
  /** Depth of the outermost foreign element we are in; 0 when in none. */
  #foreignSince = 0;

  /** The character the reference passed last stands for. */
  #referred = 0;

  /** @param mostDepth elements inside each other, beyond which it gives up */
  constructor(bytes: Uint8Array, platform: Platform, mostDepth: number) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#platform = platform;
    this.#mostDepth = mostDepth;
  }

  /** Reads a whole part; gives up where it is not plain. */
  readPart(handler: PartHandler, shortcut?: Shortcut): void {
    this.#readProlog();
    this.scanTag();
    if (this.#nameColon !== 0 || !this.isNamed(handler.root)) giveUp();
    this.#startElement(handler, shortcut);
    while (this.#depth > 0) this.#readPiece(handler, shortcut);
    this.skipSpace();
    if (this.at !== this.bytes.length) giveUp();
  }

  /** For shortcuts: tells of the element that begins here, and reads it to its end. */
  readElement(handler: ElementHandler): void {
    const outside = this.#depth;
    this.scanTag();
    this.#startElement(handler);
    while (this.#depth > outside) this.#readPiece(handler);
  }

  #readPiece(handler: ElementHandler, shortcut?: Shortcut): void {
    if (this.bytes[this.at] !== Byte.less) {
      const start = this.at;
      const run = this.#skipText();
      if (handler.listening && this.#foreignSince === 0) handler.text(this.#decode(start, this.at, run));
    } else if (this.bytes[this.at + 1] === Byte.slash) this.#endElement(handler);
    else {
      this.scanTag();
      this.#startElement(handler, shortcut);
    }
  }

  /** A byte order mark and an XML declaration may stand before the root. */
  #readProlog(): void {
    const { bytes } = this;
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.at = 3;
    if (bytes[this.at + 1] === Byte.question) {
      const end = Math.min(bytes.length, this.at + longestDeclaration);
      const match = declaration.exec(this.#platform.latin1(bytes, this.at, end));
      if (match === null) giveUp();
      this.at += match[0].length;
    }
    this.skipSpace();
  }

  skipSpace(): void {
    while (isSpace(this.bytes[this.at])) this.at++;
  }

  /**
   * Passes over a piece of markup, if it stands here.
   * @returns whether it did
   */
  skip(markup: Markup): boolean {
    if (!markup.standsAt(this.view, this.at)) return false;
    this.at += markup.length;
    return true;
  }

  // ---- Start tags

  /** Scans a start tag at `at`, its attributes included, and leaves `at` behind it. */
  scanTag(): void {
    const { bytes } = this;
    if (bytes[this.at] !== Byte.less) giveUp();
    this.#nameStart = this.at + 1;
    this.#attributesEnd = 0;
    this.#declaresNamespaces = false;
    this.#nameColon = this.#scanName(this.#nameStart);
    this.#nameEnd = this.at;
    this.#usesPrefixes = this.#nameColon !== 0;
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
    const last = this.#attributesEnd;
    if (last === attributes.length) giveUp();
    const start = this.at;
    const colon = this.#scanName(start);
    const end = this.at;
    const quote = bytes[end + 1];
    if (bytes[end] !== Byte.equals || (quote !== Byte.quote && quote !== Byte.apostrophe)) giveUp();
    const run = this.#skipValue(end + 2, quote);
    for (let field = 0; field < last; field += fieldsOfAttribute) {
      if (end - start === (attributes[field + 2] as number) - (attributes[field] as number)) {
        if (this.#isSame(start, attributes[field] as number, end - start)) giveUp();
      }
    }
    if (colon !== 0) this.#usesPrefixes = true;
    if (this.#startsWithXml(start)) this.#noteXmlName(start, colon, end);
    attributes[last] = start;
    attributes[last + 1] = colon;
    attributes[last + 2] = end;
    attributes[last + 3] = end + 2;
    attributes[last + 4] = this.at;
    attributes[last + 5] = run;
    this.#attributesEnd = last + fieldsOfAttribute;
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
        at = this.#skipReference(at);
        run |= Run.references;
      } else if (byte >= 0x80) {
        at = this.#skipSequence(at);
        run |= Run.high;
      } else giveUp();
    }
    this.at = at;
    return run;
  }

  #isSame(start: number, other: number, length: number): boolean {
    const { bytes } = this;
    let index = 0;
    while (index < length && bytes[start + index] === bytes[other + index]) index++;
    return index === length;
  }

  #startsWithXml(start: number): boolean {
    const { bytes } = this;
    return bytes[start] === 0x78 && bytes[start + 1] === 0x6d && bytes[start + 2] === 0x6c;
  }

  /** `xmlns`, `xmlns:…` and `xml:…`; other names that begin with `xml` are reserved. */
  #noteXmlName(start: number, colon: number, end: number): void {
    const prefix = this.#platform.latin1(this.bytes, start, colon === 0 ? end : colon);
    if (prefix === 'xmlns') this.#declaresNamespaces = true;
    else if (prefix !== 'xml' || colon === 0) giveUp();
  }

  /** Whether this is the name of the start tag scanned last. */
  isNamed(name: ElementName): boolean {
    return this.#stands(name, this.#nameStart, this.#nameEnd);
  }

  /** Name of the start tag scanned last, which has no prefix. */
  #name(): ElementName {
    const length = this.#nameEnd - this.#nameStart;
    const letters = wordAt(this.view, this.#nameStart);
    const known = namesByKey.get(keyOf(length < 4 ? letters & (masks[length] as number) : letters, length));
    if (known === undefined) return '';
    if (this.isNamed(known)) return known;
    // Another name with the same beginning and length.
    return askedNames.get(this.#platform.latin1(this.bytes, this.#nameStart, this.#nameEnd)) ?? '';
  }

  /** Whether an ASCII text stands between two places. */
  #stands(text: string, start: number, end: number): boolean {
    const { bytes } = this;
    const { length } = text;
    if (length !== end - start) return false;
    for (let index = 0; index < length; index++) {
      if (text.charCodeAt(index) !== bytes[start + index]) return false;
    }
    return true;
  }

  get(name: string): string | undefined {
    const field = name.startsWith('r:') ? this.#relationshipField(name.slice(2)) : this.#field(name);
    if (field < 0) return undefined;
    return this.#decode(
      attributes[field + 3] as number,
      attributes[field + 4] as number,
      attributes[field + 5] as number,
    );
  }

  /** A boolean attribute that is off where it is left out (xsd:boolean). */
  isOn(name: string): boolean {
    const field = this.#field(name);
    if (field < 0) return false;
    const start = attributes[field + 3] as number;
    const end = attributes[field + 4] as number;
    if (attributes[field + 5] !== 0) giveUp();
    return this.#stands('1', start, end) || this.#stands('true', start, end);
  }

  /** A number from 1 to 9,999,999 written in nothing but digits; gives up where the attribute is anything else. */
  positive(name: string): number {
    const field = this.#field(name);
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
  #field(name: string): number {
    for (let field = 0; field < this.#attributesEnd; field += fieldsOfAttribute) {
      if (this.#stands(name, attributes[field] as number, attributes[field + 2] as number)) return field;
    }
    return -1;
  }

  #relationshipField(name: string): number {
    for (let field = 0; field < this.#attributesEnd; field += fieldsOfAttribute) {
      const colon = attributes[field + 1] as number;
      if (colon === 0 || !this.#stands(name, colon + 1, attributes[field + 2] as number)) continue;
      if (relationshipNamespaces.has(this.#uriOf(attributes[field] as number, colon))) return field;
    }
    return -1;
  }

  // ---- Elements

  #startElement(handler: ElementHandler, shortcut?: Shortcut): void {
    if (this.#depth === this.#mostDepth) giveUp();
    if (this.#declaresNamespaces) this.#declare();
    if (!this.#hasDefaultNamespace) giveUp();
    if (this.#usesPrefixes) this.#requirePrefixes();
    const role = this.#nameColon === 0 ? 'ours' : this.#roleOfPrefixed();
    const told = role === 'ours' && this.#foreignSince === 0;
    const name = told ? this.#name() : '';
    if (told) handler.open(name, this);
    if (this.selfClosing) {
      if (told) handler.close(name);
      if (this.#declaresNamespaces) this.#forgetNamespaces(this.#depth);
      return;
    }
    const depth = this.#depth++;
    this.#openStarts[depth] = this.#nameStart;
    this.#openEnds[depth] = this.#nameEnd;
    this.#openNames[depth] = name;
    this.#openTold[depth] = told;
    if (role === 'foreign' && this.#foreignSince === 0) this.#foreignSince = this.#depth;
    if (told && shortcut !== undefined && shortcut.element === name) shortcut.read(this);
  }

  #endElement(handler: ElementHandler): void {
    const { bytes } = this;
    const depth = this.#depth - 1;
    const start = this.#openStarts[depth] as number;
    const length = (this.#openEnds[depth] as number) - start;
    if (!this.#isSame(start, this.at + 2, length)) giveUp();
    this.at += 2 + length;
    if (bytes[this.at] !== Byte.greater) this.skipSpace();
    if (bytes[this.at] !== Byte.greater) giveUp();
    this.at++;
    if (this.#openTold[depth] === true) handler.close(this.#openNames[depth] as ElementName);
    if (this.#foreignSince === this.#depth) this.#foreignSince = 0;
    this.#depth = depth;
    if (this.#namespaces.length > 0) this.#forgetNamespaces(depth);
  }

  // ---- Namespaces

  /** For shortcuts, which keep no track of them: gives up where the start tag scanned last declares any, or uses others. */
  requireKnownNamespaces(): void {
    if (this.#declaresNamespaces) giveUp();
    if (this.#usesPrefixes) this.#requirePrefixes();
  }

  /** Takes in the declarations of the start tag scanned last. */
  #declare(): void {
    for (let field = 0; field < this.#attributesEnd; field += fieldsOfAttribute) {
      const start = attributes[field] as number;
      const colon = attributes[field + 1] as number;
      const end = attributes[field + 2] as number;
      if (!this.#stands('xmlns', start, colon === 0 ? end : colon)) continue;
      if (attributes[field + 5] !== 0) giveUp();
      const uri = this.#decode(attributes[field + 3] as number, attributes[field + 4] as number, 0);
      if (colon === 0) this.#declareDefault(uri);
      else this.#declarePrefix(this.#platform.latin1(this.bytes, colon + 1, end), uri);
    }
  }

  #declareDefault(uri: string): void {
    if (this.#depth > 0 || !vocabularies.has(uri)) giveUp();
    this.#hasDefaultNamespace = true;
  }

  /** Two prefixes of one namespace, or one for elements we read, could stand for what we would take for something else. */
  #declarePrefix(prefix: string, uri: string): void {
    if (uri === '' || vocabularies.has(uri) || prefix.startsWith('xml') || uri.includes('/XML/1998/')) giveUp();
    if (uri.includes('/2000/xmlns')) giveUp();
    for (const known of this.#namespaces) {
      if (known.prefix !== prefix && known.uri !== uri) continue;
      if (known.prefix !== prefix || known.uri !== uri) giveUp();
      // Said again as it stands, as LibreOffice does in extensions.
      return;
    }
    this.#namespaces.push({ prefix, uri, depth: this.#depth });
  }

  #forgetNamespaces(depth: number): void {
    while ((this.#namespaces.at(-1)?.depth ?? -1) >= depth) this.#namespaces.pop();
  }

  /** Gives up where the start tag scanned last uses a prefix that is not declared. */
  #requirePrefixes(): void {
    if (this.#nameColon !== 0) this.#uriOf(this.#nameStart, this.#nameColon);
    for (let field = 0; field < this.#attributesEnd; field += fieldsOfAttribute) {
      const start = attributes[field] as number;
      const colon = attributes[field + 1] as number;
      if (colon !== 0 && !this.#startsWithXml(start)) this.#uriOf(start, colon);
    }
  }

  #uriOf(start: number, colon: number): string {
    for (const { prefix, uri } of this.#namespaces) if (this.#stands(prefix, start, colon)) return uri;
    return giveUp();
  }

  #roleOfPrefixed(): ReturnType<typeof roleOf> {
    const uri = this.#uriOf(this.#nameStart, this.#nameColon);
    return roleOf(uri, this.#platform.latin1(this.bytes, this.#nameColon + 1, this.#nameEnd));
  }

  // ---- Text

  /** The number that stands between two places in plain digits. */
  number(start: number, end: number): number {
    return Number(this.#platform.latin1(this.bytes, start, end));
  }

  /** Reads text up to the next tag and leaves `at` there. */
  readText(): string {
    const start = this.at;
    const run = this.#skipText();
    return this.#decode(start, this.at, run);
  }

  /**
   * Passes over text up to the next tag.
   * @returns the text where an opening bracket stands in it; the empty text where none does, whatever else does
   */
  readBracketed(): string {
    const start = this.at;
    const run = this.#skipText();
    return (run & Run.bracket) === 0 ? '' : this.#decode(start, this.at, run);
  }

  /** Passes over text up to the next tag, leaves `at` there and returns what the run holds. */
  #skipText(): number {
    const { bytes } = this;
    let { at } = this;
    let run = 0;
    for (;;) {
      while (isPlainText[bytes[at] as number] === 1) at++;
      const byte = bytes[at] ?? 0;
      if (byte === Byte.less) break;
      if (byte >= 0x80) {
        run |= Run.high;
        do at = this.#skipSequence(at);
        while ((bytes[at] as number) >= 0x80);
      } else if (byte === Byte.ampersand) {
        run |= Run.references;
        at = this.#skipReference(at);
        if (this.#referred === Byte.bracket) run |= Run.bracket;
      } else if (byte === Byte.bracket) {
        run |= Run.bracket;
        at++;
      } else if (byte === Byte.return) {
        run |= Run.references;
        at++;
      } else if (byte === Byte.greater) {
        // `]]>` must not stand in text (XML 1.0, 2.4).
        if (bytes[at - 1] === Byte.closingBracket && bytes[at - 2] === Byte.closingBracket) giveUp();
        at++;
      } else giveUp();
    }
    this.at = at;
    return run;
  }

  #skipSequence(at: number): number {
    const length = sequenceLength(this.bytes, at);
    if (length === 0) giveUp();
    return at + length;
  }

  /** Passes over `&amp;` or `&#20013;` and notes the character. */
  #skipReference(start: number): number {
    const { bytes } = this;
    let at = start + 1;
    if (bytes[at] !== Byte.hash) return this.#skipEntity(at);
    at++;
    const hexadecimal = bytes[at] === 0x78;
    if (hexadecimal) at++;
    const first = at;
    let code = 0;
    for (let byte = bytes[at] ?? 0; byte !== Byte.semicolon; byte = bytes[++at] ?? 0) {
      const digit = digitOf(byte);
      if (digit < 0 || (!hexadecimal && digit > 9)) giveUp();
      code = code * (hexadecimal ? 16 : 10) + digit;
    }
    if (at === first || at - first > mostDigits || !isCharacter(code)) giveUp();
    this.#referred = code;
    return at + 1;
  }

  #skipEntity(at: number): number {
    for (const [name, code] of entities) {
      if (!this.#stands(name, at, at + name.length)) continue;
      this.#referred = code;
      return at + name.length;
    }
    return giveUp();
  }

  /** Text of a run that was passed over. */
  #decode(start: number, end: number, run: number): string {
    const coded = run & (Run.high | Run.references);
    if (coded === 0) return this.#platform.latin1(this.bytes, start, end);
    if (coded === Run.high && end - start > longestByHand) return this.#platform.utf8(this.bytes, start, end);
    return this.#decodeByHand(start, end);
  }

  /** Text with references resolved and line ends as XML has them (2.11). */
  #decodeByHand(start: number, end: number): string {
    const { bytes } = this;
    let text = '';
    let count = 0;
    let at = start;
    while (at < end) {
      let code = bytes[at] as number;
      if (code >= 0x80) {
        const length = code < 0xe0 ? 2 : code < 0xf0 ? 3 : 4;
        code = codeOf(bytes, at, length);
        at += length;
      } else if (code === Byte.ampersand) {
        at = this.#skipReference(at);
        code = this.#referred;
      } else {
        at++;
        if (code === Byte.return) {
          if (bytes[at] === Byte.lineFeed && at < end) at++;
          code = Byte.lineFeed;
        }
      }
      if (code > 0xffff) {
        units[count++] = 0xd7c0 + (code >> 10);
        code = 0xdc00 + (code & 0x3ff);
      }
      units[count++] = code;
      if (count >= unitsAtOnce) {
        text += textOf(count);
        count = 0;
      }
    }
    return text + textOf(count);
  }
}

function textOf(count: number): string {
  units.length = count;
  return String.fromCharCode.apply(null, units);
}
