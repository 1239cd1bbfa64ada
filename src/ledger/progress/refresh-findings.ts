import { finding, type Finding } from '../../findings/finding';
import type { WorkbookSnapshot } from '../../workbook/snapshot';
import { address } from '../../workbook/address';
import type { Ledger } from '../ledger';
import { itemName } from './progress';
import { planRefresh } from './refresh-plan';

/**
 * What is to be said of 进展 beside the matrix and the work points: that it does not follow them, and which rows it keeps
 * that they do not ask for. Rows of units and tasks that are 停用 are the past, and nothing is said of them.
 * @returns findings progress-behind-matrix, progress-row-unasked
 */
export function refreshFindings(workbook: WorkbookSnapshot, ledger: Ledger): Finding[] {
  const plan = planRefresh(workbook, ledger);
  const { table, missing, corrections, surplus, kept } = plan;
  if (table === undefined) return [];
  const active = new Set(ledger.units.flatMap((unit) => (unit.active ? [unit.code] : [])));
  const inForce = new Set(ledger.tasks.map(({ code }) => code));
  const counts = { missing: missing.length, corrections: corrections.length, surplus: surplus.length };
  const first = surplus[0]?.cells.任务编号 ?? corrections[0]?.entry.cells[corrections[0].header];
  const cell = first ?? address(table.headerRow, table.columnOf('任务编号') ?? 1);
  return [
    ...(missing.length + corrections.length + surplus.length === 0
      ? []
      : [finding('progress-behind-matrix', { sheet: table.sheet.name, cell }, counts)]),
    ...kept
      .filter(({ task, unit }) => active.has(unit) && inForce.has(task))
      .map((entry) =>
        finding(
          'progress-row-unasked',
          { sheet: entry.sheet, cell: entry.cells.任务编号 ?? '' },
          { item: itemName(entry) },
        ),
      ),
  ];
}
