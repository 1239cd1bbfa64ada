import type { EnglishOf } from './of';
import type { returnUnreadEntries } from '../catalogue/return-unread';

export const returnUnreadEnglish: EnglishOf<typeof returnUnreadEntries> = {
  'sheet-unread': {
    en: 'The sheet is no part of a return; what stands in it was not merged.',
    nextEn:
      'If it holds anything that should be reported, have it put into the sheet it belongs to; if not, nothing is to be done.',
  },
  'column-unread': {
    en: 'A return has no column “{column}”; what stands in it was not merged.',
    nextEn: 'If a header was changed, have it restored; of a column that was only added nothing is to be done.',
  },
  'cell-noted': {
    en: 'There is a note at the cell: “{raw}”. Notes are not merged.',
    nextEn: 'See whether it changes what the cell says; if not, nothing is to be done.',
  },
  'picture-unread': {
    en: 'There are {count} pictures on the sheet ({cells}); what they show was not merged.',
    nextEn:
      'Open the file; if they show anything that should be reported, have it put into the cells; if not, nothing is to be done.',
  },
  'textbox-unread': {
    en: 'There is a box of text here: “{raw}”. What it says was not merged.',
    nextEn: 'If it says anything that should be reported, have it put into the cells; if not, nothing is to be done.',
  },
};
