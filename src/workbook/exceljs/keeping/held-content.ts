import type { Cell as BookCell, CellValue } from 'exceljs';
import type { CellContent, FormulaContent } from '../../draft';
import { unescaped } from '../../reading/escapes';
import { serialOfMoment } from '../../serial-day';
import { writableText } from '../text';

function dateContent(date: Date): CellContent {
  const serial = serialOfMoment(date.getTime());
  // A time of the day is no calendar day: the number behind it says both.
  return Number.isInteger(serial) ? { date: date.toISOString().slice(0, 10) } : serial;
}

function resultOf(result: unknown): FormulaContent['result'] {
  if (typeof result === 'number' || typeof result === 'boolean') return result;
  if (typeof result === 'string') return unescaped(result);
  if (result instanceof Date) return serialOfMoment(result.getTime());
  if (result !== null && typeof result === 'object' && 'error' in result) return String(result.error);
  return '';
}

const innerLink = /^#'((?:[^']|'')+)'!([A-Z]{1,3}\d+)$/;

function heldObject(value: Exclude<CellValue, string | number | boolean | Date | null | undefined>): CellContent {
  if ('richText' in value) return unescaped(value.richText.map(({ text }) => text).join(''));
  if ('error' in value) return { formula: value.error, result: value.error };
  if ('hyperlink' in value) {
    const [, sheet, cell] = innerLink.exec(value.hyperlink) ?? [];
    const text = unescaped(String(value.text));
    return sheet === undefined || cell === undefined ? text : { text, sheet: sheet.replaceAll("''", "'"), cell };
  }
  return null;
}

/** What a cell of exceljs holds, so that it can be written back: formulas as formulas. */
export function heldContent(cell: BookCell): CellContent {
  if (cell.formula) return { formula: cell.formula, result: resultOf(cell.result) };
  const { value } = cell;
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return unescaped(value);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return value instanceof Date ? dateContent(value) : heldObject(value);
}

const readBackText = (text: string): string => unescaped(writableText(text));

/** A content as it reads once it has been written: what no file can hold is gone from it. */
export function readBack(content: CellContent): CellContent {
  if (typeof content === 'string') return readBackText(content);
  if (content === null || typeof content !== 'object' || 'date' in content) return content;
  if ('text' in content) return { ...content, text: readBackText(content.text) };
  return typeof content.result === 'string' ? { ...content, result: readBackText(content.result) } : content;
}
