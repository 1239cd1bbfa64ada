import { describe, expect, test } from 'vitest';
import { firstSheet, read, readBoth, cellsOf } from './read';
import {
  formats,
  main,
  relationship,
  relationships,
  strictMain,
  workbook,
  worksheet,
  type Parts,
} from './workbook-builder';

/** What the first sheet holds, both ways. */
function check(parts: Parts, expected: Record<string, unknown[]>): void {
  for (const cells of firstSheet(parts)) expect(cells).toEqual(expected);
}

const row = (cells: string): string => `<row r="1">${cells}</row>`;

describe('the types of a cell', () => {
  const cases: readonly (readonly [string, string, Record<string, unknown[]>])[] = [
    ['a number', '<c r="A1"><v>1317</v></c>', { A1: ['number', 1317] }],
    ['a number said to be one', '<c r="A1" t="n"><v>-0.5</v></c>', { A1: ['number', -0.5] }],
    ['minus nothing', '<c r="A1"><v>-0</v></c>', { A1: ['number', 0] }],
    ['seventeen digits', '<c r="A1"><v>0.7479738617875722</v></c>', { A1: ['number', 0.7479738617875722] }],
    ['sixteen digits before the point', '<c r="A1"><v>1234567890123456</v></c>', { A1: ['number', 1234567890123456] }],
    ['an exponent', '<c r="A1"><v>1.5E-7</v></c>', { A1: ['number', 1.5e-7] }],
    ['bare points', '<c r="A1"><v>.5</v></c><c r="B1"><v>5.</v></c>', { A1: ['number', 0.5], B1: ['number', 5] }],
    ['space around a number', '<c r="A1"><v> 7\n</v></c>', { A1: ['number', 7] }],
    [
      'truth',
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="b"><v>0</v></c>',
      { A1: ['boolean', true], B1: ['boolean', false] },
    ],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { A1: ['error', '#DIV/0!'] }],
    ['the text of a formula', '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', { A1: ['text', 'a', '='] }],
    ['inline text', '<c r="A1" t="inlineStr"><is><t>乙 丙</t></is></c>', { A1: ['text', '乙 丙'] }],
    [
      'rich inline text',
      '<c r="A1" t="inlineStr"><is><r><t>甲</t></r><r><t>乙</t></r></is></c>',
      { A1: ['text', '甲乙'] },
    ],
    ['empty text', '<c r="A1" t="inlineStr"><is><t></t></is></c><c r="B1" t="inlineStr"><is/></c>', {}],
    ['a style and nothing else', '<c r="A1" s="0"/><c r="B1" s="0"></c><c r="C1"><v></v></c>', {}],
    ['other attributes', '<c s="0" r="A1" cm="1"><v>2</v></c>', { A1: ['number', 2] }],
    ['apostrophes', "<c r='A1' t='str'><v>x</v></c>", { A1: ['text', 'x'] }],
    ['no addresses', '<c><v>1</v></c><c/><c><v>3</v></c>', { A1: ['number', 1], C1: ['number', 3] }],
    ['an extension', '<c r="A1"><v>1</v><extLst><ext><v>9</v></ext></extLst></c>', { A1: ['number', 1] }],
  ];
  test.each(cases)('%s', (_, cells, expected) => check({ rows: [row(cells)] }, expected));

  test('rows without numbers follow each other', () => {
    check(
      { rows: ['<row><c><v>1</v></c></row><row r="4"/><row><c><v>5</v></c></row>'] },
      { A1: ['number', 1], A5: ['number', 5] },
    );
  });

  test('the last cell a sheet can have', () => {
    check({ rows: ['<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'] }, { XFD1048576: ['number', 1] });
  });
});

