import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { buf } from 'crc-32';
import { Inflate, inflateSync } from 'fflate';
import type { Platform } from '../../workbook/reading/platform';

/** Deflate packs at most this many bytes into one (RFC 1951: 258 bytes in two bits). */
const mostRatio = 1_032;
/** Streams that cannot come to more than this are inflated at one go. */
const atOneGo = 64 << 20;
/** Bytes of a longer stream that are inflated at a time, before it is asked how many have come out. */
const slice = 16 << 10;
/** Characters made at a time: arguments of one call. */
const characters = 4_096;

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

function inflatedInSlices(bytes: Uint8Array, maxOutput: number): Uint8Array {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((chunk) => {
    size += chunk.length;
    if (size > maxOutput) throw new RangeError('more comes out than is allowed');
    chunks.push(chunk);
  });
  for (let from = 0; from < bytes.length; from += slice) {
    stream.push(bytes.subarray(from, from + slice), from + slice >= bytes.length);
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function inflateRaw(bytes: Uint8Array, maxOutput: number): Uint8Array {
  if (bytes.length === 0) throw new Error('there is no stream');
  if (bytes.length * mostRatio > atOneGo) return inflatedInSlices(bytes, maxOutput);
  // What has no room is counted and dropped: one byte more than is allowed shows that there was more.
  const whole = inflateSync(bytes, { out: new Uint8Array(maxOutput + 1) });
  if (whole.length > maxOutput) throw new RangeError('more comes out than is allowed');
  return whole;
}

/** The encoding that browsers call latin1 is another one, which has letters where this has controls. */
function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let from = start; from < end; from += characters) {
    text += String.fromCharCode(...bytes.subarray(from, Math.min(end, from + characters)));
  }
  return text;
}

/** What a browser, or a worker in it, gives the reader. */
export const browserPlatform: Platform = {
  inflateRaw,
  crc32: (bytes) => buf(bytes) >>> 0,
  sha256: (bytes) => bytesToHex(sha256(bytes)),
  latin1,
  utf8: (bytes, start, end) => utf8.decode(bytes.subarray(start, end)),
  now: () => performance.now(),
};
