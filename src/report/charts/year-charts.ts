import type { AnnualConsolidation } from '../../consolidation/annual';
import { activitiesChart } from './activities';
import type { YearChart } from './chart';
import { completionChart } from './completion';
import { indicatorChangeChart } from './indicator-change';
import { indicatorPoints } from './indicator-points';
import { indicatorCharts } from './indicators';
import { onTimeChart } from './on-time';

/**
 * The charts of a year: completion by task, on-time rate by kind of unit, indicators against last year, activities by
 * month. One of which nothing is known is left out.
 */
export function yearCharts(year: AnnualConsolidation): readonly YearChart[] {
  const indicators = indicatorPoints(year);
  const charts = [
    completionChart(year),
    onTimeChart(year),
    indicatorChangeChart(indicators),
    ...indicatorCharts(indicators),
    activitiesChart(year),
  ];
  return charts.filter((chart) => chart !== undefined);
}
