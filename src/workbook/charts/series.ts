import { fixedAddress, quotedSheet } from '../address';
import type { ChartDraft, ChartSeriesDraft } from '../chart-draft';
import type { SheetRange } from '../snapshot';
import { ink } from '../style';
import { filled, line, textProperties } from './look';
import { element, escaped, saying } from './xml';

/** `'图表'!$B$4:$B$12` */
function reference({ sheet, top, left, bottom, right }: SheetRange): string {
  const [first, last] = [fixedAddress(top, left), fixedAddress(bottom, right)];
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** What stands for a character in a cached value (ECMA-376 22.9.2.19, ST_Xstring): a text that really says so is marked. */
const looksEncoded = /_(?=x[0-9A-Fa-f]{4}_)/g;

function point(index: number, value: string): string {
  return element('c:pt', { idx: index }, element('c:v', {}, value));
}

/** Cells that hold texts, and the texts. */
function textsAt(at: SheetRange, texts: readonly string[]): string {
  const points = texts.map((text, index) => point(index, escaped(text).replace(looksEncoded, '_x005F_')));
  return element(
    'c:strRef',
    {},
    element('c:f', {}, escaped(reference(at))),
    element('c:strCache', {}, saying('c:ptCount', texts.length), ...points),
  );
}

/** Cells that hold numbers, and the numbers; a gap has no point (ECMA-376 21.2.2.144). */
function numbersAt(at: SheetRange, values: readonly (number | undefined)[], format: string): string {
  const points = values.flatMap((value, index) => (value === undefined ? [] : [point(index, String(value))]));
  return element(
    'c:numRef',
    {},
    element('c:f', {}, escaped(reference(at))),
    element(
      'c:numCache',
      {},
      element('c:formatCode', {}, escaped(format)),
      saying('c:ptCount', values.length),
      ...points,
    ),
  );
}

const markText = { font: '宋体', size: 9, color: ink } as const;

/** The figure of each mark beside it. */
function marks(kind: ChartDraft['kind'], format: string): string {
  return element(
    'c:dLbls',
    {},
    element('c:numFmt', { formatCode: format, sourceLinked: 0 }),
    element('c:spPr', {}, element('a:noFill', {}), line()),
    textProperties(markText),
    saying('c:dLblPos', kind === 'lines' ? 't' : 'outEnd'),
    saying('c:showLegendKey', 0),
    saying('c:showVal', 1),
    saying('c:showCatName', 0),
    saying('c:showSerName', 0),
    saying('c:showPercent', 0),
    saying('c:showBubbleSize', 0),
  );
}

function drawn(kind: ChartDraft['kind'], color: string): string[] {
  if (kind !== 'lines') return [element('c:spPr', {}, filled(color)), saying('c:invertIfNegative', 0)];
  const stroke = element('a:ln', { w: 28_575, cap: 'rnd' }, filled(color), element('a:round', {}));
  const shape = element('c:spPr', {}, filled(color), line(color));
  return [
    element('c:spPr', {}, stroke),
    element('c:marker', {}, saying('c:symbol', 'circle'), saying('c:size', 6), shape),
  ];
}

/** A series of a chart (ECMA-376 21.2.2.170, 21.2.2.173). */
export function seriesPart(chart: ChartDraft, series: ChartSeriesDraft, index: number): string {
  const { kind, categories, format } = chart;
  return element(
    'c:ser',
    {},
    saying('c:idx', index),
    saying('c:order', index),
    element('c:tx', {}, textsAt(series.name.at, [series.name.text])),
    ...drawn(kind, series.color),
    marks(kind, format.marks),
    element('c:cat', {}, textsAt(categories.at, categories.texts)),
    element('c:val', {}, numbersAt(series.at, series.values, format.marks)),
    ...(kind === 'lines' ? [saying('c:smooth', 0)] : []),
  );
}
