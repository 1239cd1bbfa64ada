import { finding, type Finding } from '../../findings/finding';
import { withPointsApart } from './enumeration';
import { withoutMark } from './heading';
import { labelOf } from './labels';
import type { Legend } from './legend';
import type { Paragraph } from './paragraph';
import { withHeadedPoints } from './sections/headed';
import { readSections } from './sections/read';
import { isCarried, type Section } from './sections/section';
import { readTask, type FoundTask, type NamedRole } from './task';

/** A task that a table or an annex gives once more is one task: what is said of it again is added. */
function joined(tasks: readonly FoundTask[], findings: Finding[]): FoundTask[] {
  const found = new Map<string, FoundTask>();
  for (const task of tasks) {
    const first = found.get(task.name);
    if (first === undefined) {
      found.set(task.name, task);
      continue;
    }
    findings.push(finding('notice-task-again', { line: task.line }, { task: task.name, line: first.line }));
    const known = (one: NamedRole) => first.roles.some(({ name, role }) => name === one.name && role === one.role);
    found.set(task.name, {
      ...first,
      duty: first.duty === '' ? task.duty : first.duty,
      deadline: first.deadline ?? task.deadline,
      roles: [...first.roles, ...task.roles.filter((one) => !known(one))],
      groups: [...first.groups, ...task.groups],
      everyMember: first.everyMember ?? task.everyMember,
    });
  }
  return [...found.values()];
}

const unreadOf = ({ line, text }: Paragraph): Finding =>
  finding('notice-assignment-unread', { line }, { text: text.slice(0, 60) });

/** The words of a task, or 成员单位：, with nobody who leads or is responsible. */
function withoutUnits({ line, title, said }: Section): Finding[] {
  const members = said.filter(({ label, text }) => label === 'member' && text !== '');
  // 二、主要任务 is the heading of the tasks.
  const task = said.some(({ label }) => label === 'duty') && labelOf(withoutMark(title)) === undefined;
  return [
    ...members.map((one) => unreadOf({ line: one.line, text: `成员单位：${one.text}` })),
    ...(task ? [finding('notice-task-without-units', { line }, { task: title })] : []),
  ];
}

/** Deadlines that are none are said once: 长期坚持 is not to be mended, task by task. */
function standingIn(tasks: readonly FoundTask[]): Finding[] {
  const standing = tasks.flatMap((task) => (task.standing === undefined ? [] : [task.standing]));
  const [first] = standing;
  const texts = [...new Set(standing.map(({ text }) => text))].join('”“');
  return first === undefined
    ? []
    : [finding('notice-deadline-standing', { line: first.line }, { count: standing.length, texts })];
}

/**
 * Finds the tasks of a notice: headings that name units, in them or below them up to the next heading. A numbered
 * neighbour of such headings that has the words of a task but names nobody is pointed out, and so is whatever seems to
 * name units and was not read.
 * @param year of deadlines that name none
 * @param legend how the notice marks who leads
 */
export function readTasks(
  paragraphs: readonly Paragraph[],
  year: number | undefined,
  legend: Legend,
  findings: Finding[],
): FoundTask[] {
  const tasks: FoundTask[] = [];
  const { sections, unread } = readSections(withPointsApart(paragraphs));
  for (const section of withHeadedPoints(sections, findings)) {
    if (isCarried(section)) tasks.push(readTask(section, year, legend, findings));
    else findings.push(...withoutUnits(section));
  }
  for (const one of [...standingIn(tasks), ...unread.map(unreadOf)]) findings.push(one);
  return joined(tasks, findings);
}
