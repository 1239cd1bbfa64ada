import type { EnglishOf } from './of';
import type { yearEntries } from '../catalogue/years';

export const yearEnglish: EnglishOf<typeof yearEntries> = {
  'years-missing': {
    en: 'There is no report of {year}: that year stays empty, which is not 0.',
    nextEn: 'If there is one, add it and run again.',
  },
  'years-outside': {
    en: 'This report is of {year}, outside {from}–{to}; it was left out.',
    nextEn: 'Change --from or --to to use it.',
  },
  'years-identical': { en: 'It is identical to “{other}” and counts once.', nextEn: '' },
  'years-same-year': {
    en: '{year} has “{used}” already; this report was left out.',
    nextEn: 'One report a year: to use this one, leave the other out.',
  },
  'years-other-region': {
    en: 'This report is of {region}, the others are of {expected}; it was left out.',
    nextEn:
      'Years must be of one district; give the names it went by before to --region. Several districts are put together by roll-up.',
  },
  'years-other-level': {
    en: 'This is the sum of {level}, the others are of {expected}: they cannot be held against each other; it was left out.',
    nextEn: 'Give the report that was put together as the others were.',
  },
  'years-unit-renamed': {
    en: 'Unit {code} goes by different names: {names}; it is taken for one unit.',
    nextEn: 'If it is not one unit, say so in the ledger’s sheet 单位 and give the ledger with --ledger.',
  },
  'years-unit-unknown': {
    en: 'The ledger has no unit {code} “{name}” (of {year}); it has a line of its own.',
    nextEn: 'If it is a former name, enter it under 别名 of that unit.',
  },
  'years-task-renamed': {
    en: 'Task {code} has different names: {names}; it is taken for one task.',
    nextEn: 'See whether it was one task in all years.',
  },
  'years-indicator-renamed': {
    en: 'Indicator {code} has different names: {names}; measure and combination are the same, it is taken for one.',
    nextEn: 'If its meaning has changed, give it another code and merge again.',
  },
  'years-indicator-redefined': {
    en: 'Indicator {code} was not defined alike: {definitions}; the years stand on lines of their own.',
    nextEn: 'If they can be compared, use one measure and combination and merge that year again.',
  },
  'years-mapping-refused': {
    en: '指标对照 maps {from} of {year} to {to}, but this cannot be done; {from} keeps a line of its own.',
    nextEn: 'Change 指标对照.',
  },
  'years-mapping-unused': { en: '{from} of 指标对照 stands in none of the years.', nextEn: 'Check the code.' },
  'years-mapping-incomplete': {
    en: 'This row of 指标对照 lacks the old or the new code; it was not used.',
    nextEn: 'Complete it or remove it.',
  },
  'years-none': { en: 'There is no report that can be used.', nextEn: 'Give the 年度汇总.xlsx of each year.' },
};
