import { createRequire } from 'node:module';
import path from 'node:path';
import type * as Drawing from './drawing';

/** Loads what draws pictures from the file beside the bundled program. */
export function loadDrawing(): Promise<typeof Drawing> {
  const load = createRequire(__filename);
  return Promise.resolve(load(path.join(__dirname, 'drawing.cjs')) as typeof Drawing);
}
