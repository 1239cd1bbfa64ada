const [localHeader, centralHeader, endRecord] = [0x04034b50, 0x02014b50, 0x06054b50];

/** 1 January 1980, 00:00: the first moment an entry can name (APPNOTE 4.4.6). The same work must give the same bytes. */
const [firstTime, firstDate] = [0, 0x0021];

/** Names are UTF-8 (APPNOTE 4.4.4, bit 11). */
const utf8Names = 0x0800;
const [stored, deflated, version] = [0, 8, 20];

/** What the writer needs of a machine. */
export interface Packer {
  /**
   * Packs a piece of a raw deflate stream (RFC 1951) without looking at the pieces before it, so that pieces can be
   * packed beside each other.
   * @param last whether the stream ends with it; else the packed piece ends at a byte
   */
  deflateRaw(piece: Uint8Array, last: boolean): Uint8Array | Promise<Uint8Array>;
  /**
   * CRC-32 as zip files use it (APPNOTE 4.4.7), not negative.
   * @param before of the bytes before these; 0 at the start
   */
  crc32(bytes: Uint8Array, before: number): number;
}

/** A part of a package before it is packed. */
export interface Part {
  readonly name: string;
  readonly bytes: Uint8Array;
}

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--) if (view.getUint32(at, true) === endRecord) return at;
  throw new Error('the written workbook has no zip directory');
}

/**
 * The parts of an archive that holds them uncompressed, as our own writer has just made it; what comes from elsewhere
 * is read by `workbook/reading`.
 */
export function storedParts(archive: Uint8Array): Part[] {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const end = endOf(view);
  const parts: Part[] = [];
  let at = view.getUint32(end + 16, true);
  for (let entry = view.getUint16(end + 10, true); entry > 0; entry--) {
    if (view.getUint16(at + 10, true) !== stored) throw new Error('the written workbook is packed already');
    const [size, nameLength] = [view.getUint32(at + 20, true), view.getUint16(at + 28, true)];
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const name = new TextDecoder().decode(archive.subarray(at + 46, at + 46 + nameLength));
    parts.push({ name: name.replace(/^\//, ''), bytes: archive.subarray(start, start + size) });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts.filter(({ name }) => !name.endsWith('/'));
}

/** Pieces that may wait to be packed; beyond, whoever makes them is to wait too. */
const mostWaiting = 4;

/** A part on its way into an archive: packed piece by piece while the rest of it is made. */
export class PackedPart {
  readonly name: Uint8Array;
  readonly #packer: Packer;
  readonly #done: (piece: Uint8Array) => void;
  readonly #packed: Promise<Uint8Array>[] = [];
  #held: Uint8Array | undefined;
  #waiting = 0;
  #size = 0;
  #crc = 0;

  /** @param done is told of each piece that is needed no longer */
  constructor(name: string, packer: Packer, done: (piece: Uint8Array) => void = () => undefined) {
    this.name = new TextEncoder().encode(name);
    this.#packer = packer;
    this.#done = done;
  }

  add(piece: Uint8Array): void {
    if (this.#held !== undefined) this.#pack(this.#held, false);
    this.#held = piece;
  }

  /** No more will be added. */
  end(): void {
    this.#pack(this.#held ?? new Uint8Array(), true);
  }

  /** Whether pieces are made faster than they are packed. */
  get behind(): boolean {
    return this.#waiting > mostWaiting;
  }

  /** Waits for what was added to be packed, but for the last piece. */
  async caughtUp(): Promise<void> {
    await Promise.all(this.#packed);
  }

  async entry(offset: number): Promise<Entry> {
    const packed = await Promise.all(this.#packed);
    const packedSize = packed.reduce((sum, { length }) => sum + length, 0);
    return { name: this.name, packed, packedSize, size: this.#size, crc: this.#crc, offset };
  }

  #pack(piece: Uint8Array, last: boolean): void {
    this.#crc = this.#packer.crc32(piece, this.#crc);
    this.#size += piece.length;
    this.#waiting += 1;
    const packed = Promise.resolve(this.#packer.deflateRaw(piece, last)).then((bytes) => {
      this.#waiting -= 1;
      this.#done(piece);
      return bytes;
    });
    // Whoever asks for the entry hears of a failure.
    packed.catch(() => undefined);
    this.#packed.push(packed);
  }
}

interface Entry {
  readonly name: Uint8Array;
  readonly packed: readonly Uint8Array[];
  readonly packedSize: number;
  readonly size: number;
  readonly crc: number;
  readonly offset: number;
}

/** The fields that local and central headers share, from the version on. */
function writeShared(view: DataView, at: number, entry: Entry): void {
  view.setUint16(at, version, true);
  view.setUint16(at + 2, utf8Names, true);
  view.setUint16(at + 4, deflated, true);
  view.setUint16(at + 6, firstTime, true);
  view.setUint16(at + 8, firstDate, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packedSize, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.name.length, true);
}

/** Puts packed parts into an archive. The same parts give the same bytes. */
export async function archived(parts: readonly PackedPart[]): Promise<Uint8Array> {
  const entries: Entry[] = [];
  let offset = 0;
  for (const part of parts) {
    const entry = await part.entry(offset);
    entries.push(entry);
    offset += 30 + entry.name.length + entry.packedSize;
  }
  const directory = entries.reduce((sum, { name }) => sum + 46 + name.length, 0);
  const archive = new Uint8Array(offset + directory + 22);
  const view = new DataView(archive.buffer);
  let at = offset;
  for (const entry of entries) {
    view.setUint32(entry.offset, localHeader, true);
    writeShared(view, entry.offset + 4, entry);
    archive.set(entry.name, entry.offset + 30);
    let place = entry.offset + 30 + entry.name.length;
    for (const piece of entry.packed) {
      archive.set(piece, place);
      place += piece.length;
    }
    view.setUint32(at, centralHeader, true);
    view.setUint16(at + 4, version, true);
    writeShared(view, at + 6, entry);
    view.setUint32(at + 42, entry.offset, true);
    archive.set(entry.name, at + 46);
    at += 46 + entry.name.length;
  }
  view.setUint32(at, endRecord, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, directory, true);
  view.setUint32(at + 16, offset, true);
  return archive;
}
