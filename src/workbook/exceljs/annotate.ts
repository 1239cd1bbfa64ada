import type { Cell as BookCell, Comment, Workbook, Worksheet } from 'exceljs';
import { finding, type Finding } from '../../findings/finding';
import { address, fixedAddress, parseAddress } from '../address';
import type { SheetDraft } from '../draft';
import { readWorkbook, type Platform } from '../reading';
import { foreignNote, othersNote, slipNote } from '../slip-notes';
import type { SheetSnapshot, WorkbookSnapshot } from '../snapshot';
import { stillHolds } from '../still-holds';
import { differences } from './keeping/differences';
import { asBytes, asText, keptParts, packed } from './keeping/kept-parts';
import { openBook } from './keeping/opened-book';
import { withRoomyNotes } from './note-boxes';
import { writeSheet } from './sheet';
import { StyleBook } from './style';
import { writableText } from './text';
import type { Packer, Part } from './zip';

/** What is said at a cell: in a note, and by a colour until the cell holds something else. */
export interface Annotation {
  readonly sheet: string;
  /** A1 address. */
  readonly cell: string;
  /** Empty where only the colour is to show. */
  readonly note: string;
}

/** A copy with annotations, or why there is none. */
export type Annotated =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly findings: readonly Finding[] };

/** Marks cells of ours, and tells the rule from others. */
const fill = 'FFC9A3';
const ink = '9C2A00';

const noteFont = { name: '宋体', size: 9 };

function cellAt(sheet: SheetSnapshot | undefined, at: string) {
  const place = parseAddress(at);
  return sheet?.rows.get(place?.row ?? 0)?.find(({ column }) => column === place?.column);
}

function setNote(cell: BookCell, own: string, foreign: string): void {
  const texts = [own === '' ? '' : slipNote + own, foreign === '' || own === '' ? foreign : othersNote + foreign];
  const text = writableText(texts.filter((part) => part !== '').join('\n'));
  cell.note = { texts: [{ font: noteFont, text }], editAs: 'absolute' } as unknown as Comment;
}

/** exceljs has no word for it, and keeps the note in two places. */
function dropNote(cell: BookCell): void {
  Reflect.deleteProperty(cell, '_comment');
  Reflect.deleteProperty((cell as unknown as { model: object }).model, 'comment');
}

interface Rule {
  readonly priority?: number;
  readonly style?: { readonly fill?: { readonly bgColor?: { readonly argb?: string } } };
}

interface Formats {
  conditionalFormattings: { ref: string; rules: (Rule & { priority?: number })[] }[];
}

/** Takes off the marks of an earlier copy, and makes room before the other rules of the sheet. */
function withoutMarks(sheet: Worksheet): void {
  // The typings of exceljs leave out the collection that its writer reads.
  const formats = sheet as unknown as Formats;
  const isOurs = ({ style }: Rule): boolean => style?.fill?.bgColor?.argb?.endsWith(fill) === true;
  formats.conditionalFormattings = formats.conditionalFormattings
    .map(({ ref, rules }) => ({
      ref,
      rules: rules.filter((rule) => !isOurs(rule)).map((rule) => ({ ...rule, priority: (rule.priority ?? 1) + 1 })),
    }))
    .filter(({ rules }) => rules.length > 0);
}

function mark(sheet: Worksheet, at: string, formula: string): void {
  const style = {
    font: { color: { argb: `FF${ink}` } },
    fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb: `FF${fill}` } },
  };
  sheet.addConditionalFormatting({ ref: at, rules: [{ type: 'expression', priority: 1, formulae: [formula], style }] });
}

