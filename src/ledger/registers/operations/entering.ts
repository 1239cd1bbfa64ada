import { finding } from '../../../findings/finding';
import type { LedgerState, Operation } from '../../operations/operation';
import { whyDisordered } from '../day-order';
import { firstState } from '../lifecycle';
import { recordChanges, recordsAdded } from '../record-changes';
import { keyOf, recordWith, type Register } from '../register';
import type { Entered } from '../record';
import { ledgerTable } from '../../reading/tables';
import { dayAfter, whyIncomplete, whyNotEntered } from './objections';
import type { NewRecord } from './requests';

/** The key, the day and the state a new record begins with, beside what was entered. */
function completed(state: LedgerState, register: Register, entered: Entered): Entered {
  const { spec, lifecycle, enteredOn } = register;
  const [key = ''] = spec.key;
  // Numbering looks through the whole workbook.
  const number = (entered[key] ?? '').trim() === '' ? register.number?.(state, entered) : undefined;
  const undated = enteredOn !== undefined && (entered[enteredOn] ?? '').trim() === '';
  return {
    ...entered,
    ...(undated ? { [enteredOn]: state.today } : {}),
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
      const lacking = ledgerTable(state.workbook, spec) === undefined;
      return {
        changes: lacking
          ? recordsAdded(state, register, [whole])
          : recordChanges(state, spec, register.waiting?.(state.workbook, whole)?.row, whole),
        log: [{ subject: `${noun} ${key}`, before: '', after: whole[register.title] ?? '' }],
      };
    },
  };
}
