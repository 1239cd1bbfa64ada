import { createRequire } from 'node:module';
import path from 'node:path';

/** Where the rasteriser's program and its font lie: in their packages. For the bundled program another module stands in. */
export function rasteriserFiles(): { readonly program: string; readonly font: string } {
  const { resolve } = createRequire(import.meta.url);
  return {
    program: resolve('@resvg/resvg-wasm/index_bg.wasm'),
    // The package does not let its fonts be asked for by name.
    font: path.join(path.dirname(resolve('@embedpdf/fonts-sc')), '../fonts/NotoSansHans-Regular.otf'),
  };
}
