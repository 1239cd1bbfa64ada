import type { Ledger } from './ledger';
import type { LedgerUnit } from './ledger-unit';

/** The ways a ledger's units are named. */
export interface UnitNames {
  readonly byCode: ReadonlyMap<string, LedgerUnit>;
  /** Names and aliases. */
  readonly byName: ReadonlyMap<string, LedgerUnit>;
  /** Longest names first: where 区农业局 stands, 农业局 is not meant. */
  readonly longestFirst: readonly LedgerUnit[];
}

function namesOf({ units }: Ledger): UnitNames {
  return {
    byCode: new Map(units.map((unit) => [unit.code, unit])),
    byName: new Map(units.flatMap((unit) => [unit.name, ...unit.aliases].map((name) => [name, unit] as const))),
    longestFirst: [...units].sort((left, right) => right.name.length - left.name.length),
  };
}

/** Worked out once a ledger: a thousand returns ask for it. */
const workedOut = new WeakMap<Ledger, UnitNames>();

/** The names of a ledger's units, for looking them up. */
export function unitNames(ledger: Ledger): UnitNames {
  const known = workedOut.get(ledger) ?? namesOf(ledger);
  workedOut.set(ledger, known);
  return known;
}
