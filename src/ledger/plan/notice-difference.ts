import { likeTasks, likeUnits } from '../../plan/likeness';
import { nearest } from '../../plan/nearest';
import type { Plan, Role, Task, Unit } from '../../plan/plan';
import { headerKey } from '../../workbook/header';
import type { Ledger } from '../ledger';
import type { LedgerUnit } from '../ledger-unit';

/** One thing in which a notice and the ledger differ. */
interface Difference {
  /** The same for the same difference: what is accepted is named by it. */
  readonly id: string;
  /** Most offices would accept it: what the notice adds, not what it lacks. */
  readonly suggested: boolean;
  /** Differences that go with it when it is accepted. */
  readonly needs: readonly string[];
}

/** 单位 or 任务 against the notice. */
export interface EntryDifference extends Difference {
  /** missing: the ledger has it, the notice does not; to accept it is to put it out of force. */
  readonly change: 'added' | 'renamed' | 'changed' | 'reinstated' | 'missing';
  /** Code in the ledger; empty for what is added. */
  readonly code: string;
  /** Code in the plan that was read; empty for what is missing. */
  readonly planned: string;
  /** As the ledger names it; what is added, as the notice does. */
  readonly name: string;
  /** Header of the column that changes; empty for what is added or missing. */
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /** A renamed unit that may as well be a new one: the difference that is then accepted in its place. */
  readonly instead?: string;
}

/** A role against the notice. */
export interface AssignmentDifference extends Difference {
  readonly change: 'added' | 'changed' | 'missing';
  /** Codes in the ledger; empty for what is only in the notice. */
  readonly task: string;
  readonly unit: string;
  /** Codes in the plan; empty for what is only in the ledger. */
  readonly plannedTask: string;
  readonly plannedUnit: string;
  readonly taskName: string;
  readonly unitName: string;
  readonly before: Role | '';
  readonly after: Role | '';
}

/** What adopting a notice would change, line by line. */
export interface PlanDifference {
  readonly units: readonly EntryDifference[];
  readonly tasks: readonly EntryDifference[];
  readonly assignments: readonly AssignmentDifference[];
}

type Match<Known, Planned> = ReadonlyMap<Planned, Known>;

function goesBy(unit: Pick<Unit, 'name' | 'aliases'>): Set<string> {
  return new Set([unit.name, ...unit.aliases].map(headerKey));
}

/** Units of the plan that the ledger has under a name or alias. */
function matchedUnits(ledger: Ledger, plan: Plan): Match<LedgerUnit, Unit> {
  const byName = new Map<string, LedgerUnit>();
  for (const unit of ledger.units) for (const key of goesBy(unit)) if (!byName.has(key)) byName.set(key, unit);
  const found = new Map<Unit, LedgerUnit>();
  const taken = new Set<LedgerUnit>();
  for (const unit of plan.units) {
    const known = [...goesBy(unit)].map((key) => byName.get(key)).find((one) => one !== undefined);
    if (known === undefined || taken.has(known)) continue;
    found.set(unit, known);
    taken.add(known);
  }
  return found;
}

/** Pairs what is left on both sides, each with the nearest that is like it. */
function pairedByLikeness<Known extends { name: string }, Planned extends { name: string }>(
  known: readonly Known[],
  planned: readonly Planned[],
  like: (left: string, right: string) => boolean,
): Map<Planned, Known> {
  const free = new Map(known.map((one) => [one.name, one]));
  const pairs = new Map<Planned, Known>();
  for (const one of planned) {
    const candidates = [...free.keys()].filter((name) => like(name, one.name));
    const match = free.get(nearest(one.name, candidates));
    if (match === undefined) continue;
    pairs.set(one, match);
    free.delete(match.name);
  }
  return pairs;
}

