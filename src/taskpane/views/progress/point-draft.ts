import type { WorkPoint } from '../../../ledger/ledger';
import type { NewWorkPoint, WorkPointEdit } from '../../../ledger/operations/work-points';

/** What stands in the fields of a work point's form. */
export interface PointDraft {
  readonly task: string;
  readonly phase: string;
  readonly content: string;
  /** Names as they are to be written. */
  readonly leads: readonly string[];
  readonly responsible: readonly string[];
  /** ISO, or empty. */
  readonly deadline: string;
}

/**
 * The form before anything is typed.
 * @param point undefined for a new one
 * @param task code of the task a new one begins with
 */
export function draftOfPoint(point: WorkPoint | undefined, task: string): PointDraft {
  if (point === undefined) return { task, phase: '', content: '', leads: [], responsible: [], deadline: '' };
  const { deadline, phase, content, leads, responsible } = point;
  return { task: point.task, phase, content, leads, responsible, deadline: deadline ?? '' };
}

/** The new work point that the fields describe. */
export function newPointOf({ deadline, phase, ...draft }: PointDraft): NewWorkPoint {
  // A phase that nobody chose follows from the deadline.
  return { ...draft, ...(deadline === '' ? {} : { deadline }), ...(phase === '' ? {} : { phase }) };
}

const same = (left: PointDraft[keyof PointDraft], right: PointDraft[keyof PointDraft]): boolean =>
  String(left) === String(right);

/** The fields that differ, as the ledger takes them; undefined where none does. The task stays. */
export function pointFieldsChanged(before: PointDraft, after: PointDraft): WorkPointEdit['fields'] | undefined {
  const kept = (['phase', 'content', 'leads', 'responsible'] as const)
    .filter((field) => !same(before[field], after[field]))
    .map((field) => [field, after[field]] as const);
  const fields: WorkPointEdit['fields'] = {
    ...Object.fromEntries(kept),
    ...(before.deadline === after.deadline ? {} : { deadline: after.deadline === '' ? null : after.deadline }),
  };
  return Object.keys(fields).length === 0 ? undefined : fields;
}
