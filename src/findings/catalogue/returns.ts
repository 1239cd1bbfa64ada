import { entries } from './entry';

export const returnEntries = entries({});
