import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { afterAll, describe, expect, test } from 'vitest';
import { read, readBoth, outcome } from './read';
import { mutated, seeded } from './mutations';
import { entriesOf, formats, main, relationship, relationships, workbook, worksheet } from './workbook-builder';
import { zip } from './zip-builder';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';

/** The short way and the general way must agree on whatever comes. */

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'reading-'));
afterAll(() => fs.rmSync(folder, { recursive: true }));

/** A bit of everything, written by exceljs. */
async function byExceljs(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('指标', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow(['单位', '数', '比例', '日期', '完成']);
  for (let index = 2; index < 40; index++) {
    sheet.addRow([`U${index}`, index * 1.5, index / 40, new Date(Date.UTC(2007, 8, index % 28)), index % 2 === 0]);
  }
  sheet.getColumn(3).numFmt = '0.0%';
  sheet.getColumn(4).numFmt = 'yyyy"年"m"月"d"日"';
  sheet.getColumn(6).hidden = true;
  sheet.getRow(5).hidden = true;
  sheet.getCell('A41').value = { formula: 'SUM(B2:B40)', result: 0 };
  sheet.getCell('B41').value = { richText: [{ text: '甲' }, { font: { bold: true }, text: ' & 乙' }] };
  sheet.getCell('C41').value = { error: '#DIV/0!' };
  sheet.getCell('D41').value = { text: '链接', hyperlink: 'https://example.org' };
  sheet.getCell('E41').note = '批注';
  sheet.mergeCells('A42:C44');
  sheet.getCell('A42').value = '一\n二';
  sheet.getCell('B2').dataValidation = { type: 'list', formulae: ['"是,否"'] };
  book.addWorksheet('隐藏', { state: 'veryHidden' }).getCell('B2').value = 1;
  return Buffer.from(await book.xlsx.writeBuffer());
}

const openpyxl = `
import datetime, sys, openpyxl
book = openpyxl.Workbook()
sheet = book.active
sheet.title = '任务'
sheet.append(['任务', '数', '日期', '比例', '公式'])
for row in range(2, 40):
    sheet.append(['第%d项 <&>' % row, row * 0.1, datetime.date(2007, 9, row % 28 + 1), row / 40, '=SUM(B2:B%d)' % row])
    sheet.cell(row, 4).number_format = '0.00%'
sheet.merge_cells('A41:B42')
sheet['A41'] = True
sheet['C41'] = datetime.datetime(2007, 9, 3, 8, 30)
sheet['D41'] = '#REF!'
sheet.row_dimensions[3].hidden = True
sheet.column_dimensions['C'].hidden = True
book.create_sheet('空').sheet_state = 'hidden'
book.save(sys.argv[1])
`;

function byOpenpyxl(): Buffer | undefined {
  const file = path.join(folder, 'openpyxl.xlsx');
  for (const python of ['/usr/bin/python3', 'python3']) {
    if (spawnSync(python, ['-c', openpyxl, file]).status === 0) return fs.readFileSync(file);
  }
  return undefined;
}

function byLibreOffice(name: string, bytes: Uint8Array): Buffer | undefined {
  const source = path.join(folder, `${name}.xlsx`);
  const target = path.join(folder, 'resaved');
  fs.writeFileSync(source, bytes);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  spawnSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', target, source], {
    timeout: 90_000,
  });
  const result = path.join(target, `${name}.xlsx`);
  return fs.existsSync(result) ? fs.readFileSync(result) : undefined;
}

/** Every kind of cell and part in one small workbook. */
const parts = {
  sheets: [
    worksheet(
      '<row r="1" spans="1:9" ht="15" x:d="0.2"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="2"/><c r="C1" t="s"><v>1</v></c></row>\n' +
        '<row r="2" hidden="1"><c r="A2" s="1"><v>39328</v></c><c r="B2" s="2"><v>0.85</v></c><c r="C2"><f>A2*2</f><v>-12.5</v></c></row>' +
        '<row r="3"><c r="A3" t="inlineStr"><is><t>&#20013;&amp;</t></is></c><c r="B3" t="str"><f>"a"</f><v>乙</v></c><c r="C3" t="b"><v>1</v></c>' +
        '<c r="D3" t="e"><v>#N/A</v></c><c r="E3"><f t="shared" ref="E3:F3" si="0">[1]S!A1</f><v>1</v></c><c r="F3"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="5"><c r="A5"><f>B5</f></c><c r="B5"><v>0.7479738617875722</v></c><c r="C5" t="d"><v>2007-09-03</v></c></row>' +
        '<row r="6" ht="15" hidden="true"><c r="A6"><v>1</v></c></row><row r="7" ht="15" hidden="true"><c r="A7"><v>2</v></c></row>' +
        '<row r="12" ht="15" hidden="true"><c r="A12"><v>3</v></c></row><row r="13" ht="16"/><row r="14" ht="16"/>',
      {
        before: '<cols><col min="2" max="3" hidden="1"/></cols>',
        after:
          '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><extLst><ext uri="a" xmlns:y="urn:y"><y:b c="1"/></ext><ext uri="b" xmlns:x="urn:x"><x:b/></ext></extLst>',
      },
    ).replace('<worksheet', '<worksheet xmlns:x="urn:x"'),
    worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
  ],
  strings:
    '<si><t>科学</t></si><si><r><t xml:space="preserve"> a</t></r><r><t>_x000D_</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
  styles: formats('General', 'yyyy"年"', '0%'),
  before: '<workbookPr date1904="0"/>',
  after: '<definedNames><definedName name="n">表1!$A$1</definedName></definedNames>',
  more: [
    {
      name: 'xl/worksheets/_rels/sheet1.xml.rels',
      content: relationships(relationship('c', 'comments', '../comments1.xml')),
    },
    {
      name: 'xl/comments1.xml',
      content: `<comments xmlns="${main}"><commentList><comment ref="B2"><text><t>看</t></text></comment></commentList></comments>`,
    },
  ],
};

