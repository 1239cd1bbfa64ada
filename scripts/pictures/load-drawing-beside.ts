import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Drawing from './drawing';

/** Loads what draws pictures from the file beside the bundled program, which is no part of the bundle. */
export async function loadDrawing(): Promise<typeof Drawing> {
  const file = pathToFileURL(path.join(__dirname, 'drawing.cjs')).href;
  const loaded = (await import(/* webpackIgnore: true */ file)) as { readonly default: typeof Drawing };
  return loaded.default;
}
