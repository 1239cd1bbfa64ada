import type { nextYearEntries } from '../catalogue/next-year';
import type { EnglishOf } from './of';

export const nextYearEnglish: EnglishOf<typeof nextYearEntries> = {
  'next-year-not-later': {
    en: 'The ledger is of {from}; it cannot be carried to {year}.',
    nextEn: 'Give a year after {from}.',
  },
  'next-year-deadline-early': {
    en: 'The deadline of the returns, {deadline}, lies before the year {year}.',
    nextEn: 'Give a day of {year} or later, most often 31 January of the year after.',
  },
  'next-year-plan-empty': {
    en: 'No tasks were read from the notice of the new plan; nothing can be carried over to it.',
    nextEn: 'Give the whole notice, with its tasks and units; give none where the plan stays.',
  },
  'next-year-unit-perhaps-renamed': {
    en: '“{after}” in the new plan looks like a new name of “{before}”; it is entered as a new unit now.',
    nextEn: 'If it is only a new name, rename “{before}” in the matrix first: its code and earlier names then go on.',
  },
  'next-year-units-not-named': {
    en: 'The new plan does not name these units; they stay in the list without a role: {units}.',
    nextEn: 'Retire those that have left in the matrix of the new ledger.',
  },
};
