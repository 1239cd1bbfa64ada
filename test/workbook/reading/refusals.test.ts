import { describe, expect, test } from 'vitest';
import { nodePlatform } from '../../../scripts/platform';
import { defaultLimits, readWorkbook, sizeText, type Limits } from '../../../src/workbook/reading';
import { cellsOf, read, readBoth, said } from './read';
import { entriesOf, relationship, relationships, workbook, worksheet, type Parts } from './workbook-builder';
import { zip, type Entry } from './zip-builder';

const rows = '<row r="1"><c r="A1"><v>7</v></c></row>';
const good: Parts = { rows: [rows] };
const sheetPart = 'xl/worksheets/sheet1.xml';
const refused = (...finding: string[]): unknown[] => [false, finding];

describe('the zip container', () => {
  const part = (change: Partial<Entry>, name = sheetPart): Buffer => workbook({ ...good, change: { [name]: change } });
  const more = (...entries: Entry[]): Buffer => workbook({ ...good, more: entries });
  const whole = workbook(good);
  const flipped = Buffer.from(part({ method: 0 }));
  const place = flipped.indexOf('<v>7') + 3;
  flipped.writeUInt8(0x38, place);

  const cases: readonly (readonly [string, Uint8Array, string[]])[] = [
    ['cut short', whole.subarray(0, whole.length - 40), ['zip-incomplete']],
    ['cut in half', whole.subarray(0, whole.length / 2), ['zip-incomplete']],
    ['bytes behind the end', Buffer.concat([whole, Buffer.from('..')]), ['zip-incomplete']],
    ['a flipped bit', flipped, ['part-damaged', '表1']],
    ['a wrong checksum', part({ crc: 1 }), ['part-damaged', '表1']],
    ['a damaged stream', part({ packed: Buffer.from([0xff, 0xff, 0xff]) }), ['part-damaged', '表1']],
    ['a declared size that is too small', part({ size: 3 }), ['part-size', '表1']],
    ['a declared size that is too large', part({ size: 3_000_000 }), ['part-size', '表1']],
    ['headers that differ in size', part({ directorySize: 30 }), ['part-size', '表1']],
    ['headers that differ in name', part({ localName: 'xl/worksheets/sheet2.xml' }), ['zip-damaged', '表1']],
    ['headers that differ in method', part({ localMethod: 0 }), ['zip-damaged', '表1']],
    ['a header that is not where it is said to be', part({ offset: 3 }), ['zip-damaged']],
    ['a header beyond the file', part({ offset: 0xfffffff0 }), ['zip-damaged']],
    ['an encrypted part', part({ flags: 1 }), ['zip-encrypted', '表1']],
    ['an unknown method', part({ method: 12, packed: Buffer.from('x') }), ['zip-method', '表1']],
    ['two parts of one name', more({ name: sheetPart, content: worksheet('') }), ['zip-entry-twice']],
    ['two names that differ in case', more({ name: 'XL/Worksheets/Sheet1.xml', content: '' }), ['zip-entry-twice']],
  ];
  test.each(cases)('%s', (_, bytes, finding) => {
    expect(said(bytes)).toEqual(refused(...finding));
  });

  const accepted: readonly (readonly [string, Uint8Array])[] = [
    ['a comment', zip(entriesOf(good), { comment: 'PK\x05\x06 by hand' })],
    ['sizes behind the data', zip(entriesOf(good).map((entry) => ({ ...entry, streamed: true })))],
    [
      'zip64',
      zip(
        entriesOf(good).map((entry) => ({ ...entry, zip64: true })),
        { zip64: true },
      ),
    ],
    ['stored parts', zip(entriesOf(good).map((entry) => ({ ...entry, method: 0 })))],
    ['backslashes', zip(entriesOf(good).map((entry) => ({ ...entry, name: entry.name.replaceAll('/', '\\') })))],
    ['names that lead outside', more({ name: '../../etc/passwd', content: 'x' }, { name: 'C:\\x', content: 'x' })],
    ['a damaged part nobody needs', more({ name: 'xl/media/image1.png', content: 'x', crc: 1 })],
    ['an encrypted part nobody needs', more({ name: 'xl/vbaProject.bin', content: 'x', flags: 1 })],
  ];
  test.each(accepted)('%s does no harm', (_, bytes) => {
    for (const { sheets } of readBoth(bytes)) expect(cellsOf(sheets[0])).toEqual({ A1: ['number', 7] });
  });
});