/** The notes of others as they were, and our annotations in place of those of an earlier copy. */
function annotateSheet(sheet: Worksheet, read: SheetSnapshot | undefined, annotations: readonly Annotation[]): void {
  withoutMarks(sheet);
  const notes = new Map(annotations.map(({ cell, note }) => [cell, note]));
  for (const { row, column, text } of read?.comments ?? []) {
    const at = address(row, column);
    if (notes.has(at)) continue;
    const cell = sheet.getCell(at);
    const foreign = foreignNote(text);
    if (foreign !== '') setNote(cell, '', foreign);
    else dropNote(cell);
  }
  const before = new Map(read?.comments.map(({ row, column, text }) => [address(row, column), text]));
  for (const [at, note] of notes) {
    const place = parseAddress(at);
    if (place === undefined) continue;
    // What lies under a joined cell is not seen.
    const cell = sheet.getCell(at).master;
    const foreign = foreignNote(before.get(cell.address) ?? '');
    if (note !== '') setNote(cell, note, foreign);
    const shown = parseAddress(cell.address) ?? place;
    mark(sheet, cell.address, stillHolds(fixedAddress(shown.row, shown.column), cellAt(read, cell.address)));
  }
}

/** Puts the sheet before the others, in the place of an earlier one of its name. */
function putInFront(book: Workbook, draft: SheetDraft): void {
  const earlier = book.getWorksheet(draft.name);
  if (earlier !== undefined) book.removeWorksheet(earlier.id);
  writeSheet(book, { ...draft, rows: [...draft.rows] }, new StyleBook(), (choices) => ({ inline: choices }));
  const sheet = book.getWorksheet(draft.name) as (Worksheet & { orderNo: number }) | undefined;
  if (sheet !== undefined) sheet.orderNo = -1;
  // Left out where the file has none, whatever the typings say.
  const [view] = (book.views as Workbook['views'] | undefined) ?? [];
  const usual = { x: 0, y: 0, width: 28_800, height: 16_000, visibility: 'visible' as const };
  book.views = [{ ...usual, ...view, firstSheet: 0, activeTab: 0 }];
}

/** Only the first sheet is chosen: what is typed into one of several chosen sheets goes into all of them. */
function choosing(front: string, { name, bytes }: Part): Part {
  if (!/^xl\/worksheets\/sheet\d+\.xml$/.test(name)) return { name, bytes };
  const xml = asText(bytes).replace(/ tabSelected="[^"]*"/g, '');
  return { name, bytes: asBytes(name === front ? xml.replace('<sheetView ', '<sheetView tabSelected="1" ') : xml) };
}

function without(workbook: WorkbookSnapshot, sheet: string): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== sheet) };
}

/**
 * A copy of a workbook with notes and colours at cells, and a sheet before the others. All that the workbook holds stays:
 * values, formulas, lists, protection, hidden sheets, the notes of others. Annotations of an earlier copy are replaced.
 * @param bytes an xlsx as it was received; nothing about it is trusted
 * @param annotations one for each cell
 * @param front lays the sheet; hears what the copy cannot hold of the workbook
 * @param machine what the machine lends
 * @returns the copy; or why the workbook cannot be copied: it is no xlsx, is damaged or would come out otherwise
 */
export async function annotate(
  bytes: Uint8Array,
  annotations: readonly Annotation[],
  front: (losses: readonly Finding[]) => SheetDraft,
  machine: { readonly platform: Platform; readonly packer: Packer },
): Promise<Annotated> {
  const opened = await openBook(bytes, machine.platform, machine.packer);
  if (!opened.ok) return opened;
  const { book, content, kept, losses } = opened;
  const draft = front(losses);
  const earlier = without(content, draft.name);
  for (const sheet of book.worksheets) {
    const own = annotations.filter((annotation) => annotation.sheet === sheet.name);
    annotateSheet(
      sheet,
      content.sheets.find(({ name }) => name === sheet.name),
      own,
    );
  }
  putInFront(book, draft);
  const first = `xl/worksheets/sheet${book.getWorksheet(draft.name)?.id ?? 0}.xml`;
  const parts = withRoomyNotes(await keptParts(book, kept), book).map((part) => choosing(first, part));
  const copy = await packed(parts, machine.packer);
  const reading = readWorkbook(copy, machine.platform);
  if (!reading.ok) return { ok: false, findings: reading.findings };
  const differing = differences(earlier, reading.workbook);
  if (differing.length > 0) {
    return { ok: false, findings: differing.map((where) => finding('keeping-cell-differs', where)) };
  }
  return { ok: true, bytes: copy };
}
