import type { PictureBlock } from '../../document/document';
import { axisOf, endedAxisOf } from '../charts/axis';
import type { YearChart } from '../charts/chart';
import { descriptionOf } from '../charts/measure';
import { chartOption, type ChartOption } from './option';
import { partsOf, pictureHeight } from './parts';
import type { Rasteriser } from './rasteriser';
import { svgOf } from './svg';

/** Millimetres: as wide as the text of an official page. */
const width = 156;
/** Pixels of the drawing, and of the picture (some 200 to an inch). */
const [drawnPerMillimetre, picturePerMillimetre] = [4, 8] as const;

/** A picture for a written document; its caption is the document's to say. */
export type Picture = Omit<PictureBlock, 'kind' | 'caption'>;

/** A chart as pictures for a written document: one with many bars has several, so that no page stays half empty before it. */
export interface DrawnChart {
  readonly chart: YearChart;
  readonly pictures: readonly Picture[];
}

/**
 * Draws a picture as wide as the text.
 * @param height millimetres
 * @param description what is seen, in words
 */
export function drawPicture(option: ChartOption, height: number, description: string, rasteriser: Rasteriser): Picture {
  const svg = svgOf(option, width * drawnPerMillimetre, height * drawnPerMillimetre);
  return { png: rasteriser.png(svg, width * picturePerMillimetre), width, height, description };
}

export function drawChart(chart: YearChart, rasteriser: Rasteriser): DrawnChart {
  const parts = partsOf(chart);
  const axis = parts.length > 1 ? endedAxisOf(chart) : axisOf(chart);
  const pictures = parts.map((part) =>
    drawPicture(chartOption(part, axis), pictureHeight(part), descriptionOf(part), rasteriser),
  );
  return { chart, pictures };
}
