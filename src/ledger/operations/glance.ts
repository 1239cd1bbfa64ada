import { columnName } from '../../workbook/address';
import type { Table } from '../../workbook/table';
import { glanceRecord, glanceSheet, progressRanges, type TaskGlance } from '../creating/cover';
import type { Ledger } from '../ledger';
import { progressSheet } from '../sheets/progress';
import { ledgerTable } from '../reading/tables';
import type { Step } from './in-turn';
import { openTable, setText, textUnder } from './rows';

function leadNames({ units, assignments }: Ledger, task: string): string {
  const names = new Map(units.flatMap(({ code, name, active }) => (active ? [[code, name] as const] : [])));
  const leads = assignments.filter((one) => one.task === task && one.role === '牵头');
  return leads.flatMap(({ unit }) => names.get(unit) ?? []).join('、');
}

/** What the formulas of a new line will show, from the results that 进展 holds now. */
function glanceOf(ledger: Ledger, progress: Table, code: string, name: string): TaskGlance {
  const rows = progress.rows.filter((row) => textUnder(row, '任务编号') === code);
  const counted = (header: string, text: string) => rows.filter((row) => textUnder(row, header) === text).length;
  const shares = rows.flatMap((row) => {
    const cell = row.cell('完成率');
    return cell?.kind === 'number' ? [Number(cell.value)] : [];
  });
  return {
    code,
    name,
    leads: leadNames(ledger, code),
    items: rows.length,
    done: counted('状态', '已完成'),
    average: shares.length === 0 ? '' : shares.reduce((sum, share) => sum + share, 0) / shares.length,
    yellow: counted('预警', '黄'),
    red: counted('预警', '红'),
  };
}

/** Keeps the cover's table of tasks right: names, leads, a line for each task in force and for no other. */
export const glanceKept: Step = ({ workbook, ledger }) => {
  const opened = openTable(workbook, glanceSheet);
  const progress = ledgerTable(workbook, progressSheet);
  if (opened === undefined || progress === undefined) return [];
  const { table, changes } = opened;
  const known = new Map(table.rows.map((row) => [textUnder(row, '任务编号'), row]));
  const ranges = progressRanges(
    progress.sheet.name,
    (header) => progress.columnOf(header) ?? 1,
    progress.headerRow + 1,
  );
  const letter = columnName(table.columnOf('任务编号') ?? 1);
  for (const { code, name } of ledger.tasks) {
    const row = known.get(code);
    if (row === undefined) {
      const glance = glanceOf(ledger, progress, code, name);
      changes.append(glanceRecord(glance, `$${letter}${changes.nextRow}`, ranges));
    } else {
      setText(changes, row, '任务名称', name);
      setText(changes, row, '牵头单位', leadNames(ledger, code));
    }
  }
  const retired = new Set(ledger.retiredTasks.map(({ code }) => code));
  for (const [code, row] of known) {
    if (!retired.has(code)) continue;
    for (const { header } of glanceSheet.columns) {
      if (row.cell(header) !== undefined) changes.set(row.row, header, null);
    }
  }
  return changes.changes();
};
