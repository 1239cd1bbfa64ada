import type { EnglishOf } from './of';
import type { writtenEntries } from '../catalogue/written';

export const writtenEnglish: EnglishOf<typeof writtenEntries> = {
  'report-template-broken': {
    en: 'The template “{name}” has unpaired or nested brackets, or a place without a name; the default words are used.',
    nextEn: 'Check { } and [ ], or empty the cell to keep the default.',
  },
  'report-template-place-unknown': {
    en: 'The template “{name}” has no value for “{raw}”; the default words are used.',
    nextEn: 'The names it may use stand under 说明; indicators go by code or name.',
  },
  'report-template-name-unknown': {
    en: 'The report has no part “{raw}”; this row has no effect.',
    nextEn: 'Restore the name or remove the row.',
  },
  'ledger-lines-lacking': {
    en: 'There are {count} lines less than in a new ledger: {names}; the defaults are used.',
    nextEn:
      'To change them, add the lines under Checks of the ledger in the pane’s Overview, or by the command complete (those there are stay as they are); or type one at the end of the sheet under the same name.',
  },
  'ledger-lines-complete': {
    en: 'The sheets 设置 and 报告模板 have all their lines: there is nothing to add.',
    nextEn: 'Nothing to be done.',
  },
  'report-no-next-points': {
    en: 'The ledger has no work points after {year}: there is nothing to write under 下一步打算.',
    nextEn: 'Add next year’s work points, or write the section by hand.',
  },
};
