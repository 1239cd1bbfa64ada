import type { EnglishOf } from './of';
import type { openWorkbookEntries } from '../catalogue/open-workbook';

export const openWorkbookEnglish: EnglishOf<typeof openWorkbookEntries> = {
  'workbook-sheet-exists': {
    en: 'The workbook has a sheet “{sheet}” already; nothing was written.',
    nextEn: 'Rename or remove that sheet and try again.',
  },
  'workbook-sheet-not-ours': {
    en: 'The sheet “{sheet}” was not added by this program just now and is not removed.',
    nextEn: 'Remove it in Excel or WPS if you mean to.',
  },
};
