import ExcelJS, { type Workbook, type Worksheet } from 'exceljs';
import { address, columnName } from '../address';
import type { RowDraft, SheetDraft, WorkbookDraft } from '../draft';
import { placeLists, type ListPlacement } from '../lists';
import { conditionalRule, rangeName, validation } from './rules';
import { longRows, SharedTexts, specimenStyles } from './long-rows';
import { stillIds } from './still-ids';
import { StyleBook } from './style';
import { cellValue, dayAsDate } from './values';
import { packParts, storedParts, type Packer, type Part } from './zip';

const a4 = 9;
const margins = { left: 0.5, right: 0.5, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };

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

function writeSheet(target: Workbook, draft: SheetDraft, book: StyleBook, placement: ListPlacement) {
  const sheet = addSheet(target, draft);
  sheet.columns = draft.widths.map((width) => ({ width }));
  for (const { top, left, bottom, right } of draft.merges ?? []) sheet.mergeCells(top, left, bottom, right);
  if (draft.filter !== undefined) sheet.autoFilter = rangeName(draft.filter);
  addRules(sheet, draft, placement);
  if (draft.locked === true) lock(sheet);
  return fillRows(sheet, draft, book);
}

function describe(target: Workbook, draft: WorkbookDraft): void {
  target.creator = 'science-literacy-ledger';
  target.lastModifiedBy = 'science-literacy-ledger';
  target.created = dayAsDate(draft.date);
  target.modified = dayAsDate(draft.date);
}

/** exceljs names the parts of its sheets by their order. */
const worksheetName = (index: number): string => `xl/worksheets/sheet${index + 1}.xml`;

function hasBars({ highlights }: SheetDraft): boolean {
  return highlights?.some(({ rule }) => rule.kind === 'bar') ?? false;
}

const sharedTextsName = 'xl/sharedStrings.xml';

/** A part put together from pieces. */
function joined(name: string, pieces: readonly Uint8Array[]): Part {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return { name, bytes };
}

const asText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Puts the rows of a long table in the place of their specimen. */
function withLongRows(part: Part, draft: SheetDraft, rows: Iterable<RowDraft>, texts: SharedTexts): Part {
  const { from, looks } = draft.long ?? { from: 1, looks: [] };
  const xml = asText(part.bytes);
  const start = xml.indexOf(`<row r="${from}"`);
  const end = xml.indexOf('</row>', start) + '</row>'.length;
  if (start < 0) throw new Error(`${draft.name} was written without its specimen row`);
  const { pieces, last } = longRows(rows, from, specimenStyles(xml.slice(start, end), looks), texts);
  const area = `<dimension ref="A1:${address(last, Math.max(draft.widths.length, 1))}"/>`;
  const head = xml.slice(0, start).replace(/<dimension ref="[^"]*"\/>/, area);
  return joined(part.name, [asBytes(head), ...pieces, asBytes(xml.slice(end))]);
}

function withTexts(part: Part, texts: SharedTexts): Part {
  const xml = asText(part.bytes)
    .replace(/ count="\d+" uniqueCount="\d+"/, ` uniqueCount="${texts.size}"`)
    .replace('</sst>', () => `${texts.entries()}</sst>`);
  return { name: part.name, bytes: asBytes(xml) };
}

interface LongTable {
  readonly draft: SheetDraft;
  readonly rows: Iterable<RowDraft>;
}

/** Writes the long tables into the package that holds their specimens. */
function withLongTables(parts: readonly Part[], tables: ReadonlyMap<string, LongTable>): readonly Part[] {
  if (tables.size === 0) return parts;
  const shared = parts.find(({ name }) => name === sharedTextsName);
  const count = /uniqueCount="(\d+)"/.exec(shared === undefined ? '' : asText(shared.bytes))?.[1];
  // Every long table stands under headers, so that the package has texts.
  if (count === undefined) throw new Error('the workbook was written without texts');
  const texts = new SharedTexts(Number(count));
  const filled = parts.map((part) => {
    const table = tables.get(part.name);
    return table === undefined ? part : withLongRows(part, table.draft, table.rows, texts);
  });
  return filled.map((part) => (part.name === sharedTextsName ? withTexts(part, texts) : part));
}

/**
 * Writes a workbook as xlsx. The same draft gives the same bytes.
 * @param draft the workbook; the rows of its sheets are read once
 * @param packer what the machine lends
 */
export async function writeWorkbook(draft: WorkbookDraft, packer: Packer): Promise<Uint8Array> {
  const target = new ExcelJS.Workbook();
  const { placement, sheet: listSheet } = placeLists(draft);
  const book = new StyleBook();
  describe(target, draft);
  const sheets = listSheet === undefined ? draft.sheets : [...draft.sheets, listSheet];
  const longTables = new Map<string, LongTable>();
  for (const [index, sheet] of sheets.entries()) {
    const rows = writeSheet(target, sheet, book, placement);
    if (rows !== undefined) longTables.set(worksheetName(index), { draft: sheet, rows });
  }
  const options = { zip: { compression: 'STORE' } } as Parameters<Workbook['xlsx']['writeBuffer']>[0];
  const barred = new Set(sheets.flatMap((sheet, index) => (hasBars(sheet) ? [worksheetName(index)] : [])));
  const parts = storedParts(new Uint8Array(await target.xlsx.writeBuffer(options))).map((part) =>
    barred.has(part.name) ? { ...part, bytes: asBytes(stillIds(asText(part.bytes))) } : part,
  );
  return packParts(withLongTables(parts, longTables), packer);
}
