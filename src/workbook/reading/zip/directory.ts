import { Refusal } from '../refusal';
import type { ReadingTask } from '../task';
import {
  end64LocatorSignature,
  end64LocatorSize,
  end64Signature,
  end64Size,
  endSignature,
  endSize,
  entrySignature,
  entrySize,
  full16,
  full32,
  localSize,
  longestComment,
  zip64Field,
} from './format';

/** A file of the archive, as the directory describes it. */
export interface ZipEntry {
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
  /** Fields behind the name (APPNOTE 4.5), as they are. */
  readonly extra: Uint8Array;
  /** Date and time as MS-DOS packs them, of the clock of whoever made the file (APPNOTE 4.4.6). */
  readonly dosDate: number;
  readonly dosTime: number;
  readonly size: number;
}

interface Extent {
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

/** The central directory of a zip file (APPNOTE 4.3.12, 4.3.16). */
export class Directory {
  /** Where it begins: what it lists lies before it. */
  readonly offset: number;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #task: ReadingTask;
  readonly #entries = new Map<string, ZipEntry>();

  /** @throws Refusal when it is missing, cut, contradicts itself or has too many entries */
  constructor(bytes: Uint8Array, task: ReadingTask) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#task = task;
    const extent = this.#findExtent();
    this.offset = extent.offset;
    if (extent.count > task.limits.entries) {
      throw new Refusal('limit-entries', { limit: task.limits.entries, found: extent.count });
    }
    this.#readEntries(extent);
  }

  names(): string[] {
    return [...this.#entries.values()].map(({ name }) => name);
  }

  /** Everything it lists, in its order. */
  listed(): ListedEntry[] {
    const view = this.#view;
    return [...this.#entries.values()].map(({ name, size, at }) => {
      const nameEnd = at + entrySize + view.getUint16(at + 28, true);
      return {
        name,
        nameBytes: this.#bytes.subarray(at + entrySize, nameEnd),
        extra: this.#bytes.subarray(nameEnd, nameEnd + view.getUint16(at + 30, true)),
        dosTime: view.getUint16(at + 12, true),
        dosDate: view.getUint16(at + 14, true),
        size,
      };
    });
  }

  find(name: string): ZipEntry | undefined {
    return this.#entries.get(folded(name));
  }

  #findExtent(): Extent {
    const view = this.#view;
    const end = this.#findEnd();
    if (view.getUint16(end + 4, true) === full16 || view.getUint32(end + 16, true) === full32) {
      return this.#findExtent64(end);
    }
    const count = view.getUint16(end + 10, true);
    if (count === full16) return this.#findExtent64(end);
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
  #findExtent64(end: number): Extent {
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

  #readEntries({ offset, size, count }: Extent): void {
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
    if (free > this.offset) throw new Refusal('zip-damaged', { part: 'central directory' });
  }
}
