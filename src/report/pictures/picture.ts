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
/** Pixels of the drawing, and of the picture (some 200 to an inch). */
const [drawnPerMillimetre, picturePerMillimetre] = [4, 8] as const;

/**
 * A chart as a picture for a written document.
 * @param caption stands below it
 */
export function pictureOf(chart: YearChart, caption: string, rasteriser: Rasteriser): PictureBlock {
  const height = Math.round(chartHeight(chart) * millimetresOfPoint);
  const svg = svgOf(chartOption(chart), width * drawnPerMillimetre, height * drawnPerMillimetre);
  const png = rasteriser.png(svg, width * picturePerMillimetre);
  return { kind: 'picture', png, width, height, description: descriptionOf(chart), caption };
}
