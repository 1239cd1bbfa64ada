import { buf } from 'crc-32';
import { Deflate, deflateSync } from 'fflate';
import type { Packer } from '../../workbook/exceljs/zip';

const level = 6;

/** What fflate keeps of a byte that is not full: how many bits, and above them the byte. */
interface Unfinished {
  readonly s: { readonly r: number };
}

/** An empty block that is not packed, behind a byte that is not full, ends at a byte (RFC 1951 3.2.4). */
function alignment(stream: Deflate): Uint8Array {
  const rest = (stream as unknown as Unfinished).s.r;
  const [bits, byte] = [rest & 7, rest >> 3];
  const lengths = [0, 0, 0xff, 0xff];
  // Three bits say what kind of block it is: they are 0, and may need a byte of their own.
  if (bits === 0) return Uint8Array.from([0, ...lengths]);
  return Uint8Array.from(bits > 5 ? [byte, 0, ...lengths] : [byte, ...lengths]);
}

/** A piece that others follow; fflate's own way of ending it at a byte loses the bits before. */
function packedPiece(piece: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = [];
  const stream = new Deflate({ level }, (chunk) => chunks.push(chunk));
  stream.push(piece, false);
  stream.flush();
  chunks.push(alignment(stream));
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** What a browser, or a worker in it, gives the writer. */
export const browserPacker: Packer = {
  deflateRaw: (piece, last) => (last ? deflateSync(piece, { level }) : packedPiece(piece)),
  crc32: (bytes, before) => buf(bytes, before) >>> 0,
};
