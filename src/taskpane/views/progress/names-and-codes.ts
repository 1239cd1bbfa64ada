import type { LedgerUnit } from '../../../ledger/ledger-unit';

/** What a picker of units offers for a work point: the ledger's units, and names written there that no unit goes by. */
export interface Offered {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The units in force, and whatever else the point already names: picking must not lose a name. */
export function offeredUnits(units: readonly LedgerUnit[], written: readonly string[]): readonly Offered[] {
  const known = units.filter(
    ({ active, name, aliases }) => active || [name, ...aliases].some((one) => written.includes(one)),
  );
  const strange = written.filter((name) => codeOf(known, name) === undefined);
  return [...known, ...strange.map((name) => ({ code: name, name, aliases: [] }))];
}

function codeOf(units: readonly Offered[], name: string): string | undefined {
  return units.find((unit) => unit.name === name || unit.aliases.includes(name))?.code;
}

/** The codes a picker shows for names as written. */
export function pickedCodes(offered: readonly Offered[], names: readonly string[]): readonly string[] {
  return [...new Set(names.flatMap((name) => codeOf(offered, name) ?? []))];
}

/** The names to be written for what was picked; those that stood there stay as they were written. */
export function pickedNames(
  offered: readonly Offered[],
  codes: readonly string[],
  written: readonly string[],
): readonly string[] {
  return codes.flatMap((code) => {
    const as = written.find((name) => codeOf(offered, name) === code);
    return as ?? offered.find((unit) => unit.code === code)?.name ?? [];
  });
}
