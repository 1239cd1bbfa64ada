import type { Block } from '../../document/document';
import type { ChartSubject, YearChart } from '../charts/chart';
import type { ReportPicture, ReportSection } from '../written/annual/report';
import { pictureOf } from './picture';
import type { Rasteriser } from './rasteriser';

/** The sections of the annual report, in their order, with what is shown in each; each indicator's two years stand in its 附表. */
const shown: readonly (readonly [ReportSection, readonly ChartSubject[]])[] = [
  ['基本情况', ['on-time', 'activities']],
  ['任务进展', ['completion']],
  ['主要成效', ['indicator-change']],
];

function blocksOf(chart: YearChart, number: number, rasteriser: Rasteriser): Block[] {
  const picture = pictureOf(chart, `图${number}  ${chart.title}`, rasteriser);
  return chart.note === undefined ? [picture] : [picture, { kind: 'note', text: `注：${chart.note}` }];
}

/**
 * The year's charts as pictures of its written report, numbered as they come there.
 * @param charts of the year; what is said of one stands below it
 */
export function annualPictures(charts: readonly YearChart[], rasteriser: Rasteriser): ReportPicture[] {
  let number = 0;
  return shown.flatMap(([section, subjects]) =>
    subjects
      .flatMap((subject) => charts.filter((chart) => chart.subject === subject))
      .flatMap((chart) => blocksOf(chart, (number += 1), rasteriser))
      .map((block) => ({ section, block })),
  );
}
