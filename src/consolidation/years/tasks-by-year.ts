import { finding, type Finding } from '../../findings/finding';
import { phaseOn } from '../../ledger/phases';
import { likeTasks } from '../../plan/likeness';
import type { Phase } from '../../plan/plan';
import { headerKey } from '../../workbook/table';
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

/** The line a task belongs to: of its name, else of its code where the name is much alike: plans give codes anew. */
function lineFor(lines: readonly YearTask[][], { code, name }: ConsolidatedTask): YearTask[] | undefined {
  const newest = (line: YearTask[]) => line[0]?.task;
  return (
    lines.find((line) => sameName(newest(line)?.name ?? '', name)) ??
    lines.find((line) => newest(line)?.code === code && likeTasks(newest(line)?.name ?? '', name))
  );
}

/**
 * Every task over the years, in today's order, then those that have gone.
 * @param years ascending
 */
export function tasksByYear(years: readonly ConsolidatedYear[]): {
  readonly lines: readonly TaskLine[];
  readonly findings: readonly Finding[];
} {
  const groups: YearTask[][] = [];
  for (const year of [...years].reverse()) {
    const before = [...groups];
    for (const task of year.tasks) {
      const line = lineFor(before, task);
      if (line === undefined || line.at(-1)?.year === year) groups.push([{ year, task }]);
      else line.push({ year, task });
    }
  }
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
