import { finding, type Finding } from '../../findings/finding';
import { firstState, stateOf, stepsFrom, type Step } from '../registers/lifecycle';
import { keyOf, recordWith, type Entered, type Register, type RegisterRecord } from '../registers/register';
import type { LedgerState, LogEntry, Operation } from './operation';
import { recordChanges } from './record-changes';
import { whyDisordered, whyIncomplete, whyNotEntered } from './record-objections';

/** A new record of a register. */
export interface NewRecord {
  readonly entered: Entered;
}

/** What is changed of a record; what is left out stays, the empty text empties a cell. */
export interface RecordEdit extends NewRecord {
  readonly key: string;
}

/** A step of a record's life. */
export interface StepTaken extends RecordEdit {
  /** Why, where the step asks for it. */
  readonly reason?: string;
}

function gone({ spec, noun }: Register, key: string): Finding {
  return finding('record-gone', { sheet: spec.name }, { noun, key });
}

/** The day of a record's column after what was entered. */
function dayAfter(entered: Entered, before: RegisterRecord | undefined): (header: string) => string | undefined {
  return (header) => entered[header] ?? before?.day(header);
}

function lines(record: RegisterRecord, entered: Entered, noun: string): LogEntry[] {
  const shown = (header: string) => record.day(header) ?? record.text(header);
  return Object.entries(entered).flatMap(([header, text]) => {
    const after = text.trim();
    return shown(header) === after
      ? []
      : [{ subject: `${noun} ${record.key} ${header}`, before: shown(header), after }];
  });
}

/** The key and the state a new record begins with, beside what was entered. */
function completed(state: LedgerState, register: Register, entered: Entered): Entered {
  const { spec, lifecycle } = register;
  const [key = ''] = spec.key;
  // Numbering looks through the whole workbook.
  const number = (entered[key] ?? '').trim() === '' ? register.number?.(state, entered) : undefined;
  return {
    ...entered,
    ...(number === undefined ? {} : { [key]: number }),
    ...(lifecycle === undefined ? {} : { [lifecycle.header]: firstState(lifecycle) }),
  };
}

/** 登记: puts a new record below the last. */
export function entering(register: Register): Operation<NewRecord> {
  const { spec, noun, needs, lifecycle } = register;
  return {
    name: `登记${noun}`,
    whyNot: (state, { entered }) => {
      const objection =
        whyIncomplete(state, register, needs, (header) => entered[header] ?? '') ??
        whyNotEntered(state, register, entered) ??
        whyDisordered(register, dayAfter(entered, undefined)) ??
        register.whyNot?.(state, entered, undefined);
      if (objection !== undefined) return objection;
      if (lifecycle !== undefined && (entered[lifecycle.header] ?? '') !== '')
        throw new Error(`${spec.name}: a record begins in its first state`);
      const key = keyOf(spec, (header) => (entered[header] ?? '').trim());
      // A number that is given by the register is new by its making.
      return key === '' || recordWith(state.workbook, register, key) === undefined
        ? undefined
        : finding('record-key-taken', { sheet: spec.name }, { noun, key });
    },
    act: (state, { entered }) => {
      const whole = completed(state, register, entered);
      const key = keyOf(spec, (header) => (whole[header] ?? '').trim());
      return {
        changes: recordChanges(state, spec, register.waiting?.(state.workbook, whole)?.row, whole),
        log: [{ subject: `${noun} ${key}`, before: '', after: whole[register.title] ?? '' }],
      };
    },
  };
}

/** 修改: changes what a record says; its key stays, and its state moves by steps only. */
export function editing(register: Register): Operation<RecordEdit> {
  const { spec, noun, needs, lifecycle } = register;
  const fixed = [...spec.key, ...(lifecycle === undefined ? [] : [lifecycle.header])];
  return {
    name: `修改${noun}`,
    whyNot: (state, { key, entered }) => {
      const record = recordWith(state.workbook, register, key);
      if (record === undefined) return gone(register, key);
      const moved = Object.keys(entered).find((header) => fixed.includes(header));
      if (moved !== undefined) throw new Error(`${spec.name}: ${moved} is not changed by hand`);
      return (
        whyIncomplete(state, register, needs, (header) => entered[header] ?? record.text(header)) ??
        whyNotEntered(state, register, entered) ??
        whyDisordered(register, dayAfter(entered, record)) ??
        register.whyNot?.(state, entered, record) ??
        (lines(record, entered, noun).length > 0
          ? undefined
          : finding('operation-nothing-changes', { sheet: spec.name, cell: record.at(spec.key[0] ?? '') }))
      );
    },
    act: (state, { key, entered }) => {
      const record = recordWith(state.workbook, register, key);
      if (record === undefined) return { changes: [], log: [] };
      return { changes: recordChanges(state, spec, record.row, entered), log: lines(record, entered, noun) };
    },
  };
}

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
        log: [...lines(record, whole, noun), ...why, ...also.log],
      };
    },
  };
}
