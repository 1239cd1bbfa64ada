import ExcelJS, { type Workbook, type Worksheet } from 'exceljs';
import { address, columnName } from '../address';
import type { RowDraft, SheetDraft, WorkbookDraft } from '../draft';
import { placeLists, type ListPlacement } from '../lists';
import { conditionalRule, rangeName, validation } from './rules';
import { SharedTexts, specimenStyles, writeLongRows } from './long-rows';
import { stillIds } from './still-ids';
import { StyleBook } from './style';
import { cellValue, dayAsDate } from './values';
import { PieceBuffers, Utf8Pieces } from './utf8-pieces';
import { archived, PackedPart, storedParts, type Packer, type Part } from './zip';

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

const asText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const asBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

interface LongTable {
  readonly draft: SheetDraft;
  readonly rows: Iterable<RowDraft>;
}

/** The rows with the number of the last of them, which stands before them: filters tell it, other rows are counted. */
function foretold({ draft, rows }: LongTable, from: number): { rows: Iterable<RowDraft>; last: number } {
  if (draft.filter !== undefined) return { rows, last: draft.filter.bottom };
  const counted = [...rows];
  return { rows: counted, last: from + counted.length - 1 };
}

/** Packs the parts of a workbook; the long tables are written into those that hold their specimens. */
class WorkbookPacking {
  private readonly buffers = new PieceBuffers();

  constructor(
    private readonly parts: readonly Part[],
    private readonly packer: Packer,
  ) {}

  async all(tables: ReadonlyMap<string, LongTable>): Promise<PackedPart[]> {
    const shared = this.parts.find(({ name }) => name === sharedTextsName);
    const count = /uniqueCount="(\d+)"/.exec(shared === undefined ? '' : asText(shared.bytes))?.[1];
    const texts = new SharedTexts(Number(count ?? 0));
    const packed = new Map<Part, PackedPart>();
    for (const part of this.parts) {
      const table = tables.get(part.name);
      if (table !== undefined) packed.set(part, await this.table(part, table, texts));
    }
    if (shared !== undefined && tables.size > 0) packed.set(shared, this.texts(shared, texts));
    return this.parts.map((part) => packed.get(part) ?? this.whole(part));
  }

  private begin(name: string): { part: PackedPart; xml: Utf8Pieces } {
    const part = new PackedPart(name, this.packer, (piece) => this.buffers.giveBack(piece));
    return { part, xml: new Utf8Pieces(this.buffers, (piece) => part.add(piece)) };
  }

  /** A worksheet with the rows of a long table in the place of their specimen. */
  private async table({ name, bytes }: Part, table: LongTable, texts: SharedTexts): Promise<PackedPart> {
    const { draft } = table;
    const { from, looks } = draft.long ?? { from: 1, looks: [] };
    const whole = asText(bytes);
    const start = whole.indexOf(`<row r="${from}"`);
    const end = whole.indexOf('</row>', start) + '</row>'.length;
    if (start < 0) throw new Error(`${draft.name} was written without its specimen row`);
    const { rows, last } = foretold(table, from);
    const area = `<dimension ref="A1:${address(last, Math.max(draft.widths.length, 1))}"/>`;
    const { part, xml } = this.begin(name);
    xml.add(whole.slice(0, start).replace(/<dimension ref="[^"]*"\/>/, area));
    const styles = specimenStyles(whole.slice(start, end), looks);
    const written = await writeLongRows(xml, part, rows, from, styles, texts);
    if (written !== last) throw new Error(`${draft.name} has other rows than its filter`);
    xml.add(whole.slice(end));
    xml.end();
    part.end();
    return part;
  }

  private texts({ name, bytes }: Part, texts: SharedTexts): PackedPart {
    const whole = asText(bytes).replace(/ count="\d+" uniqueCount="\d+"/, ` uniqueCount="${texts.size}"`);
    const end = whole.lastIndexOf('</sst>');
    const { part, xml } = this.begin(name);
    xml.add(whole.slice(0, end));
    texts.writeEntries(xml);
    xml.add(whole.slice(end));
    xml.end();
    part.end();
    return part;
  }

  private whole({ name, bytes }: Part): PackedPart {
    const part = new PackedPart(name, this.packer);
    part.add(bytes);
    part.end();
    return part;
  }
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
  return archived(await new WorkbookPacking(parts, packer).all(longTables));
}
