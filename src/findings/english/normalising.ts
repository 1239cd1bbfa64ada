import type { EnglishOf } from './of';
import type { normalisingEntries } from '../catalogue/normalising';

export const normalisingEnglish: EnglishOf<typeof normalisingEntries> = {
  'formula-error': {
    en: 'The formula fails and shows “{raw}”; nothing is adopted.',
    nextEn: 'Mend the formula or write the value itself.',
  },
  'formula-uncomputed': {
    en: 'The formula has no stored result; nothing is adopted.',
    nextEn: 'Open the file in Excel or WPS, recalculate and save it, or write the value itself.',
  },
  'formula-external': {
    en: 'The cell is taken from another workbook and shows “{raw}”; it is not adopted.',
    nextEn: 'Check it and write the value itself instead of a link to another file.',
  },
  'not-applicable': { en: '“{raw}” is read as not applicable (—).', nextEn: 'If it is really 0, write 0.' },
  'number-as-text': { en: '“{raw}” is text; it is read as the number {adopted}.', nextEn: '' },
  'number-has-unit': { en: '“{raw}” carries its unit; it is read as {adopted}.', nextEn: '' },
  'number-scaled': { en: '“{raw}” is converted to {adopted} ({unit}).', nextEn: '' },
  'number-chinese': { en: '“{raw}” is written in Chinese numerals; it is read as {adopted}.', nextEn: '' },
  'number-estimate': {
    en: '“{raw}” is an estimate; {adopted} is adopted for now.',
    nextEn: 'Ask the unit for the exact number.',
  },
  'number-doubtful': {
    en: '“{raw}” is written in a doubtful way; {adopted} ({unit}) is adopted for now.',
    nextEn: 'Ask the unit whether that is meant.',
  },
  'number-fraction': {
    en: '“{raw}” should be a whole number; {adopted} is adopted for now.',
    nextEn: 'Check the unit of measure and the decimal point; nothing is to be done if it is right.',
  },
  'number-huge': {
    en: '“{raw}” is implausibly large; {adopted} is adopted for now.',
    nextEn:
      'Check for surplus digits, or a telephone or serial number in this place; nothing is to be done if it is right.',
  },
  'number-range': { en: '“{raw}” is a range; nothing is adopted.', nextEn: 'Ask the unit for one exact number.' },
  'number-vague': {
    en: '“{raw}” says roughly how many and not how many; nothing was adopted.',
    nextEn: 'Ask the unit for one exact number.',
  },
  'number-ambiguous': {
    en: '“{raw}” can be read in more than one way; nothing is adopted.',
    nextEn: 'Ask the unit, and write it in plain digits.',
  },
  'number-as-date': {
    en: 'A number is expected, and the cell shows the date “{raw}”; nothing is adopted.',
    nextEn: 'The format may have been changed, or an entry such as 3-5 turned into a date; write a plain number.',
  },
  'number-several': {
    en: '“{raw}” holds more than one number; nothing is adopted.',
    nextEn: 'Write one total and put the rest in the remarks.',
  },
  'number-wrong-unit': {
    en: '“{raw}” is in {found}, and {unit} is asked for; nothing is adopted.',
    nextEn: 'Write it again in {unit}.',
  },
  'number-below-minimum': {
    en: '“{raw}” is less than {min}; nothing is adopted.',
    nextEn: 'Check it and write it again.',
  },
  'number-unreadable': {
    en: '“{raw}” cannot be read as a number; nothing is adopted.',
    nextEn: 'Write plain digits and put explanations in the remarks.',
  },
  'share-rescaled': { en: '“{raw}” is read as {adopted}.', nextEn: '' },
  'share-doubtful': {
    en: 'Whether the share “{raw}” is meant as a percentage is not clear; {adopted} is adopted for now.',
    nextEn: 'Ask the unit.',
  },
  'share-over': {
    en: 'The share “{raw}” is over 100 %; nothing is adopted.',
    nextEn: 'Check it; where the task was over-fulfilled, the office decides.',
  },
  'share-in-words': {
    en: 'The share is written in words, “{raw}”; nothing is adopted.',
    nextEn: 'Write a percentage from 0 % to 100 %, such as 60%.',
  },
  'date-rewritten': { en: '“{raw}” is read as the date {adopted}.', nextEn: '' },
  'date-year-added': { en: '“{raw}” names no year; with the year of the return it is {adopted}.', nextEn: '' },
  'date-doubtful': {
    en: 'The date “{raw}” is written in a doubtful way; {adopted} is adopted for now.',
    nextEn: 'Ask the unit.',
  },
  'date-far': {
    en: 'The date {adopted} is not near the year {year}; it is adopted for now.',
    nextEn: 'Check its year; nothing is to be done if it is right.',
  },
  'date-partial': { en: '“{raw}” does not name the day; nothing is adopted.', nextEn: 'Write the full date.' },
  'date-range': {
    en: '“{raw}” is a stretch of time; nothing is adopted.',
    nextEn: 'Write the first day and put the rest in the remarks.',
  },
  'date-ambiguous': {
    en: 'Which part of “{raw}” is the year, the month and the day is not clear; nothing is adopted.',
    nextEn: 'Write it like 2007-09-03.',
  },
  'date-impossible': {
    en: 'There is no such day as “{raw}”; nothing is adopted.',
    nextEn: 'Check it and write it again.',
  },
  'date-unreadable': {
    en: '“{raw}” cannot be read as a date; nothing is adopted.',
    nextEn: 'Write it like 2007-09-03.',
  },
  'text-invisible': { en: 'The text holds invisible characters ({marks}); they are left out.', nextEn: '' },
  'text-like-formula': {
    en: 'The text begins with “{mark}” like a formula; it is kept as text everywhere.',
    nextEn: '',
  },
  'text-too-long': {
    en: 'The text has {length} characters, more than the {limit} a cell can hold; it is kept whole.',
    nextEn: 'Ask the unit to shorten it and attach the details.',
  },
  'choice-rewritten': { en: '“{raw}” is read as “{adopted}”.', nextEn: '' },
  'choice-unknown': {
    en: '“{raw}” is not one of the choices; nothing is adopted.',
    nextEn: 'Choose one of {allowed}.',
  },
};
