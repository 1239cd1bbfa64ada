/** What makes pixels of drawings; whoever has a machine lends it, with a font that holds Chinese. */
export interface Rasteriser {
  /**
   * @param svg a drawing whose texts name no font: the rasteriser has one
   * @param width pixels; the height follows from the drawing
   * @returns a file of PNG; the same drawing gives the same bytes
   */
  png(svg: string, width: number): Uint8Array;
}
