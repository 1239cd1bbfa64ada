import fs from 'node:fs';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Rasteriser } from '../../src/report/pictures/rasteriser';
import { rasteriserFiles } from './rasteriser-files';

let started: Promise<void> | undefined;

/** What makes pixels of drawings, and the font it sets their texts in. Loading both takes a moment: only for pictures. */
export async function loadRasteriser(): Promise<Rasteriser> {
  const { program, font } = rasteriserFiles();
  started ??= initWasm(fs.readFileSync(program));
  await started;
  const fontBuffers = [new Uint8Array(fs.readFileSync(font))];
  const family = 'Noto Sans S Chinese';
  return {
    png: (svg, width) => {
      const drawing = new Resvg(svg, {
        fitTo: { mode: 'width', value: width },
        font: { fontBuffers, defaultFontFamily: family, sansSerifFamily: family },
      });
      const image = drawing.render();
      try {
        return image.asPng();
      } finally {
        image.free();
        drawing.free();
      }
    },
  };
}
