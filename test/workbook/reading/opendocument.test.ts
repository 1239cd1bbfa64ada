import { describe, expect, it, test } from 'vitest';
import type { Limits } from '../../../src/workbook/reading';
import { cellsOf, read } from './read';
import { zip, type Entry } from './zip-builder';

const names = ['office', 'table', 'text', 'style'];
const spaces = names.map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`).join(' ');
const calcext = 'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"';
const mimetype = { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 };

function document(tables: string, styles = ''): string {
  const body = `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body>`;
  return `<office:document-content ${spaces} ${calcext} xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"><office:automatic-styles>${styles}</office:automatic-styles>${body}</office:document-content>`;
}

const table = (rows: string, name = '表1', more = ''): string =>
  `<table:table table:name="${name}" ${more}>${rows}</table:table>`;
const row = (cells: string, more = ''): string => `<table:table-row ${more}>${cells}</table:table-row>`;
const cell = (attributes: string, content = ''): string =>
  `<table:table-cell ${attributes}>${content}</table:table-cell>`;
const p = (text: string): string => `<text:p>${text}</text:p>`;
const file = (content: string, ...more: Entry[]): Buffer => zip([mimetype, { name: 'content.xml', content }, ...more]);
const ofCells = (...cells: string[]): Buffer => file(document(table(row(cells.join('')))));

/** Cells of the first sheet, or what is said instead. */
function first(bytes: Uint8Array, limits: Partial<Limits> = {}): unknown {
  const reading = read(bytes, limits);
  if (reading.ok) return cellsOf(reading.workbook.sheets[0]);
  return reading.findings.map(({ code, where }) =>
    [code, where.sheet, where.cell].filter((part) => part !== undefined),
  );
}
const sheets = (bytes: Uint8Array) => {
  const reading = read(bytes);
  if (!reading.ok) throw new Error(JSON.stringify(reading.findings));
  return reading.workbook.sheets;
};

describe('values of an OpenDocument spreadsheet', () => {
  const cases: readonly (readonly [string, string, unknown[] | undefined])[] = [
    ['a number', cell('office:value-type="float" office:value="12.5"', p('12.50')), ['number', 12.5]],
    ['money', cell('office:value-type="currency" office:value="3"', p('3元')), ['number', 3]],
    ['a percentage', cell('office:value-type="percentage" office:value="0.85"', p('85%')), ['number', 0.85, '%']],
    [
      'a day',
      cell('office:value-type="date" office:date-value="2007-09-03"', p('9月3日')),
      ['date', '2007-09-03', 39328],
    ],
    [
      'a day and time',
      cell('office:value-type="date" office:date-value="2007-09-03T12:00:00.5"'),
      ['date', '2007-09-03T12:00:00', 39328.5],
    ],
    [
      'a day before the numbers',
      cell('office:value-type="date" office:date-value="1899-01-02"'),
      ['date', '1899-01-02'],
    ],
    ['a time', cell('office:value-type="time" office:time-value="PT12H00M00S"'), ['number', 0.5]],
    ['a truth', cell('office:value-type="boolean" office:boolean-value="true"', p('TRUE')), ['boolean', true]],
    ['a text', cell('office:value-type="string"', p('科普')), ['text', '科普']],
    ['lines', cell('office:value-type="string"', p('一') + p('二<text:line-break/>三')), ['text', '一\n二\n三']],
    [
      'blanks',
      cell('office:value-type="string"', p('<text:s text:c="2"/>前  \n后 <text:s/><text:tab/>尾 ')),
      ['text', '  前 后  \t尾 '],
    ],
    ['a layout of the XML', cell('office:value-type="string"', p('\n  前\n  ')), ['text', '前']],
    ['pieces', cell('office:value-type="string"', p('<text:span>科</text:span><text:a>普</text:a>')), ['text', '科普']],
    ['a text in its attribute', cell('office:value-type="string" office:string-value="a"', p('b')), ['text', 'a']],
    ['a text without a type', cell('', p('a')), ['text', 'a']],
    ['nothing', cell('office:value-type="string"'), undefined],
    [
      'a computed number',
      cell('table:formula="of:=1+1" office:value-type="float" office:value="2"', p('2')),
      ['number', 2, '='],
    ],
    ['a formula that gives no text', cell('table:formula="of:=&quot;&quot;"', p('')), undefined],
    ['a formula that was never computed', cell('table:formula="of:=1+1"'), ['uncomputed', '', '=']],
    [
      'a failed formula',
      cell(
        'table:formula="of:=1/0" office:value-type="string" office:string-value="" calcext:value-type="error"',
        p('#DIV/0!'),
      ),
      ['error', '#DIV/0!', '='],
    ],
    [
      'a failed formula over a 0',
      cell('table:formula="of:=1/0" office:value-type="float" office:value="0"', p('Err:502')),
      ['error', 'Err:502', '='],
    ],
    ['a text like a failure', cell('office:value-type="string"', p('#N/A')), ['text', '#N/A']],
    [
      'a value of another file',
      cell(`table:formula="of:=['file:///x.ods'#$a.A1]" office:value-type="float" office:value="2"`),
      ['number', 2, '=', '['],
    ],
    [
      'a text with a picture',
      cell('office:value-type="string"', `${p('a')}<draw:frame><text:p>b</text:p></draw:frame>`),
      ['text', 'a'],
    ],
  ];
  test.each(cases)('%s', (_, content, value) => {
    expect(first(ofCells(content))).toEqual(value === undefined ? {} : { A1: value });
  });

  const unreadable: readonly (readonly [string, string])[] = [
    ['a number that is none', 'office:value-type="float" office:value="12abc"'],
    ['no number', 'office:value-type="float"'],
    ['a day that is none', 'office:value-type="date" office:date-value="2007-02-30"'],
    ['a time that is none', 'office:value-type="time" office:time-value="P"'],
    ['neither true nor false', 'office:value-type="boolean" office:boolean-value="ja"'],
    ['an unknown type', 'office:value-type="colour" office:value="1"'],
  ];
  test.each(unreadable)('%s is refused', (_, attributes) => {
    expect(first(ofCells(cell(attributes)))).toEqual([['cell-unreadable', '表1', 'A1']]);
  });
});

