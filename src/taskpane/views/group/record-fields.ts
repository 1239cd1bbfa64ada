import { heldFast, isOpen } from '../../../ledger/registers/held-fast';
import type { Register } from '../../../ledger/registers/register';
import type { Entered, RegisterRecord } from '../../../ledger/registers/record';
import type { PlainDate } from '../../../plan/plan';
import type { ColumnSpec } from '../../../workbook/sheet-spec';

/** Headers that nobody types: what a deadline was before, where a record was read from. */
function kept({ lifecycle, given = [] }: Register): ReadonlySet<string> {
  return new Set([...given, ...(lifecycle?.steps ?? []).flatMap(({ keeps = [] }) => keeps.map(([, to]) => to))]);
}

/** Headers that belong to a step: who signed, when it was issued. */
function ofSteps({ lifecycle, needs }: Register): ReadonlySet<string> {
  const entered = (lifecycle?.steps ?? []).flatMap(({ enters }) => enters);
  return new Set(entered.filter((header) => !needs.includes(header)));
}

const writable = ({ spec, lifecycle }: Register): readonly ColumnSpec[] =>
  spec.columns.filter(({ kind, header }) => kind !== 'light' && header !== lifecycle?.header);

/**
 * The columns a new record is asked for: not its state, and not what comes with a step; last its number, which is seldom
 * given by hand.
 */
export function newFields(register: Register): readonly ColumnSpec[] {
  const [later, own] = [ofSteps(register), kept(register)];
  const asked = writable(register).filter(({ header }) => !later.has(header) && !own.has(header));
  const isNumber = ({ header }: ColumnSpec) => register.number !== undefined && register.spec.key.includes(header);
  return [...asked.filter((column) => !isNumber(column)), ...asked.filter(isNumber)];
}

/** What a new record begins with: the day it is entered on is proposed to be today. */
export function beginning({ enteredOn }: Register, today: PlainDate): Entered {
  return enteredOn === undefined ? {} : { [enteredOn]: today };
}

/** The columns that can be changed of a record: what comes with a step, or names the record, is put right by a correction. */
export function editFields(register: Register, record: RegisterRecord): readonly ColumnSpec[] {
  const fast = new Set(heldFast(register).filter((header) => !isOpen(register, record, header)));
  const own = kept(register);
  return writable(register).filter(
    ({ header }) =>
      !register.spec.key.includes(header) && !fast.has(header) && (!own.has(header) || record.text(header) !== ''),
  );
}

/** The columns of headers, in the order of these. */
export function columnsOf({ spec }: Register, headers: readonly string[]): readonly ColumnSpec[] {
  return headers.flatMap((header) => spec.columns.find((column) => column.header === header) ?? []);
}

/** The columns that are shown of a record and not changed: what stands there came with a step, or names the record. */
export function heldFields(register: Register, record: RegisterRecord): readonly ColumnSpec[] {
  return columnsOf(
    register,
    heldFast(register).filter((header) => record.text(header) !== ''),
  );
}

/** What a cell of a record holds, as a field shows it. */
export function heldBy(record: RegisterRecord | undefined, { kind, header }: ColumnSpec): string {
  if (record === undefined) return '';
  return kind === 'date' ? (record.day(header) ?? '') : record.text(header);
}

/**
 * What was changed of a record's fields.
 * @param typed what stands in the fields that were touched
 * @returns undefined where they say what the record says
 */
export function changesOf(register: Register, record: RegisterRecord | undefined, typed: Entered): Entered | undefined {
  const changed = Object.entries(typed).filter(([header, text]) => {
    const column = register.spec.columns.find((one) => one.header === header);
    return column !== undefined && text.trim() !== heldBy(record, column);
  });
  return changed.length === 0 ? undefined : Object.fromEntries(changed);
}
