import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeDocx } from '../../../src/document/docx/write';
import { readDocxLines } from '../../../src/document/reading/docx';
import type { Block } from '../../../src/document/document';
import { documentLines } from '../../../src/document/lines';
import type { AnnualConsolidation } from '../../../src/consolidation/annual';
import { descriptionOf } from '../../../src/report/charts/measure';
import { yearCharts } from '../../../src/report/charts/year-charts';
import { partsOf } from '../../../src/report/pictures/parts';
import { drawChart, type DrawnChart } from '../../../src/report/pictures/picture';
import { reference } from '../../../src/report/written/annual/illustrations';
import { layAnnualReport, type AnnualReport } from '../../../src/report/written/annual/report';
import { ledger2007 } from '../../ledger-2007';
import { opened, reportOf, samples, yearOfFiles } from '../../year-2007';
import { recordsOf } from '../records';

/** One pixel, as PNG: what is drawn does not matter here. */
const pixel = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);
const drawnOf = (year: AnnualConsolidation) => yearCharts(year).map((chart) => drawChart(chart, { png: () => pixel }));

let year: AnnualConsolidation;
let report: AnnualReport;
let body: readonly Block[];
beforeAll(async () => {
  year = yearOfFiles(await samples(1));
  report = layAnnualReport(year, drawnOf(year));
  body = report.document.body;
}, 60_000);

const pictures = () => body.flatMap((block) => (block.kind === 'picture' ? [block] : []));
const place = (wanted: (block: Block) => boolean): number => body.findIndex(wanted);
const heading = (text: string) => place((block) => block.kind === 'heading' && block.text === text);
const picture = (title: string) => place((block) => block.kind === 'picture' && block.caption.endsWith(title));

