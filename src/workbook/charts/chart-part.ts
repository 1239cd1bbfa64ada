import type { ChartDraft } from '../chart-draft';
import { faint, ink } from '../style';
import { axisIds, categoryAxis, numberAxis } from './axes';
import { line, textProperties, titled } from './look';
import { seriesPart } from './series';
import { declaration, element, namespaces, saying } from './xml';

const title = { font: '黑体', size: 13, color: ink } as const;
const legendText = { font: '宋体', size: 9, color: ink } as const;
const otherText = { font: '宋体', size: 9, color: faint } as const;

function drawing(chart: ChartDraft): string {
  const { kind } = chart;
  const series = chart.series.map((one, index) => seriesPart(chart, one, index));
  const axes = [saying('c:axId', axisIds.categories), saying('c:axId', axisIds.numbers)];
  if (kind === 'lines') {
    const before = [saying('c:grouping', 'standard'), saying('c:varyColors', 0)];
    return element('c:lineChart', {}, ...before, ...series, saying('c:marker', 1), ...axes);
  }
  return element(
    'c:barChart',
    {},
    saying('c:barDir', kind === 'bars' ? 'bar' : 'col'),
    saying('c:grouping', 'clustered'),
    saying('c:varyColors', 0),
    ...series,
    saying('c:gapWidth', kind === 'bars' ? 45 : 80),
    saying('c:overlap', 0),
    ...axes,
  );
}

function legend(): string {
  return element('c:legend', {}, saying('c:legendPos', 't'), saying('c:overlay', 0), textProperties(legendText));
}

/** A chart as a part of a package (ECMA-376 21.2); the order of elements is the schema's. */
export function chartPart(chart: ChartDraft): string {
  const plot = element(
    'c:plotArea',
    {},
    element('c:layout', {}),
    drawing(chart),
    categoryAxis(chart),
    numberAxis(chart),
    element('c:spPr', {}, element('a:noFill', {}), line()),
  );
  const whole = element(
    'c:chart',
    {},
    titled(chart.title, title),
    saying('c:autoTitleDeleted', 0),
    plot,
    ...(chart.series.length > 1 ? [legend()] : []),
    saying('c:plotVisOnly', 0),
    saying('c:dispBlanksAs', 'gap'),
  );
  const root = { 'xmlns:c': namespaces.chart, 'xmlns:a': namespaces.drawing, 'xmlns:r': namespaces.relationships };
  const white = element('a:solidFill', {}, saying('a:srgbClr', 'FFFFFF'));
  return (
    declaration +
    element(
      'c:chartSpace',
      root,
      saying('c:date1904', 0),
      saying('c:lang', 'zh-CN'),
      saying('c:roundedCorners', 0),
      whole,
      element('c:spPr', {}, white, line('D9D9D9')),
      textProperties(otherText),
    )
  );
}
