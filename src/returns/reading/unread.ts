import { finding, type Finding } from '../../findings/finding';
import { address } from '../../workbook/address';
import { listSheetName } from '../../workbook/lists';
import { metaSheetName } from '../../workbook/meta';
import { foreignNote } from '../../workbook/slip-notes';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot';
import { saysSomething } from '../../workbook/table';
import { headerKey } from '../../workbook/header';
import { instructionSheetName, slipSheet } from '../sheets';

/** Sheets that the office made and nobody fills in; programs other than Excel bring the hidden ones closer to light. */
const ofTheOffice: ReadonlySet<string> = new Set(
  [instructionSheetName, slipSheet.name, metaSheetName, listSheetName].map(headerKey),
);

/** What programs hide so that nobody can bring it to light is nothing that a unit wrote. */
const isSeen = ({ visibility }: SheetSnapshot): boolean => visibility !== 'veryHidden';

function holdsSomething({ rows }: SheetSnapshot): boolean {
  return [...rows.values()].some((cells) => cells.some(saysSomething));
}

/**
 * Sheets that hold something and serve as no part of a return: a list without its header, calculations, something else.
 * @param serving sheets that are read
 */
export function unreadSheets({ sheets }: WorkbookSnapshot, serving: ReadonlySet<SheetSnapshot>): Finding[] {
  return sheets
    .filter((sheet) => !serving.has(sheet) && isSeen(sheet) && !ofTheOffice.has(headerKey(sheet.name)))
    .filter(holdsSomething)
    .map(({ name }) => finding('sheet-unread', { sheet: name }));
}

/** A note may be a letter; the beginning tells what it is about. */
const shownOfNote = 200;

/** What units noted at cells: it explains figures, and no column holds it. */
export function notedCells({ sheets }: WorkbookSnapshot): Finding[] {
  return sheets.filter(isSeen).flatMap(({ name, comments }) =>
    comments.flatMap(({ row, column, text }) => {
      const note = foreignNote(text).trim().slice(0, shownOfNote);
      return note === '' ? [] : [finding('cell-noted', { sheet: name, cell: address(row, column) }, { raw: note })];
    }),
  );
}

/** Cells named in one finding; more are counted. */
const namedCells = 8;

/** What units pasted over the cells: pictures of their tables, boxes with remarks. */
export function drawnThings({ sheets }: WorkbookSnapshot): Finding[] {
  return sheets.filter(isSeen).flatMap(({ name, drawn = [] }) => {
    const pictures = drawn.filter(({ kind }) => kind === 'picture').map(({ row, column }) => address(row, column));
    const [first] = pictures;
    const cells = pictures.slice(0, namedCells).join('、') + (pictures.length > namedCells ? ' …' : '');
    const where = { sheet: name, ...(first === undefined ? {} : { cell: first }) };
    return [
      ...(first === undefined ? [] : [finding('picture-unread', where, { count: pictures.length, cells })]),
      ...drawn.flatMap(({ kind, row, column, text }) =>
        kind === 'text'
          ? [
              finding(
                'textbox-unread',
                { sheet: name, cell: address(row, column) },
                { raw: text.slice(0, shownOfNote) },
              ),
            ]
          : [],
      ),
    ];
  });
}
