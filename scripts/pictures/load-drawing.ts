import type * as Drawing from './drawing';

/** Loads what draws pictures, once some are wanted. In the bundled program another module stands in for this one. */
export const loadDrawing = (): Promise<typeof Drawing> => import('./drawing');
