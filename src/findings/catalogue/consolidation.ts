import { entries } from './entry';

export const consolidationEntries = entries({});
