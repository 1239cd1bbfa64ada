import { crc32 } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodePacker } from '../../../scripts/writing/packer';
import { nodePlatform } from '../../../scripts/platform';
import { readHandedIn, type ReadingMeans } from '../../../src/consolidation/receiving/read-files';
import { returnFileName } from '../../../src/returns/issuing/file-name';
import { loadLibrary, readLegacyWorkbook } from '../../../src/workbook/legacy';
import type { Limits } from '../../../src/workbook/reading';
import { writeWorkbook } from '../../../src/workbook/exceljs/write';
import { ledger2007 } from '../../ledger-2007';
import { carefulDraft, unitOf } from '../../returns/written';
import { zip, type Entry } from '../../workbook/reading/zip-builder';

let u03: Uint8Array;
let u04: Uint8Array;
beforeAll(async () => {
  u03 = await writeWorkbook(carefulDraft('U03'), nodePacker);
  u04 = await writeWorkbook(carefulDraft('U04'), nodePacker);
});

const means = (limits: Partial<Limits>): ReadingMeans => ({
  platform: nodePlatform,
  limits,
  readRarer: async ({ bytes }, kind) => {
    if (kind === 'encrypted') throw new Error('no passwords here');
    return readLegacyWorkbook(bytes, kind, await loadLibrary(), nodePlatform, limits);
  },
});

