import { readNotice } from '../../src/plan/notice';

/** The tasks of a text, `任务: 牵头 / 责任 期限`, a line a task. */
export function tasksIn(text: string): string[] {
  const { plan } = readNotice(text);
  const names = new Map(plan.units.map(({ code, name }) => [code, name]));
  return plan.tasks.map((task) => {
    const own = (role: string) =>
      plan.assignments
        .filter((one) => one.task === task.code && one.role === role)
        .map(({ unit }) => names.get(unit))
        .join(' ');
    const deadline = task.deadline === undefined ? '' : ` ${task.deadline}`;
    return `${task.name}: ${own('牵头')} / ${own('责任')}${deadline}`;
  });
}
