import type { EnglishOf } from './of';
import type { problemEntries } from '../catalogue/problems';

export const problemEnglish: EnglishOf<typeof problemEntries> = {
  'answer-not-asked': {
    en: '“{code}” is no problem that waits for an answer of {unit}; the row was not merged: “{raw}”.',
    nextEn: 'Check the number. If the unit is to answer it, hand it over in the sheet 问题答复 first.',
  },
  'answer-without-text': {
    en: 'The state is “{state}”, and there is no answer: it does not count as answered.',
    nextEn: 'Ask the unit for its answer; where it turns the matter down, for the reason.',
  },
  'answer-without-state': {
    en: 'There is an answer, and the state is empty: it does not count as answered.',
    nextEn: 'Ask the unit to choose a state: 办理中, 不采纳 or 已答复.',
  },
  'answer-day-missing': {
    en: 'The answer has no day; the day of the return, {adopted}, is taken.',
    nextEn: 'Check it; if it was another day, the unit enters it.',
  },
  'answer-before-handed': {
    en: 'The answer of {day} is before the day it was handed over, {handed}: it is no answer to that.',
    nextEn: 'Check the two days.',
  },
  'problems-of-other-ledger': {
    en: 'This merge was made with another ledger ({year}); it cannot be taken into the sheet 问题答复 of this one.',
    nextEn: 'Merge again with this ledger.',
  },
  'problems-nothing-new': {
    en: 'The sheet 问题答复 has all the problems and answers of the returns: there is nothing to take in.',
    nextEn: '',
  },
  'problems-to-confirm-only': {
    en: 'Only {count} differ from what the sheet 问题答复 says; they are not rewritten without your word.',
    nextEn: 'Choose for each whether what was returned is to stand.',
  },
  'attention-problem-overdue': {
    en: 'The answer of {units} to “{content}” ({key}), raised by {by}, is {days} days overdue.',
    nextEn: 'Follow it up; if there is an answer, enter it.',
  },
  'attention-problem-due-soon': {
    en: 'The answer of {units} to “{content}” ({key}), raised by {by}, is due in {days} days.',
    nextEn: 'Remind the unit; if there is an answer, enter it.',
  },
  'attention-problems-waiting': {
    en: '{count} problems were not handed over yet, the first of them {key}.',
    nextEn: 'Hand them to the unit that is to answer, or answer them from the office.',
  },
};
