import { finding, type Finding } from '../../findings/finding';
import type { Indicator } from '../../ledger/indicators';
import type { ConsolidatedIndicator, ConsolidatedYear } from '../consolidated/consolidated-year';
import type { IndicatorMapping } from './indicator-mapping';

/** An indicator of a year under the code it goes by today. */
export interface Entry {
  readonly year: ConsolidatedYear;
  readonly indicator: ConsolidatedIndicator;
  readonly code: string;
  /** The parts of a ratio under today's codes. */
  readonly ratio: Indicator['ratio'];
}

/** What must be alike for figures to stand in one line. */
export function measureOf({ definition: { unit, combination } }: ConsolidatedIndicator): string {
  return `${unit} ${combination}`;
}

/** A line of 指标对照 for a year, and the code that it comes to. */
interface Move {
  readonly line: IndicatorMapping;
  readonly to: string;
}

/** Puts the indicators of each year under today's codes. */
class Mapped {
  readonly findings: Finding[] = [];
  private readonly used = new Set<IndicatorMapping>();
  /** The newest indicator of a code. */
  private readonly newest = new Map<string, ConsolidatedIndicator>();

  constructor(
    private readonly years: readonly ConsolidatedYear[],
    private readonly mapping: readonly IndicatorMapping[],
  ) {
    for (const { indicators } of years) for (const one of indicators) this.newest.set(one.definition.code, one);
  }

  entries(): Entry[] {
    const entries = this.years.flatMap((year) => this.ofYear(year));
    for (const one of this.mapping) {
      if (!this.used.has(one)) this.findings.push(finding('years-mapping-unused', one.at, { from: one.from }));
    }
    return entries;
  }

  private ofYear(year: ConsolidatedYear): Entry[] {
    const moves = this.moves(year);
    const now = (code: string) => moves.get(code)?.to ?? code;
    return year.indicators.map((indicator) => {
      const { code, ratio } = indicator.definition;
      const parts =
        ratio === undefined
          ? undefined
          : { ...ratio, numerator: now(ratio.numerator), denominator: now(ratio.denominator) };
      return { year, indicator, code: now(code), ratio: parts };
    });
  }

  /** Which codes of a year go by another one now. Codes may be handed on: what has moved away leaves its code free. */
  private moves(year: ConsolidatedYear): Map<string, Move> {
    const moves = new Map<string, Move>();
    for (const { definition } of year.indicators) {
      const line = this.mapping.find((one) => one.from === definition.code && (one.year ?? year.year) === year.year);
      if (line === undefined) continue;
      this.used.add(line);
      moves.set(definition.code, { line, to: this.destination(line, year) });
    }
    for (;;) {
      const refused = [...moves].find(([from]) => this.objection(from, year, moves) !== undefined);
      if (refused === undefined) return moves;
      const [from, { line, to }] = refused;
      const why = this.objection(from, year, moves) ?? '';
      this.findings.push(finding('years-mapping-refused', line.at, { from, to, year: String(year.year), why }));
      moves.delete(from);
    }
  }

  /** Where a code comes to in the end: one that was changed twice goes by the last. */
  private destination(line: IndicatorMapping, { year, indicators }: ConsolidatedYear): string {
    const own = new Set(indicators.map(({ definition }) => definition.code));
    const passed = new Set([line.from]);
    let { to } = line;
    for (;;) {
      const next = this.mapping.find((one) => one.from === to && (one.year === undefined || one.year > year));
      if (next === undefined || own.has(to) || passed.has(next.to)) return to;
      this.used.add(next);
      passed.add(to);
      ({ to } = next);
    }
  }

  private objection(from: string, year: ConsolidatedYear, moves: ReadonlyMap<string, Move>): string | undefined {
    const to = moves.get(from)?.to ?? from;
    const codes = year.indicators.map(({ definition }) => definition.code);
    if (codes.includes(to) && !moves.has(to)) return `那一年也有 ${to}`;
    const first = codes.find((code) => moves.get(code)?.to === to);
    if (first !== from) return `那一年已有别的编码对到 ${to}`;
    const [target, own] = [this.newest.get(to), year.indicators.find(({ definition }) => definition.code === from)];
    if (target === undefined || own === undefined) return `各年都没有 ${to}`;
    return measureOf(target) === measureOf(own) ? undefined : '计量单位或汇总方式不同';
  }
}

/**
 * The indicators of all years under today's codes, by 指标对照; what it says wrongly is not carried out, and said.
 * @param years ascending
 */
export function mappedEntries(
  years: readonly ConsolidatedYear[],
  mapping: readonly IndicatorMapping[],
): { readonly entries: readonly Entry[]; readonly findings: readonly Finding[] } {
  const mapped = new Mapped(years, mapping);
  const entries = mapped.entries();
  return { entries, findings: mapped.findings };
}
