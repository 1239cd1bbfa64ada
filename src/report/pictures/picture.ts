import type { PictureBlock } from '../../document/document';
import type { YearChart } from '../charts/chart';
import { descriptionOf } from '../charts/measure';
import { chartHeight } from '../charts/placed';
import { chartOption } from './option';
import type { Rasteriser } from './rasteriser';
import { svgOf } from './svg';

/** Millimetres: as wide as the text of an official page. */
const width = 156;
const millimetresOfPoint = 25.4 / 72;
/** Of the height on a screen: on paper marks may lie closer, and fewer pages end before a picture that has no room. */
const onPaper = 0.8;
/** Pixels of the drawing, and of the picture (some 200 to an inch). */
const [drawnPerMillimetre, picturePerMillimetre] = [4, 8] as const;

/** A chart as a picture for a written document; its caption is the document's to say. */
export interface DrawnChart {
  readonly chart: YearChart;
  readonly picture: Omit<PictureBlock, 'kind' | 'caption'>;
}

export function drawChart(chart: YearChart, rasteriser: Rasteriser): DrawnChart {
  const height = Math.round(chartHeight(chart) * onPaper * millimetresOfPoint);
  const svg = svgOf(chartOption(chart), width * drawnPerMillimetre, height * drawnPerMillimetre);
  const png = rasteriser.png(svg, width * picturePerMillimetre);
  return { chart, picture: { png, width, height, description: descriptionOf(chart) } };
}
