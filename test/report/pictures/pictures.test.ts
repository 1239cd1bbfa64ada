import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../../scripts/pictures/drawing';
import { loadRasteriser } from '../../../scripts/pictures/rasteriser';
import type { YearChart } from '../../../src/report/charts/chart';
import { chartOption } from '../../../src/report/pictures/option';
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

const drawn = (one: YearChart) => svgOf(chartOption(one), 600, 300);
const textsIn = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text);

describe('a drawing', () => {
  it('writes every category, every series and every figure, and nothing of a gap', () => {
    const texts = textsIn(drawn(chart()));
    expect(texts).toEqual(expect.arrayContaining(['讲座', '展览', '本年', '上年', '1,200', '1,237']));
    const figures = textsIn(drawn(chart({ series: chart().series.slice(1) })));
    expect(figures.filter((text) => text === '1,237')).toHaveLength(1);
    expect(figures).not.toContain('NaN');
    expect(figures).not.toContain('-');
  });

  it.each<[YearChart['measure'], number, string]>([
    [{ kind: 'share' }, 0.4583, '45.8%'],
    [{ kind: 'change' }, 0.25, '+25.0%'],
    [{ kind: 'change' }, -0.25, '-25.0%'],
    [{ kind: 'quantity', unit: '万元', decimals: 1 }, 1234.5, '1,234.5'],
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
    const { picture } = drawChart(chart(), rasteriser);
    expect([...picture.png.slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(Buffer.compare(drawChart(chart(), rasteriser).picture.png, picture.png)).toBe(0);
    const other = chart({ series: [{ name: '本年', points: [point(1), point(2)] }] });
    expect(Buffer.compare(drawChart(other, rasteriser).picture.png, picture.png)).not.toBe(0);
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
    const { picture } = drawChart(chart(), { png: () => new Uint8Array() });
    expect(picture.description).toBe('指标本年与上年：讲座 本年 1,200，上年 没有数；展览 本年 0，上年 1,237。');
  });

  it('is higher the more it has to show', () => {
    const many = Array.from({ length: 24 }, (_category, index) => `任务${index}`);
    const points = many.map((_name, index) => point(index / 24));
    const tall = chart({ categories: many, series: [{ name: '率', points }], measure: { kind: 'share' } });
    const rasteriser = { png: () => new Uint8Array() };
    const heightOf = (one: YearChart) => drawChart(one, rasteriser).picture.height;
    expect(heightOf(tall)).toBeGreaterThan(heightOf(chart()));
    // With its caption it still has room on a page of 225 mm.
    expect(heightOf(tall)).toBeLessThan(200);
  });
});

it('what draws is loaded with its program and font', async () => {
  const [first] = await drawCharts([chart({ subject: 'completion' })]);
  expect(first?.picture.png.length).toBeGreaterThan(1000);
});
