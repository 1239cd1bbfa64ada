import { finding, type Finding } from '../../findings/finding';
import type { PlainDate, Role, TaskKind } from '../plan';
import { deadlineIn, readDeadline } from './dates';
import { namesUnits, type Label } from './labels';
import { readNames } from './names';
import type { Paragraph } from './paragraph';
import { readSections, type Said, type Section } from './sections';

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

/** 行动 and 工程 say so in their name; everything else secures them. */
export function kindOf(name: string): TaskKind {
  if (name.endsWith('行动') || /行动[（(]/.test(name)) return '行动';
  return name.endsWith('工程') || /工程[（(]/.test(name) ? '工程' : '保障';
}

const roleOf: Readonly<Partial<Record<Label, Role>>> = { lead: '牵头', responsible: '责任', assisting: '责任' };

class TaskReader {
  readonly roles: NamedRole[] = [];
  everyMember: number | undefined;

  constructor(
    private readonly section: Section,
    private readonly year: number | undefined,
    private readonly findings: Finding[],
  ) {}

  private report(code: Finding['code'], line: number, values: Finding['values'] = {}): void {
    this.findings.push(finding(code, { line }, { task: this.section.title, ...values }));
  }

  private list({ label, text, line }: Said, role: Role): void {
    const list = readNames(text);
    for (const name of list.names) this.roles.push({ name, role: list.leads.includes(name) ? '牵头' : role, line });
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
    const led = said.some(({ label, text }) => label === 'lead' || readNames(text).leads.length > 0);
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
    const text = said.text.slice(0, 60);
    const day = readDeadline(said.text, this.year);
    if (day === undefined) this.report('notice-deadline-unreadable', said.line, { text });
    else if (readDeadline(said.text) === undefined) {
      this.report('notice-deadline-year', said.line, { text, year: this.year ?? '' });
    }
    return day;
  }

  read(): FoundTask {
    this.readRoles();
    const { section } = this;
    const duties = section.said.filter(({ label, text }) => label === 'duty' && text !== '').map(({ text }) => text);
    const kind = section.said.find(({ label }) => label === 'kind')?.text.replace(/。$/, '');
    if (section.again !== undefined) this.report('notice-lead-again', section.again);
    if (section.lifted !== undefined) this.report('notice-units-of-heading', section.lifted);
    return {
      name: section.title.replace(/\s+/g, ''),
      line: section.line,
      duty: (duties.length > 0 ? duties : section.body.map(({ text }) => text)).join(''),
      kind: kind === '行动' || kind === '工程' || kind === '保障' ? kind : kindOf(section.title),
      deadline: this.deadline(),
      roles: this.roles,
      everyMember: this.everyMember,
    };
  }
}

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
      everyMember: first.everyMember ?? task.everyMember,
    });
  }
  return [...found.values()];
}

/**
 * Finds the tasks of a notice: headings that name units, in them or below them up to the next heading. A numbered
 * neighbour of such headings that has the words of a task but names nobody is pointed out, and so is whatever seems to
 * name units and was not read.
 * @param year of deadlines that name none
 */
export function readTasks(
  paragraphs: readonly Paragraph[],
  year: number | undefined,
  findings: Finding[],
): FoundTask[] {
  const tasks: FoundTask[] = [];
  const { sections, unread } = readSections(paragraphs);
  for (const section of sections) {
    if (section.said.some(namesUnits)) tasks.push(new TaskReader(section, year, findings).read());
    else if (section.said.some(({ label }) => label === 'duty')) {
      findings.push(finding('notice-task-without-units', { line: section.line }, { task: section.title }));
    }
  }
  findings.push(
    ...unread.map(({ line, text }) => finding('notice-assignment-unread', { line }, { text: text.slice(0, 60) })),
  );
  return joined(tasks, findings);
}
