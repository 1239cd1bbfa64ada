import { deflateRawSync, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nodePacker } from '../../../scripts/writing/packer';
import { nodePlatform } from '../../../scripts/platform';
import { createLedger } from '../../../src/ledger/creating/create';
import { browserPacker } from '../../../src/taskpane/machine/packer';
import { browserPlatform } from '../../../src/taskpane/machine/platform';
import { writeWorkbook } from '../../../src/workbook/exceljs/write';
import { readWorkbook, type Platform } from '../../../src/workbook/reading';
import { new2007 } from '../../ledger-2007';
import { mutated, seeded } from '../../workbook/reading/mutations';
import { entriesOf, formats, workbook, type Parts } from '../../workbook/reading/workbook-builder';
import { zip } from '../../workbook/reading/zip-builder';
import { samples } from '../../year-2007';

/** Bytes that pack well and badly. */
const content = fc.oneof(
  fc.uint8Array({ maxLength: 3_000 }),
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 20 }), fc.integer({ min: 1, max: 4_000 }))
    .map(([piece, times]) =>
      Uint8Array.from({ length: piece.length * times }, (_, at) => piece[at % piece.length] ?? 0),
    ),
);

const whatComes = (platform: Platform, bytes: Uint8Array, most: number): unknown => {
  try {
    return Buffer.from(platform.inflateRaw(bytes, most)).toString('hex');
  } catch (error) {
    return error instanceof RangeError ? 'too much' : 'damaged';
  }
};

const agree = (bytes: Uint8Array, most: number): void => {
  expect(whatComes(browserPlatform, bytes, most)).toBe(whatComes(nodePlatform, bytes, most));
};

describe('the browser’s machine does what Node’s does', () => {
  it('inflates, up to what is allowed and not a byte more', () => {
    fc.assert(
      fc.property(content, fc.integer({ min: -2, max: 2 }), (bytes, more) => {
        agree(deflateRawSync(bytes), Math.max(1, bytes.length + more));
      }),
      { numRuns: 200 },
    );
  });

  it('inflates long streams within bounds', () => {
    const bytes = Buffer.alloc(3_000_000, 'abc');
    for (let at = 0; at < bytes.length; at += 7) bytes[at] = (at * 2_654_435_761) >>> 24;
    const stream = deflateRawSync(bytes);
    expect(stream.length).toBeGreaterThan(100_000);
    for (const most of [bytes.length, bytes.length - 1, 10]) agree(stream, most);
  });

  it('says of a stream that is cut, or of none, that it is damaged', () => {
    const stream = deflateRawSync(Buffer.from('台账'.repeat(200)));
    for (const cut of [0, 1, stream.length - 1]) agree(stream.subarray(0, cut), 10_000);
    const long = deflateRawSync(Buffer.from(Array.from({ length: 200_000 }, (_, at) => (at * at) & 0xff)), {
      level: 1,
    });
    agree(long.subarray(0, long.length - 5), 1_000_000);
    const noise = Buffer.alloc(400_000);
    for (let at = 0; at < noise.length; at++) noise[at] = (at * 2_654_435_761) >>> 24;
    const stored = deflateRawSync(noise, { level: 0 });
    agree(stored.subarray(0, 300_000), 1_000_000);
  });

  it('sums, hashes and reads text', () => {
    fc.assert(
      fc.property(content, fc.string({ unit: 'binary' }), (bytes, text) => {
        expect(browserPlatform.crc32(bytes)).toBe(nodePlatform.crc32(bytes));
        expect(browserPlatform.sha256(bytes)).toBe(nodePlatform.sha256(bytes));
        const [start, end] = [bytes.length >> 2, bytes.length];
        expect(browserPlatform.latin1(bytes, start, end)).toBe(nodePlatform.latin1(bytes, start, end));
        const encoded = new TextEncoder().encode(`\ufeff${text}`);
        expect(browserPlatform.utf8(encoded, 0, encoded.length)).toBe(nodePlatform.utf8(encoded, 0, encoded.length));
      }),
      { numRuns: 200 },
    );
    expect(browserPlatform.now()).toBeLessThanOrEqual(browserPlatform.now());
  });

  it('packs pieces that follow each other', () => {
    fc.assert(
      fc.property(fc.array(content, { minLength: 1, maxLength: 4 }), (pieces) => {
        const packed = pieces.map((piece, index) => browserPacker.deflateRaw(piece, index === pieces.length - 1));
        const stream = Buffer.concat(packed.map((piece) => piece as Uint8Array));
        expect(inflateRawSync(stream).equals(Buffer.concat(pieces))).toBe(true);
        const sums = pieces.reduce((before, piece) => browserPacker.crc32(piece, before), 0);
        expect(sums).toBe(nodePacker.crc32(Buffer.concat(pieces), 0));
      }),
      { numRuns: 100 },
    );
  });
});

describe('the reader reads the same with either machine', () => {
  const same = (bytes: Uint8Array): void => {
    const [browser, node] = [browserPlatform, nodePlatform].map((platform) => readWorkbook(bytes, platform));
    expect(browser).toEqual(node);
  };
  /** Of a stream that is damaged and comes to too much, either may be said. */
  const sameButFor = (bytes: Uint8Array): void => {
    const [browser, node] = [browserPlatform, nodePlatform].map((platform) => {
      const reading = readWorkbook(bytes, platform);
      return reading.ok ? reading : JSON.stringify(reading.findings).replace('part-size', 'part-damaged');
    });
    expect(browser).toEqual(node);
  };

  it('a year of returns, clean ones and messy ones', async () => {
    for (const { bytes } of await samples(1)) same(bytes);
  });

  it('a ledger, written with the browser’s packer', async () => {
    same(await writeWorkbook(createLedger(new2007), browserPacker));
  });

  it('files that are damaged, lie or are hostile', () => {
    const parts: Parts = {
      rows: [
        '<row r="1"><c r="A1" s="1"><v>39000</v></c><c r="B1" t="s"><v>0</v></c><c r="C1"><f>A1</f><v>0.5</v></c></row>',
      ],
      strings: '<si><t>区教育局 &amp; 团区委</t></si>',
      styles: formats('General', 31),
    };
    const whole = workbook(parts);
    const sheet = 'xl/worksheets/sheet1.xml';
    const lies = [{ size: 3 }, { size: 3_000_000 }, { crc: 1 }, { packed: Buffer.from([0xff, 0xff]) }, { flags: 1 }];
    for (const change of lies) same(workbook({ ...parts, change: { [sheet]: change } }));
    same(workbook({ ...parts, change: { [sheet]: { content: new Uint8Array(30_000_000) } } }));
    const random = seeded(2007);
    for (let round = 0; round < 300; round++) sameButFor(mutated(whole, random));
    for (const name of [sheet, 'xl/sharedStrings.xml', 'xl/styles.xml']) {
      for (let round = 0; round < 100; round++) {
        const entries = entriesOf(parts).map((entry) =>
          entry.name === name ? { ...entry, content: mutated(Buffer.from(entry.content as string), random) } : entry,
        );
        same(zip(entries));
      }
    }
  });
});
