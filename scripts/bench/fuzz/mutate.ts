import { unzipSync, zipSync, type Unzipped } from 'fflate';
import type { Random } from '../../sample/random';

/** A real return, and its parts where it is a zip file. */
export interface Original {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly parts: Unzipped | undefined;
}

export function original(name: string, bytes: Uint8Array): Original {
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return { name, bytes, parts: zipped ? unzipSync(bytes) : undefined };
}

/** Pieces that matter to zip files, to XML, to cells, to records or to encodings; one character a byte. */
const pieces = [
  ...'<>&"\'/= \n!?-:;#x019.eEsStTvcrf_[]',
  ...['\0', '\xff', '\xff\xff\xff\xff', '\0\0\0\0', '\x80', '\xe4\xb8\xad', '\xed\xa0\x80', '\xf0\x9f\x98\x80'],
  ...['PK\x03\x04', 'PK\x01\x02', 'PK\x05\x06', 'PK\x06\x06', '\xd0\xcf\x11\xe0', '\x09\x08\x10\0', '\x0a\0\0\0'],
  ...['&amp;', '&lt;', '&#20013;', '&#0;', '&x;', '<!-- -->', '<![CDATA[x]]>', '<?p?>', ']]>', '<!DOCTYPE a>'],
  ...['<c r="A1"/>', '<c/>', '<v>1</v>', '<f>A1</f>', '<is><t>a</t></is>', '<row>', '</row>', '<row r="3"/>', '</c>'],
  ...['<a xmlns="urn:x"/>', '<x:a/>', ' xmlns:q="urn:q"', ' s="9"', ' t="s"', ' t="e"', ' t="d"', ' r="XFD1048576"'],
  ...['1e999', '-1', '4294967296', '1048577', ' hidden="1"', ' table:number-rows-repeated="1048576"', '_x000D_'],
  ...[' table:number-columns-repeated="16384"', '<table:table table:name="x"/>', '<text:p>', '</text:p>'],
];

function changedOnce(bytes: Uint8Array, random: Random): Buffer<ArrayBuffer> {
  const whole = Buffer.from(bytes);
  const at = random.whole(0, whole.length);
  const length = random.whole(1, random.chance(0.8) ? 8 : 400);
  const piece = Buffer.from(random.pick(pieces), 'latin1');
  const [before, cut, after] = [whole.subarray(0, at), whole.subarray(at, at + length), whole.subarray(at + length)];
  switch (random.whole(0, 7)) {
    case 0:
      return Buffer.concat([before, piece, cut, after]);
    case 1:
      return Buffer.concat([before, piece, whole.subarray(at + piece.length)]);
    case 2:
      return Buffer.concat([before, after]);
    case 3:
      return Buffer.concat([before, cut, cut, after]);
    case 4:
      return Buffer.concat([before, Buffer.alloc(cut.length), after]);
    case 5:
      return random.chance(0.1) ? Buffer.from(before) : Buffer.concat([before, after, cut]);
    case 6:
      if (at + 4 <= whole.length)
        whole.writeUInt32LE(random.pick([0, 1, 0x7fffffff, 0xffffffff, random.whole(0, 65_535)]), at);
      return whole;
    default:
      if (at < whole.length) whole.writeUInt8(whole.readUInt8(at) ^ (1 << random.whole(0, 7)), at);
      return whole;
  }
}

function changed(bytes: Uint8Array, random: Random): Uint8Array<ArrayBuffer> {
  let result = Buffer.from(bytes);
  for (let count = random.whole(1, 3); count > 0; count--) result = changedOnce(result, random);
  return result;
}

const hostileNames = [
  '../../x',
  'C:\\x',
  'CON',
  '/',
  '',
  'xl/workbook.xml',
  '_rels/.rels',
  'mimetype',
  'a'.repeat(300),
];

/** The zip file packed anew, with parts changed, missing, doubled under other names or taken for one another. */
function withOtherParts(parts: Unzipped, random: Random): Uint8Array {
  const contents = new Map(Object.entries(parts));
  const names = [...contents.keys()];
  const [one, other] = [random.pick(names), random.pick(names)];
  const content = contents.get(one) ?? new Uint8Array();
  switch (random.whole(0, 9)) {
    case 0:
      contents.delete(one);
      break;
    case 1:
      contents.set(random.pick(hostileNames), content);
      break;
    case 2:
      contents.set(other, content);
      break;
    case 3:
      contents.delete(one);
      contents.set(random.pick([one.toUpperCase(), one.replaceAll('/', '\\'), `/${one}`]), content);
      break;
    default:
      contents.set(one, changed(content, random));
  }
  return zipSync(Object.fromEntries(contents), { level: random.chance(0.8) ? 0 : 1 });
}

/** A mutation of a real file: of its bytes, of the parts it is made of, or of the XML of one. */
export function mutated({ bytes, parts }: Original, random: Random): Uint8Array {
  return parts !== undefined && random.chance(0.7) ? withOtherParts(parts, random) : changed(bytes, random);
}
