import type { Finding, Place } from '../../findings/finding';
import { checkPlan } from '../../plan/check';
import type { SheetSpec } from '../../workbook/sheet-spec';
import { findMatrix } from './matrix';
import type { LedgerState } from '../operations/operation';
import { rowWith } from '../operations/rows';
import { planOf } from './plan-of';
import { phaseSheet, taskSheet, unitSheet } from '../sheets/plan';
import { ledgerTable } from '../reading/tables';

/**
 * What the checks of a plan find in a ledger, each with its cell: in the row of the unit, the task or the phase that it
 * names, or of the matrix where a task has no lead. Nobody is outside a member list that has no member.
 * @param columnOf the header of the column to point to in a row of 单位, 任务 or 阶段, whose key column is given
 */
export function planFindings(
  { workbook, ledger }: Pick<LedgerState, 'workbook' | 'ledger'>,
  columnOf: (found: Finding, key: string) => string,
): Finding[] {
  const plan = planOf(ledger);
  const matrix = findMatrix(workbook, ledger.units);
  const placeIn = (spec: SheetSpec, found: Finding, code: unknown): Place | undefined => {
    const [key = ''] = spec.key;
    const table = ledgerTable(workbook, spec);
    const row = code === undefined ? undefined : rowWith(table, key, String(code));
    if (table === undefined || row === undefined) return undefined;
    const field = columnOf(found, key);
    const [sheet, cell] = [table.sheet.name, row.at(field)];
    return cell === '' ? { sheet, field } : { sheet, cell };
  };
  const placeOf = (found: Finding): Place => {
    const { unit, task, phase } = found.values;
    const row = found.code === 'plan-task-without-lead' ? matrix?.rows.get(String(task)) : undefined;
    if (matrix !== undefined && row !== undefined) {
      return { sheet: matrix.table.sheet.name, cell: row.at('任务编号') };
    }
    return (
      placeIn(unitSheet, found, unit) ?? placeIn(taskSheet, found, task) ?? placeIn(phaseSheet, found, phase) ?? {}
    );
  };
  const membersKnown = plan.units.some(({ kind }) => kind === '成员单位');
  return checkPlan(plan, membersKnown).map((found) => ({ ...found, where: placeOf(found) }));
}
