import { likeTasks } from '../../../plan/likeness';
import { nearest } from '../../../plan/nearest';
import type { Plan, Task, Unit } from '../../../plan/plan';
import { headerKey } from '../../../workbook/header';
import type { Ledger } from '../../ledger';
import type { LedgerUnit } from '../../ledger-unit';

/** What of the plan is what of the ledger. */
type Match<Known, Planned> = ReadonlyMap<Planned, Known>;

/** The keys of a unit's name and aliases. */
export function goesBy(unit: Pick<Unit, 'name' | 'aliases'>): Set<string> {
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
export function pairedByLikeness<Known extends { name: string }, Planned extends { name: string }>(
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

/** A plan beside a ledger: what of the one is what of the other. */
export interface Matched {
  readonly ledger: Ledger;
  readonly plan: Plan;
  readonly units: Match<LedgerUnit, Unit>;
  readonly tasks: Match<Task, Task>;
}

/** Units are the same by name or alias; tasks by name, or by the nearest name that is like it. */
export function matched(ledger: Ledger, plan: Plan): Matched {
  return { ledger, plan, units: matchedUnits(ledger, plan), tasks: matchedTasks(ledger, plan) };
}
