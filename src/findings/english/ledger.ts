import type { EnglishOf } from './of';
import type { ledgerEntries } from '../catalogue/ledger';

export const ledgerEnglish: EnglishOf<typeof ledgerEntries> = {
  'ledger-not-recognised': {
    en: 'This file is not a ledger made by this program.',
    nextEn: 'Choose the ledger workbook, or make one with the create command.',
  },
  'ledger-other-kind': { en: 'This file is a “{kind}” workbook, not a ledger.', nextEn: 'Choose the ledger instead.' },
  'ledger-newer': {
    en: 'The ledger follows contract version {version}; this program knows {known}.',
    nextEn: 'Update the program and try again.',
  },
  'ledger-sheet-missing': {
    en: 'The ledger has no sheet “{sheet}”, or its headers were changed.',
    nextEn: 'Restore the sheet and its headers.',
  },
  'ledger-no-deadline': {
    en: 'The cover has no readable deadline, so nobody can be called late.',
    nextEn: 'Enter a date on the cover, such as 2008-1-31.',
  },
  'ledger-deadline-odd': {
    en: 'The deadline is {deadline}; returns of {year} usually come at its end or in the next year.',
    nextEn: 'Check the year on the cover: with a wrong one all units are late, or none is.',
  },
  'ledger-key-twice': {
    en: '“{key}” stands twice; only its first row counts.',
    nextEn: 'Remove or correct the other row.',
  },
  'ledger-date-unreadable': {
    en: '“{raw}” is not a date and counts as empty.',
    nextEn: 'Enter a date such as 2008-1-31.',
  },
  'ledger-number-unreadable': { en: '“{raw}” is not a number; {adopted} is used.', nextEn: 'Enter a number.' },
  'ledger-choice-unknown': {
    en: '“{raw}” is not one of the choices; “{adopted}” is used.',
    nextEn: 'Choose one of {allowed}.',
  },
  'ledger-task-unknown': {
    en: 'The sheet 任务 has no code “{task}”; the work point “{point}” belongs to no task.',
    nextEn: 'Correct the code or add the task.',
  },
  'ledger-unit-unknown': {
    en: '“{raw}” is no unit of the sheet 单位 and has no effect here.',
    nextEn: 'Correct the name, or enter it as an alias of a unit.',
  },
  'ledger-indicator-unknown': {
    en: 'The sheet 指标 has no code “{raw}”; this cell has no effect.',
    nextEn: 'Check the code.',
  },
  'matrix-unit-unknown': {
    en: 'The matrix column “{unit}” is no unit of the sheet 单位 and was left out.',
    nextEn: 'Add the unit, or enter the name as an alias.',
  },
  'matrix-task-unknown': {
    en: 'The matrix row “{task}” is no task of the sheet 任务 and was left out.',
    nextEn: 'Correct the code or add the task.',
  },
  'matrix-role-unknown': { en: '“{raw}” is neither 牵头 nor 责任 and was left out.', nextEn: 'Choose from the list.' },
  'indicator-combination-unknown': {
    en: 'The way of combining “{raw}” is unknown; 合计 is used.',
    nextEn: 'Choose 合计, 期末 or 比率.',
  },
};
