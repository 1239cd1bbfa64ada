import type { Block } from '../../../document/document';
import { nameAlone } from '../../charts/labels';
import type { DrawnRow } from '../../pictures/row';
import type { IndicatorYearChart } from '../../years/indicator-year-charts';
import { figureNumbers } from '../figure-numbers';

/** What the document shows of 图表 of its workbook. */
export type IndicatorYearRows = readonly DrawnRow<IndicatorYearChart>[];

/** The sentence that refers to the pictures; nothing where there are none. */
export function reference(rows: IndicatorYearRows): string {
  if (rows.length === 0) return '';
  const count = rows.reduce((sum, { charts }) => sum + charts.length, 0);
  const numbers = figureNumbers(rows.map((_row, index) => index + 1));
  const gaps = rows.some(({ charts }) =>
    charts.some(({ series }) => series.some(({ points }) => points.includes(undefined))),
  );
  const which = count > 1 ? `首末两年变化最大的${count}项指标` : '首末两年有变化的指标';
  return `${which}逐年情况见${numbers}${gaps ? '；没有柱子的一年没有数，不是0' : ''}。`;
}

/** The pictures with their captions, numbered as they come. */
export function illustrations(rows: IndicatorYearRows): Block[] {
  return rows.map(({ charts, picture }, index) => {
    const names = charts.map(({ line }) => nameAlone(line.name)).join('、');
    return { kind: 'picture', ...picture, caption: `图${index + 1}  ${names}` };
  });
}
