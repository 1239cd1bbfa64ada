import type { EnglishOf } from './of';
import type { paneEntries } from '../catalogue/pane';

export const paneEnglish: EnglishOf<typeof paneEntries> = {
  'pane-unforeseen': {
    en: 'Something unforeseen went wrong ({detail}); nothing was written.',
    nextEn: 'Try again; if it stays, save the workbook, open the pane again and tell your maintainer this sentence.',
  },
  'pane-file-gone': {
    en: 'The file cannot be read: it was moved, renamed or deleted since, or another program keeps it to itself.',
    nextEn: 'Close that program; clear the list and put in anew what was moved.',
  },
  'pane-no-ledger': {
    en: 'The open workbook is no ledger.',
    nextEn: 'Open the ledger, or make one from a notice in the pane.',
  },
  'pane-notice-other-kind': {
    en: 'This file is of the kind {kind}; its text cannot be read.',
    nextEn: 'Save it as .docx in Word or WPS, or copy its text and paste it into the pane.',
  },
  'pane-notice-unreadable': {
    en: 'This .docx file cannot be opened; it may be damaged or have a password.',
    nextEn: 'Open it in Word or WPS and save a copy, or copy its text and paste it into the pane.',
  },
  'pane-notice-missing': { en: 'There is no notice yet.', nextEn: 'Paste the whole notice, or choose its file.' },
  'pane-notice-without-tasks': {
    en: 'No task was read from the notice.',
    nextEn: 'Make sure the whole notice is pasted, with the tasks and their units.',
  },
  'pane-save-first': { en: 'What was changed in the form is not saved.', nextEn: 'Save it first.' },
  'pane-year-unreadable': {
    en: 'The year of the ledger is no year from {from} to {to}.',
    nextEn: 'Enter a year of four digits, such as 2007.',
  },
  'pane-deadline-unreadable': {
    en: 'The deadline of the returns is missing.',
    nextEn: 'Choose a day, usually 31 January of the next year.',
  },
};
