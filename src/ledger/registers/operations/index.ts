import type { Operation } from '../../operations/operation';
import { registers } from '../index';
import type { Step } from '../lifecycle';
import type { Register } from '../register';
import { heldFast } from '../held-fast';
import { correcting } from './correcting';
import { editing } from './editing';
import { entering } from './entering';
import type { Correction, NewRecord, RecordEdit, StepTaken } from './requests';
import { stepping } from './stepping';

/** Everything that can be done to the records of a register. */
export interface RegisterOperations {
  readonly register: Register;
  readonly enter: Operation<NewRecord>;
  readonly edit: Operation<RecordEdit>;
  /** Puts right what editing leaves alone; undefined where there is nothing of the kind. */
  readonly correct?: Operation<Correction>;
  readonly steps: readonly { readonly step: Step; readonly take: Operation<StepTaken> }[];
}

/** What can be done to each register, in the order of the sheets. */
export const registerOperations: readonly RegisterOperations[] = registers.map((register) => ({
  register,
  enter: entering(register),
  edit: editing(register),
  ...(heldFast(register).length === 0 ? {} : { correct: correcting(register) }),
  steps: (register.lifecycle?.steps ?? []).map((step) => ({ step, take: stepping(register, step) })),
}));

/**
 * What can be done to one register.
 * @throws Error where it is none of the ledger's
 */
export function operationsOf(register: Register): RegisterOperations {
  const found = registerOperations.find((one) => one.register === register);
  if (found === undefined) throw new Error(`${register.spec.name} is no register`);
  return found;
}

/**
 * A step of a register by its name.
 * @throws Error where its records take no such step
 */
export function stepOf(register: Register, name: string): Operation<StepTaken> {
  const found = operationsOf(register).steps.find(({ step }) => step.name === name);
  if (found === undefined) throw new Error(`${register.spec.name} has no step ${name}`);
  return found.take;
}
