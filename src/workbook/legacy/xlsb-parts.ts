import type { LibraryPackage } from './library';
import type { ZipArchive } from '../reading/zip/archive';

/** Parts the library reads of a binary workbook; of the others it sees nothing. */
const needed = /(\.bin|\.rels|^\[Content_Types\]\.xml)$/i;
const notNeeded = /vbaProject|printerSettings|activeX/i;
const stylesPart = /(^|\/)styles\.bin$/i;

/** A style record ([MS-XLSB] 2.4.876); the number of its format stands behind that of its parent. */
const styleRecord = 47;
/** Date formats of the Chinese, Japanese and Korean editions, which the library does not know in time. */
const unknownDates: readonly (readonly [number, number])[] = [
  [27, 36],
  [50, 58],
];
/** A date of every edition. */
const knownDate = 14;

/** A number of seven bits a byte, the lowest first ([MS-XLSB] 2.1.4). */
function varying(bytes: Uint8Array, at: number, most: number): { value: number; next: number } {
  let value = 0;
  for (let index = 0; index < most; index++) {
    const byte = bytes[at + index] ?? 0;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, next: at + index + 1 };
  }
  return { value, next: at + most };
}

/** The styles with every date format under a number that the library knows for one. */
function withKnownDates(part: Uint8Array): Uint8Array {
  const bytes = part.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length;) {
    const type = varying(bytes, at, 2);
    const length = varying(bytes, type.next, 4);
    const format = length.next + 2;
    if (type.value === styleRecord && length.value >= 4 && format + 2 <= bytes.length) {
      const id = view.getUint16(format, true);
      if (unknownDates.some(([first, last]) => id >= first && id <= last)) view.setUint16(format, knownDate, true);
    }
    at = length.next + length.value;
  }
  return bytes;
}

/**
 * The parts of a binary workbook, unpacked and checked by our own reader: the library never sees the zip file.
 * @throws Refusal where a part is damaged or beyond a limit
 */
export function xlsbParts(archive: ZipArchive): LibraryPackage {
  const names = archive.names().filter((name) => needed.test(name) && !notNeeded.test(name));
  const contents = names.map((name) => {
    const content = archive.extract(name) ?? new Uint8Array();
    return stylesPart.test(name) ? withKnownDates(content) : content.slice();
  });
  return {
    FullPaths: names,
    FileIndex: names.map((name, index) => ({ name, type: 2, content: contents[index] ?? new Uint8Array() })),
  };
}
