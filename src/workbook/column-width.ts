/**
 * Pixels of a column's width, which is told in digits of the Normal font (ECMA-376 18.3.1.13): those of Calibri 11, the one
 * our files have, are seven wide at 96 dots an inch.
 */
export function pixelsOf(width: number): number {
  return width * 7;
}
