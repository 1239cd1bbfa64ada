import type { Chart, YearChart } from '../../src/report/charts/chart';
import { drawChart, type DrawnChart } from '../../src/report/pictures/picture';
import { drawRows, type DrawnRow } from '../../src/report/pictures/row';
import { loadRasteriser } from './rasteriser';

/** Draws charts for a written report. A program of its own beside the bundled one, which stays small without it. */
export async function drawCharts(charts: readonly YearChart[]): Promise<DrawnChart[]> {
  const rasteriser = await loadRasteriser();
  return charts.map((chart) => drawChart(chart, rasteriser));
}

/** Draws small charts beside each other. */
export async function drawChartRows<Of extends Chart>(charts: readonly Of[]): Promise<DrawnRow<Of>[]> {
  return charts.length === 0 ? [] : drawRows(charts, await loadRasteriser());
}
