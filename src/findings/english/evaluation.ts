import type { EnglishOf } from './of';
import type { evaluationEntries } from '../catalogue/evaluation';

export const evaluationEnglish: EnglishOf<typeof evaluationEntries> = {
  'criterion-without-marks': {
    en: 'The scoring item “{item}” has no full marks above 0 ({raw}) and is not scored.',
    nextEn: 'Enter its full marks.',
  },
  'criterion-name-reserved': {
    en: 'No scoring item can be called “{item}”: the sheet 测评 has a column of that name. The row was left out.',
    nextEn: 'Choose another name.',
  },
  'criterion-rule-unknown': {
    en: 'The scoring rule “{raw}” is unknown; the item is scored by hand.',
    nextEn: 'Choose one of: {allowed}.',
  },
  'criterion-audience-unknown': {
    en: '“{raw}” names no kind of unit; the item is taken to be for all.',
    nextEn: 'Choose one of: {allowed}.',
  },
  'criterion-parameter-unreadable': {
    en: 'The rule “{rule}” cannot read its parameter “{raw}”; the item is scored by hand.',
    nextEn: 'Correct the parameter: {meaning}.',
  },
  'criterion-indicator-unknown': {
    en: 'The sheet 指标 has no code “{raw}”; the item is scored by hand.',
    nextEn: 'Check the codes in 参数.',
  },
  'evaluation-unit-unknown': {
    en: 'The sheet 单位 has no unit “{raw}”; this row of 测评 has no effect.',
    nextEn: 'Check the code.',
  },
  'evaluation-item-unknown': {
    en: 'The column “{raw}” of 测评 is no item of 测评标准; its scores have no effect.',
    nextEn: 'Correct the header, or add the item to 测评标准.',
  },
  'hand-score-unreadable': {
    en: '“{raw}” is no score and was not used.',
    nextEn: 'Enter a number not below 0, — where the item does not apply, or nothing to have it computed.',
  },
  'hand-score-above-full': {
    en: 'The full marks of “{item}” are {full}; {raw} was entered and not used.',
    nextEn: 'Correct the score; enter a bonus in the sheet 测评加减分.',
  },
  'hand-grade-unknown': { en: 'The grade “{raw}” is unknown and was not used.', nextEn: 'Choose one of: {allowed}.' },
  'adjustment-unit-unknown': {
    en: '“{raw}” is no unit of the sheet 单位; this bonus or deduction has no effect.',
    nextEn: 'Check code and name.',
  },
  'adjustment-points-unreadable': {
    en: '“{raw}” is no number; this bonus or deduction has no effect.',
    nextEn: 'Enter 1 for a bonus, -1 for a deduction.',
  },
  'adjustment-without-reason': {
    en: 'A bonus or deduction of {unit} has no reason; it was counted.',
    nextEn: 'Enter the reason.',
  },
  'grade-rates-disordered': {
    en: 'The rates of the grades do not descend: 优秀 {excellent}, 良好 {good}, 合格 {pass}.',
    nextEn: 'Correct them in the sheet 设置.',
  },
  'self-score-above-full': {
    en: 'For “{item}” the unit gives itself {raw} points of {full}.',
    nextEn: 'Ask the unit; the checked score is not affected.',
  },
  'criteria-present': {
    en: 'The sheet 测评标准 has items already; the default standard was not adopted.',
    nextEn: 'Empty the sheet first to replace them.',
  },
  'criteria-missing': {
    en: 'The ledger has no scoring standard.',
    nextEn: 'Fill in the sheet 测评标准, or adopt the default standard.',
  },
  'scores-other-ledger': {
    en: 'The merge was made with another ledger (of {year}); its scores cannot be written into this one.',
    nextEn: 'Merge again with this ledger.',
  },
  'scores-nothing-new': {
    en: 'There is no score to write: the computed ones stand in 测评 already.',
    nextEn: 'Check the sheet, or merge again first.',
  },
};
