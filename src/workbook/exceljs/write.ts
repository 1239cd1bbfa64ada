import ExcelJS, { type Workbook } from 'exceljs';
import { address } from '../address';
import type { RowDraft, SheetDraft, WorkbookDraft } from '../draft';
import { placeLists } from '../lists';
import { SharedTexts, specimenStyles, writeLongRows } from './long-rows';
import { writeSheet } from './sheet';
import { stylesName, withNormalFont } from './normal-font';
import { withRoomyNotes } from './note-boxes';
import { stillIds } from './still-ids';
import { StyleBook } from './style';
import { dayAsDate } from './values';
import { PieceBuffers, Utf8Pieces } from './utf8-pieces';
import { withCharts } from './with-charts';
import { archived, PackedPart, storedParts, type Packer, type Part } from './zip';

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
    // Behind the specimen stand no rows but those that notes hang on.
    const end = whole.lastIndexOf('</row>') + '</row>'.length;
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
  const parts = storedParts(new Uint8Array(await target.xlsx.writeBuffer(options))).map((part): Part => {
    const { name } = part;
    if (name === stylesName) return { name, bytes: asBytes(withNormalFont(asText(part.bytes))) };
    return barred.has(name) ? { name, bytes: asBytes(stillIds(asText(part.bytes))) } : part;
  });
  const noted = sheets.some(({ notes = [] }) => notes.length > 0);
  const whole = withCharts(noted ? withRoomyNotes(parts, target) : parts, sheets);
  return archived(await new WorkbookPacking(whole, packer).all(longTables));
}
