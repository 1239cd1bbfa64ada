import { finding, type Finding } from '../../findings/finding';
import type { PlainDate, Role, TaskKind } from '../plan';
import { deadlineIn, readDeadline } from './dates';
import { isBullet, readHeading, withoutBullet } from './heading';
import { readInline } from './inline';
import { readLabels, startsWithLabel, type Label, type Labelled } from './labels';
import { readNames } from './names';
import type { Paragraph } from './paragraph';

/** A unit's part in a task as the text names it. */
export interface NamedRole {
  readonly name: string;
  readonly role: Role;
  readonly line: number;
}

/** A task as the text gives it. */
export interface FoundTask {
  readonly name: string;
  readonly line: number;
  readonly duty: string;
  readonly kind: TaskKind;
  readonly deadline: PlainDate | undefined;
  readonly roles: readonly NamedRole[];
  /** 各成员单位 are responsible too. */
  readonly everyMember: number | undefined;
}

interface Said extends Labelled {
  readonly line: number;
}

/** What stands under one heading or bullet, up to the next. */
interface Section {
  readonly line: number;
  readonly title: string;
  readonly body: Paragraph[];
  readonly said: Said[];
}

/** Longer texts are no names of tasks: the first clause is. */
const longestTitle = 40;

/** 行动 and 工程 say so in their name; everything else secures them. */
export function kindOf(name: string): TaskKind {
  if (name.endsWith('行动') || /行动[（(]/.test(name)) return '行动';
  return name.endsWith('工程') || /工程[（(]/.test(name) ? '工程' : '保障';
}

/** The title of a heading and the text that follows it on the same line. */
function splitTitle(text: string): { title: string; rest: string } {
  const end = /[。：:；;]/.exec(text)?.index ?? text.length;
  const first = text.slice(0, end).trim();
  if (first.length <= longestTitle) return { title: first, rest: text.slice(end + 1).trim() };
  const comma = /[，,]/.exec(first)?.index ?? first.length;
  return { title: first.slice(0, Math.min(comma, longestTitle)).trim(), rest: text.trim() };
}

/** Takes the units out of a text: by labels, or named at its end. */
function unitsIn(text: string): { rest: string; labelled: readonly Labelled[] } {
  const { before, labelled } = readLabels(text);
  const naming = labelled.some(({ label }) => label === 'lead' || label === 'responsible' || label === 'assisting');
  if (naming) return { rest: before, labelled };
  const inline = readInline(text);
  if (inline !== undefined) return inline;
  return { rest: before, labelled };
}

function openSection({ line, text }: Paragraph, heading: string): Section {
  const { rest, labelled } = unitsIn(heading);
  const { title, rest: body } = splitTitle(rest === '' ? text : rest);
  return {
    line,
    title: title.replace(/[（(]$/, ''),
    body: body === '' ? [] : [{ line, text: body }],
    said: labelled.map((one) => ({ ...one, line })),
  };
}

function addBody(section: Section, { line, text }: Paragraph): void {
  const { rest, labelled } = unitsIn(text);
  section.said.push(...labelled.map((one) => ({ ...one, line })));
  if (rest !== '') section.body.push({ line, text: rest });
}

function namesUnits({ said }: Section): boolean {
  return said.some(({ label }) => label === 'lead' || label === 'responsible' || label === 'assisting');
}

/**
 * A bullet is a task of its own where it names its own units; else it belongs to what stands above it. 牵头单位： behind a
 * bullet is a label of the section.
 */
function opensSection(paragraph: Paragraph): string | undefined {
  const heading = readHeading(paragraph.text);
  if (heading !== undefined) return startsWithLabel(heading.text) ? undefined : heading.text;
  if (!isBullet(paragraph.text)) return undefined;
  const text = withoutBullet(paragraph.text);
  return !startsWithLabel(text) && unitsIn(text).labelled.length > 0 ? text : undefined;
}

function sections(paragraphs: readonly Paragraph[]): Section[] {
  const found: Section[] = [];
  for (const paragraph of paragraphs) {
    const heading = opensSection(paragraph);
    if (heading !== undefined) found.push(openSection(paragraph, heading));
    else {
      const text = withoutNumber(withoutBullet(paragraph.text));
      const last = found.at(-1);
      if (last !== undefined) addBody(last, { ...paragraph, text });
    }
  }
  return found;
}

/** `1. 牵头单位：甲` is a label with a number, not a heading. */
function withoutNumber(text: string): string {
  const heading = readHeading(text);
  return heading !== undefined && startsWithLabel(heading.text) ? heading.text : text;
}

const roleOf: Readonly<Partial<Record<Label, Role>>> = { lead: '牵头', responsible: '责任', assisting: '责任' };

class TaskReader {
  readonly roles: NamedRole[] = [];
  everyMember: number | undefined;

  constructor(
    private readonly section: Section,
    private readonly findings: Finding[],
  ) {}

  private report(code: Finding['code'], line: number, values: Finding['values'] = {}): void {
    this.findings.push(finding(code, { line }, { task: this.section.title, ...values }));
  }

  private add(name: string, role: Role, line: number): void {
    const earlier = this.roles.find((one) => one.name === name);
    if (earlier === undefined) this.roles.push({ name, role, line });
    else if (earlier.role === role) this.report('notice-unit-twice', line, { unit: name });
    else this.report('notice-both-roles', line, { unit: name });
  }

  private list({ label, text, line }: Said, role: Role): void {
    const list = readNames(text);
    for (const name of list.names) this.add(name, role, line);
    if (list.everyMember) this.everyMember ??= line;
    if (list.open) this.report('notice-list-open', line);
    for (const group of list.groups) this.report('notice-group', line, { group });
    for (const odd of list.odd) this.report('notice-not-a-unit', line, { text: odd.slice(0, 60) });
    if (list.names.length + list.groups.length + list.odd.length === 0 && !list.everyMember) {
      this.report('notice-label-empty', line, { label: label === 'lead' ? '牵头单位' : '责任单位' });
    }
  }

  /** 责任单位 beside 配合单位, with no 牵头单位: the responsible ones lead. */
  private readRoles(): void {
    const { said } = this.section;
    const led = said.some(({ label }) => label === 'lead');
    const assisted = said.some(({ label }) => label === 'assisting');
    const promoted = !led && assisted && said.some(({ label }) => label === 'responsible');
    for (const one of said) {
      const role = promoted && one.label === 'responsible' ? '牵头' : roleOf[one.label];
      if (role !== undefined) this.list(one, role);
    }
    if (promoted) this.report('notice-responsible-leads', this.section.line);
  }

  private deadline(): PlainDate | undefined {
    const said = this.section.said.find(({ label }) => label === 'deadline');
    if (said === undefined)
      return this.section.body.map(({ text }) => deadlineIn(text)).find((day) => day !== undefined);
    const day = readDeadline(said.text);
    if (day === undefined) this.report('notice-deadline-unreadable', said.line, { text: said.text.slice(0, 60) });
    return day;
  }

  read(): FoundTask {
    this.readRoles();
    const { section } = this;
    const duty = section.said.find(({ label }) => label === 'duty')?.text;
    const kind = section.said.find(({ label }) => label === 'kind')?.text.replace(/。$/, '');
    return {
      name: section.title.replace(/\s+/g, ''),
      line: section.line,
      duty: duty ?? section.body.map(({ text }) => text).join(''),
      kind: kind === '行动' || kind === '工程' || kind === '保障' ? kind : kindOf(section.title),
      deadline: this.deadline(),
      roles: this.roles,
      everyMember: this.everyMember,
    };
  }
}

/**
 * Finds the tasks of a notice: headings that name units, in them or below them up to the next heading. A numbered
 * neighbour of such headings that has the words of a task but names nobody is pointed out.
 */
export function readTasks(paragraphs: readonly Paragraph[], findings: Finding[]): FoundTask[] {
  const tasks: FoundTask[] = [];
  for (const section of sections(paragraphs)) {
    if (namesUnits(section)) tasks.push(new TaskReader(section, findings).read());
    else if (section.said.some(({ label }) => label === 'duty')) {
      findings.push(finding('notice-task-without-units', { line: section.line }, { task: section.title }));
    }
  }
  return tasks;
}
