import { createHash } from 'node:crypto';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { CommandError } from '../terminal/command-error';

/** What goes into an archive; asked for its bytes when its turn comes. */
export interface ZipInput {
  readonly path: string;
  bytes(): Uint8Array;
}

/** The first moment an entry can name, by any clock: the same files give the same bytes (APPNOTE 4.4.6). */
const firstMoment = (): Date => new Date(1980, 0, 1);

/** Beyond these an archive needs the larger format, which the library does not write (APPNOTE 4.4.1.4). */
const [mostEntries, mostBytes] = [0xfffe, 0xfffffffe];
const sealBegins = 'sha256:';
const sealLength = sealBegins.length + 64;

/** What is packed already is not packed again. */
const packed = /\.(xlsx|xlsm|xlsb|docx|ods|zip|png|jpe?g)$/i;

/**
 * A zip file piece by piece, one entry in memory at a time. Its comment is the SHA-256 of all bytes before it: a byte that
 * changes anywhere is found.
 * @throws CommandError where it comes out larger than the format allows
 */
export function* zipPieces(inputs: Iterable<ZipInput>): Generator<Uint8Array> {
  const hash = createHash('sha256');
  const waiting: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    waiting.push(piece);
  });
  let [entries, bytes] = [0, 0];
  function* flushed(): Generator<Uint8Array> {
    for (const piece of waiting.splice(0)) {
      bytes += piece.length;
      hash.update(piece);
      yield piece;
    }
    if (entries > mostEntries || bytes > mostBytes) throw new CommandError('archive-too-large');
  }
  for (const { path, bytes: content } of inputs) {
    const entry = packed.test(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    entry.mtime = firstMoment();
    entries += 1;
    zip.add(entry);
    entry.push(content(), true);
    yield* flushed();
  }
  zip.end();
  const end = Buffer.concat(waiting.splice(0));
  // The length of the comment ends the file's last record (APPNOTE 4.3.16).
  end.writeUInt16LE(sealLength, end.length - 2);
  waiting.push(end);
  yield* flushed();
  yield Buffer.from(sealBegins + hash.digest('hex'));
}

/** What the seal at the end of a file says, and what it should say; undefined where there is none. */
export function sealOf(file: Uint8Array): { readonly expected: string; readonly found: string } | undefined {
  const end = file.subarray(Math.max(0, file.length - sealLength));
  const text = Buffer.from(end).toString('latin1');
  if (!text.startsWith(sealBegins)) return undefined;
  const found = createHash('sha256')
    .update(file.subarray(0, file.length - end.length))
    .digest('hex');
  return { expected: text.slice(sealBegins.length), found };
}
