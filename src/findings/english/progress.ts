import type { EnglishOf } from './of';
import type { progressEntries } from '../catalogue/progress';

export const progressEnglish: EnglishOf<typeof progressEntries> = {
  'progress-row-without-key': {
    en: 'This row of 进展 says something but lacks its task or unit code, and was not counted.',
    nextEn: 'Enter the codes.',
  },
  'progress-task-unknown': {
    en: 'The task code “{task}” in 进展 is no task of the sheet 任务.',
    nextEn: 'Correct the code or add the task.',
  },
  'progress-unit-unknown': {
    en: 'The unit code “{unit}” in 进展 is no unit of the sheet 单位.',
    nextEn: 'Correct the code or add the unit.',
  },
  'progress-state-unknown': {
    en: 'The state “{raw}” is unknown and counts as empty.',
    nextEn: 'Choose one of {allowed}.',
  },
  'progress-share-unreadable': {
    en: 'The share “{raw}” is no number and counts as empty.',
    nextEn: 'Enter a percentage such as 85%.',
  },
  'progress-share-outside': {
    en: 'The share {raw} is not between 0% and 100% and was left out.',
    nextEn: 'Enter a percentage between 0% and 100%.',
  },
  'progress-behind-matrix': {
    en: '进展 does not follow the matrix and the work points: {missing} rows missing, {corrections} names, roles or deadlines to be set, {surplus} rows not asked for and not filled in.',
    nextEn: 'Choose Refresh the progress sheet in the pane; what people entered stays.',
  },
  'progress-row-unasked': {
    en: 'Matrix and work points do not ask for “{item}” any more; the row is kept for what stands in it.',
    nextEn: 'Check the assignment, or empty the row if it is not needed.',
  },
  'progress-up-to-date': { en: '进展 follows the matrix and the work points already.', nextEn: '' },
  'progress-row-gone': { en: '进展 has no row “{item}” any more.', nextEn: 'Refresh the progress and try again.' },
  'progress-share-invalid': {
    en: 'The share {raw} is not between 0% and 100%.',
    nextEn: 'Enter a percentage between 0 and 100.',
  },
  'progress-state-invalid': { en: 'There is no state “{raw}”.', nextEn: 'Choose one of {allowed}.' },
  'point-content-empty': { en: 'The work point says nothing.', nextEn: 'Say what is to be done.' },
  'point-unit-unknown': {
    en: '“{raw}” is no name or alias of a unit in force.',
    nextEn: 'Choose units of the sheet 单位.',
  },
  'point-unit-both': {
    en: '“{unit}” cannot both lead and be responsible.',
    nextEn: 'Take it out of one of the lists.',
  },
  'point-unknown': { en: 'The sheet 年度要点 has no “{point}”.', nextEn: 'Check the code.' },
  'points-not-earlier': {
    en: 'The chosen ledger is of {from}, not earlier than this one of {year}.',
    nextEn: 'Choose last year’s ledger.',
  },
  'points-none-chosen': { en: 'No work point was chosen to be carried over.', nextEn: 'Tick at least one.' },
  'points-carried-already': {
    en: 'This year has all of the chosen work points already.',
    nextEn: 'Check what you chose.',
  },
  'point-task-gone': {
    en: 'This year’s ledger has no task “{task}” for the work point “{point}”.',
    nextEn: 'Enter the task first, or leave this work point out.',
  },
  'undo-cell-changed': {
    en: 'This cell was changed after “{operation}”; undoing it would lose that.',
    nextEn: 'Look at the cell, and change it by hand if you want it back as it was.',
  },
  'undo-sheet-changed': {
    en: 'The sheet “{sheet}” was removed or renamed after “{operation}”, which cannot be undone.',
    nextEn: 'Change it by hand.',
  },
  'take-in-other-ledger': {
    en: 'The merge was made with another ledger (of {year}) and cannot be written into this one’s 进展.',
    nextEn: 'Merge again with this ledger.',
  },
  'take-in-nothing': { en: '进展 holds everything that was adopted from the returns already.', nextEn: '' },
  'take-in-rows-missing': {
    en: 'The returns report on {count} items, none of which has a row in 进展.',
    nextEn: 'Refresh the progress first.',
  },
  'take-in-conflicts-only': {
    en: 'Only {count} cells differ from what the office entered, and none of them was accepted.',
    nextEn: 'Choose cell by cell which is to stand.',
  },
  'attention-decision-overdue': {
    en: 'The decision “{content}” is {days} days overdue ({units}).',
    nextEn: 'Remind the units, or enter how it was handled.',
  },
  'attention-decision-due-soon': {
    en: 'The decision “{content}” is due in {days} days and not closed ({units}).',
    nextEn: 'Remind the units; an extension is asked for before that day.',
  },
  'attention-overdue': { en: '“{item}” is {days} days overdue.', nextEn: 'Remind the unit.' },
  'attention-far-behind': { en: '“{item}” is {points} percentage points behind schedule.', nextEn: 'Ask why.' },
  'attention-due-soon': { en: '“{item}” is due in {days} days and not done.', nextEn: 'Remind the unit.' },
  'attention-unit-silent': {
    en: 'Nothing was entered for the {items} items of “{unit}”; returns are due in {days} days.',
    nextEn: 'Remind the unit.',
  },
  'attention-unit-silent-late': {
    en: 'Nothing was entered for the {items} items of “{unit}”; returns were due {days} days ago.',
    nextEn: 'Remind the unit.',
  },
  'attention-document-unsigned': {
    en: 'The document “{title}” waits for signature.',
    nextEn: 'Have it signed and enter by whom and when.',
  },
  'attention-plan-unissued': {
    en: 'The work plan of {task} ({lead}) is not issued; its state is “{state}”.',
    nextEn: 'Remind the lead unit.',
  },
  'attention-year-over': {
    en: 'The year {year} is long over: nobody is reminded of the {count} things that were left undone.',
    nextEn: 'Carry what goes on over into the new year; archive what does not change any more.',
  },
  'attention-year-archived': {
    en: 'The ledger of {year} is archived: nobody is reminded of the {count} things that were left undone.',
    nextEn: 'Carry what goes on over into the new year.',
  },
  'attention-findings': {
    en: 'Checking the ledger gives {count} lines to look at: {errors} errors, {warnings} notices.',
    nextEn: 'Go through them under Checks of the ledger.',
  },
};
