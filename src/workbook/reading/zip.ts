import type { PackedPart } from './known-parts';
import { sizeText } from './limits';
import { Refusal } from './refusal';
import type { ReadingTask } from './task';

/*
 * The zip format as its APPNOTE 6.3 (PKWARE) describes it, as far as workbooks use it. The central directory is believed
 * only where the local headers, the inflated bytes and their checksum agree with it: a file that contradicts itself reads
 * differently in every program, and must not be summed.
 */

const endSignature = 0x06054b50;
const end64LocatorSignature = 0x07064b50;
const end64Signature = 0x06064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;

const endSize = 22;
const end64LocatorSize = 20;
const end64Size = 56;
const entrySize = 46;
const localSize = 30;
const longestComment = 0xffff;

const encryptedFlag = 0x0001;
const sizesFollowFlag = 0x0008;
const stored = 0;
const deflated = 8;
const utf8Flag = 0x0800;
const zip64Field = 0x0001;
const full16 = 0xffff;
const full32 = 0xffffffff;

interface ZipEntry {
  /** As the directory has it, one character a byte. Only looked up, never used as a path. */
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where the local header stands. */
  readonly offset: number;
  /** Where the entry stands in the directory. */
  readonly at: number;
}

/** What the directory says of an entry besides its content. */
export interface ListedEntry {
  /** Under which it is asked for. */
  readonly name: string;
  /** The bytes of the name, whatever their encoding. */
  readonly nameBytes: Uint8Array;
  /** The name is said to be in UTF-8 (APPNOTE 4.4.4, bit 11). */
  readonly utf8: boolean;
  /** Fields behind the name (APPNOTE 4.5), as they are. */
  readonly extra: Uint8Array;
  /** Date and time as MS-DOS packs them, of the clock of whoever made the file (APPNOTE 4.4.6). */
  readonly dosDate: number;
  readonly dosTime: number;
  readonly size: number;
}

interface Directory {
  readonly offset: number;
  readonly size: number;
  readonly count: number;
}

const isAscii = /^[ -~]*$/;

/** Part names are the same whatever the case of their ASCII letters (ECMA-376 part 2, 6.2.2.3). */
function folded(name: string): string {
  const slashes = name.includes('\\') ? name.replaceAll('\\', '/') : name;
  return isAscii.test(slashes) ? slashes.toLowerCase() : slashes;
}

