import ExcelJS, { type Cell as BookCell, type CellValue, type Workbook } from 'exceljs';
import { parseAddress } from '../../address';
import type { Cell, SheetSnapshot, WorkbookSnapshot } from '../../snapshot';
import { writableText } from '../text';
import { archived, PackedPart, type Packer, type Part } from '../zip';
import { movedFormula } from './shared-formula';

/** Most bytes of a block that is not packed (RFC 1951 3.2.4). */
const largestBlock = 0xffff;

/** A deflate stream that packs nothing: exceljs unpacks the parts again at once. */
function unpackedBlocks(piece: Uint8Array, last: boolean): Uint8Array {
  const count = Math.max(1, Math.ceil(piece.length / largestBlock));
  const stream = new Uint8Array(piece.length + 5 * count);
  for (let block = 0, from = 0, at = 0; block < count; block++) {
    const bytes = piece.subarray(from, from + largestBlock);
    stream[at] = last && block === count - 1 ? 1 : 0;
    new DataView(stream.buffer).setUint16(at + 1, bytes.length, true);
    new DataView(stream.buffer).setUint16(at + 3, ~bytes.length & 0xffff, true);
    stream.set(bytes, at + 5);
    from += bytes.length;
    at += bytes.length + 5;
  }
  return stream;
}

async function asArchive(parts: readonly Part[], packer: Packer): Promise<Uint8Array> {
  const storing: Packer = { deflateRaw: unpackedBlocks, crc32: (bytes, before) => packer.crc32(bytes, before) };
  return archived(
    parts.map(({ name, bytes }) => {
      const part = new PackedPart(name, storing);
      part.add(bytes);
      part.end();
      return part;
    }),
  );
}

/** What is kept beside exceljs, and drawings, whose loss is told of. */
const ignoreNodes = ['dataValidations', 'hyperlinks', 'drawing', 'picture', 'sheetProtection'];

/**
 * Lets exceljs read the parts of a workbook.
 * @returns the book, and whether its tables had to be left out: exceljs does not know every kind
 */
export async function loadBook(
  parts: readonly Part[],
  packer: Packer,
): Promise<{ readonly book: Workbook; readonly withoutTables: boolean }> {
  const load = async (own: readonly Part[], ignored: string[]): Promise<Workbook> => {
    const book = new ExcelJS.Workbook();
    const archive = (await asArchive(own, packer)) as unknown as Parameters<typeof book.xlsx.load>[0];
    await book.xlsx.load(archive, { ignoreNodes: ignored });
    return book;
  };
  const withoutTables = parts.filter(({ name }) => !name.startsWith('xl/tables/'));
  try {
    return { book: await load(parts, ignoreNodes), withoutTables: false };
  } catch (error) {
    if (withoutTables.length === parts.length) throw error;
    return { book: await load(withoutTables, [...ignoreNodes, 'tableParts']), withoutTables: true };
  }
}

/** Characters and signs of escapes that a written text must mark. */
const toBeMarked = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_x/;

function markedText(value: CellValue): CellValue {
  if (typeof value === 'string') return toBeMarked.test(value) ? writableText(value) : value;
  if (value !== null && typeof value === 'object' && 'richText' in value) {
    return { richText: value.richText.map((run) => ({ ...run, text: writableText(run.text) })) };
  }
  return value;
}

/** The formula of a cell, and the rest of what exceljs knows of it. */
interface FormulaModel {
  readonly formula?: string;
  readonly sharedFormula?: string;
  readonly shareType?: string;
  readonly ref?: string;
  readonly result?: unknown;
}

/** exceljs's own accessors drop results that are 0 or empty. */
function formulaModel(cell: BookCell): FormulaModel {
  return (cell as unknown as { model: FormulaModel }).model;
}

/** The formula of a cell as it would be typed in, shared ones too. */
function ownFormula(cell: BookCell, model: FormulaModel): string {
  if (model.sharedFormula === undefined) return model.formula ?? '';
  const [first, here] = [parseAddress(model.sharedFormula), parseAddress(cell.address)];
  const master = formulaModel(cell.worksheet.getCell(model.sharedFormula)).formula ?? '';
  if (first === undefined || here === undefined) return master;
  return movedFormula(master, here.row - first.row, here.column - first.column);
}

/** The cached result, which exceljs misreads where it is a text: empty ones get lost, others are decoded twice. */
function ownResult(model: FormulaModel, cell: Cell | undefined): unknown {
  if (cell === undefined) return '';
  if (cell.kind === 'uncomputed') return undefined;
  if (cell.kind === 'text') return writableText(String(cell.value));
  if (cell.kind === 'boolean') return cell.value;
  if (cell.kind === 'number') return cell.value;
  return model.result;
}

function correctSheet(sheet: ExcelJS.Worksheet, snapshot: SheetSnapshot): void {
  const formulas: { cell: BookCell; value: unknown }[] = [];
  sheet.eachRow((row, number) => {
    const read = new Map(snapshot.rows.get(number)?.map((cell) => [cell.column, cell]));
    row.eachCell((cell, column) => {
      if (cell.type === ExcelJS.ValueType.Merge) return;
      if (cell.type !== ExcelJS.ValueType.Formula) {
        const value = markedText(cell.value);
        if (value !== cell.value && toBeMarked.test(cell.text)) cell.value = value;
        return;
      }
      const model = formulaModel(cell);
      const formula = ownFormula(cell, model);
      const array = model.shareType === 'array' ? { shareType: 'array', ref: model.ref } : {};
      formulas.push({ cell, value: { ...array, formula, result: ownResult(model, read.get(column)) } });
    });
  });
  // Only now: the formulas of a group are told from the first of them.
  for (const { cell, value } of formulas) cell.value = value as CellValue;
}

/** Puts right what exceljs misread, by what the strict reader found; every formula then stands for itself. */
export function correctBook(book: Workbook, snapshot: WorkbookSnapshot): void {
  for (const read of snapshot.sheets) {
    const sheet = book.getWorksheet(read.name);
    if (sheet !== undefined) correctSheet(sheet, read);
  }
}
