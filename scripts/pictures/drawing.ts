import type { YearChart } from '../../src/report/charts/chart';
import { drawChart, type DrawnChart } from '../../src/report/pictures/picture';
import { loadRasteriser } from './rasteriser';

/** Draws charts for a written report. A program of its own beside the bundled one, which stays small without it. */
export async function drawCharts(charts: readonly YearChart[]): Promise<DrawnChart[]> {
  const rasteriser = await loadRasteriser();
  return charts.map((chart) => drawChart(chart, rasteriser));
}
