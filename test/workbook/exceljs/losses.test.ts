import { describe, expect, it } from 'vitest';
import { workbook, worksheet, type Parts } from '../reading/workbook-builder';
import type { Entry } from '../reading/zip-builder';
import { inMemory, readAgain } from './opened';

const row = '<row r="1"><c r="A1"><v>7</v></c></row>';

async function lost(parts: Parts): Promise<unknown[]> {
  const { losses } = await inMemory(workbook(parts));
  return losses.map(({ code, values, where }) => [code, ...Object.values(values), ...Object.values(where)]);
}

const entries = (...names: string[]): Entry[] => names.map((name) => ({ name, content: '<x/>' }));
const drawing = (content: string): Entry => ({
  name: 'xl/drawings/drawing1.xml',
  content: `<xdr:wsDr>${content}</xdr:wsDr>`,
});
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (content: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

describe('what saving would lose', () => {
  const cases: readonly (readonly [string, readonly Entry[], unknown[]])[] = [
    ['charts', entries('xl/charts/chart1.xml', 'xl/charts/chart2.xml'), ['keeping-charts', 2]],
    ['pictures', entries('xl/media/image1.png'), ['keeping-pictures', 1]],
    ['pictures in cells', entries('xl/cellimages.xml'), ['keeping-pictures', 1]],
    ['text boxes', [drawing('<xdr:sp macro=""/>')], ['keeping-shapes']],
    ['macros', entries('xl/vbaProject.bin'), ['keeping-macros']],
    [
      'pivot tables',
      entries('xl/pivotTables/pivotTable1.xml', 'xl/pivotCache/pivotCacheDefinition1.xml'),
      ['keeping-pivot-tables'],
    ],
    ['slicers', entries('xl/slicers/slicer1.xml'), ['keeping-slicers']],
    [
      'threaded comments',
      entries('xl/threadedComments/threadedComment1.xml', 'xl/persons/person.xml'),
      ['keeping-threaded-comments'],
    ],
    ['controls', entries('xl/ctrlProps/ctrlProp1.xml'), ['keeping-controls']],
    ['objects', entries('xl/embeddings/oleObject1.bin'), ['keeping-objects']],
    ['links to other workbooks', entries('xl/externalLinks/externalLink1.xml'), ['keeping-external-links']],
    ['custom data', entries('customXml/item1.xml', 'customXml/itemProps1.xml'), ['keeping-custom-data']],
    ['queries', entries('xl/connections.xml'), ['keeping-queries']],
    ['signatures', entries('_xmlsignatures/sig1.xml'), ['keeping-signatures']],
    ['dynamic arrays', entries('xl/metadata.xml'), ['keeping-array-formulas']],
    ['what nobody knows', entries('xl/something/new.xml'), ['keeping-other-part', 'xl/something/new.xml']],
  ];
  it.each(cases)('%s', async (_, more, finding) => {
    expect(await lost({ rows: [row], more })).toEqual([finding]);
  });

  it('nothing that people would miss', async () => {
    const wps = '<s:customData xmlns:s="http://www.wps.cn/officeDocument/2013/wpsCustomData"/>';
    const more = [
      ...entries('xl/calcChain.xml', 'xl/printerSettings/printerSettings1.bin', 'docProps/custom.xml'),
      { name: 'customXml/item1.xml', content: wps },
      ...entries('customXml/itemProps1.xml'),
      drawing(''),
    ];
    expect(await lost({ rows: [row], more })).toEqual([]);
  });

  it('chart sheets, and the other sheets stay', async () => {
    const parts: Parts = {
      rows: [row],
      change: {
        'xl/workbook.xml': {
          content: `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}"><sheets><sheet name="图" sheetId="2" r:id="c1"/><sheet name="表1" sheetId="1" r:id="s1"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">表1!$1:$1</definedName></definedNames></workbook>`,
        },
      },
      relationships: `<Relationship Id="c1" Type="${office}/chartsheet" Target="chartsheets/sheet1.xml"/>`,
      more: entries('xl/chartsheets/sheet1.xml'),
    };
    expect(await lost(parts)).toEqual([['keeping-chart-sheets', 1]]);
    const open = await inMemory(workbook(parts));
    expect(open.content.sheets.map(({ name }) => name)).toEqual(['表1']);
    expect(readAgain(await open.save()).sheets).toEqual(open.content.sheets);
  });

  it('conditional formats exceljs does not write', async () => {
    const after =
      '<conditionalFormatting sqref="A1"><cfRule type="duplicateValues" priority="1"/></conditionalFormatting><conditionalFormatting sqref="A2"><cfRule type="expression" priority="2"><formula>A2=1</formula></cfRule></conditionalFormatting>';
    expect(await lost({ sheets: [worksheet(row, { after })] })).toEqual([
      ['keeping-formats', 'duplicateValues', '表1'],
    ]);
  });

  it('notes without their boxes', async () => {
    const more = [
      {
        name: 'xl/comments/comment1.xml',
        content: '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
      },
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content: relationships(`<Relationship Id="r1" Type="${office}/comments" Target="/xl/comments/comment1.xml"/>`),
      },
    ];
    expect(await lost({ rows: [row], more })).toEqual([['keeping-notes', '表1']]);
  });

  it('tables of a kind exceljs does not read', async () => {
    const table =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:A2"/>';
    const sheet = worksheet(row, {
      after: `<tableParts xmlns:r="${office}" count="1"><tablePart r:id="missing"/></tableParts>`,
    });
    const more = [
      { name: 'xl/tables/table1.xml', content: table },
      {
        name: 'xl/worksheets/_rels/sheet1.xml.rels',
        content: relationships(`<Relationship Id="r1" Type="${office}/table" Target="../tables/table1.xml"/>`),
      },
    ];
    expect(await lost({ sheets: [sheet], more })).toEqual([['keeping-tables']]);
  });

  it('cells that a saved file would hold otherwise, told after saving', async () => {
    // ISO dates are a type of cell that exceljs takes for numbers.
    const open = await inMemory(workbook({ rows: ['<row r="1"><c r="A1" t="d"><v>2007-09-03</v></c></row>'] }));
    expect(open.losses).toEqual([]);
    await open.save();
    expect(open.losses.map(({ code, where }) => [code, where.sheet, where.cell])).toEqual([
      ['keeping-cell-differs', '表1', 'A1'],
    ]);
  });
});
