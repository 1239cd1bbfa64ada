import { type Cell, cellText } from '../workbook/snapshot';

/** A cell as people see it: whoever types 85% has entered 0.85. */
export function shownText(cell: Cell | undefined): string {
  return cell?.percent === true ? `${Number((Number(cell.value) * 100).toPrecision(15))}%` : cellText(cell);
}