describe('sheets of an OpenDocument spreadsheet', () => {
  const seven = 'office:value-type="float" office:value="7"';

  it('repeats rows and cells, and passes over empty ones at no cost', () => {
    const rows = [
      row(cell('', '') + cell(`table:number-columns-repeated="2" ${seven}`), 'table:number-rows-repeated="2"'),
      row(cell('table:number-columns-repeated="16384"'), 'table:number-rows-repeated="1000000"'),
      row(cell('table:number-columns-repeated="5"') + cell(seven)),
    ];
    const value = ['number', 7];
    const places = ['B1', 'C1', 'B2', 'C2', 'F1000003'];
    expect(first(file(document(table(rows.join('')))))).toEqual(
      Object.fromEntries(places.map((place) => [place, value])),
    );
  });

  it('knows joined ranges, hidden rows, columns and sheets, and notes', () => {
    const styles =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const columns =
      '<table:table-columns><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/></table:table-columns>';
    const note = '<office:annotation><text:p>请核对</text:p></office:annotation>';
    const rows = [
      row(
        cell(`table:number-columns-spanned="2" table:number-rows-spanned="3" ${seven}`, note) +
          '<table:covered-table-cell/>',
      ),
      row(cell(seven), 'table:visibility="collapse"'),
      row(cell('', ''), 'table:visibility="filter"'),
    ];
    const [sheet] = sheets(file(document(table(columns + rows.join(''), '藏', 'table:style-name="ta1"'), styles)));
    expect(sheet).toMatchObject({
      name: '藏',
      visibility: 'hidden',
      merges: [{ top: 1, left: 1, bottom: 3, right: 2 }],
      hiddenColumns: [[3, 3]],
      hiddenRows: new Set([2]),
      comments: [{ row: 1, column: 1, text: '请核对' }],
    });
  });

  it('leaves out what is remembered of other files, and says where they are', () => {
    const remembered = table(`<table:table-source xlink:href="../去年.ods"/>${row(cell(seven))}`, 'x');
    const reading = read(file(document(table(row(cell(seven))) + remembered)));
    expect(reading.findings.map(({ code }) => code)).toEqual(['external-links']);
    expect(reading.ok && [reading.workbook.sheets.length, reading.workbook.externalLinks]).toEqual([
      1,
      ['../去年.ods'],
    ]);
  });

  it('leaves out rows that were deleted while changes were tracked', () => {
    const tracked = `<table:tracked-changes><table:deletion>${cell(seven)}</table:deletion></table:tracked-changes>`;
    expect(first(file(document(tracked + table(row(cell(seven))))))).toEqual({ A1: ['number', 7] });
  });

  it('reads a file that is nothing but XML', () => {
    const flat = document(table(row(cell(seven)))).replaceAll('office:document-content', 'office:document');
    expect(first(Buffer.from(`<?xml version="1.0"?>${flat}`))).toEqual({ A1: ['number', 7] });
  });

  it('reads any prefixes', () => {
    const other = document(table(row(cell(seven))))
      .replaceAll('table:', 't:')
      .replace('xmlns:table', 'xmlns:t');
    expect(first(file(other.replace('opendocument:xmlns:t:1.0', 'opendocument:xmlns:table:1.0')))).toEqual({
      A1: ['number', 7],
    });
  });
});

