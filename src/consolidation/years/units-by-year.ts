import { finding, type Finding } from '../../findings/finding';
import { headerKey } from '../../workbook/header';
import type { ConsolidatedSubmission, ConsolidatedYear, NamedUnit } from '../consolidated/consolidated-year';
import type { UnitHistory } from './unit-history';

/** A unit in one of the years. */
export interface YearUnit {
  readonly year: ConsolidatedYear;
  readonly submission: ConsolidatedSubmission;
}

/** A unit over the years, whatever it was called. */
export interface UnitLine {
  readonly code: string;
  /** As it is called now. */
  readonly name: string;
  /** Other names that the years' reports call it by. */
  readonly formerNames: readonly string[];
  /** As the ledger has kept it; undefined where none was given or it does not know the unit. */
  readonly history: UnitHistory | undefined;
  /** Ascending; years without a report, or that did not ask the unit, are missing. */
  readonly years: readonly YearUnit[];
}

function goesBy({ name, aliases }: UnitHistory, other: string): boolean {
  return [name, ...aliases].some((own) => headerKey(own) === headerKey(other));
}

/** Follows units through the years: by the ledger's names and codes, without one by codes alone. */
class Followed {
  readonly findings: Finding[] = [];

  constructor(private readonly histories: readonly UnitHistory[] | undefined) {}

  /** Whether the ledger has a unit of this code and name. */
  isPlain({ code, name }: NamedUnit): boolean {
    return this.histories?.some((one) => one.code === code && goesBy(one, name)) === true;
  }

  /** What a unit of a year is kept under. */
  keyOf({ code, name }: NamedUnit, year: number): string {
    if (this.histories === undefined) return code;
    const own = this.histories.find((one) => one.code === code);
    if (own !== undefined && goesBy(own, name)) return code;
    const namesake = this.histories.find((one) => goesBy(one, name));
    if (namesake !== undefined) return namesake.code;
    if (own !== undefined) return code;
    this.findings.push(finding('years-unit-unknown', { unit: code }, { code, name, year: String(year) }));
    return `${code} ${name}`;
  }

  line(key: string, years: readonly YearUnit[]): UnitLine[] {
    const newest = years.at(-1)?.submission.unit;
    if (newest === undefined) return [];
    const history = this.histories?.find(({ code }) => code === key);
    const code = history?.code ?? newest.code;
    const name = history?.name ?? newest.name;
    const names = [...new Set(years.map(({ submission }) => submission.unit.name))];
    const unexplained = history === undefined ? names : names.filter((one) => !goesBy(history, one));
    if (unexplained.length > (history === undefined ? 1 : 0)) {
      const said = years.map(({ year, submission }) => `${year.year}年“${submission.unit.name}”`).join('，');
      this.findings.push(finding('years-unit-renamed', { unit: code }, { code, names: said }));
    }
    return [{ code, name, formerNames: names.filter((one) => one !== name), history, years }];
  }
}

/**
 * Every unit over the years: those of today first, in today's order.
 * @param years ascending
 * @param histories of the newest ledger; without one units are told by their codes
 */
export function unitsByYear(
  years: readonly ConsolidatedYear[],
  histories: readonly UnitHistory[] | undefined,
): { readonly lines: readonly UnitLine[]; readonly findings: readonly Finding[] } {
  const followed = new Followed(histories);
  const groups = new Map<string, YearUnit[]>();
  for (const { code } of histories ?? []) groups.set(code, []);
  for (const year of [...years].reverse()) {
    // Who still goes by code and name comes before whoever is taken for it.
    const plain = year.submissions.filter(({ unit }) => followed.isPlain(unit));
    for (const submission of [...plain, ...year.submissions.filter((one) => !plain.includes(one))]) {
      const found = followed.keyOf(submission.unit, year.year);
      // Two units of one year are two, whatever their names.
      const taken = groups.get(found)?.[0]?.year === year;
      const key = taken ? `${submission.unit.code} ${submission.unit.name}` : found;
      const own = groups.get(key);
      if (own === undefined) groups.set(key, [{ year, submission }]);
      else own.unshift({ year, submission });
    }
  }
  const lines = [...groups].flatMap(([key, own]) => followed.line(key, own));
  return { lines, findings: followed.findings };
}
