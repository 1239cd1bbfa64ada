import { entries } from './entry';

export const planEntries = entries({});
