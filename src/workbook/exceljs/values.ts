import type { CellValue } from 'exceljs';
import type { CellContent } from '../draft';
import { quotedSheet } from '../address';
import { writableText } from './text';

/** Midnight UTC of a day: exceljs counts serial days from UTC, so no time zone can shift the date. */
export function dayAsDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** A draft's content as exceljs takes it. Texts stay texts whatever they begin with: only a declared formula is one. */
export function cellValue(content: CellContent): CellValue {
  if (content === null || typeof content === 'number' || typeof content === 'boolean') return content;
  if (typeof content === 'string') return writableText(content);
  if ('date' in content) return dayAsDate(content.date);
  if ('formula' in content) {
    const result = typeof content.result === 'string' ? writableText(content.result) : content.result;
    return { formula: content.formula, result };
  }
  return { text: writableText(content.text), hyperlink: `#${quotedSheet(content.sheet)}!${content.cell}` };
}
