import type { EnglishOf } from './of';
import type { recordEntries } from '../catalogue/records';

export const recordEnglish: EnglishOf<typeof recordEntries> = {
  'record-field-held-fast': {
    en: '{field} of {noun} {key} was entered with a step; it is not changed by editing the record.',
    nextEn:
      'Where things have changed, take the step ({steps}); where it was entered wrongly, correct it, with the reason.',
  },
  'record-correction-without-reason': {
    en: 'A correction of {noun} goes with its reason, for the log.',
    nextEn: 'Enter the reason.',
  },
  'record-changed-by-hand': {
    en: '{field} of {noun} {key} was changed in the sheet: the log says “{logged}”, the cell “{held}”.',
    nextEn: 'Put it back; or, where it is right as it is, open the record in the pane and correct it, with the reason.',
  },
  'record-without-key': {
    en: 'The row “{said}” of {noun} has no {field}; the pane does not show it.',
    nextEn: 'Enter {field}.',
  },
  'document-undated': {
    en: 'Document {key} “{title}” is {state} without {field}: nobody can tell whether it is overdue.',
    nextEn: 'Open it in the pane and enter the day.',
  },
  'attention-draft-overdue': {
    en: 'The document “{title}” is still a draft, {days} days over its time.',
    nextEn: 'Follow it up; the days are in 设置, 拟稿逾期天数.',
  },
  'attention-signing-overdue': {
    en: 'The document “{title}” waits for its signature, {days} days over its time.',
    nextEn: 'Ask a head of the group to sign; the days are in 设置, 签批逾期天数.',
  },
};
