import type { YearChart } from '../../src/report/charts/chart';
import { annualPictures } from '../../src/report/pictures/annual-pictures';
import type { ReportPicture } from '../../src/report/written/annual/report';
import { loadRasteriser } from './rasteriser';

/** Draws the pictures of the annual report. A program of its own beside the bundled one, which stays small without it. */
export async function drawAnnualPictures(charts: readonly YearChart[]): Promise<ReportPicture[]> {
  return annualPictures(charts, await loadRasteriser());
}
