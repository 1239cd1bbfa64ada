import { recordsOf, recordWith, type Register } from '../../../../src/ledger/registers/register';
import type { RegisterRecord, Entered } from '../../../../src/ledger/registers/record';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import { withRow } from '../../../ledger/registers/group';
import { made2007 } from '../../../ledger/operations/office';

/** The ledger of 2007 with rows in a register. */
export function ledgerWith(register: Register, rows: readonly Entered[]): WorkbookSnapshot {
  return rows.reduce((workbook, row) => withRow(workbook, register, row), made2007);
}

/** The records of a register of which these rows are. */
export function recordsWith(register: Register, rows: readonly Entered[]): readonly RegisterRecord[] {
  return recordsOf(ledgerWith(register, rows), register);
}

/** One record of a register. */
export function recordFrom(register: Register, key: string, row: Entered): RegisterRecord {
  const record = recordWith(ledgerWith(register, [row]), register, key);
  if (record === undefined) throw new Error(`${register.spec.name} has no ${key}`);
  return record;
}
