import { CFB, write, type CellObject, type WorkBook } from '@e965/xlsx';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { nodePlatform } from '../../../scripts/platform';
import { legacyKind, loadLibrary, readLegacyWorkbook, type Library } from '../../../src/workbook/legacy';
import { readWorkbook, type Limits, type WorkbookReading } from '../../../src/workbook/reading';
import { cellsOf } from '../reading/read';
import { zip } from '../reading/zip-builder';

let library: Library;
beforeAll(async () => {
  library = await loadLibrary();
});

/** Reads a file as the merge does: the reader of workbooks first, which says what it is. */
function read(bytes: Uint8Array, limits: Partial<Limits> = {}): WorkbookReading {
  const reading = readWorkbook(bytes, nodePlatform, { limits });
  const kind = legacyKind(reading);
  return kind === undefined ? reading : readLegacyWorkbook(bytes, kind, library, nodePlatform, limits);
}

const said = (bytes: Uint8Array, limits: Partial<Limits> = {}): unknown[] =>
  read(bytes, limits).findings.map(({ code, where }) =>
    [code, where.sheet, where.cell].filter((part) => part !== undefined),
  );

function opened(bytes: Uint8Array) {
  const reading = read(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.findings));
  return reading.workbook;
}

type Cells = Readonly<Record<string, CellObject>>;

function book(cells: Cells, more: Readonly<Record<string, unknown>> = {}): WorkBook {
  return { SheetNames: ['表1'], Sheets: { 表1: { ...cells, '!ref': 'A1:F40', ...more } } };
}

const saved = (workbook: WorkBook, bookType: 'biff8' | 'biff5' | 'xlsb'): Uint8Array =>
  new Uint8Array(write(workbook, { bookType, type: 'array', bookSST: bookType === 'biff8' }) as ArrayBuffer);

const values: Cells = {
  A1: { t: 'n', v: 12.5 },
  A2: { t: 'n', v: 0.85, z: '0%' },
  A3: { t: 'n', v: 39328, z: 'yyyy"年"m"月"d"日"' },
  A4: { t: 'b', v: true },
  A5: { t: 's', v: '科普讲座' },
  A6: { t: 'e', v: 7 },
  A7: { t: 'n', v: 0 },
};
const asRead = {
  A1: ['number', 12.5],
  A2: ['number', 0.85, '%'],
  A3: ['date', '2007-09-03', 39328],
  A4: ['boolean', true],
  A5: ['text', '科普讲座'],
  A6: ['error', '#DIV/0!'],
  A7: ['number', 0],
};

/** The stream of records of an old workbook. */
function streamOf(bytes: Uint8Array): Buffer {
  const found = CFB.find(CFB.read(bytes, { type: 'array' }), '/Workbook') as { content: Uint8Array };
  return Buffer.from(found.content);
}

/** A compound file around a stream of records. */
function around(stream: Uint8Array, name = '/Workbook'): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, name, Buffer.from(stream));
  return new Uint8Array(CFB.write(file, { type: 'array' }) as number[]);
}

interface BiffRecord {
  readonly type: number;
  readonly at: number;
  readonly length: number;
}

function recordsOf(stream: Buffer): BiffRecord[] {
  const records: BiffRecord[] = [];
  for (let at = 0; at + 4 <= stream.length;) {
    const [type, length] = [stream.readUInt16LE(at), stream.readUInt16LE(at + 2)];
    records.push({ type, at, length });
    at += 4 + length;
  }
  return records;
}

describe.each(['biff8', 'xlsb'] as const)('a workbook saved as %s', (kind) => {
  it('holds the same cells as an xlsx would', () => {
    expect(cellsOf(opened(saved(book(values), kind)).sheets[0])).toEqual(asRead);
  });

  it('has its dates from 1904 on', () => {
    const workbook = {
      ...book({ A1: { t: 'n', v: 37866, z: 'yyyy-mm-dd' } }),
      Workbook: { WBProps: { date1904: true } },
    };
    expect(cellsOf(opened(saved(workbook, kind)).sheets[0])).toEqual({ A1: ['date', '2007-09-03', 37866] });
  });

  it('has joined ranges and hidden rows, columns and sheets', () => {
    const more = {
      '!merges': [{ s: { r: 0, c: 0 }, e: { r: 2, c: 1 } }],
      '!rows': [{}, { hidden: true }],
      '!cols': [{}, { hidden: true }, { hidden: true }],
    };
    const workbook = {
      SheetNames: ['表1', '藏', '深'],
      Sheets: { 表1: { ...values, '!ref': 'A1:F40', ...more }, 藏: values, 深: values },
      Workbook: { Sheets: [{ name: '表1' }, { name: '藏', Hidden: 1 as const }, { name: '深', Hidden: 2 as const }] },
    };
    const [sheet, hidden, deep] = opened(saved(workbook, kind)).sheets;
    expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 3, right: 2 }]);
    expect(sheet?.hiddenColumns).toEqual([[2, 3]]);
    expect([sheet?.visibility, hidden?.visibility, deep?.visibility]).toEqual(['visible', 'hidden', 'veryHidden']);
    if (kind === 'xlsb') expect(sheet?.hiddenRows).toEqual(new Set([2]));
  });

  const limits: readonly (readonly [Partial<Limits>, unknown[]])[] = [
    [{ fileSize: 100 }, ['limit-file-size']],
    [{ cells: 6 }, ['limit-cells']],
    [{ rowsWithContent: 2 }, ['limit-rows', '表1', 'A3']],
    [{ rowNumber: 3 }, ['limit-row-number', '表1', 'A4']],
    [{ milliseconds: -1 }, ['limit-time']],
  ];
  test.each(limits)('%j', (given, finding) => expect(said(saved(book(values), kind), given)).toEqual([finding]));

  it('the limit of the column number', () => {
    expect(said(saved(book({ F1: { t: 'n', v: 1 } }), kind), { columnNumber: 5 })).toEqual([
      ['limit-column-number', '表1', 'F1'],
    ]);
  });
});

