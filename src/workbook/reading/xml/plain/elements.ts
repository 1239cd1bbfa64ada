import { Byte } from '../bytes';
import type { ElementName, PartHandler } from '../handler';
import type { Platform } from '../../platform';
import { giveUp } from './giving-up';
import { PlainNames } from './namespaces';

/*
 * XML as nearly every program writes it: UTF-8, no DOCTYPE, comments, CDATA or instructions, names of ASCII letters, and no
 * prefix on the elements we read. Read in place from the bytes; text is decoded only where it is wanted. It is as strict
 * as the general parser about everything it passes over, and knows one word for whatever is not plain: it gives up, and the
 * general parser says what is wrong, if anything is.
 *
 * `bytes[at]` beyond the end is undefined: it equals no byte and is no plain one, so that every loop ends and gives up.
 */

/** Takes the place of events where an element's content can be read in a shorter way. */
export interface Shortcut {
  readonly element: ElementName;
  /** Called after the start tag; leaves `at` before the end tag. */
  read(xml: PlainXml): void;
}

type ElementHandler = Pick<PartHandler, 'listening' | 'open' | 'text' | 'close'>;

const declaration =
  /^<\?xml version=(["'])1\.0\1(?: encoding=(["'])(?:utf|UTF)-8\2)?(?: standalone=(["'])(?:yes|no)\3)?\s*\?>/;
const longestDeclaration = 120;

/** A reader over the bytes of one part. */
export class PlainXml extends PlainNames {
  // The elements we are in.
  readonly #mostDepth: number;
  readonly #openStarts: number[] = [];
  readonly #openEnds: number[] = [];
  readonly #openNames: ElementName[] = [];
  readonly #openTold: boolean[] = [];
  /** Depth of the outermost foreign element we are in; 0 when in none. */
  #foreignSince = 0;

  /** @param mostDepth elements inside each other, beyond which it gives up */
  constructor(bytes: Uint8Array, platform: Platform, mostDepth: number) {
    super(bytes, platform);
    this.#mostDepth = mostDepth;
  }

  /** Reads a whole part; gives up where it is not plain. */
  readPart(handler: PartHandler, shortcut?: Shortcut): void {
    this.#readProlog();
    this.scanTag();
    if (this.nameColon !== 0 || !this.isNamed(handler.root)) giveUp();
    this.#startElement(handler, shortcut);
    while (this.depth > 0) this.#readPiece(handler, shortcut);
    this.skipSpace();
    if (this.at !== this.bytes.length) giveUp();
  }

  /** For shortcuts: tells of the element that begins here, and reads it to its end. */
  readElement(handler: ElementHandler): void {
    const outside = this.depth;
    this.scanTag();
    this.#startElement(handler);
    while (this.depth > outside) this.#readPiece(handler);
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
      const match = declaration.exec(this.platform.latin1(bytes, this.at, end));
      if (match === null) giveUp();
      this.at += match[0].length;
    }
    this.skipSpace();
  }

  #startElement(handler: ElementHandler, shortcut?: Shortcut): void {
    if (this.depth === this.#mostDepth) giveUp();
    if (this.declaresNamespaces) this.declare();
    if (!this.hasDefaultNamespace) giveUp();
    if (this.usesPrefixes) this.requirePrefixes();
    const role = this.nameColon === 0 ? 'ours' : this.roleOfPrefixed();
    const told = role === 'ours' && this.#foreignSince === 0;
    const name = told ? this.elementName() : '';
    if (told) handler.open(name, this);
    if (this.selfClosing) {
      if (told) handler.close(name);
      if (this.declaresNamespaces) this.forgetNamespaces(this.depth);
      return;
    }
    const depth = this.depth++;
    this.#openStarts[depth] = this.nameStart;
    this.#openEnds[depth] = this.nameEnd;
    this.#openNames[depth] = name;
    this.#openTold[depth] = told;
    if (role === 'foreign' && this.#foreignSince === 0) this.#foreignSince = this.depth;
    if (told && shortcut !== undefined && shortcut.element === name) shortcut.read(this);
  }

  #endElement(handler: ElementHandler): void {
    const { bytes } = this;
    const depth = this.depth - 1;
    const start = this.#openStarts[depth] as number;
    const length = (this.#openEnds[depth] as number) - start;
    if (!this.isSame(start, this.at + 2, length)) giveUp();
    this.at += 2 + length;
    if (bytes[this.at] !== Byte.greater) this.skipSpace();
    if (bytes[this.at] !== Byte.greater) giveUp();
    this.at++;
    if (this.#openTold[depth] === true) handler.close(this.#openNames[depth] as ElementName);
    if (this.#foreignSince === this.depth) this.#foreignSince = 0;
    this.depth = depth;
    this.forgetNamespaces(depth);
  }
}
