import type { EnglishOf } from './of';
import type { kindEntries } from '../catalogue/kinds';

export const kindEnglish: EnglishOf<typeof kindEntries> = {
  'xls-damaged': {
    en: 'The workbook of an old Excel (.xls) or WPS (.et) is cut or damaged ({detail}); reading it would lose values.',
    nextEn: 'Ask the unit for it again, or to open it in Excel or WPS, check it, save it as .xlsx and send that.',
  },
  'legacy-unreadable': {
    en: 'The file cannot be read and is probably damaged ({detail}).',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'text-encoding': {
    en: 'The text is in neither UTF-8 nor GB18030 and cannot be read.',
    nextEn: 'Fill in the template that was issued and send that .xlsx.',
  },
  'return-as-csv': {
    en: 'This is CSV ({encoding}, {rows} rows, much like the sheet “{table}”). It holds a single sheet and no mark of the template, so that unit and year are not certain; nothing was taken from it.',
    nextEn: 'Open the original template in Excel or WPS, save the whole workbook as .xlsx and send that.',
  },
  'limit-memory': {
    en: 'Reading took more memory than the limit of {limit}.',
    nextEn: 'Ask the unit where the file comes from; if the data is genuine, split it and send it again.',
  },
  'file-password-wrong': {
    en: 'The file is protected by a password, and those that were given do not open it.',
    nextEn:
      'Ask the unit for the password, correct the password file and merge again; or ask for the file without one.',
  },
  'opendocument-has-password': {
    en: 'The OpenDocument spreadsheet (.ods) is protected by a password, which this program cannot undo even when it knows it.',
    nextEn: 'Remove the password in LibreOffice or WPS, or save it as .xlsx, and send it again.',
  },
  'archive-too-deep': {
    en: 'This archive lies in an archive within an archive; only two levels are opened.',
    nextEn: 'Unpack it, put the returns in it into the folder of returns and merge again.',
  },
  'archive-empty': { en: 'The archive holds no files.', nextEn: 'Ask the unit for its return again.' },
};
