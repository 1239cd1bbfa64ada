import { finding, type Finding } from '../../../findings/finding';
import type { LedgerState, LogEntry, Operation } from '../../operations/operation';
import { whyDisordered } from '../day-order';
import { correctable } from '../held-fast';
import { stateOf } from '../lifecycle';
import { handEdits } from '../logged';
import { recordChanges } from '../record-changes';
import { keyOf, recordWith, recordsOf, type Register } from '../register';
import type { Entered, RegisterRecord } from '../record';
import { linesOf } from './lines';
import { dayAfter, gone, whyIncomplete, whyNotEntered } from './objections';
import type { Correction } from './requests';

/** A record as it would say after a correction. */
function corrected(register: Register, record: RegisterRecord, entered: Entered): RegisterRecord {
  const text = (header: string) => entered[header]?.trim() ?? record.text(header);
  const day = (header: string) => (entered[header] === undefined ? record.day(header) : entered[header] || undefined);
  return { ...record, key: keyOf(register.spec, text), text, day };
}

/** Why a correction would leave the record worse: what the checks of the register would say of it and do not say yet. */
function whyWorse(
  state: LedgerState,
  register: Register,
  before: RegisterRecord,
  after: RegisterRecord,
): Finding | undefined {
  const errors = (record: RegisterRecord) =>
    (register.check?.(state, record) ?? []).filter(({ severity }) => severity === 'error');
  const known = new Set(errors(before).map(({ code }) => code));
  return errors(after).find(({ code }) => !known.has(code));
}

function whyKeyTaken(state: LedgerState, register: Register, before: RegisterRecord, key: string): Finding | undefined {
  const { spec, noun } = register;
  const other = recordsOf(state.workbook, register).find((record) => record.key === key && record.row !== before.row);
  return key === before.key || other === undefined
    ? undefined
    : finding('record-key-taken', { sheet: spec.name, cell: other.at(spec.key[0] ?? '') }, { noun, key });
}

/** What was changed by hand since an operation wrote it, and is not put right: accepted with the reason. */
function acceptedLines({ workbook }: LedgerState, register: Register, record: RegisterRecord, entered: Entered) {
  return handEdits(workbook, register, record).flatMap(({ header, logged, held }): LogEntry[] =>
    entered[header] === undefined
      ? [{ subject: `${register.noun} ${record.key} ${header}`, before: logged, after: held }]
      : [],
  );
}

/**
 * 更正: puts right what a step entered, or a key that people give, with the reason in 操作日志. It is no step: the state
 * stays, and so does the history of the record. What somebody changed by hand of what steps entered is accepted with it.
 */
export function correcting(register: Register): Operation<Correction> {
  const { spec, noun, needs, lifecycle } = register;
  return {
    name: `更正${noun}`,
    whyNot: (state, { key, entered, reason }) => {
      const record = recordWith(state.workbook, register, key);
      if (record === undefined) return gone(register, key);
      const allowed = correctable(register, record);
      const other = Object.keys(entered).find((header) => !allowed.includes(header));
      if (other !== undefined) throw new Error(`${spec.name}: ${other} is not put right by a correction`);
      const after = corrected(register, record, entered);
      const held = lifecycle === undefined ? [] : (lifecycle.holds[stateOf(lifecycle, record)] ?? []);
      const nothing =
        linesOf(record, entered, noun).length === 0 && handEdits(state.workbook, register, record).length === 0
          ? finding('operation-nothing-changes', { sheet: spec.name, cell: record.at(spec.key[0] ?? '') })
          : undefined;
      return (
        nothing ??
        whyIncomplete(state, register, [...needs, ...held], after.text) ??
        whyNotEntered(state, register, entered) ??
        whyDisordered(register, dayAfter(entered, record)) ??
        whyKeyTaken(state, register, record, after.key) ??
        whyWorse(state, register, record, after) ??
        (reason.trim() === '' ? finding('record-correction-without-reason', { sheet: spec.name }, { noun }) : undefined)
      );
    },
    act: (state, { key, entered, reason }) => {
      const record = recordWith(state.workbook, register, key);
      if (record === undefined) return { changes: [], log: [] };
      const also = register.corrected?.(state, record, entered) ?? { changes: [], log: [] };
      return {
        changes: [...recordChanges(state, spec, record.row, entered), ...also.changes],
        log: [
          ...linesOf(record, entered, noun),
          ...acceptedLines(state, register, record, entered),
          { subject: `${noun} ${key} 更正理由`, before: '', after: reason.trim() },
          ...also.log,
        ],
      };
    },
  };
}
