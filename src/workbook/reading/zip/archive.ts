import type { PackedPart } from '../known-parts';
import { sizeText } from '../limits';
import { Refusal } from '../refusal';
import type { ReadingTask } from '../task';
import { Directory, type ListedEntry, type ZipEntry } from './directory';
import { deflated, encryptedFlag, full32, localSignature, localSize, sizesFollowFlag, stored } from './format';

/**
 * A zip file whose directory has been read; its entries are inflated when they are asked for. The directory is believed
 * only where the local headers, the inflated bytes and their checksum agree with it: a file that contradicts itself reads
 * differently in every program, and must not be summed.
 */
export class ZipArchive {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #task: ReadingTask;
  readonly #directory: Directory;
  #inflated = 0;

  /** @throws Refusal when the directory is missing, cut, contradicts itself or has too many entries */
  constructor(bytes: Uint8Array, task: ReadingTask) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#task = task;
    this.#directory = new Directory(bytes, task);
  }

  /** Names of all entries, as the directory has them. */
  names(): string[] {
    return this.#directory.names();
  }

  /** Everything the directory lists, in its order. */
  entries(): ListedEntry[] {
    return this.#directory.listed();
  }

  has(name: string): boolean {
    return this.#directory.find(name) !== undefined;
  }

  /**
   * An entry as it lies in the file.
   * @returns undefined when there is no such entry
   * @throws Refusal when the entry is encrypted, contradicts the directory, is packed in an unknown way or too large
   */
  packed(name: string): PackedPart | undefined {
    const entry = this.#directory.find(name);
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
    if (offset + localSize > this.#directory.offset) throw contradicts();
    if (view.getUint32(offset, true) !== localSignature) throw contradicts();
    const flags = view.getUint16(offset + 6, true);
    const nameEnd = offset + localSize + view.getUint16(offset + 26, true);
    const start = nameEnd + view.getUint16(offset + 28, true);
    if (start + entry.packedSize > this.#directory.offset) throw contradicts();
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
}
