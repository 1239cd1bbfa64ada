import { name, version } from '../../package.json';

/** What this program is called, as its archives say. */
export const program = { name, version } as const;
