import { entries } from './entry';

export const readingEntries = entries({});