describe('parts', () => {
  const without = (name: string): Parts => ({ ...good, change: { [name]: undefined } });
  const content = (name: string, text: string | Uint8Array): Parts => ({
    ...good,
    change: { [name]: { content: text } },
  });
  const cases: readonly (readonly [string, Parts, string[]])[] = [
    ['no relationships of the package', without('_rels/.rels'), ['package-not-workbook']],
    ['no workbook part', without('xl/workbook.xml'), ['part-missing']],
    ['no relationships of the workbook', without('xl/_rels/workbook.xml.rels'), ['relationship-missing', '表1']],
    ['no sheet part', without(sheetPart), ['part-missing', '表1']],
    ['no relationship to the workbook', content('_rels/.rels', relationships('')), ['relationship-missing']],
    [
      'a sheet outside the file',
      content(
        'xl/_rels/workbook.xml.rels',
        relationships(relationship('s1', 'worksheet', 'http://x', ' TargetMode="External"')),
      ),
      ['relationship-missing', '表1'],
    ],
    [
      'no shared strings',
      { ...good, relationships: relationship('ss', 'sharedStrings', 'sharedStrings.xml') },
      ['part-missing'],
    ],
    ['no styles', { ...good, relationships: relationship('st', 'styles', 'styles.xml') }, ['part-missing']],
    ['no sheets', { sheets: [] }, ['workbook-without-sheets']],
    [
      'a part of another kind',
      content(sheetPart, '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>'),
      ['part-unexpected', '表1'],
    ],
    [
      'a namespace of another kind',
      content(sheetPart, '<worksheet xmlns="urn:x"><sheetData/></worksheet>'),
      ['part-unexpected', '表1'],
    ],
    ['cut XML', content(sheetPart, worksheet(rows).slice(0, -20)), ['xml-damaged', '表1']],
    ['cut between rows', content(sheetPart, worksheet(rows).split('</row>')[0] ?? ''), ['xml-damaged', '表1']],
    ['nothing at all', content(sheetPart, ''), ['xml-damaged', '表1']],
    [
      'tags that cross',
      content(sheetPart, worksheet('<row r="1"><c r="A1"><v>7</c></v></row>')),
      ['xml-damaged', '表1'],
    ],
    ['an attribute twice', content(sheetPart, worksheet('<row r="1" r="2"/>')), ['xml-damaged', '表1']],
    [
      'an unknown entity',
      content(sheetPart, worksheet('<row r="1"><c r="A1" t="str"><v>&x;</v></c></row>')),
      ['xml-damaged', '表1'],
    ],
    [
      'a character XML cannot hold',
      content(sheetPart, worksheet('<row r="1"><c r="A1" t="str"><v>\x01</v></c></row>')),
      ['xml-damaged', '表1'],
    ],
    ['an undeclared prefix', content(sheetPart, worksheet('<x:row r="1"/>')), ['xml-damaged', '表1']],
    ['DOCTYPE', content(sheetPart, `<!DOCTYPE worksheet [<!ENTITY a "b">]>${worksheet(rows)}`), ['xml-doctype', '表1']],
    [
      'bytes that are no UTF-8',
      content(sheetPart, Buffer.from(worksheet('<row r="1"><c r="A1" t="str"><v>\xd6\xd0</v></c></row>'), 'latin1')),
      ['xml-encoding', '表1'],
    ],
    [
      'another encoding',
      content(sheetPart, `<?xml version="1.0" encoding="GB2312"?>${worksheet(rows)}`),
      ['xml-encoding', '表1'],
    ],
    [
      'no sheet data',
      content(sheetPart, worksheet('').replace('<sheetData></sheetData>', '')),
      ['sheet-structure', '表1'],
    ],
  ];
  test.each(cases)('%s', (_, parts, finding) => expect(said(workbook(parts))).toEqual(refused(...finding)));

  test('two sheets of one name', () => {
    const parts = { rows: ['', ''], change: { 'xl/workbook.xml': {} } };
    const entries = entriesOf(parts).map((entry) =>
      entry.name === 'xl/workbook.xml' ? { ...entry, content: String(entry.content).replace('表2', '表1') } : entry,
    );
    expect(said(zip(entries))).toEqual(refused('sheet-twice', '表1'));
  });

  test('all damaged sheets are named at once', () => {
    expect(said(workbook({ rows: ['<row r="x"/>', rows, '<row r="0"/>'] }))).toEqual([
      false,
      ['cell-address-unreadable', '表1'],
      ['cell-address-unreadable', '表3'],
    ]);
  });

  test('damaged notes cost only themselves', () => {
    const more = [
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content: relationships(relationship('c', 'comments', '../comments1.xml')),
      },
      { name: 'xl/comments1.xml', content: '<comments' },
    ];
    expect(said(workbook({ ...good, more }))).toEqual([true, ['comments-unreadable', '表1']]);
  });

  test('damaged drawings cost only themselves', () => {
    const more = [
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content: relationships(relationship('d', 'drawing', '../drawings/drawing1.xml')),
      },
      { name: 'xl/drawings/drawing1.xml', content: '<wsDr' },
    ];
    expect(said(workbook({ ...good, more }))).toEqual([true, ['drawings-unreadable', '表1']]);
  });
});

