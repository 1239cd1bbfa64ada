/** What the reader needs of a machine; a script hands it Node's, a pane the browser's. */
export interface Platform {
  /**
   * Inflates a raw deflate stream (RFC 1951).
   * @param maxOutput the most bytes that may come out; memory use is bounded by it
   * @throws RangeError when there would be more; any other error when the stream is damaged or cut
   */
  inflateRaw(bytes: Uint8Array, maxOutput: number): Uint8Array;
  /** CRC-32 as zip files use it (APPNOTE 4.4.7), not negative. */
  crc32(bytes: Uint8Array): number;
  /** SHA-256 in lower-case hexadecimal digits. */
  sha256(bytes: Uint8Array): string;
  /** One character a byte, from `start` to before `end`. */
  latin1(bytes: Uint8Array, start: number, end: number): string;
  /** Text of bytes that are known to be valid UTF-8, from `start` to before `end`. */
  utf8(bytes: Uint8Array, start: number, end: number): string;
  /** Milliseconds on a clock that never goes back. */
  now(): number;
}
