import type { Plotted, YearChart } from './chart';
import type { IndicatorPoints } from './indicator-points';
import { labelsOf } from './labels';

/** Indicators on one chart; of more those that changed most. */
const most = 20;
/** Beyond threefold a bar would press all others flat; it is told in words. */
const furthest = 2;
/** Of what is told in words, how much. */
const mostTold = 5;

type Changed = IndicatorPoints & { readonly change: Plotted };

function told(beyond: readonly Changed[]): string {
  if (beyond.length === 0) return '';
  const labels = labelsOf(beyond);
  const rest = beyond.length > mostTold ? '等' : '';
  return `增长超过 ${furthest} 倍的没有画出，见“指标汇总”：${labels.slice(0, mostTold).join('、')}${rest}。`;
}

/** 增减率 of the indicators that changed most, those that grew first. */
export function indicatorChangeChart(indicators: readonly IndicatorPoints[]): YearChart | undefined {
  const changed = indicators.filter((one): one is Changed => one.change !== undefined);
  const within = changed.filter(({ change }) => Math.abs(change.value) <= furthest);
  const beyond = changed.filter(({ change }) => Math.abs(change.value) > furthest);
  if (within.length === 0) return undefined;
  const size = ({ change }: Changed) => Math.abs(change.value);
  const shown = within
    .sort((one, other) => size(other) - size(one))
    .slice(0, most)
    .sort((one, other) => other.change.value - one.change.value);
  const notes = [
    told(beyond),
    shown.length < within.length ? '其余指标的增减比这些小，见“指标汇总”。' : '',
    changed.length < indicators.length ? '缺一年的数，或两年填报的单位不同的，不能比较，没有画出。' : '',
  ];
  return {
    key: 'indicator-change',
    subject: 'indicator-change',
    title: '指标比上年增减',
    form: 'bars',
    categoryName: '指标',
    categories: labelsOf(shown),
    series: [{ name: '增减率', points: shown.map(({ change }) => change) }],
    measure: { kind: 'change' },
    ...(notes.join('') === '' ? {} : { note: notes.join('') }),
  };
}
