import type { EnglishOf } from './of';
import type { workPlanEntries } from '../catalogue/work-plans';

export const workPlanEnglish: EnglishOf<typeof workPlanEntries> = {
  'work-plan-missing': {
    en: 'The sheet 工作方案 has no row for “{task}”, led by {lead}.',
    nextEn: 'Record the plan; where the lead unit changed, correct the row there is.',
  },
  'work-plan-not-lead': {
    en: 'The sheet 工作方案 says {unit} leads {task}; the matrix says {leads}.',
    nextEn: 'Correct the lead unit of the row, or check the matrix.',
  },
  'attention-plan-missing': {
    en: 'No work plan of {lead} for “{task}” was recorded yet.',
    nextEn: 'Follow it up, and record the plan.',
  },
  'take-in-plan-behind': {
    en: '{item} was returned as {reported}; the ledger is at {held}, and a return does not take a plan back.',
    nextEn: 'Where it is to go back, take the step in 工作方案.',
  },
  'take-in-plan-unproved': {
    en: '{item} was returned as {reported} without {missing}; it is not taken in.',
    nextEn: 'Ask the unit for {missing}, or enter it in the ledger first.',
  },
  'take-in-plan-unissued-day': {
    en: '{item} was returned with a day of issue, {day}, but not as 已印发; the day is not taken in.',
    nextEn: 'Ask the unit whether the plan was issued.',
  },
  'take-in-plan-unit-unknown': {
    en: '{item} was returned with “{name}” among the units taking part, which is no unit of the ledger; it is not taken in.',
    nextEn: 'Check the name; enter the unit or another name of it first.',
  },
};
