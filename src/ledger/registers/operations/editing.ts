import { finding } from '../../../findings/finding';
import type { Operation } from '../../operations/operation';
import { whyDisordered } from '../day-order';
import { recordChanges } from '../record-changes';
import { recordWith, type Register } from '../register';
import { linesOf } from './lines';
import { dayAfter, gone, whyIncomplete, whyNotEntered } from './objections';
import type { RecordEdit } from './requests';

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
