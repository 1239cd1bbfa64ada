import type { FindingCode } from '../../findings/finding';
import type { Platform } from './platform';

/** How much of a file's beginning is looked at. */
const lookAhead = 4096;

/** First bytes that tell a kind of file. */
const magic: readonly (readonly [string, FindingCode])[] = [
  ['%PDF-', 'file-is-pdf'],
  ['\xff\xd8\xff', 'file-is-picture'],
  ['\x89PNG\r\n', 'file-is-picture'],
  ['GIF8', 'file-is-picture'],
  ['BM', 'file-is-picture'],
  ['II*\0', 'file-is-picture'],
  ['MM\0*', 'file-is-picture'],
  ['Rar!', 'file-is-archive'],
  ['7z\xbc\xaf', 'file-is-archive'],
  ['\x1f\x8b', 'file-is-archive'],
  ['\xfd7zXZ\0', 'file-is-archive'],
  ['BZh91AY&SY', 'file-is-archive'],
  // Excel 2 to 5 without a compound file around it ([MS-XLS] 2.4.21).
  ['\x09\x00\x04\x00', 'file-is-xls'],
  ['\x09\x02\x06\x00', 'file-is-xls'],
  ['\x09\x04\x06\x00', 'file-is-xls'],
  ['\x09\x08\x10\x00', 'file-is-xls'],
];
/** A tape archive says what it is behind the name of its first file (POSIX.1, ustar). */
const tape = { mark: 'ustar', at: 257 };
const compoundFile = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

/** Why a file is not read as a zip: what is to be said of it, or that it is the XML of an OpenDocument without one. */
export type OtherKind = FindingCode | 'flat-opendocument';

/**
 * Says what a file is that is not a zip; a file that begins like a zip is for the zip reader.
 * @returns undefined when the file begins like a zip
 */
export function kindByContent(bytes: Uint8Array, platform: Platform): OtherKind | undefined {
  if (bytes.length === 0) return 'file-is-empty';
  const start = platform.latin1(bytes, 0, Math.min(bytes.length, lookAhead));
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return undefined;
  if (start.startsWith(compoundFile)) return kindOfCompoundFile(bytes);
  if (start.startsWith(tape.mark, tape.at)) return 'file-is-archive';
  const known = magic.find(([signature]) => start.startsWith(signature));
  if (known !== undefined && !(known[0] === 'BM' && looksLikeText(start))) return known[1];
  return looksLikeText(start) ? kindOfText(start) : 'file-is-unknown';
}

function looksLikeText(start: string): boolean {
  // Excel's “Unicode text” is UTF-16 with a byte order mark.
  if (start.startsWith('\xff\xfe') || start.startsWith('\xfe\xff')) return true;
  return !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(start);
}

function kindOfText(start: string): OtherKind {
  const lower = start.replaceAll('\0', '').toLowerCase();
  const isXml = /^[^<]{0,3}<\?xml\b/.test(lower);
  if (isXml && /urn:schemas-microsoft-com:office:spreadsheet|progid="excel\.sheet"/.test(lower)) {
    return 'file-is-xml-2003';
  }
  if (isXml && lower.includes('urn:oasis:names:tc:opendocument')) return 'flat-opendocument';
  if (/<(html|table|!doctype html|meta|style)\b/.test(lower) || lower.startsWith('mime-version:'))
    return 'file-is-html';
  return 'file-is-text';
}

/**
 * Streams of a compound file are told by the names in its directory ([MS-CFB] 2.6): entries of 128 bytes, which lie at
 * multiples of 128 in the file since sectors are 512 or 4096 bytes long.
 */
function kindOfCompoundFile(bytes: Uint8Array): FindingCode {
  if (hasStream(bytes, 'EncryptedPackage')) return 'file-has-password';
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) return 'file-is-xls';
  return hasStream(bytes, 'WordDocument') ? 'file-is-document' : 'file-is-unknown';
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    // The name's length in bytes, its closing zero included.
    if (bytes[at + 64] === 2 * name.length + 2 && isNamed(bytes, at, name)) return true;
  }
  return false;
}

function isNamed(bytes: Uint8Array, at: number, name: string): boolean {
  for (let index = 0; index < name.length; index++) {
    if (bytes[at + 2 * index] !== name.charCodeAt(index) || bytes[at + 2 * index + 1] !== 0) return false;
  }
  return true;
}

/** What a zip is that holds no workbook part we read, told by the names of its entries. */
export function kindByEntries(names: readonly string[], mimetype: string): FindingCode {
  if (mimetype !== '') return 'file-is-document';
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/(^|\/)workbook\.bin$/i)) return 'file-is-xlsb';
  if (has(/^(word|ppt)\//i)) return 'file-is-document';
  if (has(/^xl\//i) || has(/^\[Content_Types\]\.xml$/i)) return 'package-not-workbook';
  return 'file-is-archive';
}
