import { placed, type Finding, type Place } from '../findings/finding';
import { checkPlan } from '../plan/check';
import { cellText, type TableRow } from '../workbook/table';
import { findMatrix } from './matrix';
import type { LedgerState } from './operations/operation';
import { refreshFindings } from './operations/refresh-progress';
import { planOf } from './plan-of';
import { readProgress } from './progress';
import { phaseSheet, taskSheet, unitSheet } from './sheets';
import { ledgerTable } from './tables';

type Checked = Pick<LedgerState, 'workbook' | 'ledger' | 'findings'>;

/** Where in the ledger a finding of a plan belongs: the cell of the task, the unit or the phase that it names. */
function placeIn({ workbook, ledger }: Checked): (found: Finding) => Place {
  const rowsOf = (spec: typeof unitSheet) => {
    const table = ledgerTable(workbook, spec);
    const [key = ''] = spec.key;
    const rows = new Map((table?.rows ?? []).map((row) => [cellText(row.cell(key)).trim(), row]));
    return (code: unknown): Place | undefined => at(table?.sheet.name, rows.get(String(code)), key);
  };
  const at = (sheet: string | undefined, row: TableRow | undefined, header: string): Place | undefined =>
    sheet === undefined || row === undefined ? undefined : { sheet, cell: row.at(header) };
  const matrix = findMatrix(workbook, ledger.units);
  const [unitAt, taskAt, phaseAt] = [rowsOf(unitSheet), rowsOf(taskSheet), rowsOf(phaseSheet)];
  return ({ code, values }) => {
    const row = matrix?.rows.get(String(values.task));
    if (code === 'plan-task-without-lead')
      return at(matrix?.table.sheet.name, row, '任务编号') ?? taskAt(values.task) ?? {};
    return unitAt(values.unit) ?? taskAt(values.task) ?? phaseAt(values.phase) ?? {};
  };
}

/**
 * Everything there is to say of a ledger: what its sheets say wrong, what is wrong with who does what, what stands wrong
 * in 进展 or does not follow the matrix. The pane, the ribbon and the check command say the same.
 * @returns findings, gravest first
 */
export function checkLedgerState(state: Checked): Finding[] {
  const { workbook, ledger, findings } = state;
  const placeOf = placeIn(state);
  const all = [
    ...findings,
    ...checkPlan(planOf(ledger)).flatMap((found) => placed([found], placeOf(found))),
    ...readProgress(workbook, ledger).findings,
    ...refreshFindings(workbook, ledger),
  ];
  return [...all.filter(({ severity }) => severity === 'error'), ...all.filter(({ severity }) => severity !== 'error')];
}