describe('formulas', () => {
  const cases: readonly (readonly [string, string, unknown[]])[] = [
    ['a cached result', '<c r="A1"><f>B1</f><v>3</v></c>', ['number', 3, '=']],
    ['a cached 0', '<c r="A1"><f>B1</f><v>0</v></c>', ['number', 0, '=']],
    ['no cached result', '<c r="A1"><f>B1</f></c>', ['uncomputed', '', '=']],
    ['an empty value', '<c r="A1"><f>B1</f><v></v></c>', ['uncomputed', '', '=']],
    ['an empty value in short', '<c r="A1"><f>B1</f><v/></c>', ['uncomputed', '', '=']],
    ['an empty value with a space', '<c r="A1"><f>B1</f><v /></c>', ['uncomputed', '', '=']],
    ['an array', '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f><v>4</v></c>', ['number', 4, '=']],
    ['an error', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', ['error', '#DIV/0!', '=']],
    ['another workbook', '<c r="A1"><f>[1]Sheet1!A1</f><v>9</v></c>', ['number', 9, '=', '[']],
    ['another workbook, quoted', '<c r="A1"><f>1+\'[2]Sheet 1\'!A1</f><v>9</v></c>', ['number', 9, '=', '[']],
    ['another workbook, escaped', '<c r="A1"><f>&#91;1]Sheet1!A1</f><v>9</v></c>', ['number', 9, '=', '[']],
    ['this workbook', '<c r="A1"><f>[0]!Name</f><v>9</v></c>', ['number', 9, '=']],
    ['a column of a table', '<c r="A1"><f>SUM(Table1[[#All],[2007]])</f><v>9</v></c>', ['number', 9, '=']],
    [
      'another workbook, escaped in hexadecimal',
      '<c r="A1"><f>1&gt;&#x5B;1]Sheet1!A1</f><v>9</v></c>',
      ['number', 9, '=', '['],
    ],
    ['escapes and no bracket', '<c r="A1"><f>IF(B1&lt;1,"&#20013;文&amp;",9)</f><v>9</v></c>', ['number', 9, '=']],
    ['a bracket in text', '<c r="A1" t="str"><f>"[1]"</f><v>[1]</v></c>', ['text', '[1]', '=']],
  ];
  test.each(cases)('%s', (_, cell, expected) => check({ rows: [row(cell)] }, { A1: expected }));

  test('an empty text as result is left out', () => {
    check({ rows: [row('<c r="A1" t="str"><f>""</f><v></v></c>')] }, {});
  });

  test('a text formula without result is uncomputed', () => {
    check({ rows: [row('<c r="A1" t="str"><f>B1</f></c>')] }, { A1: ['uncomputed', '', '='] });
  });

  test('a shared formula that names another workbook marks its whole group', () => {
    const cells =
      '<c r="A1"><f t="shared" ref="A1:B1" si="0">[1]S!A1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>' +
      '<c r="C1"><f t="shared" ref="C1:D1" si="1">E1</f><v>3</v></c><c r="D1"><f t="shared" si="1"/><v>4</v></c>';
    check(
      { rows: [row(cells)] },
      {
        A1: ['number', 1, '=', '['],
        B1: ['number', 2, '=', '['],
        C1: ['number', 3, '='],
        D1: ['number', 4, '='],
      },
    );
  });
});

describe('text', () => {
  const shared = (item: string, expected: string): void =>
    check({ rows: [row('<c r="A1" t="s"><v>0</v></c>')], strings: item }, { A1: ['text', expected] });

  test('shared', () => shared('<si><t>科学素质</t></si>', '科学素质'));
  test('spaces are kept', () => shared('<si><t xml:space="preserve"> 甲  乙\n</t></si>', ' 甲  乙\n'));
  test('runs are joined', () => shared('<si><r><rPr><b/></rPr><t>全</t></r><r><t>民</t></r></si>', '全民'));
  test('reading aids are left out', () => {
    shared('<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>', '東京');
  });
  test('escapes of characters XML cannot hold', () =>
    shared('<si><t>a_x000D_\nb_x005F_x000D_</t></si>', 'a\r\nb_x000D_'));
  test('entities and references', () =>
    shared('<si><t>&lt;&amp;&gt;&quot;&apos;&#20013;&#x4E2D;&#x1F600;</t></si>', '<&>"\'中中😀'));
  test('CDATA', () => shared('<si><t>a<![CDATA[<b>&amp;]]>c</t></si>', 'a<b>&amp;c'));
  test('line ends', () => shared('<si><t>a\r\nb\rc&#13;d</t></si>', 'a\nb\nc\rd'));
  test('characters beyond the plane', () => shared('<si><t>𠮷野家</t></si>', '𠮷野家'));
  test('long', () => shared(`<si><t>${'长文&#10;'.repeat(5000)}</t></si>`, '长文\n'.repeat(5000)));
  test('an item that is empty', () => {
    check(
      { rows: [row('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>')], strings: '<si/><si><t>b</t></si>' },
      { B1: ['text', 'b'] },
    );
  });
});

describe('dates and percentages', () => {
  const codes = [
    'yyyy"年"m"月"d"日"',
    0,
    14,
    27,
    31,
    57,
    58,
    10,
    '0.0%',
    '0.00" ds"',
    '[h]:mm',
    '[$-804]aaaa',
    'G/通用格式',
  ];
  const styled = (style: number, value: number | string): Parts => ({
    rows: [row(`<c r="A1" s="${style}"><v>${value}</v></c>`)],
    styles: formats(...codes),
  });
  const cases: readonly (readonly [number, number, unknown[]])[] = [
    [0, 39328, ['date', '2007-09-03', 39328]],
    [1, 39328, ['number', 39328]],
    [2, 39328.354166666664, ['date', '2007-09-03T08:30:00', 39328.354166666664]],
    [3, 39328, ['date', '2007-09-03', 39328]],
    [4, 39328, ['date', '2007-09-03', 39328]],
    [5, 39328, ['date', '2007-09-03', 39328]],
    [6, 39328, ['date', '2007-09-03', 39328]],
    [7, 0.85, ['number', 0.85, '%']],
    [8, 1.2, ['number', 1.2, '%']],
    [9, 5, ['number', 5]],
    [10, 1.5, ['number', 1.5]],
    [11, 39328, ['date', '2007-09-03', 39328]],
    [12, 39328, ['number', 39328]],
    [2, -1, ['number', -1]],
    [2, 60, ['number', 60]],
    [2, 2958466, ['number', 2958466]],
  ];
  test.each(cases)('style %i, %d', (style, value, expected) => check(styled(style, value), { A1: expected }));

  test('the 1904 system', () => {
    check({ ...styled(2, 37866), before: '<workbookPr date1904="1"/>' }, { A1: ['date', '2007-09-03', 37866] });
  });

  test('a formula that gives a date', () => {
    check(
      { rows: [row('<c r="A1" s="0"><f>TODAY()</f><v>39328</v></c>')], styles: formats(14) },
      { A1: ['date', '2007-09-03', 39328, '='] },
    );
  });

  test('ISO dates', () => {
    const cells = ['2007-09-03', '2007-09-03T08:30:00Z', '2007-09-03T00:00:00.000', '2007-02-30', '08:30:00'];
    check(
      { rows: [row(cells.map((text, index) => `<c r="${'ABCDE'[index]}1" t="d"><v>${text}</v></c>`).join(''))] },
      {
        A1: ['date', '2007-09-03'],
        B1: ['date', '2007-09-03T08:30:00'],
        C1: ['date', '2007-09-03'],
        D1: ['text', '2007-02-30'],
        E1: ['text', '08:30:00'],
      },
    );
  });

  test('formats of differential styles are none of the cells’', () => {
    const styles =
      '<cellXfs><xf numFmtId="200"/></cellXfs><dxfs><dxf><numFmt numFmtId="200" formatCode="yyyy"/></dxf></dxfs>';
    check({ rows: [row('<c r="A1" s="0"><v>5</v></c>')], styles }, { A1: ['number', 5] });
  });
});

describe('sheets', () => {
  test('merges, hidden rows and columns, visibility', () => {
    const sheet = worksheet(
      '<row r="2" hidden="1"/><row r="3" hidden="false"><c r="A3"><v>1</v></c></row><row r="4" hidden="true"/>',
      {
        before:
          '<cols><col min="2" max="3" hidden="1"/><col min="5" max="5"/><col min="7" max="16384" hidden="true"/></cols>',
        after: '<mergeCells count="2"><mergeCell ref="A1:C2"/><mergeCell ref="D4"/></mergeCells>',
      },
    );
    for (const { sheets } of readBoth(workbook({ sheets: [sheet], state: 'state="veryHidden"' }))) {
      expect(sheets[0]).toMatchObject({
        name: '表1',
        visibility: 'veryHidden',
        merges: [
          { top: 1, left: 1, bottom: 2, right: 3 },
          { top: 4, left: 4, bottom: 4, right: 4 },
        ],
        hiddenRows: new Set([2, 4]),
        hiddenColumns: [
          [2, 3],
          [7, 16384],
        ],
      });
    }
  });

  test('names', () => {
    const after =
      '<definedNames><definedName name="单位">表1!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">\'a&amp;b\'!$A$1</definedName></definedNames>';
    for (const { definedNames } of readBoth(workbook({ after }))) {
      expect(definedNames).toEqual([
        { name: '单位', refersTo: '表1!$A$1' },
        { name: '_xlnm.Print_Area', refersTo: "'a&b'!$A$1" },
      ]);
    }
  });

  test('notes', () => {
    const more = [
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content: relationships(relationship('c', 'comments', '../comments1.xml')),
      },
      {
        name: 'xl/comments1.xml',
        content: `<comments xmlns="${main}"><authors><author>甲</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t>甲：</t></r><r><t>看</t></r></text></comment></commentList></comments>`,
      },
    ];
    for (const { sheets } of readBoth(workbook({ more }))) {
      expect(sheets[0]?.comments).toEqual([{ row: 2, column: 2, text: '甲：看' }]);
    }
  });

  describe('what lies over the cells', () => {
    const anchor = (row: number, content: string) =>
      `<x:twoCellAnchor><x:from><x:col>7</x:col><x:colOff>0</x:colOff><x:row>${row}</x:row></x:from><x:to><x:col>9</x:col><x:row>99</x:row></x:to>${content}<x:clientData/></x:twoCellAnchor>`;
    const box = (...lines: string[]) =>
      `<x:sp><x:txBody>${lines.map((line) => `<a:p><a:r><a:t>${line}</a:t></a:r></a:p>`).join('')}</x:txBody></x:sp>`;
    const picture = '<x:pic><x:nvPicPr/></x:pic>';
    const either = (one: string, other: string) =>
      `<mc:AlternateContent><mc:Choice Requires="a14">${one}</mc:Choice><mc:Fallback>${other}</mc:Fallback></mc:AlternateContent>`;
    const drawing = (content: string) => [
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content: relationships(relationship('d', 'drawing', '../drawings/drawing1.xml')),
      },
      {
        name: 'xl/drawings/drawing1.xml',
        content: `<x:wsDr xmlns:x="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</x:wsDr>`,
      },
    ];
    const drawn = (kind: string, row: number, text = '') => ({ kind, row, column: 8, text });

    test.each([
      ['a picture', anchor(4, picture), [drawn('picture', 5)]],
      ['a box of text', anchor(0, box('另有', '讲座三场')), [drawn('text', 1, '另有\n讲座三场')]],
      [
        'both in a group',
        anchor(2, `<x:grpSp>${picture}${box('见图')}</x:grpSp>`),
        [drawn('picture', 3), drawn('text', 3, '见图')],
      ],
      ['several', anchor(1, picture) + anchor(6, picture), [drawn('picture', 2), drawn('picture', 7)]],
      ['a box said in two ways', anchor(1, either(box('一次'), box('一次'))), [drawn('text', 2, '一次')]],
      ['a chart', anchor(1, '<x:graphicFrame/>'), undefined],
      ['a line and an empty shape', anchor(1, '<x:cxnSp/>') + anchor(2, box(' ')), undefined],
    ])('%s', (_what, content, expected) => {
      for (const { sheets } of readBoth(workbook({ more: drawing(content) })))
        expect(sheets[0]?.drawn).toEqual(expected);
    });

    test('a picture that WPS put into a cell', () => {
      const rows = ['<row r="2"><c r="C2" t="str"><f>_xlfn.DISPIMG("ID_A",1)</f><v>=DISPIMG("ID_A",1)</v></c></row>'];
      const more = [{ name: 'xl/cellimages.xml', content: '<etc:cellImages/>' }];
      for (const { sheets } of readBoth(workbook({ rows, more }))) {
        expect(sheets[0]?.drawn).toEqual([{ kind: 'picture', row: 2, column: 3, text: '' }]);
      }
    });
  });

  test('links to other workbooks', () => {
    const parts: Parts = {
      after: '<externalReferences><externalReference r:id="e1"/></externalReferences>',
      relationships: relationship('e1', 'externalLink', 'externalLinks/externalLink1.xml'),
      more: [
        { name: 'xl/externalLinks/externalLink1.xml', content: 'never read' },
        {
          name: 'xl/externalLinks/_rels/externalLink1.xml.rels',
          content: relationships(relationship('x', 'externalLinkPath', '上年.xlsx', ' TargetMode="External"')),
        },
      ],
    };
    for (const { externalLinks } of readBoth(workbook(parts))) expect(externalLinks).toEqual(['上年.xlsx']);
    expect(read(workbook(parts)).findings.map(({ code }) => code)).toEqual(['external-links']);
  });

  test('a chart sheet has a name and no cells', () => {
    const parts = {
      change: {
        'xl/_rels/workbook.xml.rels': {
          content: relationships(relationship('s1', 'chartsheet', 'chartsheets/sheet1.xml')),
        },
      },
    };
    for (const { sheets } of readBoth(workbook(parts)))
      expect(sheets.map(({ name, rows }) => [name, rows.size])).toEqual([['表1', 0]]);
  });
});

