import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../../scripts/pictures/drawing';
import { loadRasteriser } from '../../../scripts/pictures/rasteriser';
import type { YearChart } from '../../../src/report/charts/chart';
import { chartOption, rowOption } from '../../../src/report/pictures/option';
import { partsOf, pictureHeight } from '../../../src/report/pictures/parts';
import { drawChart } from '../../../src/report/pictures/picture';
import { svgOf } from '../../../src/report/pictures/svg';

const point = (value: number) => ({ value, formula: `A${value}` });

function chart(changes: Partial<YearChart> = {}): YearChart {
  return {
    key: 'indicators-1',
    subject: 'indicators',
    title: '指标本年与上年',
    form: 'bars',
    categoryName: '指标',
    categories: ['讲座', '展览'],
    series: [
      { name: '本年', points: [point(1200), point(0)] },
      { name: '上年', points: [undefined, point(1237)] },
    ],
    measure: { kind: 'quantity', unit: '次', decimals: 0 },
    ...changes,
  };
}

/** Millimetres of a line, which a caption takes. */
const captionHeight = 225 / 22;

const drawn = (one: YearChart) => svgOf(chartOption(one), 600, 300);
const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe('a drawing', () => {
  it('writes every category, every series and every figure, and nothing of a gap', () => {
    const texts = textsIn(drawn(chart()));
    expect(texts).toEqual(expect.arrayContaining(['讲座', '展览', '本年', '上年', '1200', '1237']));
    const figures = textsIn(drawn(chart({ series: chart().series.slice(1) })));
    expect(figures.filter((text) => text === '1237')).toHaveLength(1);
    expect(figures).not.toContain('NaN');
    expect(figures).not.toContain('-');
  });

  it.each<[YearChart['measure'], number, string]>([
    [{ kind: 'share' }, 0.4583, '45.8%'],
    [{ kind: 'change' }, 0.25, '+25.0%'],
    [{ kind: 'change' }, -0.25, '-25.0%'],
    [{ kind: 'quantity', unit: '万元', decimals: 1 }, 1234.5, '1234.5'],
  ])('shows %o %d as %s', (measure, value, shown) => {
    const series = [{ name: '数', points: [point(value), undefined] }];
    expect(textsIn(drawn(chart({ measure, series })))).toContain(shown);
  });

  it('keeps names from coming alive', () => {
    const svg = drawn(chart({ categories: ['<script>alert(1)</script>', '"&\'{b|x}'] }));
    expect(svg).not.toContain('<script>');
    expect(textsIn(svg)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  it('has the first category on top', () => {
    const places = [...drawn(chart()).matchAll(/translate\([\d.]+ ([\d.]+)\)"[^>]*>(讲座|展览)</g)];
    expect(places.map(([, , name]) => name)).toHaveLength(2);
    const [first, second] = ['讲座', '展览'].map((name) => Number(places.find((place) => place[2] === name)?.[1]));
    expect(first).toBeLessThan(second ?? 0);
  });
});

describe('a picture', () => {
  it('is a PNG, the same whenever it is drawn, another for other numbers', async () => {
    const rasteriser = await loadRasteriser();
    const pngOf = (one: YearChart) => drawChart(one, rasteriser).pictures[0]?.png ?? new Uint8Array();
    const picture = pngOf(chart());
    expect([...picture.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(Buffer.compare(pngOf(chart()), picture)).toBe(0);
    const other = chart({ series: [{ name: '本年', points: [point(1), point(2)] }] });
    expect(Buffer.compare(pngOf(other), picture)).not.toBe(0);
  });

  it('has the Chinese characters of names, as the font holds them', async () => {
    const rasteriser = await loadRasteriser();
    const text = (content: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="60"><text x="10" y="40" font-size="40">${content}</text></svg>`;
    const missing = rasteriser.png(text('\u{e000}'), 60);
    for (const character of '衢江区〇镕喆玥％—％…·')
      expect([character, Buffer.compare(rasteriser.png(text(character), 60), missing)]).not.toEqual([character, 0]);
  });

  it('is described in words, gaps included', () => {
    const { pictures } = drawChart(chart(), { png: () => new Uint8Array() });
    expect(pictures.map(({ description }) => description)).toEqual([
      '指标本年与上年：讲座 本年 1200，上年 没有数；展览 本年 0，上年 1237。',
    ]);
  });

  it('is higher the more it has to show, and with its caption less than a third of a page', () => {
    const named = (count: number) => Array.from({ length: count }, (_category, index) => `任务${index}`);
    const of = (count: number, series: number): YearChart => {
      const points = named(count).map((_name, index) => point(index));
      const all = Array.from({ length: series }, (_series, index) => ({ name: `${index}`, points }));
      return chart({ categories: named(count), series: all });
    };
    for (const series of [1, 2]) {
      const heights = Array.from({ length: 5 }, (_count, index) => pictureHeight(of(index + 1, series)));
      expect(heights).toEqual([...new Set(heights)].sort((one, other) => one - other));
      for (let count = 1; count <= 60; count++) {
        const parts = partsOf(of(count, series));
        expect(parts.flatMap(({ categories }) => categories)).toEqual(named(count));
        expect(parts.flatMap((part) => part.series[0]?.points.map((one) => one?.value))).toEqual([
          ...named(count).keys(),
        ]);
        const lengths = parts.map(({ categories }) => categories.length);
        expect(Math.max(...lengths) - Math.min(...lengths)).toBeLessThan(2);
        for (const part of parts) expect(pictureHeight(part) + captionHeight).toBeLessThan(225 / 3);
      }
    }
  });

  it('of a long chart has parts with one axis', () => {
    const names = Array.from({ length: 12 }, (_category, index) => `指标${index}`);
    const points = names.map((_name, index) => point(1200 - index * 100));
    const long = chart({ categories: names, series: [...chart().series.map((one) => ({ ...one, points }))] });
    const svgs: string[] = [];
    const texts = { png: (svg: string) => (svgs.push(svg), new Uint8Array()) };
    expect(drawChart(long, texts).pictures).toHaveLength(2);
    for (const svg of svgs) expect(textsIn(svg)).toEqual(expect.arrayContaining(['0', '1200', '本年']));
  });
});

it('charts beside each other stand each under its title, with their own axes', () => {
  const of = (title: string, value: number): YearChart =>
    chart({
      title,
      form: 'columns',
      categories: ['2007年', '2008年'],
      series: [{ name: title, points: [point(value), undefined] }],
    });
  const svg = svgOf(rowOption([of('讲座（次）', 40), of('经费（万元）', 1200)], 2), 600, 200);
  expect(textsIn(svg)).toEqual(expect.arrayContaining(['讲座（次）', '经费（万元）', '40', '1200']));
  expect(textsIn(svg).filter((text) => text === '2007年')).toHaveLength(2);
  expect(textsIn(svg)).not.toContain('次');
});

it('what draws is loaded with its program and font', async () => {
  const [first] = await drawCharts([chart({ subject: 'completion' })]);
  expect(first?.pictures[0]?.png.length).toBeGreaterThan(1000);
});
