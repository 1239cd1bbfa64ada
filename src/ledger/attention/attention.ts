import { finding, type Finding } from '../../findings/finding';
import { cellText } from '../../workbook/snapshot';
import { checkLedgerState } from '../check';
import { dayOf } from '../reading/day';
import { daysBetween, dueDay, pointsBehind } from '../progress/light';
import type { LedgerState } from '../operations/operation';
import { itemName, lightInputOf } from '../progress/progress';
import type { ProgressRow } from '../progress/rows';
import { registerAttention } from '../registers/attention';
import { decisionSheet } from '../sheets/registers';
import { ledgerTable } from '../reading/tables';

/** Days before the day the returns are due from which a unit that has entered nothing is named. */
const silentFrom = 14;

/** Rows of a sheet with their texts. */
function rowsOf({ workbook }: LedgerState, spec: typeof decisionSheet) {
  const table = ledgerTable(workbook, spec);
  return (table?.rows ?? []).map((row) => ({
    text: (header: string) => cellText(row.cell(header)).trim(),
    day: (header: string) => dayOf(row.cell(header)),
    at: (header: string) => ({ sheet: table?.sheet.name ?? spec.name, cell: row.at(header) }),
  }));
}

/** Decisions that are not closed, overdue or due soon; the longest overdue first. */
function decisions(state: LedgerState): Finding[] {
  return rowsOf(state, decisionSheet)
    .flatMap(({ text, day, at }) => {
      const due = day('完成时限');
      if (due === undefined || text('事项编号') === '' || text('状态') === '已办结') return [];
      const days = daysBetween(due, state.today);
      if (-days > state.ledger.settings.dueSoonDays) return [];
      const code = days > 0 ? 'attention-decision-overdue' : 'attention-decision-due-soon';
      const values = { content: text('事项'), units: text('承办单位'), days: Math.abs(days) };
      return [{ found: finding(code, at('事项编号'), values), weight: days }];
    })
    .sort((left, right) => right.weight - left.weight)
    .map(({ found }) => found);
}

/** One item at the gravest that is to be said of it, with how grave that is beside others of its kind. */
function itemFinding(row: ProgressRow, state: LedgerState): { found: Finding; weight: number } | undefined {
  const { ledger, today } = state;
  const input = lightInputOf(row, ledger.year);
  const left = daysBetween(today, dueDay(input));
  const place = { sheet: row.sheet, cell: row.cells.状态 ?? '' };
  const item = itemName(row);
  if (row.late) return { found: finding('attention-overdue', place, { item, days: -left }), weight: -left };
  if (row.state === '' || row.state === '已完成' || row.state === '暂缓') return undefined;
  const points = pointsBehind(input, today);
  if (points > ledger.settings.farBehindPoints) {
    return { found: finding('attention-far-behind', place, { item, points: Math.round(points) }), weight: points };
  }
  if (left > ledger.settings.dueSoonDays) return undefined;
  return { found: finding('attention-due-soon', place, { item, days: left }), weight: -left };
}

function items(rows: readonly ProgressRow[], state: LedgerState): Finding[] {
  const named = rows.flatMap((row) => itemFinding(row, state) ?? []);
  const order = ['attention-overdue', 'attention-far-behind', 'attention-due-soon'];
  return named
    .sort(
      (left, right) => order.indexOf(left.found.code) - order.indexOf(right.found.code) || right.weight - left.weight,
    )
    .map(({ found }) => found);
}

/** Units none of whose rows anybody has entered anything in, near the day the returns are due or after it. */
function silentUnits(rows: readonly ProgressRow[], { ledger, today }: LedgerState): Finding[] {
  if (ledger.deadline === undefined) return [];
  const days = daysBetween(today, ledger.deadline);
  if (days > silentFrom) return [];
  const byUnit = new Map<string, ProgressRow[]>();
  for (const row of rows) byUnit.set(row.unit, [...(byUnit.get(row.unit) ?? []), row]);
  return ledger.units.flatMap(({ code, name, active }) => {
    const own = byUnit.get(code) ?? [];
    const [first] = own;
    if (!active || first === undefined || own.some(({ entered }) => entered)) return [];
    const place = { sheet: first.sheet, cell: first.cells.状态 ?? '', unit: code };
    const values = { unit: name, items: own.length, days: Math.abs(days) };
    return [finding(days < 0 ? 'attention-unit-silent-late' : 'attention-unit-silent', place, values)];
  });
}

function checks(state: LedgerState): Finding[] {
  const found = checkLedgerState(state);
  const first = found.find(({ where }) => where.sheet !== undefined && where.cell !== undefined) ?? found[0];
  if (first === undefined) return [];
  const errors = found.filter(({ severity }) => severity === 'error').length;
  const { sheet, cell } = first.where;
  const place = { ...(sheet === undefined ? {} : { sheet }), ...(cell === undefined ? {} : { cell }) };
  return [finding('attention-findings', place, { count: found.length, errors, warnings: found.length - errors })];
}

/**
 * What needs attention today, gravest first, each with the cell it is about: decisions and items overdue or due soon, items far
 * behind or due soon, units that have entered nothing near the day the returns are due, what the registers ask for, and
 * how much the checks of the ledger find.
 * @param rows the rows of 进展 that are asked for
 */
export function attention(rows: readonly ProgressRow[], state: LedgerState): Finding[] {
  return [
    ...decisions(state),
    ...items(rows, state),
    ...silentUnits(rows, state),
    ...registerAttention(state),
    ...checks(state),
  ];
}