function matchedTasks(ledger: Ledger, plan: Plan): Match<Task, Task> {
  const known = [...ledger.tasks, ...ledger.retiredTasks];
  const exact = new Map<Task, Task>();
  for (const task of plan.tasks) {
    const same = known.find((one) => headerKey(one.name) === headerKey(task.name));
    if (same !== undefined && ![...exact.values()].includes(same)) exact.set(task, same);
  }
  const left = ledger.tasks.filter((task) => ![...exact.values()].includes(task));
  const unmatched = plan.tasks.filter((task) => !exact.has(task));
  return new Map([...exact, ...pairedByLikeness(left, unmatched, likeTasks)]);
}

/** Texts are the same however they are broken into lines. */
const unbroken = (text: string): string => text.replace(/[\s；;。]+/g, '');
const same = (left: string, right: string): boolean => unbroken(left) === unbroken(right);

class Comparison {
  readonly #ledger: Ledger;
  readonly #plan: Plan;
  readonly #units: Match<LedgerUnit, Unit>;
  readonly #tasks: Match<Task, Task>;
  /** By `T01 U01`, codes of the ledger. */
  readonly #roles: ReadonlyMap<string, Role>;

  constructor(ledger: Ledger, plan: Plan) {
    this.#ledger = ledger;
    this.#plan = plan;
    this.#units = matchedUnits(ledger, plan);
    this.#tasks = matchedTasks(ledger, plan);
    this.#roles = new Map(ledger.assignments.map(({ task, unit, role }) => [`${task} ${unit}`, role]));
  }

