import { finding, type Finding } from '../../findings/finding';
import { phaseOn } from '../../ledger/plan/phases';
import { likeTasks } from '../../plan/likeness';
import type { Phase } from '../../plan/plan';
import { headerKey } from '../../workbook/header';
import type { ConsolidatedTask, ConsolidatedYear } from '../consolidated/consolidated-year';
import { yearsOf, type Span } from './span';

/** A task in one of the years. */
export interface YearTask {
  readonly year: ConsolidatedYear;
  readonly task: ConsolidatedTask;
}

/** A task over the years. */
export interface TaskLine {
  readonly code: string;
  /** As it is called now. */
  readonly name: string;
  /** Ascending; years without a report, or without this task, are missing. */
  readonly years: readonly YearTask[];
}

/** Years of the span that belong to one phase of the plan. */
export interface SpanPhase {
  readonly name: string;
  readonly years: readonly number[];
}

const sameName = (left: string, right: string): boolean => headerKey(left) === headerKey(right);

/** A task over the years as it is being put together, the newest year first. */
type Group = YearTask[];

const newestOf = (group: Group): ConsolidatedTask | undefined => group[0]?.task;

/**
 * Puts the tasks of an earlier year into the groups there are: by name, then of what is left by code where the name is
 * much alike: plans give codes anew.
 */
function takeIn(groups: Group[], year: ConsolidatedYear): void {
  const free = new Set(groups);
  const left = new Set(year.tasks);
  const put = (fits: (newest: ConsolidatedTask, task: ConsolidatedTask) => boolean) => {
    for (const task of left) {
      const group = [...free].find((one) => fits(newestOf(one) ?? task, task));
      if (group === undefined) continue;
      group.push({ year, task });
      free.delete(group);
      left.delete(task);
    }
  };
  put((newest, task) => sameName(newest.name, task.name));
  put((newest, task) => newest.code === task.code && likeTasks(newest.name, task.name));
  groups.push(...[...left].map((task) => [{ year, task }]));
}

/**
 * Every task over the years, in today's order, then those that have gone.
 * @param years ascending
 */
export function tasksByYear(years: readonly ConsolidatedYear[]): {
  readonly lines: readonly TaskLine[];
  readonly findings: readonly Finding[];
} {
  const groups: Group[] = [];
  for (const year of [...years].reverse()) takeIn(groups, year);
  const findings: Finding[] = [];
  const lines = groups.flatMap((group): TaskLine[] => {
    const [newest] = group;
    if (newest === undefined) return [];
    const { code, name } = newest.task;
    const ascending = [...group].reverse();
    if (group.some(({ task }) => !sameName(task.name, name))) {
      const names = ascending.map(({ year, task }) => `${year.year}年“${task.name}”`).join('，');
      findings.push(finding('years-task-renamed', { field: '任务名称' }, { code, names }));
    }
    return [{ code, name, years: ascending }];
  });
  return { lines, findings };
}

/**
 * The phases of a plan that a span reaches into. A year belongs to the phase that its last day lies in; without phases
 * the span is one.
 */
export function phasesOf(span: Span, phases: readonly Phase[]): SpanPhase[] {
  const byPhase = new Map<string, number[]>();
  const whole = span.from === span.to ? `${span.from}年` : `${span.from}—${span.to}年`;
  for (const year of yearsOf(span)) {
    const name = phaseOn(phases, `${year}-12-31`)?.name ?? (phases.length === 0 ? whole : `${year}年（不在各阶段内）`);
    byPhase.set(name, [...(byPhase.get(name) ?? []), year]);
  }
  return [...byPhase].map(([name, years]) => ({ name, years }));
}
