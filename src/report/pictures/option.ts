import type { ComposeOption } from 'echarts/core';
import type { BarSeriesOption } from 'echarts/charts';
import type { GridComponentOption, LegendComponentOption, TitleComponentOption } from 'echarts/components';
import { faint, ink } from '../../workbook/style';
import { axisOf, type Axis } from '../charts/axis';
import type { Chart, ChartSeries, Measure } from '../charts/chart';
import { shownFigure } from '../charts/measure';
import { seriesColors } from '../charts/placed';

export type ChartOption = ComposeOption<
  BarSeriesOption | GridComponentOption | LegendComponentOption | TitleComponentOption
>;

/** Pixels of the drawing's texts: as the smallest of a printed page, 小五. */
const fontSize = 13;
const rule = '#D9D9D9';
const asColor = (hex: string): string => `#${hex}`;

/** Labels stand within the grid, so that none is cut off at the edge of the picture. */
const within = { outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' } as const;

function axisFigure(value: number, measure: Measure): string {
  if (measure.kind === 'quantity') return shownFigure(value, { ...measure, decimals: 0 });
  return `${Math.round(value * 100)}%`;
}

function seriesOption({ name, points }: ChartSeries, index: number, { form, measure, series }: Chart): BarSeriesOption {
  const data = points.map((point): NonNullable<BarSeriesOption['data']>[number] => {
    // Nothing at all is drawn of a gap, not even a figure.
    if (point === undefined) return '-';
    const beside = form === 'columns' ? 'top' : point.value < 0 ? 'left' : 'right';
    return { value: point.value, label: { position: beside } };
  });
  return {
    type: 'bar',
    name,
    data,
    barMaxWidth: 36,
    // The figures of two bars that lie beside each other need the room.
    barCategoryGap: form === 'bars' && series.length > 1 ? '15%' : '35%',
    barGap: '0%',
    itemStyle: { color: asColor(seriesColors[index % seriesColors.length] ?? ink) },
    label: {
      show: true,
      fontSize,
      color: asColor(ink),
      formatter: ({ value }) => (typeof value === 'number' ? shownFigure(value, measure) : ''),
    },
  };
}

/**
 * A chart in the terms of ECharts: the same numbers, order and colours as in the workbook.
 * @param axis of its numbers; as in the workbook unless it is said
 */
export function chartOption(chart: Chart, axis: Axis = axisOf(chart)): ChartOption {
  const { form, categories, series, measure } = chart;
  const { from, to, step } = axis;
  const round = measure.kind === 'quantity';
  const names = {
    type: 'category' as const,
    data: [...categories],
    inverse: form === 'bars',
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#A6A6A6' }, onZero: false },
    axisLabel: { fontSize, color: asColor(ink), interval: 0 },
  };
  const numbers = {
    type: 'value' as const,
    ...(from === undefined ? {} : { min: from }),
    ...(to === undefined ? {} : { max: to }),
    ...(step === undefined ? {} : { interval: step }),
    // Where the axis ends for the room of figures stands no round number.
    splitLine: { lineStyle: { color: rule }, showMaxLine: round, showMinLine: round },
    axisLabel: {
      fontSize,
      color: asColor(faint),
      showMaxLabel: round,
      showMinLabel: round || from === 0,
      formatter: (value: number) => axisFigure(value, measure),
    },
    ...(measure.kind === 'quantity' && form === 'columns'
      ? { name: measure.unit, nameTextStyle: { fontSize, color: asColor(faint) } }
      : {}),
  };
  const several = series.length > 1;
  return {
    animation: false,
    backgroundColor: '#FFFFFF',
    textStyle: { fontFamily: 'sans-serif' },
    // The caption below the picture is its title.
    grid: { left: 12, right: 48, top: several ? 44 : form === 'columns' ? 36 : 12, bottom: 10, ...within },
    ...(several ? { legend: { top: 8, itemGap: 24, textStyle: { fontSize, color: asColor(ink) } } } : {}),
    ...(form === 'bars' ? { xAxis: numbers, yAxis: names } : { xAxis: names, yAxis: numbers }),
    series: series.map((one, index) => seriesOption(one, index, chart)),
  };
}
