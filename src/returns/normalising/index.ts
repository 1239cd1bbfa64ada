/** What one cell of a return says: the rules of the merge for cell contents, one reader a kind of field. */
export type { Figure, Normalised, Reading } from './figure';
export { percentText, plainDecimal, rawText } from './raw';
export { readNumber, type NumberExpected } from './number';
export { readShare } from './share';
export { readDate, type DateExpected } from './date';
export { sameMeasure } from './units';
export { readText } from './text';
export { isNothing } from './not-applicable';
export { readChoice, type Synonyms } from './choice';
export {
  answerSynonyms,
  matterSynonyms,
  draftSynonyms,
  decisionSynonyms,
  progressSynonyms,
  yesNoSynonyms,
} from './choice-synonyms';
