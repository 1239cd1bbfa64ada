import { stateOf } from './lifecycle';
import type { Register } from './register';
import type { RegisterRecord } from './record';

type Declared = Pick<Register, 'spec' | 'lifecycle' | 'number' | 'needs'>;

/** Headers that steps enter or keep: who signed, the day of issue, the deadline before an extension. */
export function stepHeaders({ lifecycle }: Declared): ReadonlySet<string> {
  const steps = lifecycle?.steps ?? [];
  return new Set(steps.flatMap(({ enters, keeps = [] }) => [...enters, ...keeps.map(([, to]) => to)]));
}

/** Headers of the key where people give it: a name and a post, a task and its lead unit. A number is never put right. */
function ownKey({ spec, number }: Declared): readonly string[] {
  return number === undefined ? spec.key : [];
}

/**
 * Headers that editing leaves alone, a key first, then in the order of the steps: they change by a step or by a correction with its reason.
 * What stands there is what somebody signed, approved or said on a day.
 */
export function heldFast(register: Declared): readonly string[] {
  return [...new Set([...ownKey(register), ...stepHeaders(register)])];
}

/** Whether a header is still to be entered by editing: every record says it, and this one does not. */
export function isOpen({ needs }: Declared, record: RegisterRecord, header: string): boolean {
  return needs.includes(header) && record.text(header) === '';
}

/** Headers of a record that can be put right: what stands there, and what its state should hold. */
export function correctable(register: Declared, record: RegisterRecord): readonly string[] {
  const { lifecycle } = register;
  const held = lifecycle === undefined ? [] : (lifecycle.holds[stateOf(lifecycle, record)] ?? []);
  return heldFast(register).filter((header) => record.text(header) !== '' || held.includes(header));
}
