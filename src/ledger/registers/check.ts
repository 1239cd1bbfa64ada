import { finding, type Finding } from '../../findings/finding';
import { workPlanSheet } from '../sheets/registers';
import { ledgerTable } from '../reading/tables';
import { whyDisordered } from './day-order';
import { registers } from './index';
import { stateOf } from './lifecycle';
import { handEdits } from './logged';
import { leadPlans } from './plans-lacking';
import { recordsOf, rowsOf, type CheckedState, type Register } from './register';
import type { RegisterRecord } from './record';

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

/** What steps entered and somebody changed by hand since; a correction with its reason is logged, and so accepted. */
function handFindings({ workbook }: CheckedState, register: Register, record: RegisterRecord): Finding[] {
  const { key, sheet } = record;
  return handEdits(workbook, register, record).map(({ header, logged, held }) => {
    const where = { sheet, cell: record.at(header), field: header };
    const values = { noun: register.noun, key, field: header, logged: logged || '空', held: held || '空' };
    return finding('record-changed-by-hand', where, values);
  });
}

/** Rows that say what a record of the register says and have no key: nothing refers to them, and no button takes them on. */
function keylessFindings({ workbook }: CheckedState, register: Register): Finding[] {
  const { spec, noun, needs } = register;
  return rowsOf(workbook, register).flatMap((row) => {
    const said = needs.map((header) => row.text(header)).find((text) => text !== '');
    if (row.key !== '' || said === undefined) return [];
    const [field = ''] = spec.key;
    return [finding('record-without-key', { sheet: row.sheet, cell: row.at(field), field }, { noun, field, said })];
  });
}

/** Lead units of which nothing at all was recorded: the sheet 工作方案 does not follow the matrix. */
function planFindings(state: CheckedState): Finding[] {
  const { name: sheet } = workPlanSheet;
  // A ledger without the sheet says so once, not for each lead.
  if (ledgerTable(state.workbook, workPlanSheet) === undefined) return [];
  return leadPlans(state).flatMap(({ record, task, taskName, unit, unitName }) =>
    record === undefined
      ? [finding('work-plan-missing', { sheet, unit }, { task: `${task} ${taskName}`, lead: unitName })]
      : [],
  );
}

/**
 * What stands wrong in the registers, however it came there: states that skipped a step, days in a wrong order, people
 * who could not sign or approve, what a step entered and somebody changed by hand. A sheet may be edited by hand;
 * nothing of it is silently accepted.
 */
export function registerFindings(state: CheckedState): Finding[] {
  const found = registers.flatMap((register) => [
    ...recordsOf(state.workbook, register).flatMap((record) => [
      ...stateFindings(register, record),
      ...dayFindings(register, record),
      ...(register.check?.(state, record) ?? []),
      ...handFindings(state, register, record),
    ]),
    ...keylessFindings(state, register),
  ]);
  return [...found, ...planFindings(state)];
}