function expectAgreement(bytes: Uint8Array): void {
  expect(outcome(bytes, 'auto')).toEqual(outcome(bytes, 'general'));
}

/** Values as exceljs gives them, for cells that hold plain ones. */
function oracle(book: ExcelJS.Workbook): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const value =
          cell.value instanceof Date ? cell.value.toISOString().slice(0, 19).replace('T00:00:00', '') : cell.value;
        const plain = ['string', 'number', 'boolean'].includes(typeof value) && cell.master.address === cell.address;
        if (plain) values.set(`${sheet.name}!${cell.address}`, value);
      }),
    );
  }
  return values;
}

function ours(snapshot: WorkbookSnapshot): Map<string, unknown> {
  return new Map(
    snapshot.sheets.flatMap(({ name, rows }) =>
      [...rows.values()].flat().map(({ row, column, value }) => {
        return [`${name}!${String.fromCharCode(64 + column)}${row}`, value] as const;
      }),
    ),
  );
}

describe('files that programs write', () => {
  const kinds: readonly (readonly [string, () => Promise<Buffer | undefined>])[] = [
    ['exceljs', byExceljs],
    ['openpyxl', async () => byOpenpyxl()],
    ['exceljs, saved again by LibreOffice', async () => byLibreOffice('a', await byExceljs())],
    ['openpyxl, saved again by LibreOffice', async () => byLibreOffice('b', byOpenpyxl() ?? (await byExceljs()))],
  ];
  test.each(kinds)(
    '%s',
    async (_, make) => {
      const bytes = await make();
      if (bytes === undefined) return;
      expectAgreement(bytes);
      const reading = read(bytes);
      expect(reading.ok && reading.path).toBe('fast');
      const book = new ExcelJS.Workbook();
      await book.xlsx.load(bytes as unknown as ExcelJS.Buffer);
      const [snapshot] = readBoth(bytes);
      if (snapshot === undefined) throw new Error('not read');
      const values = ours(snapshot);
      const expected = oracle(book);
      expect(expected.size).toBeGreaterThan(100);
      for (const [place, value] of expected) expect([place, values.get(place)]).toEqual([place, value]);
    },
    120_000,
  );
});

describe('files that something went wrong with', () => {
  const entries = entriesOf(parts);
  const truth = workbook(parts);
  const needed = entries.filter(({ name }) => name !== '[Content_Types].xml');

  test('the file itself is plain', () => {
    const reading = read(truth);
    expect(reading.ok && reading.path).toBe('fast');
    expectAgreement(truth);
  });

  test('changes to the XML of a part', () => {
    const random = seeded(20070903);
    for (let round = 0; round < 4000; round++) {
      const changed = needed[Math.floor(random() * needed.length)];
      const bytes = zip(
        entries.map((entry) => {
          if (entry !== changed) return { ...entry, method: 0 };
          return { ...entry, method: 0, content: mutated(Buffer.from(String(entry.content)), random) };
        }),
      );
      expectAgreement(bytes);
    }
  }, 120_000);

  test('changes to the bytes of the file', () => {
    const random = seeded(20080131);
    for (let round = 0; round < 4000; round++) expectAgreement(mutated(truth, random));
  }, 120_000);

  test('noise', () => {
    const random = seeded(17);
    for (let round = 0; round < 300; round++) {
      const noise = Buffer.from(Array.from({ length: Math.floor(random() * 300) }, () => Math.floor(random() * 256)));
      expectAgreement(noise);
      expectAgreement(Buffer.concat([Buffer.from('PK\x03\x04'), noise]));
    }
  });
});
