import type { WorkbookSnapshot } from '../../workbook/snapshot';

/**
 * New codes of units or tasks, one after the other: beyond every one that stands anywhere in the workbook, so that
 * a code whose row was taken out by hand does not come back as something else.
 */
export function newCodes(workbook: WorkbookSnapshot, letter: 'U' | 'T'): () => string {
  const pattern = new RegExp(`^${letter}(\\d{1,6})$`);
  let last = 0;
  for (const { rows } of workbook.sheets) {
    for (const cells of rows.values()) {
      for (const { kind, value } of cells) {
        const digits = kind === 'text' ? pattern.exec(String(value).trim())?.[1] : undefined;
        if (digits !== undefined) last = Math.max(last, Number(digits));
      }
    }
  }
  return () => `${letter}${String(++last).padStart(2, '0')}`;
}
