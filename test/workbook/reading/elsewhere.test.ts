import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { cellsOf, outcome, read, readBoth, said } from './read';
import { strictMain, workbook, worksheet } from './workbook-builder';

/** What was seen going wrong in other readers; cells.test.ts and refusals.test.ts hold the small ones. */
const seven = '<row r="1"><c r="A1"><v>7</v></c></row>';

function quickly(work: () => void): void {
  const started = performance.now();
  work();
  expect(performance.now() - started).toBeLessThan(3000);
}

describe('seen going wrong elsewhere', () => {
  test('Chinese split across chunks: every text of a large table is whole', () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `${'全'.repeat(index % 7)}民科学素质${index}`);
    const rows = texts.map((_, index) => `<row r="${index + 1}"><c r="A${index + 1}" t="s"><v>${index}</v></c></row>`);
    const strings = texts.map((text) => `<si><t>${text}</t></si>`).join('');
    for (const { sheets } of readBoth(workbook({ rows: [rows.join('')], strings }))) {
      expect([...(sheets[0]?.rows.values() ?? [])].map(([cell]) => cell?.value)).toEqual(texts);
    }
  });

  test('a formula with a cached 0 is 0', () => {
    for (const { sheets } of readBoth(workbook({ rows: ['<row r="1"><c r="A1"><f>B1</f><v>0</v></c></row>'] }))) {
      expect(cellsOf(sheets[0])).toEqual({ A1: ['number', 0, '='] });
    }
  });

  test('ISO dates in strict workbooks', () => {
    const rows = '<row r="1"><c r="A1" t="d"><v>2007-09-03</v></c></row>';
    for (const { sheets } of readBoth(
      workbook({ sheets: [worksheet(rows).replace(/xmlns="[^"]*"/, `xmlns="${strictMain}"`)] }),
    )) {
      expect(cellsOf(sheets[0])).toEqual({ A1: ['date', '2007-09-03'] });
    }
  });

  test('CDATA is text and nothing else', () => {
    const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[<c r="B1"><v>9</v></c>]]></t></is></c></row>';
    for (const { sheets } of readBoth(workbook({ rows: [rows] }))) {
      expect(cellsOf(sheets[0])).toEqual({ A1: ['text', '<c r="B1"><v>9</v></c>'] });
    }
  });

  test('a bit flip anywhere in a part that is read is refused, unless it changes nothing', () => {
    const bytes = workbook({ rows: [seven] });
    const truth = outcome(bytes, 'auto');
    const start = bytes.indexOf('xl/worksheets/sheet1.xml') + 'xl/worksheets/sheet1.xml'.length;
    const { length } = deflateRawSync(worksheet(seven));
    for (let bit = 0; bit < 8 * length; bit++) {
      const flipped = Buffer.from(bytes);
      flipped.writeUInt8(flipped.readUInt8(start + (bit >> 3)) ^ (1 << (bit & 7)), start + (bit >> 3));
      const reading = outcome(flipped, 'auto');
      if (!Array.isArray(reading)) expect(reading).toEqual(truth);
      else expect(reading).not.toEqual([]);
    }
  });

  test('a size field that lies costs neither time nor memory', () => {
    const bomb = deflateRawSync(Buffer.alloc(200_000_000, 0x20));
    quickly(() => {
      const change = { 'xl/worksheets/sheet1.xml': { packed: bomb, size: 100 } };
      expect(said(workbook({ rows: [seven], change }))).toEqual([false, ['part-size', '表1']]);
    });
  });

  test('a part that inflates beyond measure', () => {
    const huge = Buffer.concat([Buffer.from(worksheet('')), Buffer.alloc(60_000_000, 0x20)]);
    const bytes = workbook({ sheets: [huge] });
    quickly(() => expect(said(bytes)).toEqual([false, ['limit-inflation-ratio']]));
  });

  test('validation and merge of a whole sheet cost nothing', () => {
    const after =
      '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>' +
      '<dataValidations count="1"><dataValidation type="list" sqref="A1:XFD1048576"><formula1>"a"</formula1></dataValidation></dataValidations>';
    quickly(() => {
      for (const { sheets } of readBoth(workbook({ sheets: [worksheet(seven, { after })] }))) {
        expect(sheets[0]?.merges).toEqual([{ top: 1, left: 1, bottom: 1_048_576, right: 16_384 }]);
        expect(cellsOf(sheets[0])).toEqual({ A1: ['number', 7] });
      }
    });
  });

  test('30,000 empty styled rows', () => {
    const row = (number: number): string =>
      `<row r="${number}" s="0" customFormat="1">${[...'ABCDEFGHIJ'].map((column) => `<c r="${column}${number}" s="0"/>`).join('')}</row>`;
    const rows = Array.from({ length: 30_000 }, (_, index) => row(index + 1)).join('');
    const bytes = workbook({ rows: [rows], styles: '<cellXfs><xf/></cellXfs>' });
    quickly(() => {
      const reading = read(bytes);
      expect(reading.ok && reading.workbook.sheets[0]?.rows.size).toBe(0);
    });
  });

  test('a part nobody needs is not inflated, whatever its size', () => {
    const bomb = deflateRawSync(Buffer.alloc(300_000_000));
    const more = [{ name: 'xl/media/image1.png', content: '', packed: bomb, size: 2_000_000_000 }];
    const bytes = workbook({ rows: [seven], more });
    quickly(() => expect(said(bytes)).toEqual([true]));
  });

  test('entries that share their bytes', () => {
    const change = { 'xl/worksheets/sheet2.xml': { offset: 0 } };
    expect(said(workbook({ rows: [seven, seven], change }))).toEqual([false, ['zip-damaged']]);
  });
});
