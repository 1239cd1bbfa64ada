import type { Measure, YearChart } from './chart';
import type { IndicatorPoints } from './indicator-points';
import { labelsOf } from './labels';

/** Charts of indicators, and indicators on one of them: as many as are looked at. */
const [mostCharts, most, fewest] = [6, 12, 3] as const;
/** A bar of less than this part of the longest cannot be seen. */
const visible = 1 / 100;

function sizeOf({ thisYear, lastYear }: IndicatorPoints): number {
  return Math.max(Math.abs(thisYear?.value ?? 0), Math.abs(lastYear?.value ?? 0));
}

/** Indicators of one unit of measure, largest first, in groups whose bars can all be seen on one axis. */
function visibleTogether(indicators: readonly IndicatorPoints[]): IndicatorPoints[][] {
  const groups: IndicatorPoints[][] = [];
  let largest = 0;
  for (const one of [...indicators].sort((left, right) => sizeOf(right) - sizeOf(left))) {
    const size = sizeOf(one);
    const group = groups.at(-1);
    if (group !== undefined && size >= largest * visible) group.push(one);
    else {
      groups.push([one]);
      largest = size;
    }
  }
  return groups;
}

function decimalsOf(group: readonly IndicatorPoints[]): 0 | 1 | 2 {
  const values = group.flatMap(({ thisYear, lastYear }) => [thisYear?.value ?? 0, lastYear?.value ?? 0]);
  if (values.every((value) => Number.isInteger(value))) return 0;
  return values.every((value) => Number(value.toFixed(1)) === value) ? 1 : 2;
}

function chartOf(group: readonly IndicatorPoints[], number: number, ofUnit: string): YearChart {
  const shown = group.slice(0, most);
  const unit = shown[0]?.unit ?? '';
  const about = [unit === '' ? '' : `单位：${unit}`, ofUnit].filter((part) => part !== '').join('，');
  const measure: Measure = { kind: 'quantity', unit, decimals: decimalsOf(shown) };
  const gaps = shown.some(({ thisYear, lastYear }) => thisYear === undefined || lastYear === undefined);
  const notes = [
    shown.length < group.length ? '其余指标的数较小，见“指标汇总”。' : '',
    gaps ? '没有条的一年没有单位填报。' : '',
  ].join('');
  return {
    key: `indicators-${number}`,
    subject: 'indicators',
    title: `指标本年与上年对比${about === '' ? '' : `（${about}）`}`,
    form: 'bars',
    categoryName: '指标',
    categories: labelsOf(shown),
    series: [
      { name: '本年', points: shown.map(({ thisYear }) => thisYear) },
      { name: '上年', points: shown.map(({ lastYear }) => lastYear) },
    ],
    measure,
    indicators: shown.map(({ code }) => code),
    ...(notes === '' ? {} : { note: notes }),
  };
}

/**
 * Indicators this year against last: a chart for each 计量单位, since figures of different units share no axis, and
 * another where figures are so much smaller that they could not be seen; the largest groups, in the dictionary's order.
 */
export function indicatorCharts(indicators: readonly IndicatorPoints[]): YearChart[] {
  // Of what is 0 in both years no bar can be seen.
  const known = indicators.filter((one) => !one.isRatio && sizeOf(one) > 0);
  const units = [...new Set(known.map(({ unit }) => unit))];
  const groups = units
    .flatMap((unit) => visibleTogether(known.filter((one) => one.unit === unit)))
    .filter(({ length }) => length >= fewest);
  const largest = new Set([...groups].sort((one, other) => other.length - one.length).slice(0, mostCharts));
  const shown = groups.filter((group) => largest.has(group));
  return shown.map((group, index) => {
    const alike = shown.filter(([one]) => one?.unit === group[0]?.unit);
    return chartOf(group, index + 1, alike.length > 1 ? `之${alike.indexOf(group) + 1}` : '');
  });
}
