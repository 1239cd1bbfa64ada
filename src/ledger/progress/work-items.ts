import type { Assignment, Role, Task } from '../../plan/plan';
import type { Indicator } from '../indicators';
import type { Ledger, WorkItem, WorkPoint } from '../ledger';
import type { LedgerUnit } from '../ledger-unit';

type Work = Pick<Ledger, 'units' | 'tasks' | 'assignments' | 'points' | 'year'>;

/** The year a work point is for: its code begins with it, or its deadline does; 0 where neither says. */
export function pointYear({ code, deadline }: Pick<WorkPoint, 'code' | 'deadline'>): number {
  return Math.max(0, ...[code, deadline ?? ''].map((text) => Number(/^(\d{4})-/.exec(text)?.[1] ?? 0)));
}

function codesOf(units: readonly Pick<LedgerUnit, 'code' | 'name' | 'aliases'>[], names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const unit = units.find((candidate) => candidate.name === name || candidate.aliases.includes(name));
    return unit === undefined ? [] : [unit.code];
  });
}

function carriersOf(point: WorkPoint, work: Work): { unit: string; role: Role }[] {
  const named = [
    ...codesOf(work.units, point.leads).map((unit) => ({ unit, role: '牵头' as const })),
    ...codesOf(work.units, point.responsible).map((unit) => ({ unit, role: '责任' as const })),
  ];
  if (named.length > 0) return named;
  return work.assignments.filter(({ task }) => task === point.task).map(({ unit, role }) => ({ unit, role }));
}

function itemsOfTask(task: Task, work: Work): WorkItem[] {
  const whole = work.assignments
    .filter((assignment: Assignment) => assignment.task === task.code)
    .map(({ unit, role }): WorkItem => ({
      task: task.code,
      point: '',
      unit,
      role,
      content: task.duty,
      ...(task.deadline === undefined ? {} : { deadline: task.deadline }),
    }));
  const points = work.points
    .filter((point) => point.task === task.code && pointYear(point) <= work.year)
    .flatMap((point) =>
      carriersOf(point, work).map(({ unit, role }): WorkItem => ({
        task: task.code,
        point: point.code,
        unit,
        role,
        content: point.content,
        ...(point.deadline === undefined ? {} : { deadline: point.deadline }),
      })),
    );
  return [...whole, ...points];
}

/**
 * Every item of work of the year: each task as a whole and each work point, for each unit that carries it; nothing of
 * units that are 停用, and nothing of years to come, which an office may have planned already.
 */
export function workItems(work: Work): WorkItem[] {
  const active = new Set(work.units.flatMap((unit) => (unit.active ? [unit.code] : [])));
  return work.tasks.flatMap((task) => itemsOfTask(task, work)).filter(({ unit }) => active.has(unit));
}

/** The units that are asked to report. */
export function reportingUnits(ledger: Ledger): LedgerUnit[] {
  return ledger.units.filter(({ active }) => active);
}

/** The indicators a unit is asked for; a 比率 is recomputed and asked of nobody. */
export function indicatorsOf(unit: LedgerUnit, indicators: readonly Indicator[]): Indicator[] {
  return indicators.filter(
    ({ combination, reporters }) =>
      combination !== '比率' &&
      (reporters.length === 0 || reporters.some((name) => name === unit.name || unit.aliases.includes(name))),
  );
}