describe('a binary workbook', () => {
  const bytes = saved(book({ A1: { t: 'n', v: 39328, z: 'yyyy-mm-dd' } }), 'xlsb');

  it('keeps to the limits of zip files', () => {
    expect(said(bytes, { inflatedSize: 2000 })).toEqual([['limit-inflated-size']]);
    expect(said(bytes, { entries: 3 })).toEqual([['limit-entries']]);
  });

  it('is refused where a part fails its checksum', () => {
    const damaged = Buffer.from(bytes);
    const at = damaged.lastIndexOf('xl/worksheets/sheet1.bin') - 46;
    expect(damaged.readUInt32LE(at)).toBe(0x02014b50);
    damaged.writeUInt32LE(1, at + 16);
    expect(said(damaged)[0]).toEqual([expect.stringMatching(/^(part|zip)-damaged$/)]);
  });

  it('is refused where it says that it is one and is none', () => {
    const target = 'Target="xl/workbook.bin"';
    const type = 'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"';
    const namespace = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
    const content = `<Relationships ${namespace}><Relationship Id="r" ${type} ${target}/></Relationships>`;
    expect(said(zip([{ name: '_rels/.rels', content }]))).toEqual([['legacy-unreadable']]);
  });
});

describe('an old workbook', () => {
  const bytes = saved(book({ ...values, B1: { t: 'n', v: 1, z: 'yyyy-mm-dd' } }), 'biff8');
  const stream = streamOf(bytes);
  const records = recordsOf(stream);
  const find = (type: number): BiffRecord => {
    const found = records.find((record) => record.type === type);
    if (found === undefined) throw new Error(`no record ${type.toString(16)}`);
    return found;
  };
  const changed = (change: (copy: Buffer) => void): Uint8Array => {
    const copy = Buffer.from(stream);
    change(copy);
    return around(copy);
  };

  it('is told by its content, whatever it is called', () => {
    expect(cellsOf(opened(around(stream)).sheets[0])).toMatchObject(asRead);
  });

  it('knows the dates that only Chinese editions have built in, and no formats of the file before', () => {
    const styled = records.filter(({ type, at }) => type === 0x00e0 && ![0, 9].includes(stream.readUInt16LE(at + 6)));
    expect(styled.length).toBeGreaterThan(0);
    const chinese = changed((copy) => {
      for (const { at } of styled) copy.writeUInt16LE(31, at + 6);
    });
    expect(cellsOf(opened(chinese).sheets[0])['A3']).toEqual(['date', '2007-09-03', 39328]);
    const unknown = changed((copy) => {
      for (const { at } of styled) copy.writeUInt16LE(399, at + 6);
    });
    opened(bytes);
    expect(said(unknown)).toEqual([['cell-style-missing', '表1', expect.any(String)]]);
  });

  it('of Excel 95 is read in its Chinese code page', () => {
    const older = saved(
      { SheetNames: ['ABCD'], Sheets: { ABCD: { A1: { t: 's', v: 'EFGH' }, '!ref': 'A1' } } },
      'biff5',
    );
    const found = CFB.find(CFB.read(older, { type: 'array' }), '/Book') as { content: Uint8Array };
    const content = Buffer.from(found.content);
    const page = recordsOf(content).find(({ type }) => type === 0x0042);
    content.writeUInt16LE(936, (page?.at ?? 0) + 4);
    Buffer.from([0xd6, 0xb8, 0xb1, 0xea]).copy(content, content.indexOf('ABCD'));
    Buffer.from([0xbf, 0xc6, 0xd0, 0xad]).copy(content, content.indexOf('EFGH'));
    const [sheet] = opened(around(content, '/Book')).sheets;
    expect([sheet?.name, cellsOf(sheet)]).toEqual(['指标', { A1: ['text', '科协'] }]);
  });

  const damage: readonly (readonly [string, () => Uint8Array, string])[] = [
    ['cut within a record', () => around(stream.subarray(0, find(0x0203).at + 6)), 'xls-damaged'],
    ['cut between records', () => around(stream.subarray(0, find(0x0203).at)), 'xls-damaged'],
    [
      'a record that is longer than the file',
      () => changed((copy) => copy.writeUInt16LE(0xffff, find(0x0203).at + 2)),
      'xls-damaged',
    ],
    [
      'a sheet that is not where it is said to be',
      () => changed((copy) => copy.writeUInt32LE(3, find(0x0085).at + 4)),
      'xls-damaged',
    ],
    [
      'a text that is not there',
      () => changed((copy) => copy.writeUInt32LE(999, find(0x00fd).at + 10)),
      'legacy-unreadable',
    ],
    ['no records', () => around(Buffer.alloc(600, 7)), 'file-is-xls'],
    ['no stream of records', () => around(Buffer.alloc(600), '/Contents'), 'file-is-unknown'],
    ['a password', () => changed((copy) => copy.writeUInt16LE(0x002f, find(0x00e1).at)), 'file-has-password'],
  ];
  test.each(damage)('%s', (_, make, code) => expect(said(make())).toEqual([[code]]));
});