  units(): EntryDifference[] {
    const unmatched = this.#plan.units.filter((unit) => !this.#units.has(unit));
    const matched = new Set(this.#units.values());
    const left = this.#ledger.units.filter((unit) => unit.active && !matched.has(unit));
    const proposals = pairedByLikeness(left, unmatched, likeUnits);
    return [
      ...[...this.#units].flatMap(([planned, known]) => this.#unitChanges(planned, known)),
      ...unmatched.flatMap((unit) => {
        const added = entry('added', unitAdded(unit), true, { planned: unit.code, name: unit.name, after: unit.kind });
        const known = proposals.get(unit);
        if (known === undefined) return [added];
        const renamed = this.#renamed(known, unit, false);
        return [added, { ...renamed, instead: added.id }];
      }),
      ...left
        .filter(({ kind }) => kind !== '乡镇街道' || this.#plan.units.some((unit) => unit.kind === '乡镇街道'))
        .map(({ code, name }) =>
          entry('missing', `unit-missing ${code}`, false, { code, name, before: '在册', after: '停用' }),
        ),
    ];
  }

  #renamed(known: LedgerUnit, planned: Unit, suggested: boolean): EntryDifference {
    const rest = { code: known.code, planned: planned.code, name: known.name, field: '单位名称' };
    return entry('renamed', `unit-renamed ${known.code}`, suggested, {
      ...rest,
      before: known.name,
      after: planned.name,
    });
  }

  #unitChanges(planned: Unit, known: LedgerUnit): EntryDifference[] {
    const rest = { code: known.code, planned: planned.code, name: known.name };
    const membersNamed = this.#plan.units.some(({ kind }) => kind === '成员单位');
    const kindDiffers = planned.kind !== known.kind && (planned.kind !== '责任单位' || known.kind === '成员单位');
    const others = new Set(this.#ledger.units.filter((unit) => unit !== known).flatMap((unit) => [...goesBy(unit)]));
    const aliases = planned.aliases.filter(
      (alias) => !goesBy(known).has(headerKey(alias)) && !others.has(headerKey(alias)),
    );
    return [
      ...(known.active
        ? []
        : [
            entry('reinstated', unitReinstated(known), true, { ...rest, field: '状态', before: '停用', after: '在册' }),
          ]),
      ...(goesBy(known).has(headerKey(planned.name)) ? [] : [this.#renamed(known, planned, true)]),
      ...(membersNamed && kindDiffers
        ? [
            entry('changed', `unit-kind ${known.code}`, true, {
              ...rest,
              field: '单位类别',
              before: known.kind,
              after: planned.kind,
            }),
          ]
        : []),
      ...(aliases.length === 0
        ? []
        : [
            entry('changed', `unit-aliases ${known.code}`, true, {
              ...rest,
              field: '别名',
              before: known.aliases.join('、'),
              after: aliases.join('、'),
            }),
          ]),
    ];
  }

  tasks(): EntryDifference[] {
    const matched = new Set(this.#tasks.values());
    return [
      ...[...this.#tasks].flatMap(([planned, known]) => this.#taskChanges(planned, known)),
      ...this.#plan.tasks
        .filter((task) => !this.#tasks.has(task))
        .map((task) =>
          entry('added', taskAdded(task), true, { planned: task.code, name: task.name, after: task.kind }),
        ),
      ...this.#ledger.tasks
        .filter((task) => !matched.has(task))
        .map(({ code, name }) =>
          entry('missing', `task-missing ${code}`, false, { code, name, before: '在册', after: '停用' }),
        ),
    ];
  }

  #taskChanges(planned: Task, known: Task): EntryDifference[] {
    const rest = { code: known.code, planned: planned.code, name: known.name };
    const changed = (field: string, before: string, after: string, suggested = true) =>
      after === '' || same(before, after)
        ? []
        : [entry('changed', `task-${field} ${known.code}`, suggested, { ...rest, field, before, after })];
    const retired = this.#ledger.retiredTasks.includes(known);
    const renamed = headerKey(known.name) !== headerKey(planned.name);
    const reporter = this.#reporter(planned, known);
    return [
      ...(retired
        ? [entry('reinstated', taskReinstated(known), true, { ...rest, field: '状态', before: '停用', after: '在册' })]
        : []),
      ...(renamed
        ? [
            entry('renamed', `task-renamed ${known.code}`, true, {
              ...rest,
              field: '任务名称',
              before: known.name,
              after: planned.name,
            }),
          ]
        : []),
      ...changed('任务类别', known.kind, planned.kind),
      ...changed('主要任务', known.duty, planned.duty),
      ...changed('完成时限', known.deadline ?? '', planned.deadline ?? ''),
      // Whom the office chose to report is its own choice; the order of the notice is only offered.
      ...changed('汇报单位', reporter.before, reporter.after, false),
    ];
  }

  /** First leads that both have: which of them reports. */
  #reporter(planned: Task, known: Task): { before: string; after: string } {
    const leadNames = ({ assignments }: Pick<Plan, 'assignments'>, task: string, nameOf: (unit: string) => string) =>
      assignments.flatMap((one) => (one.task === task && one.role === '牵头' ? [nameOf(one.unit)] : []));
    const before = leadNames(this.#ledger, known.code, (code) => nameIn(this.#ledger.units, code));
    const after = leadNames(this.#plan, planned.code, (code) => {
      const unit = this.#plan.units.find((one) => one.code === code);
      return unit === undefined ? '' : (this.#units.get(unit)?.name ?? '');
    });
    const [first = '', wanted = ''] = [before[0], after[0]];
    return before.includes(wanted) ? { before: first, after: wanted } : { before: '', after: '' };
  }

  assignments(): AssignmentDifference[] {
    return [...this.#plannedRoles(), ...this.#rolesLacking()];
  }

  #plannedRoles(): AssignmentDifference[] {
    const units = new Map(this.#plan.units.map((unit) => [unit.code, unit]));
    const tasks = new Map(this.#plan.tasks.map((task) => [task.code, task]));
    return this.#plan.assignments.flatMap(({ task, unit, role }): AssignmentDifference[] => {
      const [plannedTask, plannedUnit] = [tasks.get(task), units.get(unit)];
      if (plannedTask === undefined || plannedUnit === undefined) return [];
      const [knownTask, knownUnit] = [this.#tasks.get(plannedTask), this.#units.get(plannedUnit)];
      const before = this.#roleOf(knownTask, knownUnit);
      if (before === role) return [];
      const [taskKey, unitKey] = [knownTask?.code ?? `+${plannedTask.name}`, knownUnit?.code ?? `+${plannedUnit.name}`];
      const needs = [
        ...(knownTask === undefined ? [taskAdded(plannedTask)] : []),
        ...(knownUnit === undefined ? [unitAdded(plannedUnit)] : []),
        ...(knownTask !== undefined && this.#ledger.retiredTasks.includes(knownTask)
          ? [taskReinstated(knownTask)]
          : []),
        ...(knownUnit?.active === false ? [unitReinstated(knownUnit)] : []),
      ];
      return [
        {
          ...{ id: `role ${taskKey} ${unitKey}`, suggested: true, needs, change: before === '' ? 'added' : 'changed' },
          ...{ task: knownTask?.code ?? '', unit: knownUnit?.code ?? '', plannedTask: task, plannedUnit: unit },
          taskName: knownTask?.name ?? plannedTask.name,
          unitName: knownUnit?.name ?? plannedUnit.name,
          before,
          after: role,
        },
      ];
    });
  }

  /** Roles in tasks of the notice that the notice does not give. */
  #rolesLacking(): AssignmentDifference[] {
    const tasks = new Map([...this.#tasks].map(([planned, known]) => [planned.code, known.code]));
    const units = new Map([...this.#units].map(([planned, known]) => [planned.code, known.code]));
    const given = new Set(
      this.#plan.assignments.map(({ task, unit }) => `${tasks.get(task) ?? ''} ${units.get(unit) ?? ''}`),
    );
    const active = new Map(
      this.#ledger.units.flatMap((unit) => (unit.active ? [[unit.code, unit.name] as const] : [])),
    );
    const named = new Map([...this.#tasks].map(([planned, known]) => [known.code, { planned, known }]));
    return this.#ledger.assignments.flatMap(({ task, unit, role }): AssignmentDifference[] => {
      const pair = named.get(task);
      const unitName = active.get(unit);
      if (pair === undefined || unitName === undefined || given.has(`${task} ${unit}`)) return [];
      return [
        {
          ...{ id: `role ${task} ${unit}`, suggested: false, needs: [], change: 'missing' },
          ...{ task, unit, plannedTask: pair.planned.code, plannedUnit: '' },
          taskName: pair.known.name,
          unitName,
          before: role,
          after: '',
        },
      ];
    });
  }

  #roleOf(task: Task | undefined, unit: LedgerUnit | undefined): Role | '' {
    if (task === undefined || unit === undefined) return '';
    return this.#roles.get(`${task.code} ${unit.code}`) ?? '';
  }
}

const unitAdded = ({ name }: Unit): string => `unit-added ${name}`;
const taskAdded = ({ name }: Task): string => `task-added ${name}`;
const unitReinstated = ({ code }: Unit): string => `unit-reinstated ${code}`;
const taskReinstated = ({ code }: Task): string => `task-reinstated ${code}`;

function nameIn(units: readonly Unit[], code: string): string {
  return units.find((unit) => unit.code === code)?.name ?? code;
}

function entry(
  change: EntryDifference['change'],
  id: string,
  suggested: boolean,
  parts: Partial<EntryDifference>,
): EntryDifference {
  const empty = { code: '', planned: '', name: '', field: '', before: '', after: '' };
  return { ...empty, ...parts, change, id, suggested, needs: [] };
}

/**
 * Compares a ledger with the plan read from a notice. Units are the same by name or alias; tasks by name, or by the
 * nearest name that is like it, so that a heading numbered or worded anew is no new task. A unit whose name is only like
 * another is new, with the renaming offered in its place.
 * @returns every difference, in the order of the notice; the pane lists them
 */
export function noticeDifference(ledger: Ledger, plan: Plan): PlanDifference {
  const comparison = new Comparison(ledger, plan);
  return { units: comparison.units(), tasks: comparison.tasks(), assignments: comparison.assignments() };
}
