import { parseAddress } from '../../src/workbook/address';
import type { CellContent } from '../../src/workbook/draft';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { applied } from '../apply-changes';

/** A ledger after people wrote into cells of a sheet, by A1 address. */
export function entered(
  workbook: WorkbookSnapshot,
  cells: Readonly<Record<string, CellContent>>,
  sheet = '进展',
): WorkbookSnapshot {
  const blocks = Object.entries(cells).map(([at, content]) => {
    const { row, column } = parseAddress(at) ?? { row: 1, column: 1 };
    return { kind: 'block' as const, sheet, row, column, contents: [[content]] };
  });
  return applied(workbook, blocks).workbook;
}
