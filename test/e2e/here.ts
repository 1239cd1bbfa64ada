import type { Browser } from 'playwright-core';
import type { Served } from './served';

/** What every walk starts from. */
export interface Here {
  readonly browser: Browser;
  /** The built pages, as `npm run build` lays them out. */
  readonly folder: string;
  readonly site: Served;
}
