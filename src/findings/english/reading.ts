import type { EnglishOf } from './of';
import type { readingEntries } from '../catalogue/reading';

export const readingEnglish: EnglishOf<typeof readingEntries> = {
  'file-is-empty': { en: 'The file is empty (0 bytes).', nextEn: 'Ask the unit for the original file again.' },
  'file-is-xls': {
    en: 'This is a workbook of an old Excel (.xls) or WPS (.et).',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'file-has-password': {
    en: 'The file is protected by a password.',
    nextEn:
      'Remove the password in Excel or WPS, save it and send it again; or put the password into a file and give it to the command by --password-file.',
  },
  'file-is-xlsb': {
    en: 'This is a binary workbook (.xlsb).',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'file-is-xml-2003': {
    en: 'This is an XML Spreadsheet 2003.',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'file-is-html': {
    en: 'This is a web page with the name of a workbook.',
    nextEn: 'Fill in the template that was issued and send that .xlsx.',
  },
  'file-is-text': {
    en: 'This is a text file (such as .csv or .txt), not a workbook.',
    nextEn: 'Fill in the template that was issued and send that .xlsx.',
  },
  'file-is-pdf': { en: 'This is a PDF file.', nextEn: 'Fill in the template that was issued and send that .xlsx.' },
  'file-is-picture': { en: 'This is a picture.', nextEn: 'Fill in the template that was issued and send that .xlsx.' },
  'file-is-document': {
    en: 'This is a text document or a presentation, not a workbook.',
    nextEn: 'Fill in the template that was issued and send that .xlsx.',
  },
  'file-is-archive': {
    en: 'This is an archive of a kind that is not opened; only .zip is.',
    nextEn: 'Unpack it and send the return in it, or pack it as .zip.',
  },
  'file-is-unknown': {
    en: 'The format of the file is not known.',
    nextEn: 'Fill in the template that was issued and send that .xlsx.',
  },
  'file-unreadable': {
    en: 'The file cannot be read ({detail}).',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'zip-incomplete': {
    en: 'The file is incomplete; it was perhaps cut in transfer.',
    nextEn: 'Ask the unit for the original file again.',
  },
  'zip-damaged': {
    en: 'The file is damaged: its directory and its contents ({part}) contradict each other.',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'zip-split': { en: 'This is one volume of a split archive.', nextEn: 'Ask the unit for the original file again.' },
  'zip-entry-twice': {
    en: 'The file holds two parts of the name “{part}”; which one counts cannot be told.',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'zip-encrypted': {
    en: '“{part}” is protected by a password.',
    nextEn:
      'Have it sent without a password; an archive can be unpacked first and the returns in it put into the folder.',
  },
  'zip-method': {
    en: '“{part}” is packed by a method ({method}) that this program does not know.',
    nextEn:
      'Unpack an archive first and put the returns in it into the folder; open a return in Excel or WPS, check it, and save it as .xlsx.',
  },
  'part-size': {
    en: 'The file is damaged: “{part}” is not of the size it states ({declared} bytes).',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'part-damaged': {
    en: 'The file is damaged: “{part}” fails its checksum.',
    nextEn: 'Ask the unit for the original file again.',
  },
  'package-not-workbook': {
    en: 'The file lacks the parts that make a workbook.',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'part-missing': {
    en: 'The file lacks the part “{part}”.',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'part-unexpected': {
    en: '“{part}” holds {found} where {expected} belongs.',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'relationship-missing': {
    en: '“{part}” names “{wanted}”, which does not exist.',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'xml-damaged': {
    en: '“{part}” is cut or damaged ({detail}).',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'xml-encoding': {
    en: '“{part}” is in a wrong encoding; it must be UTF-8 or UTF-16.',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'xml-doctype': {
    en: '“{part}” has a DOCTYPE, which is refused for safety.',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'workbook-without-sheets': {
    en: 'The workbook has no sheets.',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'sheet-twice': {
    en: 'The workbook has two sheets of the same name.',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'sheet-structure': {
    en: "The sheet's data is not in order ({element}); reading it would lose values.",
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'cell-address-unreadable': {
    en: 'The cell address “{raw}” makes no sense or does not fit its row.',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'cell-unreadable': {
    en: 'The cell holds “{raw}”, which is no value of its type ({type}); the file is probably damaged.',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'cell-twice': {
    en: 'The cell stands in the file twice; which one counts cannot be told.',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'cell-style-missing': {
    en: "The cell's style (number {style}) does not exist: date, percentage and number cannot be told apart.",
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'shared-string-missing': {
    en: 'The text the cell refers to (number {index} of {count}) does not exist.',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'merge-unreadable': {
    en: 'The merged range “{raw}” makes no sense.',
    nextEn: 'Open it in Excel or WPS, check it, save it as .xlsx and send it again.',
  },
  'cells-out-of-order': {
    en: 'Rows or cells of the sheet are out of order; they were read by their addresses.',
    nextEn: 'Check the data of this sheet.',
  },
  'comments-unreadable': {
    en: 'The notes of the sheet cannot be read; nothing else is affected.',
    nextEn: 'Open the file itself if the notes matter.',
  },
  'drawings-unreadable': {
    en: 'The pictures and boxes of text on the sheet cannot be read; no other data is affected.',
    nextEn: 'Open the file and see whether they hold anything that should be reported.',
  },
  'external-links': {
    en: 'The file refers to {count} other workbook(s): {targets}.',
    nextEn: 'Figures taken from them are not adopted; check them and write the values themselves.',
  },
  'limit-file-size': {
    en: 'The file is larger than the limit of {limit}.',
    nextEn: 'Ask the unit where the file comes from; if the data is genuine, split it and send it again.',
  },
  'limit-inflated-size': {
    en: 'The file inflates beyond the limit of {limit}.',
    nextEn: 'Ask the unit where the file comes from; if the data is genuine, split it and send it again.',
  },
  'limit-inflation-ratio': {
    en: 'The file inflates to more than {limit} times its size and may be hostile.',
    nextEn: 'Ask the unit where the file comes from; if the data is genuine, split it and send it again.',
  },
  'limit-entries': {
    en: 'The file has {found} entries, more than the limit of {limit}.',
    nextEn: 'Ask the unit where the file comes from; if the data is genuine, split it and send it again.',
  },
  'limit-row-number': {
    en: 'A row lies beyond the limit of {limit}.',
    nextEn: 'Ask the unit where the file comes from; if the data is genuine, split it and send it again.',
  },
  'limit-column-number': {
    en: 'A column lies beyond the limit of {limit}.',
    nextEn: 'Ask the unit where the file comes from; if the data is genuine, split it and send it again.',
  },
  'limit-rows': {
    en: 'The sheet has more than {limit} rows with content.',
    nextEn: 'Ask the unit where the file comes from; if the data is genuine, split it and send it again.',
  },
  'limit-cells': {
    en: 'The file has more than {limit} cells with content.',
    nextEn: 'Ask the unit where the file comes from; if the data is genuine, split it and send it again.',
  },
  'limit-shared-strings': {
    en: 'The file has more than {limit} texts.',
    nextEn: 'Ask the unit where the file comes from; if the data is genuine, split it and send it again.',
  },
  'limit-xml-depth': {
    en: '“{part}” is nested deeper than {limit} elements.',
    nextEn: 'Ask the unit where the file comes from; if the data is genuine, split it and send it again.',
  },
  'limit-time': {
    en: 'Reading took longer than the limit of {limit} seconds.',
    nextEn: 'Ask the unit where the file comes from; if the data is genuine, split it and send it again.',
  },
};
