import { Byte, InText, isCharacter, isSpace, nameKinds, sequenceLength, textKinds } from './characters';
import { relationshipNamespaces, roleOf, vocabularies, type Attributes, type PartHandler } from './handler';
import type { Platform } from '../platform';

/*
 * XML as nearly every program writes it: UTF-8, no DOCTYPE, comments, CDATA or instructions, names of ASCII letters, and no
 * prefix on the elements we read. Read in place from the bytes; text is decoded only where it is wanted. It is as strict
 * as the general parser about everything it passes over, and knows one word for whatever is not plain: it gives up, and the
 * general parser says what is wrong, if anything is.
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

/** What a run of text holds; needed to decode it. */
export const Run = { high: 1, references: 2, bracket: 4 } as const;

/** Handed over instead of events where an element's content can be read in a shorter way. */
export interface Shortcut {
  readonly element: string;
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

const mostAttributes = 32;
/** Kept for one attribute: where its name starts, its colon (0: none), where its name ends, its value's start, end and run. */
const attributeFields = 6;

/** Names met so far, by hash: every workbook uses the same few hundred. */
const knownNames = new Map<number, string>();
const mostKnownNames = 2000;

const declaration =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])(?:utf|UTF)-8\2)?(?: standalone=(["'])(?:yes|no)\3)?\s*\?>/;
const longestDeclaration = 120;

/** Digits of a character reference: more would be beyond Unicode, or needlessly many zeros. */
const mostDigits = 7;
const entities: readonly (readonly [string, number])[] = [
  ['amp;', 0x26],
  ['lt;', 0x3c],
  ['gt;', 0x3e],
  ['quot;', 0x22],
  ['apos;', 0x27],
];

/** Characters put together at a time: a call takes only so many arguments. */
const charactersAtOnce = 4096;

/** A reader over the bytes of one part. */
export class PlainXml implements Attributes {
  readonly bytes: Uint8Array;
  /** Where the next piece begins. */
  at = 0;
  /** Whether the start tag scanned last is an end tag too. */
  selfClosing = false;
  readonly #platform: Platform;

  // The start tag scanned last.
  #nameStart = 0;
  #nameColon = 0;
  #nameEnd = 0;
  #nameHash = 0;
  #attributeCount = 0;
  readonly #attributes = new Int32Array(mostAttributes * attributeFields);
  #usesPrefixes = false;
  /** Whether the start tag scanned last declares namespaces; shortcuts cannot keep track of them. */
  declaresNamespaces = false;

  // The elements we are in.
  #depth = 0;
  readonly #mostDepth: number;
  readonly #openStarts: number[] = [];
  readonly #openEnds: number[] = [];
  /** Names of those that are told of; empty for the others. */
  readonly #openNames: string[] = [];
  readonly #namespaces: Namespace[] = [];
  #hasDefaultNamespace = false;
  /** Depth of the outermost foreign element we are in; 0 when in none. */
  #foreignSince = 0;

  /** The character the reference passed last stands for. */
  #referred = 0;
  #units = new Uint16Array(256);

  /** @param mostDepth elements inside each other, beyond which it gives up */
  constructor(bytes: Uint8Array, platform: Platform, mostDepth: number) {
    this.bytes = bytes;
    this.#platform = platform;
    this.#mostDepth = mostDepth;
  }

  /** Reads a whole part; gives up where it is not plain. */
  readPart(handler: PartHandler, shortcut?: Shortcut): void {
    this.#readProlog();
    this.scanTag();
    if (this.#nameColon !== 0 || this.name() !== handler.root) giveUp();
    this.#startElement(handler, shortcut);
    while (this.#depth > 0) this.#readPiece(handler, shortcut);
    this.skipSpace();
    if (this.at !== this.bytes.length) giveUp();
  }

  /** For shortcuts: tells of what the element holds whose start tag was scanned last, and reads its end tag. */
  readInside(handler: ElementHandler): void {
    const outside = this.#depth;
    this.#push(this.name());
    while (this.#depth > outside) this.#readPiece(handler);
  }

  #readPiece(handler: ElementHandler, shortcut?: Shortcut): void {
    if (this.bytes[this.at] !== Byte.less) {
      const start = this.at;
      const run = this.skipText();
      if (handler.listening && this.#foreignSince === 0) handler.text(this.decode(start, this.at, run));
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
   * Passes over just this text of ASCII, if it stands here.
   * @returns whether it did
   */
  skip(text: string): boolean {
    return this.skipAt(this.at, text);
  }

  /** The same at another place. */
  skipAt(at: number, text: string): boolean {
    const end = at + text.length;
    if (!this.#stands(text, at, end)) return false;
    this.at = end;
    return true;
  }

  // ---- Start tags

  /** Scans a start tag at `at`, its attributes included, and leaves `at` behind it. */
  scanTag(): void {
    const { bytes } = this;
    if (bytes[this.at] !== Byte.less) giveUp();
    this.at++;
    this.#nameStart = this.at;
    this.#nameColon = this.#scanName();
    this.#nameEnd = this.at;
    this.#attributeCount = 0;
    this.#usesPrefixes = this.#nameColon !== 0;
    this.declaresNamespaces = false;
    for (;;) {
      const before = this.at;
      this.skipSpace();
      const byte = bytes[this.at];
      if (byte === Byte.greater || byte === Byte.slash) break;
      if (this.at === before) giveUp();
      this.#scanAttribute();
    }
    this.selfClosing = bytes[this.at] === Byte.slash;
    if (this.selfClosing) this.at++;
    if (bytes[this.at] !== Byte.greater) giveUp();
    this.at++;
  }

  /** @returns where its colon stands; 0 where it has none */
  #scanName(): number {
    const { bytes } = this;
    let { at } = this;
    let hash = 0;
    let colon = 0;
    if (nameKinds[bytes[at] ?? 0] !== 2) giveUp();
    for (;;) {
      const byte = bytes[at] ?? 0;
      if (byte === Byte.colon && colon === 0) {
        colon = at;
        if (nameKinds[bytes[at + 1] ?? 0] !== 2) giveUp();
      } else if (nameKinds[byte] === 0) break;
      hash = (Math.imul(hash, 31) + byte) | 0;
      at++;
    }
    this.#nameHash = hash;
    this.at = at;
    return colon;
  }

  #scanAttribute(): void {
    if (this.#attributeCount === mostAttributes) giveUp();
    const { bytes } = this;
    const hash = this.#nameHash;
    const start = this.at;
    const colon = this.#scanName();
    this.#nameHash = hash;
    const end = this.at;
    const quote = bytes[end + 1];
    if (bytes[end] !== Byte.equals || (quote !== Byte.quote && quote !== Byte.apostrophe)) giveUp();
    this.at = end + 2;
    const run = this.#skipAttributeText(quote);
    if (this.#indexOf(start, end) >= 0) giveUp();
    if (colon !== 0) this.#usesPrefixes = true;
    if (this.#startsWithXml(start)) this.#noteXmlName(start, colon, end);
    const field = this.#attributeCount++ * attributeFields;
    this.#attributes[field] = start;
    this.#attributes[field + 1] = colon;
    this.#attributes[field + 2] = end;
    this.#attributes[field + 3] = end + 2;
    this.#attributes[field + 4] = this.at;
    this.#attributes[field + 5] = run;
    this.at++;
  }

  #startsWithXml(start: number): boolean {
    const { bytes } = this;
    return bytes[start] === 0x78 && bytes[start + 1] === 0x6d && bytes[start + 2] === 0x6c;
  }

  /** `xmlns`, `xmlns:…` and `xml:…`; other names that begin with `xml` are reserved. */
  #noteXmlName(start: number, colon: number, end: number): void {
    const prefix = this.#platform.latin1(this.bytes, start, colon === 0 ? end : colon);
    if (prefix === 'xmlns') this.declaresNamespaces = true;
    else if (prefix !== 'xml') giveUp();
  }

  /** Leaves `at` on the closing quote. */
  #skipAttributeText(quote: number): number {
    const { bytes } = this;
    let { at } = this;
    let run = 0;
    for (;;) {
      const byte = bytes[at] ?? 0;
      const kind = textKinds[byte];
      if (kind === InText.ordinary || kind === InText.greater || kind === InText.bracket) {
        if (byte === quote) break;
        at++;
      } else if (kind === InText.ampersand) {
        at = this.#skipReference(at);
        run |= Run.references;
      } else if (kind === InText.high) {
        at = this.#skipSequence(at);
        run |= Run.high;
      } else giveUp();
    }
    this.at = at;
    return run;
  }

  /** Position of an attribute of the same name among those scanned so far. */
  #indexOf(start: number, end: number): number {
    const { bytes } = this;
    const fields = this.#attributes;
    for (let index = 0; index < this.#attributeCount; index++) {
      const other = fields[index * attributeFields] ?? 0;
      if ((fields[index * attributeFields + 2] ?? 0) - other !== end - start) continue;
      let length = end - start;
      while (length > 0 && bytes[other + length - 1] === bytes[start + length - 1]) length--;
      if (length === 0) return index;
    }
    return -1;
  }

  /** Name of the start tag scanned last, its prefix included. */
  name(): string {
    const known = knownNames.get(this.#nameHash);
    if (known !== undefined && this.#stands(known, this.#nameStart, this.#nameEnd)) return known;
    const name = this.#platform.latin1(this.bytes, this.#nameStart, this.#nameEnd);
    if (known === undefined && knownNames.size < mostKnownNames) knownNames.set(this.#nameHash, name);
    return name;
  }

  #stands(name: string, start: number, end: number): boolean {
    if (name.length !== end - start) return false;
    for (let index = 0; index < name.length; index++) {
      if (name.charCodeAt(index) !== this.bytes[start + index]) return false;
    }
    return true;
  }

  get(name: string): string | undefined {
    const wanted = name.startsWith('r:') ? name.slice(2) : name;
    const fields = this.#attributes;
    for (let field = 0; field < this.#attributeCount * attributeFields; field += attributeFields) {
      const start = fields[field] ?? 0;
      const colon = fields[field + 1] ?? 0;
      if ((colon !== 0) === (wanted === name)) continue;
      if (!this.#stands(wanted, colon === 0 ? start : colon + 1, fields[field + 2] ?? 0)) continue;
      if (colon !== 0 && !relationshipNamespaces.has(this.#uriOf(start, colon))) continue;
      return this.decode(fields[field + 3] ?? 0, fields[field + 4] ?? 0, fields[field + 5] ?? 0);
    }
    return undefined;
  }

  // ---- Elements

  #startElement(handler: ElementHandler, shortcut?: Shortcut): void {
    if (this.#depth === this.#mostDepth) giveUp();
    if (this.declaresNamespaces) this.#declare();
    if (!this.#hasDefaultNamespace) giveUp();
    this.requirePrefixes();
    const role = this.#role();
    const told = role === 'ours' && this.#foreignSince === 0;
    const name = told ? this.name() : '';
    if (told) handler.open(name, this);
    if (this.selfClosing) {
      if (told) handler.close(name);
      if (this.declaresNamespaces) this.#forgetNamespaces(this.#depth);
      return;
    }
    this.#push(name);
    if (role === 'foreign' && this.#foreignSince === 0) this.#foreignSince = this.#depth;
    if (told && shortcut?.element === name) shortcut.read(this);
  }

  #push(name: string): void {
    this.#openStarts[this.#depth] = this.#nameStart;
    this.#openEnds[this.#depth] = this.#nameEnd;
    this.#openNames[this.#depth] = name;
    this.#depth++;
  }

  #endElement(handler: ElementHandler): void {
    const { bytes } = this;
    const depth = this.#depth - 1;
    const end = this.#openEnds[depth] ?? 0;
    let at = this.at + 2;
    for (let start = this.#openStarts[depth] ?? 0; start < end; start++, at++) {
      if (bytes[start] !== bytes[at]) giveUp();
    }
    while (isSpace(bytes[at])) at++;
    if (bytes[at] !== Byte.greater) giveUp();
    this.at = at + 1;
    const name = this.#openNames[depth] ?? '';
    if (name !== '') handler.close(name);
    if (this.#foreignSince === this.#depth) this.#foreignSince = 0;
    this.#depth = depth;
    if (this.#namespaces.length > 0) this.#forgetNamespaces(depth);
  }

  // ---- Namespaces

  /** Takes in the declarations of the start tag scanned last. */
  #declare(): void {
    const fields = this.#attributes;
    for (let field = 0; field < this.#attributeCount * attributeFields; field += attributeFields) {
      const start = fields[field] ?? 0;
      const colon = fields[field + 1] ?? 0;
      const end = fields[field + 2] ?? 0;
      if (!this.#startsWithXml(start) || (colon === 0 ? end : colon) - start !== 'xmlns'.length) continue;
      if (fields[field + 5] !== 0) giveUp();
      const uri = this.#platform.latin1(this.bytes, fields[field + 3] ?? 0, fields[field + 4] ?? 0);
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
    if (this.#namespaces.some((known) => known.prefix === prefix || known.uri === uri)) giveUp();
    this.#namespaces.push({ prefix, uri, depth: this.#depth });
  }

  #forgetNamespaces(depth: number): void {
    while ((this.#namespaces.at(-1)?.depth ?? -1) >= depth) this.#namespaces.pop();
  }

  /** Gives up where the start tag scanned last uses a prefix that is not declared. */
  requirePrefixes(): void {
    if (!this.#usesPrefixes) return;
    if (this.#nameColon !== 0) this.#uriOf(this.#nameStart, this.#nameColon);
    const fields = this.#attributes;
    for (let field = 0; field < this.#attributeCount * attributeFields; field += attributeFields) {
      const start = fields[field] ?? 0;
      const colon = fields[field + 1] ?? 0;
      if (colon !== 0 && !this.#startsWithXml(start)) this.#uriOf(start, colon);
    }
  }

  #uriOf(start: number, colon: number): string {
    for (const { prefix, uri } of this.#namespaces) if (this.#stands(prefix, start, colon)) return uri;
    return this.#startsWithXml(start) ? '' : giveUp();
  }

  #role(): ReturnType<typeof roleOf> {
    if (this.#nameColon === 0) return 'ours';
    const uri = this.#uriOf(this.#nameStart, this.#nameColon);
    return roleOf(uri, this.#platform.latin1(this.bytes, this.#nameColon + 1, this.#nameEnd));
  }

  // ---- Text

  /**
   * Passes over text up to the next tag and leaves `at` there.
   * @returns what the run holds, for {@link decode}
   */
  skipText(): number {
    const { bytes } = this;
    let { at } = this;
    let run = 0;
    for (;;) {
      switch (textKinds[bytes[at] ?? 0]) {
        case InText.ordinary:
        case InText.lineBreak:
          at++;
          break;
        case InText.less:
          this.at = at;
          return run;
        case InText.ampersand:
          at = this.#skipReference(at);
          run |= Run.references;
          break;
        case InText.high:
          at = this.#skipSequence(at);
          run |= Run.high;
          break;
        case InText.bracket:
          at++;
          run |= Run.bracket;
          break;
        case InText.return:
          at++;
          run |= Run.references;
          break;
        case InText.greater:
          // `]]>` must not stand in text (XML 1.0, 2.4).
          if (bytes[at - 1] === Byte.closingBracket && bytes[at - 2] === Byte.closingBracket) giveUp();
          at++;
          break;
        default:
          giveUp();
      }
    }
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
  decode(start: number, end: number, run: number): string {
    if ((run & Run.references) !== 0) return this.#resolve(start, end);
    if ((run & Run.high) !== 0) return this.#platform.utf8(this.bytes, start, end);
    return this.#platform.latin1(this.bytes, start, end);
  }

  /** Text with references resolved and line ends as XML has them (2.11). */
  #resolve(start: number, end: number): string {
    const { bytes } = this;
    if (this.#units.length < end - start) this.#units = new Uint16Array(2 * (end - start));
    const units = this.#units;
    let count = 0;
    let at = start;
    while (at < end) {
      const byte = bytes[at] ?? 0;
      let code = byte;
      if (byte === Byte.ampersand) {
        at = this.#skipReference(at);
        code = this.#referred;
      } else if (byte >= 0x80) {
        const length = sequenceLength(bytes, at);
        code = codeOf(bytes, at, length);
        at += length;
      } else {
        at++;
        if (byte === Byte.return) {
          if (bytes[at] === Byte.lineFeed && at < end) at++;
          code = Byte.lineFeed;
        }
      }
      if (code > 0xffff) {
        units[count++] = 0xd7c0 + (code >> 10);
        code = 0xdc00 + (code & 0x3ff);
      }
      units[count++] = code;
    }
    return textOf(units, count);
  }
}

function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** The character of a UTF-8 sequence that is known to be one. */
function codeOf(bytes: Uint8Array, at: number, length: number): number {
  let code = (bytes[at] ?? 0) & (0xff >> (length + 1));
  for (let index = 1; index < length; index++) code = (code << 6) | ((bytes[at + index] ?? 0) & 0x3f);
  return code;
}

function textOf(units: Uint16Array, count: number): string {
  if (count <= charactersAtOnce) return fromUnits(units.subarray(0, count));
  let text = '';
  for (let start = 0; start < count; start += charactersAtOnce) {
    text += fromUnits(units.subarray(start, Math.min(count, start + charactersAtOnce)));
  }
  return text;
}

function fromUnits(units: Uint16Array): string {
  // A typed array serves as the list of arguments; the declaration only knows true arrays.
  return String.fromCharCode.apply(null, units as unknown as number[]);
}
