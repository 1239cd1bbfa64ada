import { entries } from './entry';

export const normalisingEntries = entries({});
