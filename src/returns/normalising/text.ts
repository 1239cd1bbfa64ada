import type { Finding } from '../../findings/finding';
import type { Cell } from '../../workbook/snapshot';
import { brokenFormula } from './broken-formula';
import { adopted, empty, unreadable, type Normalised } from './figure';
import { isOrdinary, withoutInvisible } from './invisible';
import { rawText } from './raw';
import { remark } from './remark';

/** What a cell of a workbook can hold. */
const cellLimit = 32_767;

/**
 * Reads a text cell: without the blanks at its ends, its own line breaks kept as `\n`. 无 is 无, numbers and dates are
 * their text. A text that looks like a formula stays the text it is; the finding says so, outputs must keep it text.
 * @param cell undefined for an empty cell
 * @returns the text, never empty; findings text-…, formula-…
 */
export function readText(cell: Cell | undefined): Normalised<string> {
  if (cell === undefined) return empty();
  const raw = rawText(cell);
  const broken = brokenFormula(cell, raw);
  if (broken !== undefined) return unreadable(raw, broken);
  if (cell.kind !== 'text') return adopted(raw, raw);

  const findings: Finding[] = [];
  let text = raw;
  if (!isOrdinary(raw)) {
    const cleaned = withoutInvisible(raw);
    text = cleaned.text.replace(/\r\n?/g, '\n');
    if (cleaned.marks.length > 0) {
      findings.push(remark('text-invisible', raw, text.trim(), { marks: cleaned.marks.join('、') }));
    }
  }
  text = text.trim();
  if (text === '') return { ...empty(raw), findings };
  if (startsLikeFormula(text)) findings.push(remark('text-like-formula', raw, text, { mark: text.charAt(0) }));
  if (text.length > cellLimit) {
    findings.push(remark('text-too-long', raw, text, { length: text.length, limit: cellLimit }));
  }
  return findings.length === 0 ? adopted(raw, text) : adopted(raw, text, findings);
}

/** The four signs a spreadsheet may take for the start of a formula; a dash alone is only a dash. */
function startsLikeFormula(text: string): boolean {
  const first = text.charAt(0);
  return first === '=' || first === '+' || first === '@' || (first === '-' && !/^-+$/.test(text));
}
