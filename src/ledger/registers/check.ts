import { finding, type Finding } from '../../findings/finding';
import { whyDisordered } from './day-order';
import { registers } from './index';
import { stateOf } from './lifecycle';
import { recordsOf, type CheckedState, type Register, type RegisterRecord } from './register';

/** What is wrong with the state of a record that somebody set by hand. */
export function stateFindings({ noun, lifecycle }: Register, record: RegisterRecord): Finding[] {
  if (lifecycle === undefined) return [];
  const state = stateOf(lifecycle, record);
  const { key, sheet } = record;
  const where = { sheet, cell: record.at(lifecycle.header), field: lifecycle.header };
  if (!lifecycle.states.includes(state))
    return [finding('record-state-unknown', where, { noun, key, state, allowed: lifecycle.states.join('、') })];
  const missing = (lifecycle.holds[state] ?? []).filter((header) => record.text(header) === '');
  if (missing.length === 0) return [];
  return [finding('record-step-skipped', where, { noun, key, state, missing: missing.join('、') })];
}

function dayFindings(register: Register, record: RegisterRecord): Finding[] {
  const found = whyDisordered(register, (header) => record.day(header));
  if (found === undefined) return [];
  const { field = '' } = found.where;
  return [{ ...found, where: { ...found.where, sheet: record.sheet, cell: record.at(field) } }];
}

/**
 * What stands wrong in the registers, however it came there: states that skipped a step, days in a wrong order, people
 * who could not sign or approve. A sheet may be edited by hand; nothing of it is silently accepted.
 */
export function registerFindings(state: CheckedState): Finding[] {
  return registers.flatMap((register) =>
    recordsOf(state.workbook, register).flatMap((record) => [
      ...stateFindings(register, record),
      ...dayFindings(register, record),
      ...(register.check?.(state, record) ?? []),
    ]),
  );
}
