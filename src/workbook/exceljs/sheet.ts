import type { Comment, Workbook, Worksheet } from 'exceljs';
import { columnName, rangeName } from '../address';
import type { RowDraft, SheetDraft } from '../draft';
import type { ListPlacement } from '../lists';
import { margins } from '../paper';
import type { CellRange } from '../snapshot';
import { conditionalRule, validation } from './rules';
import type { StyleBook } from './style';
import { writableText } from './text';
import { cellValue } from './values';

interface RuleCollections {
  readonly dataValidations: { add(range: string, rule: unknown): void };
  readonly conditionalFormattings: readonly { readonly rules: readonly { readonly priority?: number }[] }[];
}

/** ECMA-376 18.3.1.63, paperSize. */
const a4 = 9;

/** exceljs puts a `$` before each end: this one makes the rows absolute as well. */
function printArea({ top, left, bottom, right }: CellRange): string {
  return `${columnName(left)}$${top}:${columnName(right)}$${bottom}`;
}

function addSheet(target: Workbook, draft: SheetDraft): Worksheet {
  const { frozen, print } = draft;
  const repeat = print?.repeatRows;
  const repeatColumns = print?.pagesWide === undefined || print.pagesWide < 2 ? 0 : (print.repeatColumns ?? 0);
  return target.addWorksheet(draft.name, {
    state: draft.visibility ?? 'visible',
    properties: draft.tab === undefined ? {} : { tabColor: { argb: `FF${draft.tab}` } },
    pageSetup: {
      paperSize: a4,
      orientation: print?.orientation ?? 'landscape',
      fitToPage: true,
      fitToWidth: print?.pagesWide ?? 1,
      fitToHeight: 0,
      horizontalCentered: true,
      margins,
      ...(repeat === undefined ? {} : { printTitlesRow: `${repeat[0]}:${repeat[1]}` }),
      ...(print?.area === undefined ? {} : { printArea: printArea(print.area) }),
      ...(repeatColumns === 0 ? {} : { printTitlesColumn: `A:${columnName(repeatColumns)}` }),
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
    views: [
      frozen === undefined
        ? { showGridLines: false }
        : { state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: false },
    ],
  } as Parameters<Workbook['addWorksheet']>[1]);
}

function fillRow(sheet: Worksheet, number: number, { height, cells }: RowDraft, book: StyleBook): void {
  const row = sheet.getRow(number);
  if (height !== undefined) row.height = height;
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index];
    if (cell === undefined) continue;
    const target = row.getCell(index + 1);
    if (cell.content !== null) target.value = cellValue(cell.content);
    target.style = book.of(cell.style);
  }
}

/**
 * Fills a sheet's rows.
 * @returns the rows that are to be written in the place of a specimen row, where the table is long
 */
function fillRows(sheet: Worksheet, draft: SheetDraft, book: StyleBook): Iterable<RowDraft> | undefined {
  const rows = draft.rows[Symbol.iterator]();
  const { long } = draft;
  for (let number = 1; ; number++) {
    if (number === long?.from) {
      fillRow(sheet, number, { cells: long.looks.map((style) => ({ content: null, style })) }, book);
      return { [Symbol.iterator]: () => rows };
    }
    const next = rows.next();
    if (next.done === true) return undefined;
    fillRow(sheet, number, next.value, book);
  }
}

/** Adds entry rules and highlights; the highlights rank below those that the sheet has. */
export function addRules(
  sheet: Worksheet,
  draft: Pick<SheetDraft, 'entryRules' | 'highlights'>,
  placement: ListPlacement,
): void {
  // The typings of exceljs leave out the collections that its writers read.
  const { dataValidations, conditionalFormattings } = sheet as unknown as RuleCollections;
  for (const rule of draft.entryRules ?? []) dataValidations.add(rangeName(rule.range), validation(rule, placement));
  let priority = Math.max(0, ...conditionalFormattings.flatMap(({ rules }) => rules.map((rule) => rule.priority ?? 0)));
  for (const highlight of draft.highlights ?? []) {
    priority += 1;
    sheet.addConditionalFormatting({ ref: rangeName(highlight.range), rules: [conditionalRule(highlight, priority)] });
  }
}

const noteFont = { name: '宋体', size: 9 };

/** Hangs the notes on their cells; a long table's rows are put in the place of these cells. */
function addNotes(sheet: Worksheet, { notes = [] }: SheetDraft): void {
  for (const { row, column, text } of notes) {
    const texts = [{ font: noteFont, text: writableText(text) }];
    sheet.getCell(row, column).note = { texts, editAs: 'absolute' } as unknown as Comment;
  }
}

function lock(sheet: Worksheet): void {
  void sheet.protect('', {
    selectLockedCells: true,
    selectUnlockedCells: true,
    formatColumns: true,
    formatRows: true,
    insertRows: true,
    autoFilter: true,
    sort: true,
  });
}

/**
 * Adds a sheet behind the others.
 * @returns the rows that are to be written in the place of a specimen row, where the table is long
 */
export function writeSheet(
  target: Workbook,
  draft: SheetDraft,
  book: StyleBook,
  placement: ListPlacement,
): Iterable<RowDraft> | undefined {
  const sheet = addSheet(target, draft);
  sheet.columns = draft.widths.map((width) => ({ width }));
  for (const { top, left, bottom, right } of draft.merges ?? []) sheet.mergeCells(top, left, bottom, right);
  if (draft.filter !== undefined) sheet.autoFilter = rangeName(draft.filter);
  addRules(sheet, draft, placement);
  if (draft.locked === true) lock(sheet);
  const rows = fillRows(sheet, draft, book);
  for (const row of draft.print?.pageEnds ?? []) sheet.getRow(row).addPageBreak();
  addNotes(sheet, draft);
  return rows;
}
