import { finding, type Finding } from '../../../findings/finding';
import type { Operation } from '../../operations/operation';
import { whyDisordered } from '../day-order';
import { isOpen, stepHeaders } from '../held-fast';
import { recordChanges } from '../record-changes';
import { recordWith, type Register } from '../register';
import { shownIn, type Entered, type RegisterRecord } from '../record';
import { linesOf } from './lines';
import { dayAfter, gone, whyIncomplete, whyNotEntered } from './objections';
import type { RecordEdit } from './requests';

/** Why editing leaves a field alone: a step enters it, and a correction puts it right, with its reason. */
function whyHeldFast(register: Register, record: RegisterRecord, entered: Entered): Finding | undefined {
  const fast = stepHeaders(register);
  const field = Object.keys(entered).find(
    (header) =>
      fast.has(header) && !isOpen(register, record, header) && entered[header]?.trim() !== shownIn(record, header),
  );
  if (field === undefined) return undefined;
  const where = { sheet: record.sheet, cell: record.at(field), field };
  const steps = (register.lifecycle?.steps ?? []).filter(({ enters }) => enters.includes(field));
  const names = steps.map(({ name }) => name).join('、');
  return finding('record-field-held-fast', where, { noun: register.noun, key: record.key, field, steps: names });
}

/** 修改: changes what a record says; its key stays, its state moves by steps only, and so does what steps enter. */
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
        whyHeldFast(register, record, entered) ??
        whyIncomplete(state, register, needs, (header) => entered[header] ?? record.text(header)) ??
        whyNotEntered(state, register, entered) ??
        whyDisordered(register, dayAfter(entered, record)) ??
        register.whyNot?.(state, entered, record) ??
        (linesOf(record, entered, noun).length > 0
          ? undefined
          : finding('operation-nothing-changes', { sheet: spec.name, cell: record.at(spec.key[0] ?? '') }))
      );
    },
    act: (state, { key, entered }) => {
      const record = recordWith(state.workbook, register, key);
      if (record === undefined) return { changes: [], log: [] };
      return { changes: recordChanges(state, spec, record.row, entered), log: linesOf(record, entered, noun) };
    },
  };
}
