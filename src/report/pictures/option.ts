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

/** The place of one of several charts of a picture. */
interface Place {
  /** Of the grids of the picture, counted from 0. */
  readonly grid: number;
  /** What is measured stands over the axis, or else in the title. */
  readonly unitShown: boolean;
}

function seriesOption({ name, points }: ChartSeries, index: number, chart: Chart, grid: number): BarSeriesOption {
  const { form, measure, series } = chart;
  const data = points.map((point): NonNullable<BarSeriesOption['data']>[number] => {
    // Nothing at all is drawn of a gap, not even a figure.
    if (point === undefined) return '-';
    const beside = form === 'columns' ? 'top' : point.value < 0 ? 'left' : 'right';
    return { value: point.value, label: { position: beside } };
  });
  return {
    type: 'bar',
    name,
    xAxisIndex: grid,
    yAxisIndex: grid,
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

/** Axes and marks of a chart. */
function drawn(chart: Chart, { from, to, step }: Axis, { grid, unitShown }: Place) {
  const { form, categories, series, measure } = chart;
  const round = measure.kind === 'quantity';
  const names = {
    type: 'category' as const,
    gridIndex: grid,
    data: [...categories],
    inverse: form === 'bars',
    axisTick: { show: false },
    axisLine: { lineStyle: { color: '#A6A6A6' }, onZero: false },
    axisLabel: { fontSize, color: asColor(ink), interval: 0 },
  };
  const numbers = {
    type: 'value' as const,
    gridIndex: grid,
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
    ...(measure.kind === 'quantity' && form === 'columns' && unitShown
      ? { name: measure.unit, nameTextStyle: { fontSize, color: asColor(faint) } }
      : {}),
  };
  return {
    ...(form === 'bars' ? { xAxis: numbers, yAxis: names } : { xAxis: names, yAxis: numbers }),
    series: series.map((one, index) => seriesOption(one, index, chart, grid)),
  };
}

const picture = { animation: false, backgroundColor: '#FFFFFF', textStyle: { fontFamily: 'sans-serif' } } as const;

/**
 * A chart in the terms of ECharts: the same numbers, order and colours as in the workbook.
 * @param axis of its numbers; as in the workbook unless it is said
 */
export function chartOption(chart: Chart, axis: Axis = axisOf(chart)): ChartOption {
  const several = chart.series.length > 1;
  return {
    ...picture,
    // The caption below the picture is its title.
    grid: { left: 12, right: 48, top: several ? 44 : chart.form === 'columns' ? 36 : 12, bottom: 10, ...within },
    ...(several ? { legend: { top: 8, itemGap: 24, textStyle: { fontSize, color: asColor(ink) } } } : {}),
    ...drawn(chart, axis, { grid: 0, unitShown: true }),
  };
}

/**
 * Charts of one series beside each other, each under its title, in the terms of ECharts.
 * @param across how many have room in the picture; fewer leave the rest of it empty
 */
export function rowOption(charts: readonly Chart[], across: number): ChartOption {
  const share = 100 / across;
  const all = charts.map((chart, grid) => drawn(chart, axisOf(chart), { grid, unitShown: false }));
  return {
    ...picture,
    title: charts.map(({ title }, index) => ({
      text: title,
      left: `${(index + 0.5) * share}%`,
      top: 6,
      textAlign: 'center' as const,
      textStyle: { fontSize: fontSize + 1, fontWeight: 'normal' as const, color: asColor(ink) },
    })),
    grid: charts.map((_chart, index) => {
      return { left: `${index * share + 2}%`, width: `${share - 4}%`, top: 48, bottom: 10, ...within };
    }),
    xAxis: all.map(({ xAxis }) => xAxis),
    yAxis: all.map(({ yAxis }) => yAxis),
    series: all.flatMap(({ series }) => series),
  };
}
