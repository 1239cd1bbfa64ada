import type { Chart, Measure } from './chart';

const quantities = ['#,##0', '#,##0.0', '#,##0.00'] as const;

/** Number format code (ECMA-376 18.8.30) of the figures. */
export function formatOf(measure: Measure): string {
  switch (measure.kind) {
    case 'share':
      return '0.0%';
    case 'change':
      return '+0.0%;-0.0%;0.0%';
    case 'quantity':
      return quantities[measure.decimals];
  }
}

/** Number format code of the figures along an axis, which are round. */
export function axisFormatOf(measure: Measure): string {
  return measure.kind === 'quantity' ? '#,##0' : '0%';
}

/** A figure as a written document says it: as that format has it, its thousands not parted (GB/T 15835-2011). */
export function shownFigure(value: number, measure: Measure): string {
  if (measure.kind === 'share') return `${(value * 100).toFixed(1)}%`;
  if (measure.kind === 'change') return `${value > 0 ? '+' : ''}${(value * 100).toFixed(1)}%`;
  return value.toFixed(measure.decimals);
}

/** What a chart shows, in words: for those who cannot see it. */
export function descriptionOf({ title, categories, series, measure }: Omit<Chart, 'form'>): string {
  const said = categories.map((name, index) => {
    const figures = series.map(({ name: of, points }) => {
      const point = points[index];
      const figure = point === undefined ? '没有数' : shownFigure(point.value, measure);
      return series.length > 1 ? `${of} ${figure}` : figure;
    });
    return `${name} ${figures.join('，')}`;
  });
  return `${title}：${said.join('；')}。`;
}
