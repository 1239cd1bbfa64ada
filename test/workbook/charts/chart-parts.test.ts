import { describe, expect, it } from 'vitest';
import type { ChartDraft } from '../../../src/workbook/chart-draft';
import { chartParts } from '../../../src/workbook/charts/chart-parts';
import { complaintsAgainst } from './schema';

const at = (column: number, top = 2, bottom = 4) => ({ sheet: '图表', top, left: column, bottom, right: column });

/** A chart of three categories. */
function chart(changes: Partial<ChartDraft> = {}): ChartDraft {
  const series = (column: number, values: readonly (number | undefined)[]) => ({
    name: { at: at(column, 1, 1), text: `系列${column}` },
    at: at(column),
    values,
    color: '2E75B6',
  });
  return {
    kind: 'bars',
    title: '各任务',
    description: '各任务：甲 1；乙 没有数；丙 0。',
    area: { top: 2, left: 5, bottom: 12, right: 9 },
    categories: { at: at(1), texts: ['甲', '乙', '丙'] },
    series: [series(2, [1, undefined, 0]), series(3, [2, 3, -1])],
    format: { marks: '0.0%', axis: '0%' },
    axisTitle: '人次',
    axis: { from: -1, to: 1.1, step: 0.2 },
    ...changes,
  };
}

const partOf = (name: string, ...sheets: readonly (readonly ChartDraft[])[]) =>
  chartParts(sheets).parts.find((part) => part.name === name)?.xml ?? '';
const xmlOf = (one: ChartDraft) => partOf('xl/charts/chart1.xml', [one]);

describe.each(['bars', 'columns', 'lines'] as const)('a chart of %s', (kind) => {
  it.each<[string, Partial<ChartDraft>]>([
    ['with all it can have', {}],
    ['with the least', { series: chart().series.slice(0, 1), axis: {} }],
    ['of nothing', { series: [], categories: { at: at(1), texts: [] } }],
  ])('%s is as the schema wants it', (_what, changes) => {
    expect(complaintsAgainst(xmlOf(chart({ kind, ...changes })))).toEqual([]);
  });
});

it('the check of the schema sees elements out of order, twice, missing and unknown', () => {
  const xml = xmlOf(chart());
  const [order, twice, missing, unknown] = [
    xml.replace('<c:idx val="0"/><c:order val="0"/>', '<c:order val="0"/><c:idx val="0"/>'),
    xml.replace('<c:barDir val="bar"/>', '<c:barDir val="bar"/><c:barDir val="bar"/>'),
    xml.replace('<c:crossAx val="2"/>', ''),
    xml.replace('<c:varyColors val="0"/>', '<c:colors val="0"/>'),
  ];
  for (const wrong of [order, twice, missing, unknown]) expect(complaintsAgainst(wrong)).not.toEqual([]);
});

it('a gap has no point, 0 has one', () => {
  const values = /<c:numCache>.*?<\/c:numCache>/.exec(xmlOf(chart()))?.[0] ?? '';
  expect(values).toContain('<c:ptCount val="3"/>');
  expect([...values.matchAll(/<c:pt idx="(\d)"><c:v>([^<]*)/g)].map(([, index, value]) => [index, value])).toEqual([
    ['0', '1'],
    ['2', '0'],
  ]);
});

it('names cells of sheets with any name', () => {
  const one = chart({ categories: { at: { ...at(1), sheet: "A & 'B'" }, texts: ['甲', '乙', '丙'] } });
  expect(xmlOf(one)).toContain(`<c:f>'A &amp; ''B'''!$A$2:$A$4</c:f>`);
});

it.each([
  ['markup', '</c:v><c:evil/>&"', '&lt;/c:v&gt;&lt;c:evil/&gt;&amp;&quot;'],
  ['what no XML can carry', 'a\u0000\ud800b', 'a\ufffd\ufffdb'],
  ['lines', '上\r\n下', '上 下'],
  ['what looks encoded', '_x0041_', '_x005F_x0041_'],
])('%s in texts stays text', (_what, text, written) => {
  const one = chart({
    title: text,
    description: text,
    categories: { at: at(1), texts: [text, text, text] },
    series: chart().series.map((series) => ({ ...series, name: { ...series.name, text } })),
  });
  expect(xmlOf(one)).toContain(`<c:v>${written}</c:v>`);
  expect(complaintsAgainst(xmlOf(one))).toEqual([]);
  expect(complaintsAgainst(partOf('xl/drawings/drawing1.xml', [one]))).toEqual([]);
});

it('numbers charts over all sheets, drawings over those that have some', () => {
  const { parts, drawings } = chartParts([[], [chart(), chart()], [], [chart()]]);
  expect(parts.map(({ name }) => name).sort()).toEqual([
    'xl/charts/chart1.xml',
    'xl/charts/chart2.xml',
    'xl/charts/chart3.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
    'xl/drawings/_rels/drawing2.xml.rels',
    'xl/drawings/drawing1.xml',
    'xl/drawings/drawing2.xml',
  ]);
  expect([...drawings]).toEqual([
    [1, '../drawings/drawing1.xml'],
    [3, '../drawings/drawing2.xml'],
  ]);
});

it('stands over its cells, ends included', () => {
  const drawing = partOf('xl/drawings/drawing1.xml', [chart()]);
  expect(complaintsAgainst(drawing)).toEqual([]);
  const corner = (name: string) =>
    [...(new RegExp(`<xdr:${name}>.*?</xdr:${name}>`).exec(drawing)?.[0] ?? '').matchAll(/<xdr:(col|row)>(\d+)/g)].map(
      ([, , number]) => Number(number),
    );
  expect([corner('from'), corner('to')]).toEqual([
    [4, 1],
    [9, 12],
  ]);
});
