import { dayName } from '../../findings/day-name';
import type { Plan, Role, Task, Unit } from '../plan';
import { readNotice } from './read';

function unitText({ name, aliases }: Unit): string {
  return aliases.length === 0 ? name : `${name}（又称${aliases.join('、')}）`;
}

function unitList(plan: Plan, kind: Unit['kind'], label: string): string[] {
  const units = plan.units.filter((unit) => unit.kind === kind);
  return units.length === 0 ? [] : [`${label}：${units.map(unitText).join('、')}。`];
}

/** The duty in one paragraph: a line of its own would read as a heading, or as what follows the task. */
function dutyText(duty: string): string {
  const lines = duty.split('\n').map((line) => line.trim());
  return lines
    .filter((line) => line !== '')
    .reduce((text, line) => (/[。；;！？：:，,、]$/.test(text) || text === '' ? text + line : `${text}；${line}`), '');
}

function taskText(plan: Plan, task: Task, index: number): string[] {
  const names = new Map(plan.units.map(({ code, name }) => [code, name]));
  const list = (role: Role, label: string) => {
    const own = plan.assignments.filter((one) => one.task === task.code && one.role === role);
    return own.length === 0 ? [] : [`${label}：${own.map(({ unit }) => names.get(unit) ?? unit).join('、')}。`];
  };
  return [
    `${index + 1}、${task.name}`,
    `任务类别：${task.kind}`,
    `主要任务：${dutyText(task.duty)}`,
    ...list('牵头', '牵头单位'),
    ...list('责任', '责任单位'),
    ...(task.deadline === undefined ? [] : [`完成时限：${dayName(task.deadline)}`]),
    '',
  ];
}

/**
 * The plan in the text form of a notice: member list, tasks with their units, phases. `readNotice` reads the same plan
 * from it wherever `whyNotWritable` has nothing to say.
 */
export function writeNotice(plan: Plan): string {
  const phases = plan.phases.flatMap(({ name, start, end, work }) => [
    `${name}（${dayName(start)}至${dayName(end)}）：`,
    ...work.map((item) => `——${item}；`),
    '',
  ]);
  const lines = [
    `《${plan.title}》`,
    `地区：${plan.region}`,
    '',
    ...unitList(plan, '成员单位', '成员单位'),
    ...unitList(plan, '责任单位', '其他责任单位'),
    ...unitList(plan, '乡镇街道', '乡镇街道'),
    '',
    '一、任务分工',
    ...plan.tasks.flatMap((task, index) => taskText(plan, task, index)),
    ...(phases.length === 0 ? [] : ['二、工作阶段', ...phases]),
  ];
  return `${lines.join('\n')}\n`;
}

/** What a plan and the plan read back from its text must agree in, part by part. */
const parts = ['title', 'region', 'units', 'tasks', 'assignments', 'phases'] as const;

/**
 * Why a plan would not read back the same from its text: names with separators in them, codes that are not in the order
 * of the text, phases without work that share a line, and the like.
 * @returns the part that would change; undefined where the text form is faithful
 */
export function whyNotWritable(plan: Plan): (typeof parts)[number] | undefined {
  const again = readNotice(writeNotice(plan)).plan;
  return parts.find((part) => canonical(again[part]) !== canonical(plan[part]));
}

/** The same text for the same data, whatever the order of its properties. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([left], [right]) => (left < right ? -1 : 1)))
      : inner,
  );
}
