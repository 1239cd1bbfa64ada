import { promisify } from 'node:util';
import { constants, crc32, deflateRaw, deflateRawSync } from 'node:zlib';
import type { Packer } from '../../src/workbook/exceljs/zip';

/** Below this, handing a piece to another thread takes longer than packing it. */
const smallPiece = 1 << 16;
/** Pieces of long tables, which are nearly full. */
const largePiece = 1 << 19;

const inAnotherThread = promisify<Uint8Array, Parameters<typeof deflateRaw>[1], Uint8Array>(deflateRaw);

/** What Node gives the writer. */
export const nodePacker: Packer = {
  deflateRaw: (piece, last) => {
    const options = {
      // Long tables pack a tenth worse in a third of the time.
      level: piece.length > largePiece ? 3 : 6,
      finishFlush: last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH,
      // Room for all that comes out, so that the other thread is not to wait for this one.
      chunkSize: piece.length + (piece.length >> 8) + 64,
    };
    return piece.length < smallPiece ? deflateRawSync(piece, options) : inAnotherThread(piece, options);
  },
  crc32: (bytes, before) => crc32(bytes, before),
};
