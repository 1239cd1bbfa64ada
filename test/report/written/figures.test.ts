import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/document/docx/write';
import { readDocxLines } from '../../../src/document/reading/docx';
import type { AnnualConsolidation } from '../../../src/consolidation/annual';
import { layAnnualReport, type AnnualReport, figuresOf } from '../../../src/report/written/annual/report';
import { originFormula } from '../../../src/report/written/counted';
import { parseAddress } from '../../../src/workbook/address';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { opened, reportOf, samples, yearOfFiles } from '../../year-2007';
import { recordsOf, type ReportRecord } from '../records';
import { Reckoner } from './reckoned';

let year: AnnualConsolidation;
let report: AnnualReport;
let workbook: WorkbookSnapshot;
let lines: string[];
let sources: Map<string, ReportRecord>;

beforeAll(async () => {
  year = yearOfFiles(await samples(1));
  report = layAnnualReport(year);
  workbook = opened(await reportOf(year));
  lines = await readDocxLines(await writeDocx(report.document));
  const stated = recordsOf(workbook, '数据来源').filter((line) => line.value('汇总表') === '年度报告');
  sources = new Map(stated.map((line) => [String(line.value('汇总项')), line]));
}, 60_000);

const at = (address: string) => parseAddress(address) ?? { row: 0, column: 0 };

function rangeAt(range: string) {
  const [first = '', last = first] = range.split(':');
  return { from: at(first), to: at(last) };
}

function within({ from, to }: ReturnType<typeof rangeAt>, cell: string): boolean {
  const { row, column } = at(cell);
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/** % is the unit of some indicators, and a way of writing others' shares. */
const bare = (number: string): string => number.replace(/%$/, '');

const numbers = /\d+(?:\.\d+)?%?/g;

/** A generated paragraph without what is no figure of the year: days, the years themselves, names, what activities are called. */
function withoutNames(text: string): string {
  const { ledger, activities } = year;
  const names = [
    ...ledger.units.map(({ name }) => name),
    ...ledger.tasks.map(({ name }) => name),
    ...ledger.indicators.map(({ name }) => name),
    ...ledger.points.map(({ content }) => content),
    ...activities.map(({ activity }) => activity.name),
  ];
  const plain = names.reduce((rest, name) => rest.replaceAll(name, ''), text);
  return plain.replace(/\d{4}年(?:\d{1,2}月\d{1,2}日)?/g, '').replace(/附件\d/g, '');
}

describe('every number of the generated sentences', () => {
  it('stands in the document, and has a figure behind it', () => {
    expect(report.paragraphs.length).toBeGreaterThan(40);
    for (const { text, figures } of report.paragraphs) {
      expect(lines).toContain(text.trim());
      const stated = [...withoutNames(text).matchAll(numbers)].map(([number]) => bare(number));
      expect([text, stated]).toEqual([text, figures.map(({ shown }) => bare(shown))]);
    }
  });

  it('has its line in 数据来源, with how it is written and what it is', () => {
    const figures = report.paragraphs.flatMap((paragraph) => paragraph.figures);
    expect(figures.length).toBeGreaterThan(200);
    for (const { where, name, shown, value, origin } of figures) {
      const line = sources.get(`${where}：${name}`);
      expect(['原值', '采用值', '工作表', '算法', '文件'].map((header) => line?.value(header))).toEqual([
        shown,
        value,
        origin.sheet,
        originFormula(origin),
        '年度汇总.xlsx',
      ]);
      expect(line?.cell('单元格')).toMatchObject({ kind: 'text', formula: true });
      const places = [
        ...originFormula(origin).matchAll(/!([A-Z]+)(\d+)/g),
        ...originFormula(origin).matchAll(/:([A-Z]+)(\d+)/g),
      ];
      const span = rangeAt(String(line?.value('单元格')));
      for (const [, column = '', row = ''] of places) expect([name, within(span, column + row)]).toEqual([name, true]);
    }
    expect(sources.size).toBe(figuresOf(report).length);
  });

  it('is what the cells it names come to', () => {
    const reckoner = new Reckoner(workbook);
    for (const { where, name, value, origin } of figuresOf(report)) {
      const again = reckoner.of(origin);
      expect([where, name, Math.abs(again - value) <= 1e-9 * Math.max(1, Math.abs(value)), again]).toEqual([
        where,
        name,
        true,
        again,
      ]);
    }
  });

  it('is written as it is: no separators, per cent to one decimal', () => {
    for (const { shown, value } of figuresOf(report)) {
      expect(shown).toMatch(/^\d+(?:\.\d+)?%?$/);
      const size = shown.endsWith('%') ? Number(shown.slice(0, -1)) / 100 : Number(shown);
      expect(Math.abs(size - Math.abs(value))).toBeLessThanOrEqual(shown.endsWith('%') ? 0.000501 : 0.0501);
    }
  });
});

describe('the document', () => {
  it('says all it was made of, and keeps it', async () => {
    const { documentLines } = await import('../../../src/document/lines');
    const { readOriginal } = await import('../../../src/document/docx/original');
    expect(lines).toEqual(documentLines(report.document));
    expect(readOriginal(await writeDocx(report.document))).toEqual(lines);
  });

  it('quotes units in whole sentences of their own, and in full in its annex', () => {
    const texts = year.progress.flatMap(({ report: { progress } }) => (progress.trim() === '' ? [] : [progress]));
    const annex = (report.document.annexes ?? []).at(-1)?.body ?? [];
    const annexed = annex.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [])).join('\n');
    for (const text of texts) expect(annexed).toContain(text.trim());
    const generated = new Set(report.paragraphs.map(({ text }) => text));
    const from = report.document.body.findIndex((block) => block.kind === 'heading' && block.text === '任务进展');
    const to = report.document.body.findIndex((block) => block.kind === 'heading' && block.text === '主要成效');
    const quotes = report.document.body
      .slice(from, to)
      .flatMap((block) => (block.kind === 'paragraph' && !generated.has(block.text) ? [block.text] : []));
    expect(quotes.length).toBeGreaterThan(40);
    for (const quote of quotes) {
      const [, said = ''] = /^[^：]+：(.*)$/.exec(quote) ?? [];
      expect([quote, texts.some((text) => text.includes(said.replace(/。$/, '')))]).toEqual([quote, true]);
    }
  });
});
