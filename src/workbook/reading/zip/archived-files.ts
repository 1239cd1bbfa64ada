/* global TextDecoder */
import { sizeText, type Limits } from '../limits';
import type { Platform } from '../platform';
import { Refusal } from '../refusal';
import { ReadingTask } from '../task';
import { ZipArchive } from './archive';
import type { ListedEntry } from './directory';

/** A file in an archive of files. */
export interface ArchivedFile {
  /** As it is shown, with `/`; never a place to read from or write to. */
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /**
   * Unpacks and checks it.
   * @throws Refusal when it is damaged, encrypted, or more than is left of what the archive may cost
   */
  read(): Uint8Array;
}

/** What may still be taken out of an archive, and of archives within it. */
export class Allowance {
  entries: number;
  bytes: number;
  readonly #most: Limits;

  constructor(limits: Limits) {
    this.#most = limits;
    this.entries = limits.entries;
    this.bytes = limits.inflatedSize;
  }

  takeEntries(count: number): void {
    this.entries -= count;
    if (this.entries < 0) {
      const found = this.#most.entries - this.entries;
      throw new Refusal('limit-entries', { limit: this.#most.entries, found });
    }
  }

  takeBytes(size: number): void {
    if (size > this.bytes) throw new Refusal('limit-inflated-size', { limit: sizeText(this.#most.inflatedSize) });
    this.bytes -= size;
  }
}

/** The name in Unicode beside one in another encoding (APPNOTE 4.6.9). */
const unicodePath = 0x7075;
/** Times in UTC, in seconds since 1970, as Info-ZIP writes them. */
const unixTimes = 0x5455;

function field(extra: Uint8Array, wanted: number): DataView | undefined {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength);
  for (let at = 0; at + 4 <= extra.length;) {
    const size = view.getUint16(at + 2, true);
    if (at + 4 + size > extra.length) return undefined;
    if (view.getUint16(at, true) === wanted) return new DataView(extra.buffer, extra.byteOffset + at + 4, size);
    at += 4 + size;
  }
  return undefined;
}

function decoded(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The name of an entry: in Unicode where the file says so, else UTF-8 where the bytes are that, else GB18030, in which
 * Chinese Windows writes names.
 */
function nameOf({ name, nameBytes, extra }: ListedEntry, platform: Platform): string {
  const beside = field(extra, unicodePath);
  if (beside !== undefined && beside.byteLength > 5 && beside.getUint32(1, true) === platform.crc32(nameBytes)) {
    const bytes = new Uint8Array(beside.buffer, beside.byteOffset + 5, beside.byteLength - 5);
    const text = decoded(bytes, 'utf-8');
    if (text !== undefined) return text;
  }
  return decoded(nameBytes, 'utf-8') ?? decoded(nameBytes, 'gb18030') ?? name;
}

/** Shown names have no control characters and no empty or climbing parts; those of Windows get its other slash. */
function shown(name: string): string {
  const parts = name.replaceAll('\\', '/').split('/');
  const plain = parts
    .map((part) => part.replace(/[\0-\x1f\x7f]/g, '\ufffd'))
    .filter((part) => part !== '' && part !== '.');
  return plain.map((part) => (part === '..' ? '․․' : part)).join('/');
}

function modified({ extra, dosDate, dosTime }: ListedEntry): number {
  const times = field(extra, unixTimes);
  if (times !== undefined && times.byteLength >= 5 && (times.getUint8(0) & 1) === 1)
    return times.getInt32(1, true) * 1000;
  const [year, month, day] = [1980 + (dosDate >> 9), (dosDate >> 5) & 15, dosDate & 31];
  return new Date(year, month - 1, day, dosTime >> 11, (dosTime >> 5) & 63, (dosTime & 31) * 2).getTime();
}

/**
 * Lists the files of a zip archive.
 * @param allowance shared by the archives within one file, so that limits hold for all of them together
 * @throws Refusal when the archive is damaged or has more entries than are left
 */
export function openArchive(
  bytes: Uint8Array,
  platform: Platform,
  limits: Limits,
  allowance: Allowance,
): ArchivedFile[] {
  // Each file in it has its own time; what unpacking takes is bounded by its bytes.
  const archive = new ZipArchive(bytes, new ReadingTask(platform, { ...limits, milliseconds: Infinity }));
  const entries = archive.entries();
  allowance.takeEntries(entries.length);
  return entries
    .filter(({ name }) => !/[\\/]$/.test(name))
    .map((entry) => ({
      name: shown(nameOf(entry, platform)),
      modified: modified(entry),
      read: () => {
        allowance.takeBytes(entry.size);
        return archive.extract(entry.name) ?? new Uint8Array();
      },
    }));
}
