import type { EnglishOf } from './of';
import type { adjudicationEntries } from '../catalogue/adjudication';

export const adjudicationEnglish: EnglishOf<typeof adjudicationEntries> = {
  'adjudication-incomplete': {
    en: 'This adjudication lacks {missing} and was not applied.',
    nextEn: 'Complete the row, or empty it.',
  },
  'adjudication-unit-unknown': {
    en: 'The sheet 单位 has no unit “{unit}”; this adjudication was not applied.',
    nextEn: 'Enter a code of the sheet 单位.',
  },
  'adjudication-unsigned': {
    en: 'This adjudication lacks {missing}. It was applied, but the report cannot say who decided it and why.',
    nextEn: 'Fill it in.',
  },
  'adjudication-replaced': {
    en: 'Row {row} decides the same place again; the lowest row counts, this one is kept as history.',
    nextEn: '',
  },
  'adjudication-void': {
    en: 'The adjudication is void: it was made on “{expected}”, the cell now says “{raw}”. “{decided}” was not applied; the cell counts as it reads.',
    nextEn: 'Decide again on the present text, or set the decided value to 撤回.',
  },
  'adjudication-unmatched': {
    en: 'The adjudication “{key}” matches nothing that was returned.',
    nextEn: 'Check its unit, sheet, key and field; where the unit has not reported yet, it will be applied then.',
  },
  'adjudication-ambiguous': {
    en: 'The key “{key}” fits {count} rows; it is not clear which one is meant, and nothing was applied.',
    nextEn: 'Say which one in the key, as in “{example}”.',
  },
  'adjudication-undecidable': {
    en: '“{field}” of “{sheet}” cannot be decided on; nothing was applied.',
    nextEn: 'These can be: {allowed}.',
  },
  'adjudication-unreadable': {
    en: 'The decided value “{decided}” cannot be read without doubt and was not applied.',
    nextEn: 'Enter one of: {allowed}.',
  },
  'adjudication-version-void': {
    en: 'The choice of a return is void: without it “{expected}” would have counted then, “{raw}” would now. “{raw}” was merged.',
    nextEn: 'The unit has sent another return: choose again, or set the decided value to 撤回.',
  },
  'decision-reason-empty': { en: 'No reason is given.', nextEn: 'Say what the decision rests on.' },
  'decision-by-empty': { en: 'It is not said who decides.', nextEn: 'Enter the name of whoever decides.' },
  'decision-value-empty': { en: 'No value was entered.', nextEn: 'Enter the value to adopt: {allowed}.' },
  'decision-place-gone': { en: 'The merged returns have no place “{key}”.', nextEn: 'Merge again, then decide.' },
  'decision-none-to-withdraw': {
    en: 'The sheet 裁定 has no decision on “{key}” to withdraw.',
    nextEn: 'It may have been withdrawn already.',
  },
};
