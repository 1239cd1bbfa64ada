import type { EnglishOf } from './of';
import type { consolidatedEntries } from '../catalogue/consolidated';

export const consolidatedEnglish: EnglishOf<typeof consolidatedEntries> = {
  'annual-not-recognised': {
    en: 'This is no consolidated report of this program: it bears no mark; nothing was taken from it.',
    nextEn: 'Use the 年度汇总.xlsx that the merge wrote, not sheets copied into a new workbook.',
  },
  'annual-no-workbook': {
    en: 'This is no workbook and was not read; a consolidated report is an .xlsx file.',
    nextEn: 'Nothing is to be done if it came beside one; if it was sent in its place, ask for 年度汇总.xlsx.',
  },
  'annual-other-kind': {
    en: 'This is a {kind}, not a consolidated report (年度汇总); nothing was taken from it.',
    nextEn: 'Merge first, and use the 年度汇总.xlsx.',
  },
  'annual-newer-contract': {
    en: 'A newer program wrote this report (contract {version}; this one knows {known}); nothing was taken from it.',
    nextEn: 'Update the program.',
  },
  'annual-year-unreadable': {
    en: 'The mark of this report names no year (“{raw}”); nothing was taken from it.',
    nextEn: 'Merge that year again.',
  },
  'annual-region-missing': {
    en: 'This report does not say which district it is of.',
    nextEn: 'Check it; once 地区 is filled in on the ledger’s cover, a new merge will say it.',
  },
  'annual-sheet-missing': {
    en: 'There is no sheet {sheet}, or its headers are gone; its figures are unknown, not 0.',
    nextEn: 'Use the original file, or merge that year again.',
  },
  'annual-column-missing': {
    en: 'There is no column {column}; what it would say is unknown.',
    nextEn: 'Use the original file, or merge that year again.',
  },
  'annual-key-twice': {
    en: '“{key}” stands in two rows; the upper one is used.',
    nextEn: 'Remove one of them, or use the original file.',
  },
  'annual-total-differs': {
    en: '{field} says “{raw}”; reckoned again from the units’ figures it is “{adopted}”, which is used.',
    nextEn: 'See whether somebody changed the figure by hand.',
  },
  'annual-figure-differs': {
    en: 'For {indicator} the unit’s figure is “{raw}”, but 数据来源 adopted “{adopted}”; the one with a source is used.',
    nextEn: 'Somebody may have changed it by hand: decide in the ledger’s 裁定 and merge again.',
  },
  'annual-figure-unsourced': {
    en: 'The figure “{raw}” of {indicator} has no line in 数据来源; it is used as it stands.',
    nextEn: 'Find out where it comes from.',
  },
  'annual-ratio-undefined': {
    en: '{indicator} is a ratio whose parts this report does not name; “{raw}” cannot be recomputed and is not used.',
    nextEn: 'Merge that year again with this program, or give the ledger with --ledger.',
  },
  'annual-unit-taken-out': {
    en: 'The column “{unit}” is gone, though 数据来源 has its figures; they count as 数据来源 has them.',
    nextEn: 'Check whether somebody deleted the column; the original is better.',
  },
  'annual-row-taken-out': {
    en: 'The row “{row}” is gone, though 数据来源 has its figures; what it said was not adopted.',
    nextEn: 'Check whether somebody deleted the row; use the original, or merge that year again.',
  },
  'annual-activity-unsourced': {
    en: 'Participants or cost of the activity “{activity}” agree with nothing in 数据来源; the cells count, without a source.',
    nextEn: 'Check whether somebody changed them by hand or added the row.',
  },
  'annual-unit-unlisted': {
    en: 'The column {unit} belongs to no unit of 报送情况; its figures count, under that name.',
    nextEn: 'See whether the column was added by hand.',
  },
};
