import { createHash } from 'node:crypto';
import { crc32, inflateRawSync } from 'node:zlib';
import type { Platform } from '../src/workbook/reading/platform';

/** Buffers have these; Node runs them on any Uint8Array. */
const { latin1Slice, utf8Slice } = Buffer.prototype as unknown as Record<
  'latin1Slice' | 'utf8Slice',
  (this: Uint8Array, start: number, end: number) => string
>;

/** Output comes in chunks of at most this; one chunk for nearly every part, so that nothing is copied together. */
const largestChunk = 1 << 20;
/** The smallest chunk zlib takes. */
const smallestChunk = 64;

/** What Node gives the reader. */
export const nodePlatform: Platform = {
  inflateRaw: (bytes, maxOutput) => {
    // One byte more than is allowed: zlib asks for another chunk when one is full to the brim.
    const chunkSize = Math.max(smallestChunk, Math.min(maxOutput + 1, largestChunk));
    return inflateRawSync(bytes, { chunkSize, maxOutputLength: Math.max(1, maxOutput) });
  },
  crc32: (bytes) => crc32(bytes),
  sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
  latin1: (bytes, start, end) => latin1Slice.call(bytes, start, end),
  utf8: (bytes, start, end) => utf8Slice.call(bytes, start, end),
  now: () => performance.now(),
};
