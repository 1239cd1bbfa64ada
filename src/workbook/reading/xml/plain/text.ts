import { Byte, codeOf, digitOf, isCharacter, isPlainText, isSpace, sequenceLength, type Markup } from '../bytes';
import type { Platform } from '../../platform';
import { giveUp } from './giving-up';

/** What a run of text or a value holds: the first two are needed to decode it. */
export const Run = { high: 1, references: 2, bracket: 4 } as const;

/** Digits of a number: more would be beyond Unicode or the last row, or needless zeros. */
export const mostDigits = 7;
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

/** The bytes of a part, and what is neither tag nor name: blanks and text. */
export class PlainText {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Where the next piece begins. */
  at = 0;
  protected readonly platform: Platform;
  /** The character the reference passed last stands for. */
  #referred = 0;

  constructor(bytes: Uint8Array, platform: Platform) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.platform = platform;
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

  /** The number that stands between two places in plain digits. */
  number(start: number, end: number): number {
    return Number(this.platform.latin1(this.bytes, start, end));
  }

  /** Reads text up to the next tag and leaves `at` there. */
  readText(): string {
    const start = this.at;
    const run = this.skipText();
    return this.decode(start, this.at, run);
  }

  /**
   * Passes over text up to the next tag.
   * @returns the text where an opening bracket stands in it; the empty text where none does, whatever else does
   */
  readBracketed(): string {
    const start = this.at;
    const run = this.skipText();
    return (run & Run.bracket) === 0 ? '' : this.decode(start, this.at, run);
  }

  /** Passes over text up to the next tag, leaves `at` there and returns what the run holds. */
  protected skipText(): number {
    const { bytes } = this;
    let { at } = this;
    let run = 0;
    for (;;) {
      while (isPlainText[bytes[at] as number] === 1) at++;
      const byte = bytes[at] ?? 0;
      if (byte === Byte.less) break;
      if (byte >= 0x80) {
        run |= Run.high;
        do at = this.skipSequence(at);
        while ((bytes[at] as number) >= 0x80);
      } else if (byte === Byte.ampersand) {
        run |= Run.references;
        at = this.skipReference(at);
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

  protected skipSequence(at: number): number {
    const length = sequenceLength(this.bytes, at);
    if (length === 0) giveUp();
    return at + length;
  }

  /** Passes over `&amp;` or `&#20013;` and notes the character. */
  protected skipReference(start: number): number {
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
      if (!this.stands(name, at, at + name.length)) continue;
      this.#referred = code;
      return at + name.length;
    }
    return giveUp();
  }

  /** Text of a run that was passed over. */
  protected decode(start: number, end: number, run: number): string {
    const coded = run & (Run.high | Run.references);
    if (coded === 0) return this.platform.latin1(this.bytes, start, end);
    if (coded === Run.high && end - start > longestByHand) return this.platform.utf8(this.bytes, start, end);
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
        at = this.skipReference(at);
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

  protected isSame(start: number, other: number, length: number): boolean {
    const { bytes } = this;
    let index = 0;
    while (index < length && bytes[start + index] === bytes[other + index]) index++;
    return index === length;
  }

  /** Whether an ASCII text stands between two places. */
  protected stands(text: string, start: number, end: number): boolean {
    const { bytes } = this;
    const { length } = text;
    if (length !== end - start) return false;
    for (let index = 0; index < length; index++) {
      if (text.charCodeAt(index) !== bytes[start + index]) return false;
    }
    return true;
  }
}

function textOf(count: number): string {
  units.length = count;
  return String.fromCharCode.apply(null, units);
}
