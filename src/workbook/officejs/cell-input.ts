import type { CellContent } from '../draft';
import { serialOf } from '../serial-day';
import { guardedText } from './text-guard';

/** What `Range.values` takes for a cell: null leaves it as it is, the empty text empties it. */
export type CellInput = string | number | boolean | null;

/** A content as Excel takes it; `undefined` leaves a cell as it is, `null` empties it. */
export function cellInput(content: CellContent | undefined): CellInput {
  if (content === undefined) return null;
  if (content === null) return '';
  if (typeof content === 'string') return guardedText(content);
  if (typeof content !== 'object') return content;
  if ('date' in content) return serialOf(content.date);
  return 'formula' in content ? `=${content.formula}` : guardedText(content.text);
}
