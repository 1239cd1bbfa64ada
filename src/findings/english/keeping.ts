import type { EnglishOf } from './of';
import type { keepingEntries } from '../catalogue/keeping';

export const keepingEnglish: EnglishOf<typeof keepingEntries> = {
  'keeping-charts': {
    en: 'The workbook has {count} chart(s), which saving would lose.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-pictures': {
    en: 'The workbook has {count} picture(s), which saving would lose.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-shapes': {
    en: 'The workbook has text boxes or shapes, which saving would lose.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-macros': {
    en: 'The workbook has macros, which saving would lose.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-pivot-tables': {
    en: 'The workbook has pivot tables; saving would leave only their values.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-slicers': {
    en: 'The workbook has slicers or timelines, which saving would lose.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-threaded-comments': {
    en: 'The workbook has threaded comments; saving would leave plain notes.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-notes': {
    en: 'The notes of this sheet cannot be taken in; saving would lose them.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-controls': {
    en: 'The workbook has buttons, check boxes or other controls, which saving would lose.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-objects': {
    en: 'The workbook has embedded objects, which saving would lose.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-external-links': {
    en: 'The workbook is linked to others; saving would break the links.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-custom-data': {
    en: 'The workbook holds custom data of other programs (customXml), which saving would lose.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-queries': {
    en: 'The workbook has queries or connections, which saving would lose.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-chart-sheets': {
    en: 'The workbook has {count} chart sheet(s), which saving would lose.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-signatures': {
    en: 'The workbook is signed; saving would void the signature.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-array-formulas': {
    en: 'The workbook has dynamic arrays or data types; saving may turn them into plain formulas.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-formats': {
    en: 'The sheet has conditional formats unknown to this program ({kinds}), which saving would lose.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-tables': {
    en: 'The tables of this workbook cannot be taken in; saving would leave plain ranges.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-other-part': {
    en: 'The workbook holds something unknown to this program ({part}), which saving would lose.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-cell-differs': {
    en: 'Saved, this cell would differ from what is seen now.',
    nextEn: 'To keep it, save under another name, or work on the original file in Excel or WPS.',
  },
  'keeping-impossible': {
    en: 'This workbook can be read but not kept as it is ({detail}); it is not opened for changes.',
    nextEn: 'Open it in Excel or WPS, save it as .xlsx and try again.',
  },
  'keeping-not-written': {
    en: 'The file could not be written ({detail}); it is as it was.',
    nextEn: 'Check whether another program has it open and whether you may write it, or save under another name.',
  },
  'keeping-no-sheet': {
    en: 'The workbook has no sheet “{sheet}”; nothing was written.',
    nextEn: 'Check the names of the sheets and try again.',
  },
  'keeping-covered-cell': {
    en: 'The cell to be written is merged into {master}; nothing was written.',
    nextEn: 'Unmerge the cells and try again.',
  },
};
