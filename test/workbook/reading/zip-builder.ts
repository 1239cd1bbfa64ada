import { crc32, deflateRawSync } from 'node:zlib';

/** One entry; what is given besides name and content is a lie the headers tell, or a way of packing. */
export interface Entry {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  /** Declared in both headers. */
  readonly size?: number;
  /** Declared in the directory only. */
  readonly directorySize?: number;
  /** Bytes as they stand in the file. */
  readonly packed?: Uint8Array;
  readonly localName?: string;
  readonly localMethod?: number;
  /** Sizes stand behind the data, and only there (APPNOTE 4.4.4). */
  readonly streamed?: boolean;
  /** Sizes stand in a zip64 field (APPNOTE 4.5.3). */
  readonly zip64?: boolean;
  /** Where the directory says that the local header stands. */
  readonly offset?: number;
}

const sizesFollow = 0x0008;
const full32 = 0xffffffff;

function record(fields: readonly (readonly [2 | 4 | 8, number])[], ...tail: Uint8Array[]): Buffer {
  const head = Buffer.alloc(fields.reduce((sum, [width]) => sum + width, 0));
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) head.writeUInt16LE(value, at);
    else if (width === 4) head.writeUInt32LE(value, at);
    else head.writeBigUInt64LE(BigInt(value), at);
    at += width;
  }
  return Buffer.concat([head, ...tail]);
}

/** A zip file, truthful unless told otherwise. */
export function zip(
  entries: readonly Entry[],
  tail: { readonly zip64?: boolean; readonly comment?: string } = {},
): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const content = Buffer.from(entry.content as string, 'utf8');
    const method = entry.method ?? 8;
    const packed = entry.packed ?? (method === 8 ? deflateRawSync(content) : content);
    const crc = entry.crc ?? crc32(content);
    const size = entry.size ?? content.length;
    const flags = (entry.flags ?? 0) | (entry.streamed === true ? sizesFollow : 0);
    const local = Buffer.from(entry.localName ?? entry.name, 'utf8');
    const seen = entry.streamed === true ? [0, 0, 0] : [crc, packed.length, size];
    const [localCrc = 0, localPacked = 0, localSize = 0] = seen;
    const header = record(
      [
        [4, 0x04034b50],
        [2, 20],
        [2, flags],
        [2, entry.localMethod ?? method],
        [4, 0],
        [4, localCrc],
        [4, localPacked],
        [4, localSize],
        [2, local.length],
        [2, 0],
      ],
      local,
      packed,
      ...(entry.streamed === true
        ? [
            record([
              [4, 0x08074b50],
              [4, crc],
              [4, packed.length],
              [4, size],
            ]),
          ]
        : []),
    );
    const name = Buffer.from(entry.name, 'utf8');
    const declared = entry.directorySize ?? size;
    const place = entry.offset ?? offset;
    const wide = entry.zip64 === true;
    const field = record([
      [2, 1],
      [2, 24],
      [8, declared],
      [8, packed.length],
      [8, place],
    ]);
    const extra = wide ? field : Buffer.alloc(0);
    directory.push(
      record(
        [
          [4, 0x02014b50],
          [2, 20],
          [2, 20],
          [2, flags],
          [2, method],
          [4, 0],
          [4, crc],
          [4, wide ? full32 : packed.length],
          [4, wide ? full32 : declared],
          [2, name.length],
          [2, extra.length],
          [2, 0],
          [2, 0],
          [2, 0],
          [4, 0],
          [4, wide ? full32 : place],
        ],
        name,
        extra,
      ),
    );
    pieces.push(header);
    offset += header.length;
  }
  const listed = Buffer.concat(directory);
  const comment = Buffer.from(tail.comment ?? '');
  const count = entries.length;
  if (tail.zip64 === true) {
    pieces.push(
      listed,
      record([
        [4, 0x06064b50],
        [8, 44],
        [2, 45],
        [2, 45],
        [4, 0],
        [4, 0],
        [8, count],
        [8, count],
        [8, listed.length],
        [8, offset],
      ]),
      record([
        [4, 0x07064b50],
        [4, 0],
        [8, offset + listed.length],
        [4, 1],
      ]),
    );
  } else pieces.push(listed);
  const wide = tail.zip64 === true;
  pieces.push(
    record(
      [
        [4, 0x06054b50],
        [2, 0],
        [2, 0],
        [2, wide ? 0xffff : count],
        [2, wide ? 0xffff : count],
        [4, wide ? full32 : listed.length],
        [4, wide ? full32 : offset],
        [2, comment.length],
      ],
      comment,
    ),
  );
  return Buffer.concat(pieces);
}
