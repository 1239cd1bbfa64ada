import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../src/document/docx/write';
import { readOriginal } from '../../src/document/docx/original';
import { readDocxLines } from '../../src/document/reading/docx';
import { charactersInLine, linePitch, linesOnPage, page, sizes } from '../../src/document/official-layout';
import { layAnnualReport, figuresOf } from '../../src/report/written/annual/report';
import { originFormula } from '../../src/report/written/counted';
import { writeWorkbook } from '../../src/workbook/exceljs/write';
import { layAnnualWorkbook } from '../../src/report/consolidated/annual-workbook';
import { styles } from '../../src/workbook/style';
import { nodePacker } from '../../scripts/writing/packer';
import { opened, samples, yearOfFiles } from '../year-2007';
import { arePagesOfTheStandard, blockOf, millimetres, textBlock } from './official-pages';
import { around, pagesOf, withPages, type Page } from './pages';
import { resaved, withLibreOffice } from './programs';

/** A body character in millimetres, with its share of the line. */
const character = (page.width - page.left - page.right) / charactersInLine;
const name = '年度报告.docx';

/** Paragraphs of nothing but full-width signs, longer than a page: what a full page holds can be counted. */
const measured = {
  title: ['量一量'],
  date: '2008-02-05',
  body: [{ kind: 'paragraph' as const, text: '测'.repeat(linesOnPage * charactersInLine * 3) }],
};

withPages('the annual report, laid out by LibreOffice', () => {
  let pages: Page[];
  let full: Page[];

  beforeAll(async () => {
    const { document } = layAnnualReport(yearOfFiles(await samples(1)));
    const laid = pagesOf(
      new Map([
        [name, await writeDocx(document)],
        ['量.docx', await writeDocx(measured)],
      ]),
    );
    pages = laid.get(name) ?? [];
    full = laid.get('量.docx') ?? [];
  }, 180_000);

  arePagesOfTheStandard(() => pages, 20);

  it('has 22 lines on a full page, and 28 characters in a full line', () => {
    const lines = full[1] === undefined ? [] : blockOf(full[1]);
    expect(lines.map(({ text }) => [...text].length)).toEqual(
      Array.from({ length: linesOnPage }, () => charactersInLine),
    );
    const { left, right, top, bottom } = around(lines);
    expect(Math.abs(left - page.left)).toBeLessThan(0.5);
    expect(Math.abs(right - textBlock.right)).toBeLessThan(character / 2);
    expect(top - page.top).toBeLessThan(millimetres(linePitch - sizes.body));
    expect(textBlock.bottom - bottom).toBeLessThan(millimetres(linePitch - sizes.body));
  });
});

withLibreOffice('LibreOffice', () => {
  it('keeps what the report was generated from when it saves the document', async () => {
    const { document } = layAnnualReport(yearOfFiles(await samples(1)));
    const bytes = await writeDocx(document);
    const again = resaved(new Map([[name, bytes]]), false, 'docx').get(name) ?? new Uint8Array();
    expect(readOriginal(again)).toEqual(readOriginal(bytes));
    expect(await readDocxLines(again)).toEqual(await readDocxLines(bytes));
  }, 120_000);

  it('comes to every figure of the report by its formula', async () => {
    const year = yearOfFiles(await samples(1));
    const figures = figuresOf(layAnnualReport(year));
    const draft = layAnnualWorkbook(year, '回收/');
    const rows = figures.map((figure) => ({
      cells: [{ content: { formula: originFormula(figure.origin), result: 0 }, style: styles.plain }],
    }));
    const book = { ...draft, sheets: [...draft.sheets, { name: '验算', widths: [], rows }] };
    const files = new Map([['验算.xlsx', await writeWorkbook(book, nodePacker)]]);
    const sheet = opened(resaved(files, true).get('验算.xlsx') ?? new Uint8Array()).sheets.find(
      (one) => one.name === '验算',
    );
    for (const [index, { name: what, value }] of figures.entries()) {
      const held = Number(sheet?.rows.get(index + 1)?.[0]?.value);
      expect([what, Math.abs(held - value) <= 1e-9 * Math.max(1, Math.abs(value)), held]).toEqual([what, true, held]);
    }
  }, 120_000);
});

describe('a page of the standard', () => {
  it('has room for its lines', () => {
    expect(millimetres(linePitch) * linesOnPage).toBeLessThanOrEqual(page.height - page.top - page.bottom);
  });
});
