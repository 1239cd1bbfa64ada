import ExcelJS, { type Workbook, type Worksheet } from 'exceljs';
import { columnName } from '../address';
import type { SheetDraft, WorkbookDraft } from '../draft';
import { placeLists, type ListPlacement } from '../lists';
import { conditionalRule, rangeName, validation } from './rules';
import { stillClock } from './still';
import { StyleBook } from './style';
import { cellValue, dayAsDate } from './values';

/** What exceljs's whole-workbook writer and its row-by-row writer have in common. */
type Target = Pick<Workbook, 'addWorksheet' | 'creator' | 'lastModifiedBy' | 'created' | 'modified'>;

const a4 = 9;
const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

function addSheet(target: Target, draft: SheetDraft): Worksheet {
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
      ...(repeatColumns === 0 ? {} : { printTitlesColumn: `A:${columnName(repeatColumns)}` }),
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
    views: [
      frozen === undefined
        ? { showGridLines: false }
        : { state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: false },
    ],
  } as Parameters<Target['addWorksheet']>[1]);
}

function fillRows(sheet: Worksheet, draft: SheetDraft, book: StyleBook): void {
  let number = 0;
  for (const { height, cells } of draft.rows) {
    number += 1;
    const row = sheet.getRow(number);
    if (height !== undefined) row.height = height;
    for (let index = 0; index < cells.length; index++) {
      const cell = cells[index];
      if (cell === undefined) continue;
      const target = row.getCell(index + 1);
      if (cell.content !== null) target.value = cellValue(cell.content);
      target.style = book.of(cell.style);
    }
    row.commit();
  }
}

function addRules(sheet: Worksheet, draft: SheetDraft, placement: ListPlacement): void {
  // The typings of exceljs leave out the collection that its writers read.
  const rules = (sheet as unknown as { dataValidations: { add(range: string, rule: unknown): void } }).dataValidations;
  for (const rule of draft.entryRules ?? []) rules.add(rangeName(rule.range), validation(rule, placement));
  for (const [index, highlight] of (draft.highlights ?? []).entries()) {
    sheet.addConditionalFormatting({
      ref: rangeName(highlight.range),
      rules: [conditionalRule(highlight, index + 1)],
    });
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

function writeSheet(target: Target, draft: SheetDraft, book: StyleBook, placement: ListPlacement): void {
  const sheet = addSheet(target, draft);
  sheet.columns = draft.widths.map((width) => ({ width }));
  for (const { top, left, bottom, right } of draft.merges ?? []) sheet.mergeCells(top, left, bottom, right);
  if (draft.filter !== undefined) sheet.autoFilter = rangeName(draft.filter);
  addRules(sheet, draft, placement);
  if (draft.locked === true) lock(sheet);
  fillRows(sheet, draft, book);
}

function describe(target: Target, draft: WorkbookDraft): void {
  target.creator = 'science-literacy-ledger';
  target.lastModifiedBy = 'science-literacy-ledger';
  target.created = dayAsDate(draft.date);
  target.modified = dayAsDate(draft.date);
}

/**
 * Writes a workbook as xlsx. The same draft gives the same bytes.
 * @param draft the workbook; the rows of its sheets are read once
 */
export async function writeWorkbook(draft: WorkbookDraft): Promise<Uint8Array> {
  const target = new ExcelJS.Workbook();
  const { placement, sheet: listSheet } = placeLists(draft);
  const book = new StyleBook();
  describe(target, draft);
  for (const sheet of listSheet === undefined ? draft.sheets : [...draft.sheets, listSheet]) {
    writeSheet(target, sheet, book, placement);
  }
  return stillClock(new Uint8Array(await target.xlsx.writeBuffer()));
}
