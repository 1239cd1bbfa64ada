import type { Role, Task, Unit } from '../../../plan/plan';

/** One thing in which a notice and the ledger differ. */
interface Difference {
  /** The same for the same difference: what is accepted is named by it. */
  readonly id: string;
  /** Most offices would accept it: what the notice adds, not what it lacks. */
  readonly suggested: boolean;
  /** Differences that go with it when it is accepted. */
  readonly needs: readonly string[];
}

/** 单位 or 任务 against the notice. */
export interface EntryDifference extends Difference {
  /** missing: the ledger has it, the notice does not; to accept it is to put it out of force. */
  readonly change: 'added' | 'renamed' | 'changed' | 'reinstated' | 'missing';
  /** Code in the ledger; empty for what is added. */
  readonly code: string;
  /** Code in the plan that was read; empty for what is missing. */
  readonly planned: string;
  /** As the ledger names it; what is added, as the notice does. */
  readonly name: string;
  /** Header of the column that changes; empty for what is added or missing. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /** A renamed unit that may as well be a new one: the difference that is then accepted in its place. */
  readonly instead?: string;
}

/** A role against the notice. */
export interface AssignmentDifference extends Difference {
  readonly change: 'added' | 'changed' | 'missing';
  /** Codes in the ledger; empty for what is only in the notice. */
  readonly task: string;
  readonly unit: string;
  /** Codes in the plan; empty for what is only in the ledger. */
  readonly plannedTask: string;
  readonly plannedUnit: string;
  readonly taskName: string;
  readonly unitName: string;
  readonly before: Role | '';
  readonly after: Role | '';
}

/** What adopting a notice would change, line by line. */
export interface PlanDifference {
  readonly units: readonly EntryDifference[];
  readonly tasks: readonly EntryDifference[];
  readonly assignments: readonly AssignmentDifference[];
}

export const unitAdded = ({ name }: Unit): string => `unit-added ${name}`;
export const taskAdded = ({ name }: Task): string => `task-added ${name}`;
export const unitReinstated = ({ code }: Unit): string => `unit-reinstated ${code}`;
export const taskReinstated = ({ code }: Task): string => `task-reinstated ${code}`;

/** A difference between entries of the two, from what it says. */
export function entry(
  change: EntryDifference['change'],
  id: string,
  suggested: boolean,
  parts: Partial<EntryDifference>,
): EntryDifference {
  const empty = { code: '', planned: '', name: '', field: '', before: '', after: '' };
  return { ...empty, ...parts, change, id, suggested, needs: [] };
}
