import { finding, type Finding } from '../../../findings/finding';
import type { LedgerState, Operation } from '../../operations/operation';
import { whyDisordered } from '../day-order';
import { stateOf, stepsFrom, type Step } from '../lifecycle';
import { recordChanges } from '../record-changes';
import { recordWith, type Register } from '../register';
import type { Entered, RegisterRecord } from '../record';
import { linesOf } from './lines';
import { dayAfter, gone, whyIncomplete, whyNotEntered } from './objections';
import type { StepTaken } from './requests';

/** Everything that a step writes: what is entered with it, what it keeps and empties, and the state it leads to. */
function written(step: Step, header: string, record: RegisterRecord, entered: Entered): Entered {
  const kept = (step.keeps ?? []).flatMap(([from, to]) => {
    const held = record.day(from) ?? record.text(from);
    return held === '' ? [] : [[to, held] as const];
  });
  return {
    ...Object.fromEntries(kept),
    ...Object.fromEntries((step.empties ?? []).map((emptied) => [emptied, ''])),
    ...entered,
    [header]: step.to,
  };
}

/**
 * Why a record cannot take a step now, without what is entered with it: what its button says while it is greyed.
 */
export function whyNoStep(state: LedgerState, register: Register, step: Step, key: string): Finding | undefined {
  const { spec, noun, lifecycle } = register;
  const record = recordWith(state.workbook, register, key);
  if (record === undefined) return gone(register, key);
  if (lifecycle === undefined) return undefined;
  const now = stateOf(lifecycle, record);
  if (step.from.includes(now)) return undefined;
  const where = { sheet: spec.name, cell: record.at(lifecycle.header), field: lifecycle.header };
  const allowed = stepsFrom(lifecycle, now).map(({ name }) => name);
  const values = {
    noun,
    key,
    state: now,
    step: step.name,
    from: step.from.join('、'),
    allowed: allowed.join('、') || '无',
  };
  return finding('record-step-not-from-here', where, values);
}

/** A step of the records of a register: 签批, 印发, 批准, 办结. */
export function stepping(register: Register, step: Step): Operation<StepTaken> {
  const { spec, noun, lifecycle } = register;
  if (lifecycle === undefined) throw new Error(`${spec.name} has no states`);
  const takes = [...step.enters, ...(step.mayEnter ?? [])];
  return {
    name: `${noun}${step.name}`,
    whyNot: (state, { key, entered, reason = '' }) => {
      const objection = whyNoStep(state, register, step, key);
      const record = recordWith(state.workbook, register, key);
      if (objection !== undefined || record === undefined) return objection;
      const other = Object.keys(entered).find((header) => !takes.includes(header));
      if (other !== undefined) throw new Error(`${spec.name}: ${step.name} does not enter ${other}`);
      const after = (header: string) => entered[header] ?? (step.enters.includes(header) ? '' : record.text(header));
      const unsaid =
        step.asksReason === true && reason.trim() === ''
          ? finding('record-step-without-reason', { sheet: spec.name }, { noun, step: step.name })
          : undefined;
      const emptied = new Set(step.empties ?? []);
      return (
        whyIncomplete(state, register, [...step.enters, ...(lifecycle.holds[step.to] ?? [])], after) ??
        unsaid ??
        whyNotEntered(state, register, entered) ??
        whyDisordered(register, (header) => (emptied.has(header) ? undefined : dayAfter(entered, record)(header))) ??
        step.whyNot?.(state, record, entered)
      );
    },
    act: (state, { key, entered, reason = '' }) => {
      const record = recordWith(state.workbook, register, key);
      if (record === undefined) return { changes: [], log: [] };
      const whole = written(step, lifecycle.header, record, entered);
      const why = reason.trim() === '' ? [] : [{ subject: `${noun} ${key} 理由`, before: '', after: reason.trim() }];
      const also = step.also?.(state, record, entered) ?? { changes: [], log: [] };
      return {
        changes: [...recordChanges(state, spec, record.row, whole), ...also.changes],
        log: [...linesOf(record, whole, noun), ...why, ...also.log],
      };
    },
  };
}
