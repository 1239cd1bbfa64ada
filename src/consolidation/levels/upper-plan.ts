import { finding, type Finding } from '../../findings/finding';
import { likeTasks } from '../../plan/likeness';
import type { Task } from '../../plan/plan';
import { cellOf } from '../../returns/unit-return';
import { headerKey } from '../../workbook/header';
import type { ConsolidatedTask, ConsolidatedYear } from '../consolidated/consolidated-year';

/** Which task of the upper plan each of a district's tasks is. */
export interface TaskMatch {
  /** The district's code to the plan's. */
  readonly codes: ReadonlyMap<string, string>;
  /** Tasks that the plan does not have. */
  readonly unmatched: readonly ConsolidatedTask[];
  readonly findings: readonly Finding[];
}

function saidOf(code: Finding['code'], { at, name }: ConsolidatedTask, adopted = ''): Finding {
  const where = { sheet: at.sheet, cell: cellOf(at, '任务名称'), field: '任务名称' };
  return finding(code, where, { raw: name, adopted });
}

/**
 * Matches a district's tasks with the upper plan's: by name, else by the only one of a like name. Codes do not matter:
 * T03 of one plan is not T03 of another.
 */
export function matchTasks(own: readonly ConsolidatedTask[], plan: readonly Task[]): TaskMatch {
  const byName = new Map(plan.map((task) => [headerKey(task.name), task]));
  const taken = new Set<string>();
  const codes = new Map<string, string>();
  const findings: Finding[] = [];
  for (const task of own) {
    const same = byName.get(headerKey(task.name));
    if (same === undefined || taken.has(same.code)) continue;
    taken.add(same.code);
    codes.set(task.code, same.code);
  }
  const unmatched = own.filter((task) => {
    if (codes.has(task.code)) return false;
    const alike = plan.filter(({ name }) => likeTasks(name, task.name));
    const [only, another] = alike.filter(({ code }) => !taken.has(code));
    if (only !== undefined && another === undefined) {
      taken.add(only.code);
      codes.set(task.code, only.code);
      findings.push(saidOf('level-task-alike', task, only.name));
      return false;
    }
    const [first] = alike;
    if (only === undefined && first !== undefined) findings.push(saidOf('level-task-twice', task, first.name));
    else findings.push(saidOf('level-task-unknown', task));
    return true;
  });
  return { codes, unmatched, findings };
}

/** The first code `T01`, `T02` … that is free. */
function freeCode(taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const code = `T${String(number).padStart(2, '0')}`;
    if (!taken.has(code)) return code;
  }
}

/**
 * The tasks of districts that no upper plan stands above: those of the first, then what the others have besides.
 * @param years in an order that does not depend on the files'
 */
export function commonPlan(years: readonly ConsolidatedYear[]): Task[] {
  const plan: Task[] = [];
  for (const { tasks } of years) {
    for (const { code, name } of matchTasks(tasks, plan).unmatched) {
      const taken = new Set(plan.map((task) => task.code));
      plan.push({ code: taken.has(code) ? freeCode(taken) : code, name, kind: '保障', duty: '' });
    }
  }
  return plan;
}
