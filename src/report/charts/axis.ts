import type { Chart } from './chart';

/** Where an axis of numbers begins and ends and how far apart its lines are; else the program's own choice. */
export interface Axis {
  readonly from?: number;
  readonly to?: number;
  readonly step?: number;
}

/** Beyond the longest bars, the part of the axis that their figures need. */
const room = 0.15;

/** A tenth up or down, without the noise of binary fractions. */
const tenths = (round: (value: number) => number, value: number): number => round(value * 10) / 10;

/** The axis of a chart: from 0 where nothing lies below, with room for the figures beside the bars. */
export function axisOf({ measure, series }: Pick<Chart, 'measure' | 'series'>): Axis {
  if (measure.kind === 'share') return { from: 0, to: 1.1, step: 0.2 };
  const values = series.flatMap(({ points }) => points.flatMap((point) => (point === undefined ? [] : [point.value])));
  const [least, greatest] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (measure.kind === 'quantity') return least < 0 ? {} : { from: 0 };
  const beyond = Math.max(0.1, (greatest - least) * room);
  return {
    from: least < 0 ? tenths(Math.floor, least - beyond) : 0,
    to: greatest > 0 ? tenths(Math.ceil, greatest + beyond) : 0,
  };
}

/** Lines of an axis that are round numbers: 1, 2, 2.5 or 5 of a power of ten apart. */
const [roundSteps, mostSteps] = [[1, 2, 2.5, 5, 10], 6] as const;

/**
 * The axis of a chart with an end of its own, for one that is drawn in several parts: they are to be compared.
 * @returns as `axisOf` says, where it leaves the end to the program a round number above all figures
 */
export function endedAxisOf(chart: Pick<Chart, 'measure' | 'series'>): Axis {
  const axis = axisOf(chart);
  const greatest = Math.max(0, ...chart.series.flatMap(({ points }) => points.map((point) => point?.value ?? 0)));
  if (axis.to !== undefined || axis.from === undefined || greatest === 0) return axis;
  const power = 10 ** Math.floor(Math.log10(greatest / mostSteps));
  const step = power * (roundSteps.find((round) => greatest / (round * power) <= mostSteps) ?? 10);
  return { from: axis.from, to: Math.ceil(greatest / step) * step, step };
}
