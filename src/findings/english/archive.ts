import type { EnglishOf } from './of';
import type { archiveEntries } from '../catalogue/archive';

export const archiveEnglish: EnglishOf<typeof archiveEntries> = {
  'ledger-frozen': {
    en: 'The ledger has been frozen since {since} (by {by}) and cannot be changed.',
    nextEn: 'To correct it, reopen it with a reason first: at the top of the pane, or by the command reopen.',
  },
  'ledger-archived': {
    en: 'The ledger has been frozen since {since} (by {by}).',
    nextEn: 'To correct it, reopen it with a reason first.',
  },
  'ledger-frozen-changed': {
    en: 'The ledger was changed by hand after it had been frozen on {since}.',
    nextEn: 'Restore it from the archive; to correct it, reopen that one with a reason.',
  },
  'ledger-not-frozen': { en: 'The ledger is not frozen: there is nothing to reopen.', nextEn: 'Change it as it is.' },
  'reopen-reason-missing': {
    en: 'The reason for reopening is missing.',
    nextEn: 'Say why a frozen ledger is to be changed.',
  },
  'freeze-by-missing': { en: 'It is not said who does it.', nextEn: 'Enter a name or an office.' },
};
