import type { Cell } from './snapshot';

/** Excel takes a text in a formula up to 255 characters; a longer one is told by its length. */
const comparable = 200;

/**
 * A formula that is true as long as a cell holds what it held: what is to be corrected stays marked until it is.
 * @param reference the cell as a formula names it: `$D$4` or `'指标'!$D$4`
 * @param cell what it held; undefined for nothing
 */
export function stillHolds(reference: string, cell: Cell | undefined): string {
  if (cell === undefined) return `LEN(${reference})=0`;
  const number = cell.kind === 'date' ? cell.serial : cell.kind === 'number' ? cell.value : undefined;
  if (number !== undefined) return `AND(ISNUMBER(${reference}),${reference}=${number})`;
  if (cell.kind === 'error') return `ISERROR(${reference})`;
  if (cell.kind === 'boolean') return `${reference}=${cell.value === true ? 'TRUE' : 'FALSE'}`;
  const text = String(cell.value);
  if (text.length > comparable || /[^\u0020-\uD7FF\uE000-\uFFFD]|_x/.test(text))
    return `LEN(${reference})=${text.length}`;
  return `EXACT(${reference},"${text.replaceAll('"', '""')}")`;
}
