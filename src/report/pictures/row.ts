import type { Chart } from '../charts/chart';
import { descriptionOf } from '../charts/measure';
import { rowOption } from './option';
import { drawPicture, type Picture } from './picture';
import type { Rasteriser } from './rasteriser';

/** Charts of a row, and its height in millimetres. */
const [across, height] = [2, 45] as const;

/** Charts of one series that stand beside each other in one picture. */
export interface DrawnRow<Of extends Chart = Chart> {
  readonly charts: readonly Of[];
  readonly picture: Picture;
}

/** Draws charts of one series in rows, as many beside each other as the text is wide for. */
export function drawRows<Of extends Chart>(charts: readonly Of[], rasteriser: Rasteriser): DrawnRow<Of>[] {
  return Array.from({ length: Math.ceil(charts.length / across) }, (_row, index) => {
    const own = charts.slice(index * across, (index + 1) * across);
    const description = own.map(descriptionOf).join('');
    return { charts: own, picture: drawPicture(rowOption(own, across), height, description, rasteriser) };
  });
}
