import { utils, write } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync, type Unzipped } from 'fflate';
import officeCrypto from 'officecrypto-tool';
import type { FindingCode } from '../../../src/findings/finding';
import { Random } from '../../sample/random';

/** A file that means harm, or came to it. */
export interface HostileFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What is said of it; undefined where chance decides. */
  readonly code: FindingCode | undefined;
}

type Made = Omit<HostileFile, 'name'> & { readonly ending: string };

const sheetPart = 'xl/worksheets/sheet1.xml';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const localHeader = 0x04034b50;
const directoryHeader = 0x02014b50;

/** Where each header of an entry stands: fields lie at other places in the file's own and in the directory's. */
function headers(bytes: Buffer, name: string): { local: number; directory: number } {
  const found = { local: -1, directory: -1 };
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1)) {
    if (at >= 30 && bytes.readUInt32LE(at - 30) === localHeader) found.local = at - 30;
    if (at >= 46 && bytes.readUInt32LE(at - 46) === directoryHeader) found.directory = at - 46;
  }
  return found;
}

function onceOnly<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Makes hostile files of a real return, of every kind in turn. */
class HostileMaker {
  readonly #parts: Unzipped;

  constructor(
    private readonly real: Uint8Array,
    private readonly random: Random,
  ) {
    this.#parts = unzipSync(real);
  }

