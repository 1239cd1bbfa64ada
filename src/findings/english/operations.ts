import type { EnglishOf } from './of';
import type { operationEntries } from '../catalogue/operations';

export const operationEnglish: EnglishOf<typeof operationEntries> = {
  'operation-unit-unknown': { en: 'The sheet 单位 has no unit {unit}.', nextEn: 'Enter the unit first.' },
  'operation-unit-retired': {
    en: '“{name}” is out of force and can be given no work.',
    nextEn: 'Choose another unit, or put it in force again.',
  },
  'operation-task-unknown': { en: 'The sheet 任务 has no task {task}.', nextEn: 'Enter the task first.' },
  'operation-task-retired': {
    en: 'Task “{name}” is out of force.',
    nextEn: 'Choose another task, or put it in force again.',
  },
  'operation-nothing-changes': {
    en: 'The ledger says so already; there is nothing to change.',
    nextEn: 'Check what you chose.',
  },
  'operation-name-empty': { en: 'The name is empty.', nextEn: 'Enter a name.' },
  'operation-name-separator': {
    en: 'The name “{name}” holds a mark that separates names in lists.',
    nextEn: 'Take commas, semicolons and line breaks out of it.',
  },
  'operation-name-taken': {
    en: '“{name}” is a name or alias of unit {unit} already.',
    nextEn: 'Choose another name; if both are the same unit, merge them.',
  },
  'operation-task-name-taken': {
    en: 'Task {task} is called “{name}” already.',
    nextEn: 'Choose another name; if both are the same task, merge them.',
  },
  'operation-same-twice': { en: '{code} cannot be merged into itself.', nextEn: 'Choose another one.' },
  'operation-standing-already': { en: 'The state of “{name}” is {standing} already.', nextEn: 'Check what you chose.' },
  'operation-day-unreadable': { en: '“{raw}” is not a date.', nextEn: 'Enter a date such as 2007-11-30.' },
  'task-reporter-not-lead': {
    en: '{name} does not lead {task} and cannot report for it.',
    nextEn: 'Choose one of the leads, or make it one in the matrix first.',
  },
  'operation-notice-nothing-accepted': {
    en: 'No difference was chosen.',
    nextEn: 'Tick at least one line of the list.',
  },
  'operation-ledger-present': {
    en: 'This workbook is a “{kind}” already; no ledger can be made in it.',
    nextEn: 'Open an empty workbook and make the ledger there.',
  },
  'operation-sheets-present': {
    en: 'This workbook has sheets named {sheets}, as the ledger’s own are.',
    nextEn: 'Rename them, or use an empty workbook.',
  },
};
