import type { EnglishOf } from './of';
import type { hostEntries } from '../catalogue/host';

export const hostEnglish: EnglishOf<typeof hostEntries> = {
  'host-cell-edit': {
    en: 'A cell is being edited in Excel; nothing was written.',
    nextEn: 'Press Enter or Esc to end the editing and try again.',
  },
  'host-sheet-protected': {
    en: 'The sheet is protected and Excel does not let anything be written; nothing was.',
    nextEn: 'Unprotect the sheet on the Review tab and try again.',
  },
  'host-sheet-password': {
    en: 'The sheet “{sheet}” is protected with a password; nothing was written.',
    nextEn: 'Have someone who knows the password unprotect it on the Review tab and try again.',
  },
  'host-too-large': {
    en: 'There is too much to read or write at once for Excel on the web (limit 5 MB); nothing was written.',
    nextEn: 'Open the workbook in Excel on Windows or Mac and try again.',
  },
  'host-dates-1904': {
    en: 'This workbook counts its days from 1904 (a setting of early Excel for Mac); the pane would read and write every date four years and a day off, so it does not work here.',
    nextEn: 'Open the ledger in the browser edition, which knows such dates, or make the ledger in a new workbook.',
  },
  'host-item-gone': {
    en: 'A sheet that is needed is gone (deleted or renamed); nothing was written.',
    nextEn: 'Give the sheet its name back, or bring it back with Undo, and try again.',
  },
  'host-busy': {
    en: 'Excel is busy (a dialog is open, or it is synchronising); nothing was written.',
    nextEn: 'Close any dialog, wait a moment and try again.',
  },
  'host-sheet-hidden': {
    en: 'The sheet “{sheet}” is hidden; its cells cannot be shown.',
    nextEn: 'Right-click the sheet tabs, choose Unhide and try again.',
  },
  'host-half-written': {
    en: 'Excel failed while writing, and not all of what was written could be taken back.',
    nextEn: 'Press Ctrl+Z, or close the workbook without saving and open it again; then check 操作日志.',
  },
  'host-unforeseen': {
    en: 'Excel did not accept this step ({detail}); nothing was written.',
    nextEn: 'Try again; if it stays, save the workbook, open it again and tell your maintainer this sentence.',
  },
};