describe('cells', () => {
  const cases: readonly (readonly [string, string, string[]])[] = [
    [
      'a shared string that is not there',
      '<row r="2"><c r="B2" t="s"><v>1</v></c></row>',
      ['shared-string-missing', '表1', 'B2'],
    ],
    [
      'a shared string that is no number',
      '<row r="2"><c r="B2" t="s"><v>x</v></c></row>',
      ['cell-unreadable', '表1', 'B2'],
    ],
    ['a number that is none', '<row r="2"><c r="B2"><v>12,5</v></c></row>', ['cell-unreadable', '表1', 'B2']],
    ['a number only JavaScript knows', '<row r="2"><c r="B2"><v>0x10</v></c></row>', ['cell-unreadable', '表1', 'B2']],
    ['a number beyond all', '<row r="2"><c r="B2"><v>1e999</v></c></row>', ['cell-unreadable', '表1', 'B2']],
    ['NaN', '<row r="2"><c r="B2"><v>NaN</v></c></row>', ['cell-unreadable', '表1', 'B2']],
    ['neither true nor false', '<row r="2"><c r="B2" t="b"><v>2</v></c></row>', ['cell-unreadable', '表1', 'B2']],
    ['an unknown type', '<row r="2"><c r="B2" t="x"><v>2</v></c></row>', ['cell-unreadable', '表1', 'B2']],
    [
      'inline text of another type',
      '<row r="2"><c r="B2"><is><t>2</t></is></c></row>',
      ['cell-unreadable', '表1', 'B2'],
    ],
    ['a style that is not there', '<row r="2"><c r="B2" s="3"><v>2</v></c></row>', ['cell-style-missing', '表1', 'B2']],
    ['an address of another row', '<row r="2"><c r="B3"><v>2</v></c></row>', ['cell-address-unreadable', '表1']],
    ['no address', '<row r="2"><c r="2B"><v>2</v></c></row>', ['cell-address-unreadable', '表1']],
    ['a cell twice', '<row r="2"><c r="B2"><v>2</v></c><c r="B2"><v>2</v></c></row>', ['cell-twice', '表1', 'B2']],
    [
      'a row twice with one cell',
      '<row r="2"><c r="B2"><v>2</v></c></row><row r="2"><c r="B2"><v>3</v></c></row>',
      ['cell-twice', '表1', 'B2'],
    ],
    ['two values', '<row r="2"><c r="B2"><v>2</v><v>3</v></c></row>', ['sheet-structure', '表1', 'B2']],
    ['a row of another name', '<rov r="2"><c r="B2"><v>2</v></c></rov>', ['sheet-structure', '表1']],
    ['a cell of another name', '<row r="2"><d r="B2"><v>2</v></d></row>', ['sheet-structure', '表1']],
    ['an element in a value', '<row r="2"><c r="B2"><v>2<b/></v></c></row>', ['sheet-structure', '表1', 'B2']],
    ['beyond the last row', '<row r="1048577"/>', ['limit-row-number', '表1', 'A1048577']],
    ['beyond the last column', '<row r="2"><c r="XFE2"><v>1</v></c></row>', ['limit-column-number', '表1', 'XFE2']],
  ];
  test.each(cases)('%s', (_, data, finding) => {
    expect(said(workbook({ rows: [data], strings: '<si><t>a</t></si>' }))).toEqual(refused(...finding));
  });

  test('a merged range that is none', () => {
    for (const ref of ['A1:', 'B2:A1', '1:2', 'x']) {
      const sheet = worksheet('', { after: `<mergeCells><mergeCell ref="${ref}"/></mergeCells>` });
      expect(said(workbook({ sheets: [sheet] }))).toEqual(refused('merge-unreadable', '表1'));
    }
  });

  const disorder: readonly (readonly [string, string, string])[] = [
    ['cells out of order', '<row r="1"><c r="B1"><v>2</v></c><c r="A1"><v>1</v></c></row>', 'A1'],
    ['rows out of order', '<row r="2"><c r="B2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>', 'A1'],
    ['a row in two pieces', '<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>', 'A1'],
  ];
  test.each(disorder)('%s are put in order and reported', (_, data, cell) => {
    const bytes = workbook({ rows: [data] });
    expect(said(bytes)).toEqual([true, ['cells-out-of-order', '表1', cell]]);
    for (const { sheets } of readBoth(bytes)) {
      const places = [...(sheets[0]?.rows ?? [])].flatMap(([row, cells]) =>
        cells.map(({ column }) => row * 10 + column),
      );
      expect(places).toEqual([...places].sort((left, right) => left - right));
      expect(places).toHaveLength(2);
    }
  });
});