describe('OpenDocument spreadsheets that are refused', () => {
  const seven = cell('office:value-type="float" office:value="7"');
  const good = document(table(row(seven)));
  const encryption = '<manifest:manifest xmlns:manifest="m"><manifest:encryption-data/></manifest:manifest>';
  const cases: readonly (readonly [string, Buffer, string[]])[] = [
    ['a cut one', file(good.slice(0, -40)), ['xml-damaged']],
    ['DOCTYPE', file(`<!DOCTYPE a>${good}`), ['xml-doctype']],
    ['a wrong checksum', zip([mimetype, { name: 'content.xml', content: good, crc: 1 }]), ['part-damaged']],
    ['a password', file('x', { name: 'META-INF/manifest.xml', content: encryption }), ['opendocument-has-password']],
    ['no content', zip([mimetype]), ['part-missing']],
    ['a text document', file(good.replaceAll('office:spreadsheet', 'office:text')), ['part-unexpected']],
    ['no sheets', file(document('')), ['workbook-without-sheets']],
    ['two sheets of one name', file(document(table(row(seven)) + table(row(seven)))), ['sheet-twice', '表1']],
    ['a cell outside a row', file(document(table(seven))), ['sheet-structure', '表1']],
    ['a row in a row', file(document(table(row(row(seven))))), ['sheet-structure', '表1']],
    ['a table in a cell', ofCells(cell('', table(row(seven), 'b'))), ['sheet-structure', '表1']],
  ];
  test.each(cases)('%s', (_, bytes, said) => expect(first(bytes)).toEqual([said]));

  const repeated = (rows: number, columns: number): Buffer =>
    file(
      document(
        table(
          row(
            cell(`table:number-columns-repeated="${columns}" office:value-type="float" office:value="7"`),
            `table:number-rows-repeated="${rows}"`,
          ),
        ),
      ),
    );
  const limits: readonly (readonly [string, Buffer, Partial<Limits>, string[]])[] = [
    ['cells by repetition', repeated(1_048_576, 16_384), {}, ['limit-cells']],
    ['columns', repeated(1, 16_385), {}, ['limit-column-number', '表1', 'XFE1']],
    ['rows with content', repeated(50_001, 1), {}, ['limit-rows', '表1', 'A50001']],
    ['depth', file(good), { xmlDepth: 3 }, ['limit-xml-depth']],
    ['time', file(good), { milliseconds: -1 }, ['limit-time']],
    ['inflated size', file(good), { inflatedSize: 200 }, ['limit-inflated-size']],
  ];
  test.each(limits)('the limit of %s', (_, bytes, given, said) => expect(first(bytes, given)).toEqual([said]));
});

describe('what lies over the cells', () => {
  const frame = (content: string) => `<draw:frame>${content}</draw:frame>`;
  const box = frame(`<draw:text-box>${p('另有')}${p('讲座三场')}</draw:text-box>`);
  const picture = frame('<draw:image xlink:href="Pictures/1.png"/>');
  const chart = frame('<draw:object xlink:href="./Object 1"/><draw:image xlink:href="./ObjectReplacements/Object 1"/>');
  const shapes = (content: string) => `<table:shapes>${content}</table:shapes>`;
  const rows = (content: string) =>
    row(cell('')) + row(cell('') + cell('office:value-type="string"', p('甲') + content));

  test.each([
    ['a picture at a cell', rows(picture), [{ kind: 'picture', row: 2, column: 2, text: '' }]],
    ['a box of text at a cell', rows(box), [{ kind: 'text', row: 2, column: 2, text: '另有\n讲座三场' }]],
    [
      'a shape with text',
      rows(`<draw:custom-shape>${p('见图')}</draw:custom-shape>`),
      [{ kind: 'text', row: 2, column: 2, text: '见图' }],
    ],
    ['a picture at the sheet', shapes(picture) + rows(''), [{ kind: 'picture', row: 1, column: 1, text: '' }]],
    [
      'a group of both',
      rows(`<draw:g>${picture}${box}</draw:g>`),
      [
        { kind: 'picture', row: 2, column: 2, text: '' },
        { kind: 'text', row: 2, column: 2, text: '另有\n讲座三场' },
      ],
    ],
    ['a chart', shapes(chart) + rows(chart), undefined],
    ['a line', rows('<draw:line/>'), undefined],
  ])('%s', (_what, content, drawn) => {
    const [sheet] = sheets(file(document(table(content))));
    expect(sheet?.drawn).toEqual(drawn);
    expect(sheet?.rows.get(2)?.map(({ value }) => value)).toEqual(['甲']);
  });
});