/** A zip file whose directory has been read; its entries are inflated when they are asked for. */
export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #task: ReadingTask;
  readonly #entries = new Map<string, ZipEntry>();
  readonly #directoryOffset: number;
  #inflated = 0;

  /**
   * Reads the directory (APPNOTE 4.3.12, 4.3.16).
   * @throws Refusal when it is missing, cut, contradicts itself or has too many entries
   */
  constructor(bytes: Uint8Array, task: ReadingTask) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#task = task;
    const directory = this.#findDirectory();
    this.#directoryOffset = directory.offset;
    if (directory.count > task.limits.entries) {
      throw new Refusal('limit-entries', { limit: task.limits.entries, found: directory.count });
    }
    this.#readEntries(directory);
  }

  /** Names of all entries, as the directory has them. */
  names(): string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  /** Everything the directory lists, in its order. */
  entries(): ListedEntry[] {
    const view = this.#view;
    return [...this.#entries.values()].map(({ name, flags, size, at }) => {
      const nameEnd = at + entrySize + view.getUint16(at + 28, true);
      return {
        name,
        nameBytes: this.#bytes.subarray(at + entrySize, nameEnd),
        utf8: (flags & utf8Flag) !== 0,
        extra: this.#bytes.subarray(nameEnd, nameEnd + view.getUint16(at + 30, true)),
        dosTime: view.getUint16(at + 12, true),
        dosDate: view.getUint16(at + 14, true),
        size,
      };
    });
  }

  has(name: string): boolean {
    return this.#entries.has(folded(name));
  }

  /**
   * An entry as it lies in the file.
   * @returns undefined when there is no such entry
   * @throws Refusal when the entry is encrypted, contradicts the directory, is packed in an unknown way or too large
   */
  packed(name: string): PackedPart | undefined {
    const entry = this.#entries.get(folded(name));
    if (entry === undefined) return undefined;
    const { name: part, flags, method, crc, size } = entry;
    if ((flags & encryptedFlag) !== 0) throw new Refusal('zip-encrypted', { part });
    if (method !== stored && method !== deflated) throw new Refusal('zip-method', { part, method });
    const packed = this.#packed(entry);
    this.#allow(entry);
    return { name: part, method, crc, size, packed };
  }

  /**
   * The bytes of an entry, checked against its declared size and its CRC-32.
   * @throws Refusal when it is damaged
   */
  unpacked({ name: part, method, crc, size, packed }: PackedPart): Uint8Array {
    const content = method === stored ? packed : this.#inflate(part, size, packed);
    if (content.length !== size) throw new Refusal('part-size', { part, declared: size });
    if (this.#task.platform.crc32(content) !== crc) throw new Refusal('part-damaged', { part });
    this.#task.checkTime();
    return content;
  }

  /** The checked bytes of an entry; undefined when there is no such entry. */
  extract(name: string): Uint8Array | undefined {
    const part = this.packed(name);
    return part === undefined ? undefined : this.unpacked(part);
  }

  #inflate(part: string, size: number, packed: Uint8Array): Uint8Array {
    try {
      return this.#task.platform.inflateRaw(packed, size);
    } catch (error) {
      const code = error instanceof RangeError ? 'part-size' : 'part-damaged';
      throw new Refusal(code, { part, declared: size });
    }
  }

  /** Asked before anything is inflated; the declared size is then held to by the inflation itself. */
  #allow(entry: ZipEntry): void {
    const { inflatedSize, inflationRatio, inflationFloor } = this.#task.limits;
    this.#inflated += entry.size;
    if (this.#inflated > inflatedSize) throw new Refusal('limit-inflated-size', { limit: sizeText(inflatedSize) });
    if (this.#inflated > inflationFloor && this.#inflated > inflationRatio * this.#bytes.length) {
      throw new Refusal('limit-inflation-ratio', { limit: inflationRatio });
    }
  }

  /** The packed bytes behind the local header (APPNOTE 4.3.7), which must say what the directory says. */
  #packed(entry: ZipEntry): Uint8Array {
    const view = this.#view;
    const { offset, name } = entry;
    const contradicts = (): Refusal => new Refusal('zip-damaged', { part: name });
    if (offset + localSize > this.#directoryOffset) throw contradicts();
    if (view.getUint32(offset, true) !== localSignature) throw contradicts();
    const flags = view.getUint16(offset + 6, true);
    const nameEnd = offset + localSize + view.getUint16(offset + 26, true);
    const start = nameEnd + view.getUint16(offset + 28, true);
    if (start + entry.packedSize > this.#directoryOffset) throw contradicts();
    if (this.#task.platform.latin1(this.#bytes, offset + localSize, nameEnd) !== name) throw contradicts();
    if (view.getUint16(offset + 8, true) !== entry.method || flags !== entry.flags) throw contradicts();
    // Sizes that follow the data stand as 0 here; sizes beyond 32 bits as all ones (4.4.4, 4.4.9).
    const agrees = (at: number, value: number): boolean => {
      const local = view.getUint32(at, true);
      return local === value || local === full32 || (local === 0 && (flags & sizesFollowFlag) !== 0);
    };
    if (!agrees(offset + 14, entry.crc) || !agrees(offset + 18, entry.packedSize)) throw contradicts();
    if (!agrees(offset + 22, entry.size)) throw new Refusal('part-size', { part: name, declared: entry.size });
    return this.#bytes.subarray(start, start + entry.packedSize);
  }

  #findDirectory(): Directory {
    const view = this.#view;
    const end = this.#findEnd();
    if (view.getUint16(end + 4, true) === full16 || view.getUint32(end + 16, true) === full32) {
      return this.#findDirectory64(end);
    }
    const count = view.getUint16(end + 10, true);
    if (count === full16) return this.#findDirectory64(end);
    if (view.getUint16(end + 4, true) !== 0 || view.getUint16(end + 6, true) !== 0) throw new Refusal('zip-split');
    if (view.getUint16(end + 8, true) !== count) throw new Refusal('zip-split');
    return { offset: view.getUint32(end + 16, true), size: view.getUint32(end + 12, true), count };
  }

  /**
   * The end record is the last thing in the file but for its comment, whose length it states. One that does not reach the
   * end of the file is none: which of two such records counts would differ from program to program.
   */
  #findEnd(): number {
    const last = this.#bytes.length - endSize;
    for (let at = last; at >= 0 && at >= last - longestComment; at--) {
      if (this.#view.getUint32(at, true) === endSignature && this.#view.getUint16(at + 20, true) === last - at)
        return at;
    }
    throw new Refusal('zip-incomplete');
  }

  /** The zip64 end record (4.3.14, 4.3.15), which some writers use for small files too. */
  #findDirectory64(end: number): Directory {
    const view = this.#view;
    const locator = end - end64LocatorSize;
    if (locator < 0 || view.getUint32(locator, true) !== end64LocatorSignature) throw new Refusal('zip-incomplete');
    const at = this.#uint64(locator + 8);
    if (at + end64Size > locator || view.getUint32(at, true) !== end64Signature) throw new Refusal('zip-incomplete');
    if (view.getUint32(at + 16, true) !== 0 || view.getUint32(at + 20, true) !== 0) throw new Refusal('zip-split');
    return { offset: this.#uint64(at + 48), size: this.#uint64(at + 40), count: this.#uint64(at + 32) };
  }

  /** Beyond 2^53 the number is not exact, and beyond every file size too. */
  #uint64(at: number): number {
    return this.#view.getUint32(at, true) + this.#view.getUint32(at + 4, true) * 2 ** 32;
  }

  #readEntries({ offset, size, count }: Directory): void {
    const end = offset + size;
    if (end > this.#bytes.length - endSize) throw new Refusal('zip-incomplete');
    let at = offset;
    for (let index = 0; index < count; index++) {
      if (at + entrySize > end || this.#view.getUint32(at, true) !== entrySignature)
        throw new Refusal('zip-incomplete');
      const next =
        at +
        entrySize +
        this.#view.getUint16(at + 28, true) +
        this.#view.getUint16(at + 30, true) +
        this.#view.getUint16(at + 32, true);
      if (next > end) throw new Refusal('zip-incomplete');
      this.#add(this.#readEntry(at));
      at = next;
    }
    if (at !== end) throw new Refusal('zip-damaged', { part: 'central directory' });
    this.#refuseOverlaps();
  }

  #readEntry(at: number): ZipEntry {
    const view = this.#view;
    const nameEnd = at + entrySize + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    let size = view.getUint32(at + 24, true);
    let packedSize = view.getUint32(at + 20, true);
    let offset = view.getUint32(at + 42, true);
    if (size === full32 || packedSize === full32 || offset === full32) {
      // The zip64 field holds, in this order, those of the three that are all ones (4.5.3).
      let field = this.#zip64Field(nameEnd, extraEnd);
      const wide = (value: number): number => {
        if (value !== full32) return value;
        if (field === undefined || field + 8 > extraEnd) throw new Refusal('zip-incomplete');
        field += 8;
        return this.#uint64(field - 8);
      };
      size = wide(size);
      packedSize = wide(packedSize);
      offset = wide(offset);
    }
    return {
      name: this.#task.platform.latin1(this.#bytes, at + entrySize, nameEnd),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset,
      at,
    };
  }

  #zip64Field(start: number, end: number): number | undefined {
    for (let at = start; at + 4 <= end; at += 4 + this.#view.getUint16(at + 2, true)) {
      if (this.#view.getUint16(at, true) === zip64Field) return at + 4;
    }
    return undefined;
  }

  #add(entry: ZipEntry): void {
    const key = folded(entry.name);
    if (this.#entries.has(key)) throw new Refusal('zip-entry-twice', { part: entry.name });
    this.#entries.set(key, entry);
  }

  /** Entries that share bytes let a small file inflate without end. */
  #refuseOverlaps(): void {
    const inOrder = [...this.#entries.values()].sort((a, b) => a.offset - b.offset);
    let free = 0;
    for (const { name, offset, packedSize } of inOrder) {
      if (offset < free) throw new Refusal('zip-damaged', { part: name });
      free = offset + localSize + name.length + packedSize;
    }
    if (free > this.#directoryOffset) throw new Refusal('zip-damaged', { part: 'central directory' });
  }
}