describe('packages of all legal kinds', () => {
  const rows = '<row r="1"><c r="A1"><v>7</v></c></row>';
  const prefixed = `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  const strict = `<worksheet xmlns="${strictMain}"><sheetData>${rows}</sheetData></worksheet>`;
  const alternative =
    `<worksheet xmlns="${main}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:n="urn:new">` +
    `<mc:AlternateContent><mc:Choice Requires="n"><mergeCells><mergeCell ref="bad"/></mergeCells></mc:Choice>` +
    `<mc:Fallback><cols><col min="1" max="1" hidden="1"/></cols></mc:Fallback></mc:AlternateContent><sheetData>${rows}</sheetData></worksheet>`;
  const declared = `\ufeff<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${worksheet(rows)}\n`;
  const foreign = worksheet(rows, {
    after: '<extLst><ext xmlns:a="urn:a"><a:sheetData><a:row/></a:sheetData></ext></extLst>',
  });
  const sheets: readonly (readonly [string, string | Uint8Array])[] = [
    ['prefixes', prefixed],
    ['strict', strict],
    ['alternatives', alternative],
    ['a byte order mark, a declaration and line ends', declared],
    ['comments and instructions', `<?xml version="1.0"?><!-- a --><?b c?>${worksheet(rows)}<!-- d -->`],
    ['foreign elements of our names', foreign],
    ['UTF-16', Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${worksheet(rows)}`, 'utf16le')],
    ['UTF-16, the other way round', Buffer.from(`\ufeff${worksheet(rows)}`, 'utf16le').swap16()],
  ];
  test.each(sheets)('%s', (_, sheet) => check({ sheets: [sheet] }, { A1: ['number', 7] }));

  test.each([
    '/xl/worksheets/sheet1.xml',
    './worksheets/sheet1.xml',
    '../xl/worksheets/sheet1.xml',
    'Worksheets/SHEET1.xml',
  ])('target %s', (target) => {
    check(
      {
        rows: [rows],
        change: { 'xl/_rels/workbook.xml.rels': { content: relationships(relationship('s1', 'worksheet', target)) } },
      },
      { A1: ['number', 7] },
    );
  });

  test('what Excel writes is plain', () => {
    for (const sheet of [declared, foreign, alternative, strict]) {
      const reading = read(workbook({ sheets: [sheet] }));
      expect(reading.ok && reading.path).toBe('fast');
    }
    expect(cellsOf(undefined)).toEqual({});
  });
});
