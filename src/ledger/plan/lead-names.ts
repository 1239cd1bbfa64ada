import type { Plan } from '../../plan/plan';

/** Names of the units that lead a task, in the order of the plan. */
export function leadNames({ units, assignments }: Pick<Plan, 'units' | 'assignments'>, task: string): string[] {
  const names = new Map(units.map(({ code, name }) => [code, name]));
  return assignments
    .filter((assignment) => assignment.task === task && assignment.role === '牵头')
    .map(({ unit }) => names.get(unit) ?? unit);
}
