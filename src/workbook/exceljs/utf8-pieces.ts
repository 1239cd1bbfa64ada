/** Bytes of a piece: pieces are packed one by one, and small ones would pack badly. */
const pieceSize = 1 << 20;
/** The most bytes of UTF-8 that one unit of UTF-16 takes. */
const widest = 3;
/** Whole numbers up to here are printed digit by digit. */
const mostWhole = 999_999_999;
const mostDigits = 9;
const nothing = new Uint8Array();

/** Buffers of pieces that are packed already, to be filled again: touching new memory costs more than filling it. */
export class PieceBuffers {
  readonly #free: Uint8Array[] = [];

  take(): Uint8Array {
    return this.#free.pop() ?? new Uint8Array(pieceSize);
  }

  /** @param piece is not looked at any more */
  giveBack({ buffer }: Uint8Array): void {
    if (buffer.byteLength === pieceSize) this.#free.push(new Uint8Array(buffer));
  }
}

/**
 * Text that is put together as UTF-8. Parts of tens of megabytes are written cell by cell: as strings they would be
 * flattened, encoded and copied, each of which takes longer than making them.
 */
export class Utf8Pieces {
  readonly #take: (piece: Uint8Array) => void;
  readonly #buffers: PieceBuffers;
  #bytes: Uint8Array;
  #at = 0;

  /** @param take is handed each piece when it is full */
  constructor(buffers: PieceBuffers, take: (piece: Uint8Array) => void) {
    this.#take = take;
    this.#buffers = buffers;
    this.#bytes = buffers.take();
  }

  /** Adds a text; half a surrogate pair becomes U+FFFD, as in every encoder. */
  add(text: string): void {
    const { length } = text;
    if (this.#at + length * widest > pieceSize) {
      this.end();
      if (length * widest > pieceSize) {
        this.#take(new TextEncoder().encode(text));
        return;
      }
    }
    const bytes = this.#bytes;
    let at = this.#at;
    for (let index = 0; index < length; index++) {
      let code = text.charCodeAt(index);
      if (code < 0x80) {
        bytes[at++] = code;
        continue;
      }
      if (code < 0x800) bytes[at++] = 0xc0 | (code >> 6);
      else if (code < 0xd800 || code > 0xdfff) {
        bytes[at++] = 0xe0 | (code >> 12);
        bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
      } else {
        code = text.codePointAt(index) ?? 0;
        if (code < 0x10000) {
          bytes[at++] = 0xef;
          bytes[at++] = 0xbf;
          code = 0xfffd;
        } else {
          index++;
          bytes[at++] = 0xf0 | (code >> 18);
          bytes[at++] = 0x80 | ((code >> 12) & 0x3f);
          bytes[at++] = 0x80 | ((code >> 6) & 0x3f);
        }
      }
      bytes[at++] = 0x80 | (code & 0x3f);
    }
    this.#at = at;
  }

  /** Adds bytes that are UTF-8 already; at most a piece of them. */
  addBytes(more: Uint8Array): void {
    const { length } = more;
    if (this.#at + length > pieceSize) this.end();
    const bytes = this.#bytes;
    let at = this.#at;
    // Quicker than `set` for the few bytes of a tag.
    for (let index = 0; index < length; index++) bytes[at++] = more[index] as number;
    this.#at = at;
  }

  /** Adds a number as JavaScript prints it. */
  addNumber(value: number): void {
    if (value >= 0 && value <= mostWhole && Number.isInteger(value)) this.addWhole(value, nothing);
    else this.add(String(value));
  }

  /** Adds a whole number, 0 to 999,999,999, and bytes that are UTF-8 already. */
  addWhole(value: number, behind: Uint8Array): void {
    this.addAround(nothing, value, behind);
  }

  /** Adds a whole number, 0 to 999,999,999, between bytes that are UTF-8 already; together at most a piece of them. */
  addAround(before: Uint8Array, value: number, behind: Uint8Array): void {
    if (this.#at + before.length + mostDigits + behind.length > pieceSize) this.end();
    const bytes = this.#bytes;
    let at = this.#at;
    // Quicker than `set` for the few bytes of a tag.
    for (let index = 0; index < before.length; index++) bytes[at++] = before[index] as number;
    let digits = 1;
    for (let limit = 10; value >= limit; limit *= 10) digits++;
    at += digits;
    for (let place = at, rest = value; place > at - digits;) {
      const tens = (rest / 10) | 0;
      bytes[--place] = 0x30 + rest - tens * 10;
      rest = tens;
    }
    for (let index = 0; index < behind.length; index++) bytes[at++] = behind[index] as number;
    this.#at = at;
  }

  /** Hands over what there is. */
  end(): void {
    if (this.#at === 0) return;
    this.#take(this.#bytes.subarray(0, this.#at));
    this.#bytes = this.#buffers.take();
    this.#at = 0;
  }
}