/** A substream of records ([MS-XLS] 2.1.7). */
function record(type: number, content: readonly number[]): number[] {
  return [type & 0xff, type >> 8, content.length & 0xff, content.length >> 8, ...content];
}
const sixteen = (value: number): number[] => [value & 0xff, value >> 8];

describe('links to other workbooks', () => {
  const formula = (texts: boolean): number[] => {
    const result = texts ? [0, 0, 0, 0, 0, 0, 0xff, 0xff] : [0, 0, 0, 0, 0, 0, 0x45, 0x40];
    // A reference to a cell of a sheet by its place in the list of references (PtgRef3d).
    const tokens = [0x3a, ...sixteen(0), ...sixteen(0), ...sixteen(0)];
    return record(0x0006, [
      ...sixteen(0),
      ...sixteen(0),
      ...sixteen(0),
      ...result,
      ...sixteen(0),
      0,
      0,
      0,
      0,
      ...sixteen(tokens.length),
      ...tokens,
    ]);
  };
  function withLink(cells: readonly number[]): Uint8Array {
    const path = [...'\x01b.xls'].map((letter) => letter.charCodeAt(0));
    const sheet = [...'a'].map((letter) => letter.charCodeAt(0));
    const book = [...sixteen(1), ...sixteen(path.length), 0, ...path, ...sixteen(sheet.length), 0, ...sheet];
    const begin = (kind: number): number[] =>
      record(0x0809, [...sixteen(0x0600), ...sixteen(kind), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
    const xf = record(
      0x00e0,
      Array.from({ length: 20 }, () => 0),
    );
    const extern = record(0x0017, [...sixteen(1), ...sixteen(0), ...sixteen(0), ...sixteen(0)]);
    const globals = (place: number): number[] => [
      ...begin(5),
      ...xf,
      ...record(0x0085, [...sixteen(place), 0, 0, 0, 0, 1, 0, 0x41]),
      ...record(0x01ae, book),
      ...extern,
      ...record(0x000a, []),
    ];
    const place = globals(0).length;
    return around(Uint8Array.from([...globals(place), ...begin(0x10), ...cells, ...record(0x000a, [])]));
  }

  it('are told, and so is the formula that takes its value there', () => {
    const bytes = withLink(formula(false));
    expect(said(bytes)).toEqual([['external-links']]);
    expect(opened(bytes).externalLinks).toEqual(['b.xls']);
    expect(cellsOf(opened(bytes).sheets[0])).toEqual({ A1: ['number', 42, '=', '['] });
  });

  it('a formula without the text it promises is refused', () => {
    expect(said(withLink(formula(true)))).toEqual([['xls-damaged']]);
  });
});

describe('a text', () => {
  const lines = '单位,场次\n科协,"1,200"\n=1+1,007\n';
  const cells = {
    A1: ['text', '单位'],
    B1: ['text', '场次'],
    A2: ['text', '科协'],
    B2: ['text', '1,200'],
    A3: ['text', '=1+1'],
    B3: ['text', '007'],
  };
  // In GB18030: 单位 = b5a5 cebb, 场次 = b3a1 b4ce, 科协 = bfc6 d0ad.
  const chinese = [0xb5, 0xa5, 0xce, 0xbb, 0x2c, 0xb3, 0xa1, 0xb4, 0xce, 0x0a, 0xbf, 0xc6, 0xd0, 0xad];
  it.each<[string, Buffer]>([
    ['UTF-8', Buffer.from(lines)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${lines}`)],
    ['UTF-16', Buffer.from(`\ufeff${lines}`, 'utf16le')],
    ['GB18030', Buffer.from([...chinese, ...Buffer.from(',"1,200"\n=1+1,007\n')])],
  ])('in %s is a sheet of texts', (_, bytes) => {
    expect(cellsOf(opened(bytes).sheets[0])).toEqual(cells);
  });

  it('of another program’s kind is a text still', () => {
    expect(cellsOf(opened(Buffer.from('ID,b\nP,c\n')).sheets[0])).toMatchObject({
      A1: ['text', 'ID'],
      B1: ['text', 'b'],
    });
  });

  it('in no known encoding is refused', () => {
    expect(said(Buffer.from([0xb5, 0xa5, 0x81, 0x0a]))).toEqual([['text-encoding']]);
  });
});
