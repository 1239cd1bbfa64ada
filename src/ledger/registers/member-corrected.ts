import type { LedgerState, LogEntry, Outcome } from '../operations/operation';
import { memberSheet } from '../sheets/registers';
import { memberReferences, type LeftCell } from './member-references';
import { recordChanges } from './record-changes';
import type { Entered, RegisterRecord } from './record';

/** Cells that 操作日志 names one by one; of more it says how many there are. */
const mostNamed = 20;

function listed(cells: readonly LeftCell[]): string {
  const named = cells.slice(0, mostNamed).map(({ sheet, cell }) => `${sheet}!${cell}`);
  return named.join('、') + (cells.length > mostNamed ? `等${cells.length}处` : '');
}

/**
 * What follows a name that is put right on the roster: other posts of the same person, and whoever called, chaired or
 * attended a meeting, signed, approved, came or went under it. Texts stay, and 操作日志 says which. It is no change of
 * members (成员变更): the person is the same, and no day of a post moves.
 */
export function memberCorrected(state: LedgerState, member: RegisterRecord, entered: Entered): Outcome {
  const to = entered['姓名']?.trim() ?? '';
  if (to === '') return { changes: [], log: [] };
  const { rows, follow, stay } = memberReferences(state.workbook, member, to);
  const records = new Map<string, { readonly of: (typeof follow)[number]; readonly entered: Record<string, string> }>();
  for (const one of follow) {
    const at = `${one.record.sheet} ${one.record.row}`;
    const own = records.get(at) ?? { of: one, entered: {} };
    own.entered[one.header] = one.becomes;
    records.set(at, own);
  }
  const log: LogEntry[] = [
    ...rows.map((row) => ({ subject: `成员 ${row.key} 姓名`, before: row.text('姓名'), after: to })),
    ...follow.map(({ register, record, header, held, becomes }) => ({
      subject: `${register.noun} ${record.key} ${header}`,
      before: held,
      after: becomes,
    })),
    ...(stay.length === 0 ? [] : [{ subject: `成员 ${member.key} 未改之处`, before: '', after: listed(stay) }]),
  ];
  return {
    changes: [
      ...rows.flatMap((row) => recordChanges(state, memberSheet, row.row, { 姓名: to })),
      ...[...records.values()].flatMap(({ of: { register, record }, entered: names }) =>
        recordChanges(state, register.spec, record.row, names),
      ),
    ],
    log,
  };
}
