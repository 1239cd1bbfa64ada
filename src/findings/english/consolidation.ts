import type { EnglishOf } from './of';
import type { consolidationEntries } from '../catalogue/consolidation';

export const consolidationEnglish: EnglishOf<typeof consolidationEntries> = {
  'unit-not-reported': { en: '{unit} has not reported.', nextEn: 'Remind the unit and merge again.' },
  'unit-inactive': {
    en: '{unit} is marked inactive in the ledger; its return was not merged.',
    nextEn: 'If it should report, set its state back to 在册.',
  },
  'file-superseded': {
    en: 'This file was not merged; {unit} has sent “{used}” after it, which counts.',
    nextEn: 'Nothing is to be done; it may be moved away.',
  },
  'file-is-lock': {
    en: 'This is the lock of a workbook that is open; that workbook may still be changing.',
    nextEn: 'Make sure that it is saved and closed, then merge again.',
  },
  'file-of-system': {
    en: 'The operating system or a program left this file behind; it is no return and was not merged.',
    nextEn: 'It may be removed.',
  },
  'file-is-result': {
    en: 'A merge wrote this for other programs; its figures stand in the report beside it, and it was not read.',
    nextEn: 'Nothing is to be done.',
  },
  'file-is-link': {
    en: 'This is a link to somewhere else; it was not followed and not merged.',
    nextEn: 'Put the return itself into the folder.',
  },
  'folder-unreadable': {
    en: 'This folder cannot be opened; the files in it were not merged.',
    nextEn: 'Check your permissions and merge again.',
  },
  'file-identical': { en: 'It is identical to “{other}” and counts once.', nextEn: 'One of them may be moved away.' },
  'several-versions': {
    en: '{unit} sent {count} different returns; “{chosen}” is used ({versionReason}), not {others}.',
    nextEn:
      'What changed stands in 版本差异. To use another, choose it in the pane or enter an adjudication: 文件, 版本, 采用 and the file name.',
  },
  'versions-of-two-senders': {
    en: 'Two returns of {unit} (the other is “{other}”) name other people and other telephones: {people}. They may not both be its own.',
    nextEn:
      'Ask {unit} which is its own, take the other out of the folder and have whoever sent it use its own template.',
  },
  'filled-on-after': {
    en: 'The date of filling in, {date}, lies after the day of the merge, {asOf}.',
    nextEn: 'Ask the unit.',
  },
};
