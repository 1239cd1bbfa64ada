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

/** What a byte is inside text; `ordinary` is all that needs no look. */
export const InText = {
  ordinary: 0,
  less: 1,
  ampersand: 2,
  greater: 3,
  return: 4,
  bracket: 5,
  high: 6,
  lineBreak: 7,
  forbidden: 8,
} as const;

export const textKinds = new Uint8Array(256).map((_, byte) => {
  if (byte === Byte.less) return InText.less;
  if (byte === Byte.ampersand) return InText.ampersand;
  if (byte === Byte.greater) return InText.greater;
  if (byte === Byte.return) return InText.return;
  if (byte === Byte.bracket) return InText.bracket;
  if (byte === Byte.tab || byte === Byte.lineFeed) return InText.lineBreak;
  if (byte >= 0x80) return InText.high;
  return byte < 0x20 ? InText.forbidden : InText.ordinary;
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
