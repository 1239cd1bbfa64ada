import type { CellValue } from 'exceljs';
import type { CellContent } from '../draft';
import { quotedSheet } from '../address';

/** Midnight UTC of a day: exceljs counts serial days from UTC, so no time zone can shift the date. */
export function dayAsDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Excel keeps this many characters of a text in a cell (Excel's specifications and limits). */
const textLimit = 32767;

/** A character that XML 1.0 cannot hold. */
const unwritable =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function writable(text: string): string {
  const clean = text.replace(unwritable, '\uFFFD');
  return clean.length > textLimit ? clean.slice(0, textLimit) : clean;
}

/** A draft's content as exceljs takes it. Texts stay texts whatever they begin with: only a declared formula is one. */
export function cellValue(content: CellContent): CellValue {
  if (content === null || typeof content === 'number' || typeof content === 'boolean') return content;
  if (typeof content === 'string') return writable(content);
  if ('date' in content) return dayAsDate(content.date);
  if ('formula' in content) {
    const result = typeof content.result === 'string' ? writable(content.result) : content.result;
    return { formula: content.formula, result };
  }
  return { text: writable(content.text), hyperlink: `#${quotedSheet(content.sheet)}!${content.cell}` };
}
