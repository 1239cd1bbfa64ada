import type { Plan, Task } from '../../../plan/plan';
import { headerKey } from '../../../workbook/header';
import { entry, taskAdded, taskReinstated, type EntryDifference } from './difference';
import type { Matched } from './matching';

/** 任务 against the notice: what is the same task first, then what is new, then what the notice does not have. */
export function taskDifferences(both: Matched): EntryDifference[] {
  const { ledger, plan, tasks } = both;
  const known = new Set(tasks.values());
  return [
    ...[...tasks].flatMap(([planned, task]) => changes(planned, task, both)),
    ...plan.tasks
      .filter((task) => !tasks.has(task))
      .map((task) => entry('added', taskAdded(task), true, { planned: task.code, name: task.name, after: task.kind })),
    ...ledger.tasks
      .filter((task) => !known.has(task))
      .map(({ code, name }) =>
        entry('missing', `task-missing ${code}`, false, { code, name, before: '在册', after: '停用' }),
      ),
  ];
}

/** Texts are the same however they are broken into lines. */
const unbroken = (text: string): string => text.replace(/[\s；;。]+/g, '');

/** What the notice says otherwise of a task that the ledger has. */
function changes(planned: Task, known: Task, both: Matched): EntryDifference[] {
  const found: EntryDifference[] = [];
  const rest = { code: known.code, planned: planned.code, name: known.name };
  if (both.ledger.retiredTasks.includes(known))
    found.push(
      entry('reinstated', taskReinstated(known), true, { ...rest, field: '状态', before: '停用', after: '在册' }),
    );
  if (headerKey(known.name) !== headerKey(planned.name)) {
    const names = { field: '任务名称', before: known.name, after: planned.name };
    found.push(entry('renamed', `task-renamed ${known.code}`, true, { ...rest, ...names }));
  }
  const compare = (field: string, before: string, after: string, suggested = true) => {
    if (after === '' || unbroken(before) === unbroken(after)) return;
    found.push(entry('changed', `task-${field} ${known.code}`, suggested, { ...rest, field, before, after }));
  };
  compare('任务类别', known.kind, planned.kind);
  compare('主要任务', known.duty, planned.duty);
  compare('完成时限', known.deadline ?? '', planned.deadline ?? '');
  // Whom the office chose to report is its own choice; the order of the notice is only offered.
  const { before, after } = reporter(planned, known, both);
  compare('汇报单位', before, after, false);
  return found;
}

/** First leads that both have: which of them reports. */
function reporter(planned: Task, known: Task, { ledger, plan, units }: Matched): { before: string; after: string } {
  const leadNames = ({ assignments }: Pick<Plan, 'assignments'>, task: string, nameOf: (unit: string) => string) =>
    assignments.flatMap((one) => (one.task === task && one.role === '牵头' ? [nameOf(one.unit)] : []));
  const before = leadNames(ledger, known.code, (code) => ledger.units.find((unit) => unit.code === code)?.name ?? code);
  const after = leadNames(plan, planned.code, (code) => {
    const unit = plan.units.find((one) => one.code === code);
    return unit === undefined ? '' : (units.get(unit)?.name ?? '');
  });
  const [first = '', wanted = ''] = [before[0], after[0]];
  return before.includes(wanted) ? { before: first, after: wanted } : { before: '', after: '' };
}