describe('limits', () => {
  const twoRows = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"/>';
  const cases: readonly (readonly [Partial<Limits>, Parts, string[]])[] = [
    [{ fileSize: 100 }, good, ['limit-file-size']],
    [{ inflatedSize: 600 }, good, ['limit-inflated-size']],
    [{ inflationRatio: 2, inflationFloor: 5000 }, { rows: [rows + ' '.repeat(100_000)] }, ['limit-inflation-ratio']],
    [{ entries: 4 }, good, ['limit-entries']],
    [{ rowNumber: 1 }, { rows: [twoRows] }, ['limit-row-number', '表1', 'A2']],
    [
      { columnNumber: 1 },
      { rows: ['<row r="1"><c r="B1"/><c r="C1"><v>1</v></c></row>'] },
      ['limit-column-number', '表1', 'C1'],
    ],
    [{ rowsWithContent: 1 }, { rows: [twoRows] }, ['limit-rows', '表1', 'A2']],
    [{ cells: 1 }, { rows: [twoRows] }, ['limit-cells']],
    [{ sharedStrings: 1 }, { ...good, strings: '<si><t>a</t></si><si/>' }, ['limit-shared-strings']],
    [
      { xmlDepth: 5 },
      { sheets: [worksheet(rows, { after: '<a><b><c><d><e/></d></c></b></a>' })] },
      ['limit-xml-depth'],
    ],
    [{ milliseconds: -1 }, good, ['limit-time']],
  ];
  test.each(cases)('%j', (limits, parts, finding) => {
    expect(said(workbook(parts), limits)).toEqual(refused(...finding));
  });

  test('the sentence names the limit', () => {
    const { findings } = read(workbook(good), { fileSize: 100 });
    expect(findings[0]?.values).toEqual({ limit: '100 B' });
    expect(sizeText(defaultLimits.fileSize)).toBe('64 MB');
  });

  test('rows without content do not count', () => {
    expect(
      said(workbook({ rows: ['<row r="1"/><row r="2" hidden="1"/><row r="3"><c r="A3" s="0"/></row>'] }), {
        rowsWithContent: 0,
      }),
    ).toEqual([true]);
  });

  test('the clock stops a long sheet in its midst', () => {
    const long = Array.from({ length: 3000 }, (_, index) => `<row r="${index + 1}"/>`).join('');
    let calls = 0;
    const platform = { ...nodePlatform, now: () => (calls++ < 9 ? 0 : 1e9) };
    const reading = readWorkbook(workbook({ rows: [long] }), platform);
    expect(reading.findings.map(({ code }) => code)).toEqual(['limit-time']);
    expect(calls).toBeLessThan(15);
  });

  test('a machine that fails costs one file', () => {
    const broken = (): never => {
      throw new Error('no memory');
    };
    const reading = readWorkbook(workbook(good), { ...nodePlatform, crc32: broken });
    expect(reading.findings.map(({ code, values }) => [code, values])).toEqual([
      ['file-unreadable', { detail: 'no memory' }],
    ]);
  });
});