  readonly #kinds: readonly (() => Made)[] = [
    () => ({ ending: 'xlsx', bytes: this.#bomb(), code: 'limit-inflated-size' }),
    () => ({ ending: 'xlsx', bytes: this.#swollen(), code: 'limit-inflation-ratio' }),
    () => ({ ending: 'xlsx', bytes: this.real.subarray(0, this.#within(this.real.length - 30)), code: undefined }),
    () => ({ ending: 'xlsx', bytes: this.#patched(16, 14, 0x12345678), code: 'part-damaged' }),
    () => ({ ending: 'xlsx', bytes: this.#patched(24, 22, 0x7ffffff0), code: 'limit-inflated-size' }),
    () => ({ ending: 'xlsx', bytes: this.#flipped(this.real), code: undefined }),
    () => ({ ending: 'xlsx', bytes: this.#noise(), code: undefined }),
    () => ({ ending: 'xlsx', bytes: this.#encrypted(), code: 'file-has-password' }),
    () => ({
      ending: 'xlsx',
      bytes: this.#withSheet(`<!DOCTYPE a [<!ENTITY b "${'x'.repeat(99)}">]>${this.#sheet('&b;')}`),
      code: 'xml-doctype',
    }),
    () => ({
      ending: 'xlsx',
      bytes: this.#withSheet(`${this.#sheet('').replace('</worksheet>', '')}${'<a>'.repeat(50_000)}`),
      code: 'limit-xml-depth',
    }),
    () => ({
      ending: 'xlsx',
      bytes: this.#withSheet(this.#sheet('<row r="1"><c r="A1"><v>1</v>')),
      code: 'xml-damaged',
    }),
    () => ({ ending: 'xlsx', bytes: this.#manyEntries(), code: 'limit-entries' }),
    () => ({ ending: 'xlsx', bytes: this.#manyRows(), code: 'limit-rows' }),
    () => ({ ending: 'xlsx', bytes: this.#withSheet(this.#sheet('<row r="1048577"/>')), code: 'limit-row-number' }),
    () => ({ ending: 'xlsx', bytes: this.#without('xl/workbook.xml'), code: 'part-missing' }),
    () => ({ ending: 'xlsx', bytes: new Uint8Array(), code: 'file-is-empty' }),
    () => ({ ending: 'zip', bytes: this.#nested(), code: 'archive-too-deep' }),
    () => ({ ending: 'zip', bytes: zipSync({}), code: 'archive-empty' }),
    () => ({ ending: 'zip', bytes: zipSync({ '../../../../etc/U03.xlsx': this.#noise() }), code: undefined }),
    () => ({ ending: 'xls', bytes: this.#old().subarray(0, 1536), code: undefined }),
    () => ({ ending: 'xls', bytes: this.#flipped(this.#old()), code: undefined }),
    () => ({ ending: 'ods', bytes: this.#repeated(), code: 'limit-cells' }),
    () => ({ ending: 'csv', bytes: Uint8Array.from([0xb5, 0xa5, 0x81, 0x0a]), code: 'text-encoding' }),
    () => ({ ending: 'pdf', bytes: strToU8('%PDF-1.4\n'), code: 'file-is-pdf' }),
  ];

  make(index: number): HostileFile {
    const kind = this.#kinds[index % this.#kinds.length];
    if (kind === undefined) throw new Error('there is no such kind');
    const { ending, ...made } = kind();
    return { ...made, name: `${this.#name(index)}.${ending}` };
  }

  /** Names that try what a program makes of a name. */
  #name(index: number): string {
    const odd = [
      'CON',
      '--force',
      '=1+1',
      '\u202exslx',
      'U03_\u200b区发改局',
      '长'.repeat(70),
      'a\'b"c',
      '  ',
      '%2e%2e%2f',
      '😀',
    ];
    return `${this.random.pick(odd)}${index}`;
  }

  #within(length: number): number {
    return this.random.whole(1, length);
  }

  #sheet(rows: string): string {
    return `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
  }

  #packed(parts: Unzipped): Uint8Array {
    return zipSync(parts, { level: 6 });
  }

  #withSheet(xml: string | Uint8Array<ArrayBuffer>): Uint8Array {
    return this.#packed({ ...this.#parts, [sheetPart]: typeof xml === 'string' ? strToU8(xml) : xml });
  }

  #without(part: string): Uint8Array {
    return this.#packed(Object.fromEntries(Object.entries(this.#parts).filter(([name]) => name !== part)));
  }

  readonly #bomb = onceOnly(() => this.#withSheet(new Uint8Array(300 * 2 ** 20)));
  readonly #swollen = onceOnly(() => this.#withSheet(new Uint8Array(40 * 2 ** 20).fill(0x20)));
  readonly #manyEntries = onceOnly(() =>
    zipSync(Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`x/${index}`, new Uint8Array()])), {
      level: 0,
    }),
  );
  readonly #manyRows = onceOnly(() => {
    const rows = Array.from(
      { length: 50_001 },
      (_, index) => `<row r="${index + 1}"><c r="A${index + 1}"><v>${index}</v></c></row>`,
    );
    return this.#withSheet(this.#sheet(rows.join('')));
  });
  readonly #encrypted = onceOnly(
    () => new Uint8Array(officeCrypto.encrypt(Buffer.from(this.real), { password: '不告诉', type: 'standard' })),
  );
  readonly #old = onceOnly(() => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet(Array.from({ length: 99 }, (_, row) => [row, `第${row}行`])),
      '指标',
    );
    return new Uint8Array(write(book, { bookType: 'biff8', type: 'array' }) as ArrayBuffer);
  });
  readonly #repeated = onceOnly(() => {
    const spaces = ['office', 'table', 'text'].map(
      (name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`,
    );
    const cell = '<table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/>';
    const rows = `<table:table-row table:number-rows-repeated="1048576">${cell}</table:table-row>`;
    const table = `<table:table table:name="a">${rows}</table:table>`;
    const content = `<office:document-content ${spaces.join(' ')}><office:body><office:spreadsheet>${table}</office:spreadsheet></office:body></office:document-content>`;
    const mimetype = 'application/vnd.oasis.opendocument.spreadsheet';
    return zipSync({ mimetype: strToU8(mimetype), 'content.xml': strToU8(content) }, { level: 0 });
  });

  #nested(): Uint8Array {
    const inner = zipSync({ 'U03.xlsx': this.#noise() });
    return zipSync({ 'b.zip': zipSync({ 'c.zip': inner }) });
  }

  #noise(): Uint8Array {
    return Uint8Array.from({ length: this.random.whole(8, 4000) }, () => this.random.whole(0, 255));
  }

  #flipped(whole: Uint8Array): Uint8Array {
    const bytes = whole.slice();
    for (let count = 0; count < 20; count++) {
      const at = this.#within(bytes.length - 1);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << this.random.whole(0, 7));
    }
    return bytes;
  }

  /** The real file with one number of the sheet's headers changed, in both places alike. */
  #patched(inDirectory: number, inLocal: number, value: number): Uint8Array {
    const bytes = Buffer.from(this.real);
    const { local, directory } = headers(bytes, sheetPart);
    bytes.writeUInt32LE(value, directory + inDirectory);
    if (bytes.readUInt32LE(local + inLocal) !== 0) bytes.writeUInt32LE(value, local + inLocal);
    return bytes;
  }
}

/**
 * Files that are bombs, cut, wrong, noise, encrypted, too long, too deep or oddly named; the same seed gives the same.
 * @param real a return as a unit sends it
 */
export function* hostileFiles(real: Uint8Array, count: number, seed: number): Generator<HostileFile> {
  const maker = new HostileMaker(real, new Random(seed));
  for (let index = 0; index < count; index++) yield maker.make(index);
}
