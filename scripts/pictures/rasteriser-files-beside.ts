import path from 'node:path';

/** Where the rasteriser's program and its font lie in the built edition: beside the bundled program. */
export function rasteriserFiles(): { readonly program: string; readonly font: string } {
  return { program: path.join(__dirname, 'resvg.wasm'), font: path.join(__dirname, 'NotoSansHans-Regular.otf') };
}