/** Name, unit and what came of each file; `read` where it was accepted without a finding. */
async function came(name: string, bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<unknown[]> {
  const results = await readHandedIn({ name, modified: 0, bytes }, ledger2007, means(limits));
  return results.map(({ file, unit, content, findings }) => {
    const codes = findings.map(({ code }) => code).join();
    return [file.name, unit, content !== undefined && codes === '' ? 'read' : codes];
  });
}

const packed = (...entries: Entry[]): Buffer => zip(entries);
const stored = (name: string, content: Uint8Array, more: Partial<Entry> = {}): Entry => ({
  name,
  content,
  method: 0,
  ...more,
});

describe('an archive of returns', () => {
  it('is read as a folder of its name, whatever it is called', async () => {
    const bytes = packed(stored('第一批/', new Uint8Array()), stored('第一批/U03.xlsx', u03), stored('U04.xlsx', u04));
    for (const name of ['收/returns.zip', 'returns.xlsx']) {
      expect(await came(name, bytes)).toEqual([
        [`${name}/第一批/U03.xlsx`, 'U03', 'read'],
        [`${name}/U04.xlsx`, 'U04', 'read'],
      ]);
    }
  });

  it('gives each file its own result: one that is damaged costs only itself', async () => {
    const bytes = packed(
      stored('U03_a.xlsx', u03, { crc: 1 }),
      stored('Thumbs.db', Buffer.from('x')),
      stored('__MACOSX/._U03.xlsx', Buffer.from('x')),
      stored('U09_a.pdf', Buffer.from('%PDF-1.4')),
      stored('U04.xlsx', u04),
    );
    expect(await came('a.zip', bytes)).toEqual([
      ['a.zip/U03_a.xlsx', 'U03', 'part-damaged'],
      ['a.zip/Thumbs.db', undefined, 'file-of-system'],
      ['a.zip/__MACOSX/._U03.xlsx', undefined, 'file-of-system'],
      ['a.zip/U09_a.pdf', 'U09', 'file-is-pdf'],
      ['a.zip/U04.xlsx', 'U04', 'read'],
    ]);
  });

  it('may hold another, and no third', async () => {
    const inner = packed(stored('U03.xlsx', u03));
    const middle = packed(stored('c.zip', inner));
    expect(await came('a.zip', packed(stored('b.zip', inner)))).toEqual([['a.zip/b.zip/U03.xlsx', 'U03', 'read']]);
    expect(await came('a.zip', packed(stored('b.zip', middle)))).toEqual([
      ['a.zip/b.zip/c.zip', undefined, 'archive-too-deep'],
    ]);
  });

  it('is refused where it is empty, cut or contradicts itself', async () => {
    const bytes = packed(stored('U03.xlsx', u03));
    expect(await came('U03_.zip', packed())).toEqual([['U03_.zip', 'U03', 'archive-empty']]);
    expect(await came('U03_.zip', bytes.subarray(0, 2000))).toEqual([['U03_.zip', 'U03', 'zip-incomplete']]);
    const twice = packed(stored('U03.xlsx', u03), stored('u03.XLSX', u03));
    expect(await came('a.zip', twice)).toEqual([['a.zip', undefined, 'zip-entry-twice']]);
    expect(await came('a.zip', packed(stored('U03.xlsx', u03, { flags: 1 })))).toEqual([
      ['a.zip/U03.xlsx', undefined, 'zip-encrypted'],
    ]);
  });

  it('shows names and never follows them', async () => {
    const names = ['../../etc/U03.xlsx', 'C:\\x\\U03.xlsx', '/U03.xlsx', 'a\x07\n.xlsx'];
    const results = await came('a.zip', packed(...names.map((name) => stored(name, u03))));
    expect(results.map((result) => (result as string[])[0])).toEqual([
      'a.zip/․․/․․/etc/U03.xlsx',
      'a.zip/C:/x/U03.xlsx',
      'a.zip/U03.xlsx',
      'a.zip/a\ufffd\ufffd.xlsx',
    ]);
  });
});

describe('names of archived files', () => {
  /** A zip of one file whose name has these bytes: they take the place of a name as long. */
  function named(bytes: Buffer): Buffer {
    const name = 'x'.repeat(bytes.length);
    const archive = packed(stored(name, u03));
    for (let at = archive.indexOf(name); at >= 0; at = archive.indexOf(name)) bytes.copy(archive, at);
    return archive;
  }
  // In GB18030: 区科协 = c7f8 bfc6 d0ad.
  const gbk = Buffer.concat([Buffer.from([0xc7, 0xf8, 0xbf, 0xc6, 0xd0, 0xad]), Buffer.from('.xlsx')]);

  it('are in UTF-8 where they can be, else in GB18030', async () => {
    expect(await came('a.zip', named(gbk))).toEqual([['a.zip/区科协.xlsx', 'U03', expect.any(String)]]);
    expect(await came('a.zip', named(Buffer.from('区发改局.xlsx')))).toEqual([['a.zip/区发改局.xlsx', 'U03', 'read']]);
  });

  it('are the Unicode ones beside them where those belong to them', async () => {
    const beside = (crc: number): Buffer => {
      const text = Buffer.from('区发改局.xlsx');
      const field = Buffer.alloc(9 + text.length);
      field.writeUInt16LE(0x7075, 0);
      field.writeUInt16LE(5 + text.length, 2);
      field.writeUInt8(1, 4);
      field.writeUInt32LE(crc, 5);
      text.copy(field, 9);
      return field;
    };
    /** The extra field put behind the name in the directory. */
    const withField = (field: Buffer): Buffer => {
      const archive = named(gbk);
      const at = archive.lastIndexOf(gbk) + gbk.length;
      archive.writeUInt16LE(field.length, at - gbk.length - 46 + 30);
      const whole = Buffer.concat([archive.subarray(0, at), field, archive.subarray(at)]);
      const end = whole.length - 22;
      whole.writeUInt32LE(whole.readUInt32LE(end + 12) + field.length, end + 12);
      return whole;
    };
    expect(await came('a.zip', withField(beside(crc32(gbk))))).toEqual([['a.zip/区发改局.xlsx', 'U03', 'read']]);
    expect(await came('a.zip', withField(beside(7)))).toEqual([['a.zip/区科协.xlsx', 'U03', expect.any(String)]]);
  });
});

describe('limits hold for an archive and all archives in it', () => {
  it('entries', async () => {
    const inner = packed(...[1, 2, 3].map((index) => stored(`${index}.txt`, Buffer.from('a'))));
    const bytes = packed(stored('a.zip', inner), stored('b.zip', inner));
    expect(await came('x.zip', bytes, { entries: 7 })).toContainEqual(['x.zip/b.zip', undefined, 'limit-entries']);
    expect(await came('x.zip', bytes, { entries: 1 })).toEqual([['x.zip', undefined, 'limit-entries']]);
  });

  it('unpacked bytes', async () => {
    const inner = packed(stored('U03.xlsx', u03));
    const limits = { inflatedSize: Math.floor(2.5 * u03.length), inflationRatio: 1e6 };
    const results = await came('x.zip', packed(stored('a.zip', inner), stored('b.zip', inner)), limits);
    expect(results).toContainEqual(['x.zip/b.zip', undefined, 'limit-inflated-size']);
  });

  it('the ratio', async () => {
    const bytes = packed({ name: 'a.txt', content: ' '.repeat(1_000_000) });
    expect(await came('x.zip', bytes, { inflationFloor: 1000 })).toEqual([
      ['x.zip/a.txt', undefined, 'limit-inflation-ratio'],
    ]);
  });
});

describe('a text', () => {
  const name = returnFileName(unitOf('U03'), 2007).replace('.xlsx', '.csv');
  it('that is a sheet of the template is told for it, and not taken in', async () => {
    const header = '指标编码,指标名称,单位,本年数,上年数,备注\nKR100,a,人,3,,\n';
    expect(await came(name, Buffer.from(header))).toEqual([[name, 'U03', 'return-as-csv']]);
    const [result] = await readHandedIn({ name, modified: 0, bytes: Buffer.from(header) }, ledger2007, means({}));
    expect(result?.findings[0]?.values).toEqual({ encoding: 'UTF-8', rows: 2, table: '指标' });
  });

  it('of 单位信息 does not stand for a whole return', async () => {
    const form =
      '单位名称,区发改局\n单位编码,U03\n年度,2007\n填报人,某\n联系电话,1\n负责人,某\n填报日期,2008-01-02\n零报告,是\n';
    expect(await came('a.csv', Buffer.from(form))).toEqual([['a.csv', undefined, 'return-as-csv']]);
  });

  it('that is something else is a text', async () => {
    expect(await came('说明.txt', Buffer.from('另附说明。'))).toEqual([['说明.txt', undefined, 'file-is-text']]);
  });
});
