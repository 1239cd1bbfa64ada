import { finding, type Finding } from '../../findings/finding';
import { checkPlan } from '../check';
import type { Plan, Task } from '../plan';
import { AssignmentReader } from './assignments';
import { withTasksOfUnits } from './by-unit/read';
import { withSharesOfTasks } from './by-unit/shares';
import { onlyYear } from './dates';
import { readHeading } from './heading';
import { startsWithLabel } from './labels';
import { readLegend } from './legend';
import { readMembers, readNamedList } from './members';
import { paragraphs, plainLines, type Paragraph } from './paragraph';
import { readPhases } from './phases';
import { numbered, UnitRegister } from './register';
import type { FoundTask } from './task';
import { readTasks } from './tasks';
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

/** Titles name the year that deadlines leave out. */
const titleLines = 4;

function yearOf(body: readonly Paragraph[]): number | undefined {
  const top = body.slice(0, titleLines).map(({ text }) => text);
  return onlyYear(top.filter((text) => text.length <= 60 && !/\d日/.test(text)));
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
  const [body, lines] = [paragraphs(text), plainLines(text)];
  const findings: Finding[] = [];
  const title = readTitle(body);
  const memberList = readMembers(body, lines);
  const others = ['其他责任单位', '乡镇街道'].map((label) => readNamedList(body, label));
  const lists = [memberList, ...others];
  const isList = ({ line, text }: Paragraph) => {
    const heading = readHeading(text)?.text;
    return lists.some((list) => list?.line === line) && (heading === undefined || startsWithLabel(heading));
  };
  const told = withTasksOfUnits(
    withSharesOfTasks(
      body.filter((one) => !isList(one)),
      findings,
    ),
    findings,
  );
  const found = readTasks(told, yearOf(body), readLegend(lines, findings), findings);
  const names = [
    ...lists.flatMap((one) => one?.list.names ?? []),
    ...found.flatMap(({ roles }) => roles.map(({ name }) => name)),
  ];
  const register = new UnitRegister(names, title.region, findings);
  const [members = []] = lists.map((one, index) =>
    register.addList(one, (['成员单位', '责任单位', '乡镇街道'] as const)[index] ?? '责任单位'),
  );
  const tasks = found.map(taskOf);
  const reader = new AssignmentReader(register, members, [...register.units], findings);
  const assignments = found.flatMap((one, index) => {
    const task = tasks[index];
    return task === undefined ? [] : reader.read(one, task);
  });
  if (memberList === undefined && found.some(({ everyMember }) => everyMember !== undefined)) {
    findings.push(finding('notice-members-missing', {}));
  }
  const phases = readPhases(body);
  const plan: Plan = {
    ...title,
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