describe('the charts of the written report', () => {
  it('are those of the consolidated workbook, each once, numbered as they come, with what they show in words', () => {
    const charts = yearCharts(year);
    expect(charts.filter(({ subject }) => subject === 'indicators').length).toBeGreaterThan(2);
    const captions = charts.flatMap((chart) =>
      partsOf(chart).map((part, at) => [`${chart.title}${at > 0 ? '（续）' : ''}`, descriptionOf(part)]),
    );
    expect(captions.some(([caption = '']) => caption.endsWith('（续）'))).toBe(true);
    const shown = pictures().map(({ caption, description }) => [caption, description]);
    const titled = shown.map(([caption = '', words = '']) => [caption.replace(/^图\d+ {2}/, ''), words].join());
    expect(titled.sort()).toEqual(captions.map((one) => one.join()).sort());
    const numbers = shown.map(([caption = '']) => Number(/^图(\d+)/.exec(caption)?.[1]));
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  });

  it('are left out where there is one bar, or only noughts', () => {
    const chart = (values: readonly number[]): DrawnChart => ({
      chart: {
        ...{ key: 'on-time', subject: 'on-time', title: '率', form: 'columns', categoryName: '类别' },
        categories: values.map((value, index) => `${index} ${value}`),
        series: [{ name: '率', points: values.map((value) => ({ value, formula: '' })) }],
        measure: { kind: 'share' },
      },
      pictures: [{ png: pixel, width: 1, height: 1, description: '' }],
    });
    const shown = (...charts: DrawnChart[]) =>
      layAnnualReport(year, charts).document.body.filter(({ kind }) => kind === 'picture').length;
    expect(shown(chart([0.5, 0]))).toBe(1);
    expect(shown(chart([0.5]))).toBe(0);
    expect(shown(chart([0, 0, 0]))).toBe(0);
  });

  it('show the numbers that the sheet 图表 holds', async () => {
    const workbook = opened(await reportOf(year));
    const sheet = workbook.sheets.find(({ name }) => name === '图表');
    const held = new Set([...(sheet?.rows.values() ?? [])].flatMap((cells) => cells.map(({ value }) => value)));
    for (const { series } of yearCharts(year))
      for (const { points } of series)
        for (const point of points) if (point !== undefined) expect(held).toContain(point.value);
  });

  it('stand under the sentences they are about', () => {
    const completion = picture('各任务平均完成率');
    expect(completion).toBe(heading('任务进展') + 2);
    expect(picture('各类单位按时报送率')).toBeLessThan(heading('经费投入'));
    expect(picture('各月开展的活动')).toBeGreaterThan(heading('科普活动'));
    expect(picture('各月开展的活动')).toBeLessThan(heading('任务进展'));
    for (const chart of yearCharts(year)) {
      if (chart.subject !== 'indicators') continue;
      const names = year.indicators.flatMap(({ indicator: { code, name }, total = 0 }) =>
        total !== 0 && (chart.indicators ?? []).includes(code) ? [name] : [],
      );
      const before = body.slice(heading('主要成效'), picture(chart.title));
      const text = before.map((block) => ('text' in block ? block.text : '')).join('');
      for (const name of names) expect(text).toContain(name);
    }
  });

  it('are referred to in the paragraph before them', () => {
    const texts = body.map((block) => ('text' in block ? block.text : '')).join('');
    for (const { caption } of pictures()) {
      const [, number] = /^(图\d+)/.exec(caption) ?? [];
      expect([number, new RegExp(`见(?:图\\d+[、至])?${number}(?!\\d)|见图\\d+至`).test(texts)]).toEqual([
        number,
        true,
      ]);
    }
    const opening = body[heading('任务进展') + 1];
    expect(opening).toEqual({ kind: 'paragraph', text: '列入方案的任务共9项。各任务平均完成率见图3。' });
    expect(report.paragraphs.map(({ text }) => text)).toContain('列入方案的任务共9项。各任务平均完成率见图3。');
  });

  it('have their words for those who cannot see them in the file', async () => {
    const bytes = await writeDocx(report.document);
    expect(await readDocxLines(bytes)).toEqual(documentLines(report.document));
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
    const described = [...xml.matchAll(/<wp:docPr [^>]*?\bdescr="([^"]*)"/g)].map(([, words]) => words);
    expect(described).toEqual(pictures().map(({ description }) => description));
  });

  it('are shown even where the office has the sentences left out', () => {
    const templates = { ...ledger2007.templates, submissions: [], taskOverview: [], resultCategory: [] };
    const quiet = { ...year, ledger: { ...year.ledger, templates: { ...year.ledger.templates, ...templates } } };
    const shown = layAnnualReport(quiet, drawnOf(quiet)).document.body.filter(({ kind }) => kind === 'picture');
    expect(shown).toHaveLength(pictures().length);
  });
});

it.each<[readonly (readonly [number, string])[], string]>([
  [[], ''],
  [[[1, '各月开展的活动']], '各月开展的活动见图1。'],
  [
    [
      [1, '对比（单位：人）'],
      [2, '对比（单位：个）'],
    ],
    '对比见图1、图2。',
  ],
  [
    [
      [4, '对比（单位：人）'],
      [5, '对比'],
      [6, '报送率'],
    ],
    '对比、报送率见图4至图6。',
  ],
])('%j are referred to as %s', (shown, said) =>
  expect(reference(shown.map(([number, title]) => ({ number, title })))).toBe(said),
);

describe('what is said before the charts', () => {
  it('counts the indicators that grew, fell and stayed as 指标汇总 has them', async () => {
    const rates = recordsOf(opened(await reportOf(year)), '指标汇总').map((record) => record.value('增减率'));
    const numbers = rates.filter((rate) => typeof rate === 'number');
    const [up, down] = [numbers.filter((rate) => rate > 0).length, numbers.filter((rate) => rate < 0).length];
    const said = layAnnualReport(year).paragraphs.find(({ text }) => text.includes('可以比较增减的指标'));
    expect(said?.figures.map(({ value }) => value)).toEqual([numbers.length, up, down, numbers.length - up - down]);
  });
});
