import { finding, type Finding } from '../../findings/finding';
import type { PlainDate, Role, TaskKind } from '../plan';
import { deadlineIn, readDeadline } from './deadline';
import type { Label } from './labels';
import { inWords, type Legend } from './legend';
import { mayBeName } from './names/body';
import { inFull } from './names/levels';
import { readNames } from './names/list';
import type { Said, Section } from './sections/section';

/** A unit's part in a task as the text names it. */
export interface NamedRole {
  readonly name: string;
  readonly role: Role;
  readonly line: number;
}

/** The part of bodies that are not named one by one: 各镇（街道）. */
export interface GroupRole {
  readonly group: string;
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
  /** 长期坚持: what stands in the place of a deadline and is none. */
  readonly standing: { readonly text: string; readonly line: number } | undefined;
  readonly roles: readonly NamedRole[];
  readonly groups: readonly GroupRole[];
  /** 各成员单位 are responsible too. */
  readonly everyMember: number | undefined;
}

/** 行动 and 工程 say so in their name; everything else secures them. */
export function kindOf(name: string): TaskKind {
  if (name.endsWith('行动') || /行动[（(]/.test(name)) return '行动';
  return name.endsWith('工程') || /工程[（(]/.test(name) ? '工程' : '保障';
}

const roleOf: Readonly<Partial<Record<Label, Role>>> = {
  lead: '牵头',
  responsible: '责任',
  assisting: '责任',
  member: '责任',
};

class TaskReader {
  private readonly roles: NamedRole[] = [];
  private readonly groups: GroupRole[] = [];
  private everyMember: number | undefined;
  private standing: FoundTask['standing'];

  constructor(
    private readonly section: Section,
    private readonly year: number | undefined,
    private readonly legend: Legend,
    private readonly findings: Finding[],
  ) {}

  private report(code: Finding['code'], line: number, values: Finding['values'] = {}): void {
    this.findings.push(finding(code, { line }, { task: this.section.title, ...values }));
  }

  private list({ label, text, line }: Said, role: Role, firstLeads: boolean): void {
    const list = readNames(inWords(text, this.legend));
    const named = list.listed.filter((name) => !list.odd.includes(name) || mayBeName(name));
    for (const [at, name] of inFull(named).entries()) {
      const written = named[at] ?? name;
      const leads = list.leads.includes(written) || (firstLeads && at === 0);
      this.roles.push({ name, role: leads ? '牵头' : role, line });
      if (written !== name) this.report('notice-short-name', line, { text: written, unit: name });
    }
    for (const group of list.groups) this.groups.push({ group, role, line });
    if (list.everyMember) this.everyMember ??= line;
    if (list.open) this.report('notice-list-open', line);
    for (const odd of list.odd) {
      this.report(named.includes(odd) ? 'notice-unit-unusual' : 'notice-not-a-unit', line, { text: odd.slice(0, 60) });
    }
    for (const text of list.remarks) this.report('notice-not-a-unit', line, { text: text.slice(0, 60) });
    if (list.names.length + list.groups.length + list.odd.length === 0 && !list.everyMember) {
      this.report('notice-label-empty', line, { label: label === 'lead' ? '牵头单位' : '责任单位' });
    }
  }

  /** 责任单位 beside 配合单位, with no 牵头单位: the responsible ones lead. */
  private readRoles(): void {
    const { said } = this.section;
    const marksLead = ({ text }: Said) => readNames(inWords(text, this.legend)).leads.length > 0;
    const led = said.some((one) => one.label === 'lead' || (roleOf[one.label] !== undefined && marksLead(one)));
    const assisted = said.some(({ label }) => label === 'assisting');
    const first = said.find(({ label }) => label === 'responsible');
    const ruled = !led && this.legend.firstLeads;
    const promoted = !led && !ruled && assisted && first !== undefined;
    for (const one of said) {
      const role = promoted && one.label === 'responsible' ? '牵头' : roleOf[one.label];
      if (role !== undefined) this.list(one, role, ruled && one === first);
    }
    if (promoted) this.report('notice-responsible-leads', this.section.line);
  }

  /** By its label, or else in the text; a day without its year only in the task's own name. */
  private deadline(): PlainDate | undefined {
    const { said, title, body, line } = this.section;
    const labelled = said.find(({ label }) => label === 'deadline');
    const inText = () => deadlineIn(title, this.year) ?? body.map(({ text }) => deadlineIn(text)).find(Boolean);
    const read = labelled === undefined ? inText() : readDeadline(labelled.text, this.year);
    const text = (labelled?.text ?? title).replace(/。$/, '').slice(0, 60);
    const at = labelled?.line ?? line;
    if (read === undefined && labelled !== undefined) this.report('notice-deadline-unreadable', at, { text });
    if (read?.kind === 'standing') this.standing = { text, line: at };
    if (read?.kind !== 'day') return undefined;
    if (read.assumed) this.report('notice-deadline-year', at, { text, year: this.year ?? '' });
    return read.day;
  }

  read(): FoundTask {
    this.readRoles();
    const { section } = this;
    const duties = section.said.filter(({ label, text }) => label === 'duty' && text !== '').map(({ text }) => text);
    const kind = section.said.find(({ label }) => label === 'kind')?.text.replace(/。$/, '');
    if (section.again !== undefined) this.report('notice-lead-again', section.again);
    if (section.lifted !== undefined) this.report('notice-units-of-heading', section.lifted);
    const deadline = this.deadline();
    return {
      name: section.title.replace(/\s+/g, ''),
      line: section.line,
      duty: (duties.length > 0 ? duties : section.body.map(({ text }) => text)).join(''),
      kind: kind === '行动' || kind === '工程' || kind === '保障' ? kind : kindOf(section.title),
      deadline,
      standing: this.standing,
      roles: this.roles,
      groups: this.groups,
      everyMember: this.everyMember,
    };
  }
}

/**
 * The task that a section tells of.
 * @param year of deadlines that name none
 * @param legend how the notice marks who leads
 * @param findings where notice-… are added, with their line
 */
export function readTask(section: Section, year: number | undefined, legend: Legend, findings: Finding[]): FoundTask {
  return new TaskReader(section, year, legend, findings).read();
}
