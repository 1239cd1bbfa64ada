import type { PlainDate } from '../../plan/plan';
import type { CellContent } from '../../workbook/draft';

/** A day; nothing where none is known. */
export const dayCell = (day: PlainDate | undefined | ''): CellContent =>
  day === undefined || day === '' ? null : { date: day };

/** A text; nothing where it says nothing. */
export const textCell = (value: string): CellContent => (value === '' ? null : value);
