import { finding, type Finding } from '../../findings/finding';
import type { Assignment, Role, Task, Unit } from '../plan';
import { bodiesOfGroup, isListable } from './groups';
import type { UnitRegister } from './register';
import type { FoundTask, GroupRole } from './task';

/** An assignment and the line it was read from. */
export interface PlacedAssignment {
  readonly assignment: Assignment;
  readonly line: number;
}

/** Turns the parts that tasks name into assignments of the register's units. */
export class AssignmentReader {
  private readonly groupsRead = new Set<string>();

  /**
   * @param members codes of the units on the member list
   * @param listed units of the plan's own lists: what its groups are made of
   */
  constructor(
    private readonly register: UnitRegister,
    private readonly members: readonly string[],
    private readonly listed: readonly Unit[],
    private readonly findings: Finding[],
  ) {}

  /** The units' parts in a task; each unit once, as it is named first. */
  read(found: FoundTask, { code: task }: Task): PlacedAssignment[] {
    const taken = new Map<string, PlacedAssignment>();
    const take = (unit: string, role: Role, line: number) => {
      if (!taken.has(unit)) taken.set(unit, { assignment: { task, unit, role }, line });
    };
    for (const { name, role, line } of found.roles) {
      const unit = this.register.add(name, '责任单位', line);
      const earlier = taken.get(unit.code)?.assignment.role;
      const again = earlier === role ? 'notice-unit-twice' : 'notice-both-roles';
      if (earlier === undefined) take(unit.code, role, line);
      else this.findings.push(finding(again, { line }, { task: found.name, unit: name }));
    }
    for (const one of found.groups) {
      for (const { code } of this.bodiesOf(one, found)) take(code, one.role, one.line);
    }
    const { everyMember } = found;
    if (everyMember !== undefined) for (const unit of this.members) take(unit, '责任', everyMember);
    // Who leads is written first, wherever the text names it.
    const parts = [...taken.values()];
    const leads = ({ assignment }: PlacedAssignment) => assignment.role === '牵头';
    return [...parts.filter(leads), ...parts.filter((part) => !leads(part))];
  }

  /** A group whose bodies the plan lists stands for them; any other is reported. */
  private bodiesOf({ group, line }: GroupRole, { name }: FoundTask): Unit[] {
    const names = bodiesOfGroup(
      group,
      this.listed.map((unit) => unit.name),
    );
    if (names.length === 0) {
      const code = isListable(group) ? 'notice-group' : 'notice-group-open';
      this.findings.push(finding(code, { line }, { task: name, group }));
    } else if (!this.groupsRead.has(group)) {
      this.groupsRead.add(group);
      this.findings.push(
        finding('notice-group-read', { line }, { group, count: names.length, units: names.join('、') }),
      );
    }
    return this.listed.filter((unit) => names.includes(unit.name));
  }
}
