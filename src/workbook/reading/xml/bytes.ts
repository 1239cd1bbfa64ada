/** Bytes of XML that plain reading looks for. */
export const Byte = {
  tab: 0x09,
  lineFeed: 0x0a,
  return: 0x0d,
  space: 0x20,
  quote: 0x22,
  hash: 0x23,
  ampersand: 0x26,
  apostrophe: 0x27,
  dash: 0x2d,
  dot: 0x2e,
  slash: 0x2f,
  zero: 0x30,
  colon: 0x3a,
  semicolon: 0x3b,
  less: 0x3c,
  equals: 0x3d,
  greater: 0x3e,
  question: 0x3f,
  bracket: 0x5b,
  closingBracket: 0x5d,
} as const;

/** 1 for bytes that need no look inside text. */
export const isPlainText = new Uint8Array(256).map((_, byte) => {
  const special = byte === Byte.less || byte === Byte.ampersand || byte === Byte.greater || byte === Byte.bracket;
  return byte === Byte.tab || byte === Byte.lineFeed || (byte >= 0x20 && byte < 0x80 && !special) ? 1 : 0;
});

/** 1 for bytes that need no look inside an attribute's value. */
export const isPlainValue = new Uint8Array(256).map((_, byte) => {
  const special = byte === Byte.quote || byte === Byte.apostrophe || byte === Byte.ampersand || byte === Byte.less;
  return byte >= 0x20 && byte < 0x80 && !special ? 1 : 0;
});

/** 2: may begin a name; 1: may stand in one; 0: neither. Of ASCII only, and without the colon. */
export const nameKinds = new Uint8Array(256).map((_, byte) => {
  const character = String.fromCharCode(byte);
  if (/[A-Za-z_]/.test(character)) return 2;
  return /[0-9.-]/.test(character) ? 1 : 0;
});

export function isSpace(byte: number | undefined): boolean {
  return byte === Byte.space || byte === Byte.lineFeed || byte === Byte.return || byte === Byte.tab;
}

/** Value of a hexadecimal digit; -1 where it is none. */
export function digitOf(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const letter = byte | 0x20;
  return letter >= 0x61 && letter <= 0x66 ? letter - 0x57 : -1;
}

/** May the character stand in XML 1.0 (2.2)? */
export function isCharacter(code: number): boolean {
  if (code < 0x20) return code === Byte.tab || code === Byte.lineFeed || code === Byte.return;
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return code <= 0x10ffff && code !== 0xfffe && code !== 0xffff;
}

/**
 * Length of the UTF-8 sequence that begins at a byte over 127 (RFC 3629, section 4).
 * @returns 0 where the bytes are no UTF-8, or no character of XML
 */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const second = bytes[at + 1] ?? 0;
  const third = bytes[at + 2] ?? 0;
  if ((second & 0xc0) !== 0x80 || first < 0xc2) return 0;
  if (first < 0xe0) return 2;
  if ((third & 0xc0) !== 0x80) return 0;
  if (first < 0xf0) {
    const overlong = first === 0xe0 && second < 0xa0;
    const surrogate = first === 0xed && second >= 0xa0;
    const noCharacter = first === 0xef && second === 0xbf && third >= 0xbe;
    return overlong || surrogate || noCharacter ? 0 : 3;
  }
  if (((bytes[at + 3] ?? 0) & 0xc0) !== 0x80) return 0;
  const outside = (first === 0xf0 && second < 0x90) || (first === 0xf4 && second >= 0x90) || first > 0xf4;
  return outside ? 0 : 4;
}

/** The character of a UTF-8 sequence that is known to be one. */
export function codeOf(bytes: Uint8Array, at: number, length: number): number {
  let code = (bytes[at] ?? 0) & (0xff >> (length + 1));
  for (let index = 1; index < length; index++) code = (code << 6) | ((bytes[at + index] ?? 0) & 0x3f);
  return code;
}

/** The first four characters of an ASCII text, or as many as it has, as {@link wordAt} would read them. */
export function word(text: string): number {
  let value = 0;
  for (let index = Math.min(4, text.length) - 1; index >= 0; index--) value = value * 256 + text.charCodeAt(index);
  return value;
}

/** Four bytes at once: comparing words, not bytes, is what makes plain reading quick. 0 beyond the end. */
export function wordAt(view: DataView, at: number): number {
  return at + 4 <= view.byteLength ? view.getUint32(at, true) : 0;
}

/** A piece of markup of four bytes or more, as it stands in files. */
export class Markup {
  readonly length: number;
  readonly #words: readonly number[];

  constructor(text: string) {
    this.length = text.length;
    // The last word overlaps the one before unless the length is a multiple of four.
    this.#words = Array.from({ length: Math.ceil(text.length / 4) }, (_, index) =>
      word(text.slice(Math.min(4 * index, text.length - 4))),
    );
  }

  standsAt(view: DataView, at: number): boolean {
    const words = this.#words;
    const last = this.length - 4;
    for (let index = 0; index < words.length; index++) {
      if (wordAt(view, at + Math.min(4 * index, last)) !== words[index]) return false;
    }
    return true;
  }
}
