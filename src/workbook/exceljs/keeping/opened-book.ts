import type { Workbook } from 'exceljs';
import { finding, type Finding } from '../../../findings/finding';
import { readWorkbook, type Platform } from '../../reading';
import { Refusal } from '../../reading/refusal';
import type { WorkbookSnapshot } from '../../snapshot';
import type { Packer } from '../zip';
import type { Kept } from './kept-parts';
import { correctBook, loadBook } from './loaded-book';
import { openPackage } from './opened-package';

/** A file in the hands of exceljs, or why it cannot be put there. */
export type OpenedBook =
  | {
      readonly ok: true;
      readonly book: Workbook;
      /** What the sheets hold that exceljs keeps, as the strict reader found it. */
      readonly content: WorkbookSnapshot;
      readonly kept: Kept;
      /** What writing the book would lose. */
      readonly losses: readonly Finding[];
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

function unkeepable(detail: string): OpenedBook {
  return { ok: false, findings: [finding('keeping-impossible', {}, { detail })] };
}

/**
 * Opens a workbook with exceljs so that it can be written back as a whole. It passes the strict reader first, whose
 * findings it is refused with.
 * @param bytes the file as it was received; nothing about it is trusted
 */
export async function openBook(bytes: Uint8Array, platform: Platform, packer: Packer): Promise<OpenedBook> {
  const reading = readWorkbook(bytes, platform);
  if (!reading.ok) return { ok: false, findings: reading.findings };
  const { workbook: content, findings } = reading;
  try {
    const opened = openPackage(bytes, platform);
    if (opened === undefined) return unkeepable('prefix');
    const { book, withoutTables } = await loadBook(opened.parts, packer);
    const missing = content.sheets.find(({ name }) => opened.sheets.has(name) && book.getWorksheet(name) === undefined);
    if (missing !== undefined) return unkeepable(missing.name);
    correctBook(book, content);
    const losses = [...opened.losses, ...(withoutTables ? [finding('keeping-tables', {})] : [])];
    const sheets = content.sheets.filter(({ name }) => opened.sheets.has(name));
    return { ok: true, book, content: { ...content, sheets }, kept: opened, losses, findings };
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, findings: [error.finding] };
    return unkeepable(error instanceof Error ? error.message : String(error));
  }
}
