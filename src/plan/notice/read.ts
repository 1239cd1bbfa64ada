import { finding, type Finding } from '../../findings/finding';
import { checkPlan } from '../check';
import type { Assignment, Plan, Task, Unit } from '../plan';
import { readMembers, readNamedList, type FoundList } from './members';
import { paragraphs } from './paragraph';
import { readPhases } from './phases';
import { readTasks, type FoundTask } from './tasks';
import { readTitle } from './title';

/** The lines of the text that things were read from, from 1. */
export interface NoticeSources {
  /** By unit code: where the unit is named first. */
  readonly units: ReadonlyMap<string, number>;
  readonly tasks: ReadonlyMap<string, number>;
  /** By `T01 U04`. */
  readonly assignments: ReadonlyMap<string, number>;
  /** By name of the phase. */
  readonly phases: ReadonlyMap<string, number>;
}

/** What a notice says. */
export interface NoticeReading {
  readonly plan: Plan;
  /** Codes of the units on the member list. */
  readonly members: readonly string[];
  readonly sources: NoticeSources;
  /** What was not understood or is worth a look, with its line. */
  readonly findings: readonly Finding[];
}

const numbered = (letter: string, index: number): string => `${letter}${String(index + 1).padStart(2, '0')}`;

/** 又称: other names of a unit, in the writer's form. */
const aliasForm = /^(.*?)[（(]又称([^（）()]+)[）)]$/;

function unitNamed(text: string, kind: Unit['kind'], index: number): Unit {
  const [, name = text, others] = aliasForm.exec(text) ?? [];
  return { code: numbered('U', index), name, kind, aliases: others === undefined ? [] : others.split(/[、;；]/) };
}

class UnitRegister {
  readonly units: Unit[] = [];
  readonly lines = new Map<string, number>();

  add(text: string, kind: Unit['kind'], line: number): Unit {
    const known = this.units.find(({ name, aliases }) => name === text || aliases.includes(text));
    if (known !== undefined) return known;
    const unit = unitNamed(text, kind, this.units.length);
    this.units.push(unit);
    this.lines.set(unit.code, line);
    return unit;
  }

  addList(found: FoundList | undefined, kind: Unit['kind'], findings: Finding[]): string[] {
    if (found === undefined) return [];
    for (const odd of found.list.odd) {
      findings.push(finding('notice-not-a-unit', { line: found.line }, { task: '成员名单', text: odd.slice(0, 60) }));
    }
    if (found.list.open) findings.push(finding('notice-members-open', { line: found.line }));
    return found.list.names.map((name) => this.add(name, kind, found.line).code);
  }
}

function assignmentsOf(found: FoundTask, task: Task, register: UnitRegister, members: readonly string[]) {
  const assignments: { assignment: Assignment; line: number }[] = found.roles.map(({ name, role, line }) => ({
    assignment: { task: task.code, unit: register.add(name, '责任单位', line).code, role },
    line,
  }));
  const named = new Set(assignments.map(({ assignment }) => assignment.unit));
  const { everyMember } = found;
  if (everyMember === undefined) return assignments;
  for (const unit of members.filter((code) => !named.has(code))) {
    assignments.push({ assignment: { task: task.code, unit, role: '责任' }, line: everyMember });
  }
  return assignments;
}

function taskOf(found: FoundTask, index: number): Task {
  const { name, kind, duty, deadline } = found;
  return { code: numbered('T', index), name, kind, duty, ...(deadline === undefined ? {} : { deadline }) };
}

/** The plan's own findings, with the lines they came from. */
function placedOn(found: Finding, sources: NoticeSources): Finding {
  const { task, unit } = found.values;
  const line =
    sources.assignments.get(`${task ?? ''} ${unit ?? ''}`) ??
    sources.tasks.get(String(task ?? '')) ??
    sources.units.get(String(unit ?? ''));
  return line === undefined ? found : { ...found, where: { ...found.where, line } };
}

/**
 * Reads the plan out of an official text: units, tasks, assignments, phases and the member list, whatever the wording of
 * its genre (牵头单位/主办单位/责任单位/配合单位…, 由甲牵头、乙参加, 各成员单位, 完成时限…). What was not understood is said.
 * @param text the notice, any line ends
 * @returns the plan with the line each part came from; findings notice-… and plan-… with their line
 */
export function readNotice(text: string): NoticeReading {
  const body = paragraphs(text);
  const findings: Finding[] = [];
  const register = new UnitRegister();
  const memberList = readMembers(body);
  const members = register.addList(memberList, '成员单位', findings);
  register.addList(readNamedList(body, '其他责任单位'), '责任单位', findings);
  register.addList(readNamedList(body, '乡镇街道'), '乡镇街道', findings);
  const found = readTasks(body, findings);
  const tasks = found.map(taskOf);
  const assignments = found.flatMap((one, index) => {
    const task = tasks[index];
    return task === undefined ? [] : assignmentsOf(one, task, register, members);
  });
  if (memberList === undefined && found.some(({ everyMember }) => everyMember !== undefined)) {
    findings.push(finding('notice-members-missing', {}));
  }
  const phases = readPhases(body);
  const plan: Plan = {
    ...readTitle(body),
    units: register.units,
    tasks,
    assignments: assignments.map(({ assignment }) => assignment),
    phases: phases.map(({ phase }) => phase),
  };
  const sources: NoticeSources = {
    units: register.lines,
    tasks: new Map(found.map(({ line }, index) => [numbered('T', index), line])),
    assignments: new Map(assignments.map(({ assignment: { task, unit }, line }) => [`${task} ${unit}`, line])),
    phases: new Map(phases.map(({ phase, line }) => [phase.name, line])),
  };
  const checked = checkPlan(plan, memberList !== undefined).map((one) => placedOn(one, sources));
  return { plan, members, sources, findings: [...findings, ...checked] };
}
