import type { PlanDifference } from '../../../ledger/plan/notice-difference/difference';

/** Ids of the differences that are to be adopted. */
export type Chosen = ReadonlySet<string>;

interface Line {
  readonly id: string;
  readonly suggested: boolean;
  readonly needs: readonly string[];
  /** Id of the line that this one takes the place of. */
  readonly instead?: string;
}

const linesOf = ({ units, tasks, assignments }: PlanDifference): readonly Line[] => [
  ...units,
  ...tasks,
  ...assignments,
];

/** Every id of a difference. */
export function idsOf(difference: PlanDifference): string[] {
  return linesOf(difference).map(({ id }) => id);
}

/** What is ticked before anybody chooses: what most offices would adopt. */
export function suggestedOf(difference: PlanDifference): Chosen {
  return new Set(linesOf(difference).flatMap(({ id, suggested }) => (suggested ? [id] : [])));
}

/**
 * Ticks a line or takes its tick away, and with it the lines that cannot be without each other: a role in a new task needs
 * the task; a unit is either new or another one's new name.
 */
export function withChoice(difference: PlanDifference, chosen: Chosen, id: string, wanted: boolean): Chosen {
  const lines = linesOf(difference);
  const next = new Set(chosen);
  const insteadOf = new Map(lines.flatMap((line) => (line.instead === undefined ? [] : [[line.instead, line.id]])));
  const own = lines.find((line) => line.id === id);
  const stands = (need: string): boolean => next.has(need) || next.has(insteadOf.get(need) ?? '');
  if (own !== undefined && wanted) {
    next.add(id);
    if (own.instead !== undefined) next.delete(own.instead);
    const renaming = insteadOf.get(id);
    if (renaming !== undefined) next.delete(renaming);
    for (const need of own.needs) if (!stands(need)) next.add(need);
  }
  if (!wanted) {
    next.delete(id);
    for (const line of lines) if (!line.needs.every(stands)) next.delete(line.id);
  }
  return next;
}
