import type { Plan, Unit } from '../../plan/plan';
import type { Ledger } from '../ledger';

/** What the ledger says was decided, as a plan: units and tasks in force, and who carries what. */
export function planOf(ledger: Ledger): Plan {
  const { planName, region, tasks, phases } = ledger;
  const active = ledger.units.filter((unit) => unit.active);
  const units = active.map(({ code, name, kind, aliases }): Unit => ({ code, name, kind, aliases }));
  const codes = new Set(units.map(({ code }) => code));
  const assignments = ledger.assignments.filter(({ unit }) => codes.has(unit));
  return { title: planName, region, units, tasks, assignments, phases };
}
