import { isFor } from './scoring/audience';
import type { Criterion } from './scoring/criteria';
import type { Indicator } from './indicators';
import type { Decision, Ledger, WorkItem, Problem } from './ledger';
import type { LedgerUnit } from './ledger-unit';
import { indicatorsOf, workItems } from './progress/work-items';

/** What the ledger asks of one unit: the content of its return. */
export interface Asked {
  readonly items: readonly WorkItem[];
  /** Codes of the tasks it leads. */
  readonly led: readonly string[];
  readonly indicators: readonly Indicator[];
  /** 议定事项 it carries out that are not closed. */
  readonly decisions: readonly Decision[];
  /** What is its to answer, answered or not. */
  readonly answering: readonly Problem[];
  /** What of it was handed over and has no answer yet. */
  readonly problems: readonly Problem[];
  /** What it scores itself by: the items that are for it. */
  readonly criteria: readonly Criterion[];
}

/** Whether something names a unit among those that are to do it, by its name or another one. */
function namesUnit({ name, aliases }: LedgerUnit) {
  return ({ units }: { readonly units: readonly string[] }) => units.some((one) => [name, ...aliases].includes(one));
}

function askedOfEach(ledger: Ledger): Map<string, Asked> {
  const items = new Map<string, WorkItem[]>();
  for (const item of workItems(ledger)) {
    const own = items.get(item.unit);
    if (own === undefined) items.set(item.unit, [item]);
    else own.push(item);
  }
  const led = new Map<string, string[]>();
  for (const { unit, role, task } of ledger.assignments) {
    if (role === '牵头') led.set(unit, [...(led.get(unit) ?? []), task]);
  }
  const open = ledger.decisions.filter(({ state }) => state !== '已办结');
  return new Map(
    ledger.units.map((unit) => {
      const work = { items: items.get(unit.code) ?? [], led: led.get(unit.code) ?? [] };
      const answering = ledger.problems.filter(namesUnit(unit));
      const asked: Asked = {
        ...work,
        indicators: indicatorsOf(unit, ledger.indicators),
        decisions: open.filter(namesUnit(unit)),
        answering,
        problems: answering.filter(({ state }) => state === '办理中'),
        criteria: ledger.criteria.filter(({ audience }) => isFor(audience, unit, work)),
      };
      return [unit.code, asked];
    }),
  );
}

/** Worked out once a ledger: a thousand returns ask for it. */
const workedOut = new WeakMap<Ledger, Map<string, Asked>>();

/** What the ledger asks of a unit. */
export function askedOf(unit: LedgerUnit, ledger: Ledger): Asked {
  const known = workedOut.get(ledger) ?? askedOfEach(ledger);
  workedOut.set(ledger, known);
  return (
    known.get(unit.code) ?? {
      items: [],
      led: [],
      indicators: [],
      decisions: [],
      answering: [],
      problems: [],
      criteria: [],
    }
  );
}
