import { finding, type Finding } from '../../findings/finding';
import type { Combination, Indicator } from '../../ledger/indicators';
import type { ReturnFile, SourcedFigure } from '../../returns/unit-return';
import type { ConsolidatedIndicator, ConsolidatedYear } from '../consolidated/consolidated-year';
import { ratioOf, sumOfFigures } from '../totals';
import type { IndicatorMapping } from './indicator-mapping';

/** An indicator in one of the years, as that year's report has it. */
export interface YearFigure {
  readonly year: number;
  /** As that year called it. */
  readonly code: string;
  readonly name: string;
  readonly figure: SourcedFigure;
  readonly file: ReturnFile;
}

/** An indicator over the years: figures that may be held against each other. */
export interface IndicatorLine {
  readonly code: string;
  /** As it is called now. */
  readonly name: string;
  readonly unit: string;
  readonly combination: Combination;
  readonly ratio?: Indicator['ratio'];
  /** Ascending; years without a report, or without this indicator, are missing. */
  readonly figures: readonly YearFigure[];
  /** 合计: the sum of the years; 期末: the last year that there is; 比率: recomputed from those of its parts. */
  readonly cumulative: number | undefined;
}

/** The years' figures of an indicator with a number, oldest first. */
export function known({ figures }: Pick<IndicatorLine, 'figures'>): YearFigure[] {
  return figures.filter(({ figure }) => figure.state === 'value');
}

/** Whether an indicator rose, stayed or fell from one year to another; undefined where one of them is not known. */
export function directionOf(line: Pick<IndicatorLine, 'figures'>, first: number, last: number) {
  const of = (year: number) => known(line).find((one) => one.year === year)?.figure;
  const [before, after] = [of(first), of(last)];
  if (first === last || before?.state !== 'value' || after?.state !== 'value') return undefined;
  if (after.value === before.value) return '持平';
  return after.value > before.value ? '增长' : '下降';
}

interface Entry {
  readonly year: ConsolidatedYear;
  readonly indicator: ConsolidatedIndicator;
  /** The code it stands under now. */
  readonly code: string;
}

const measureOf = ({ definition: { unit, combination } }: ConsolidatedIndicator): string => `${unit} ${combination}`;

/** Puts the indicators of each year under today's codes. */
class Mapped {
  readonly findings: Finding[] = [];
  private readonly used = new Set<IndicatorMapping>();

  constructor(
    private readonly years: readonly ConsolidatedYear[],
    private readonly mapping: readonly IndicatorMapping[],
  ) {}

  entries(): Entry[] {
    const entries = this.years.flatMap((year) => this.ofYear(year));
    for (const one of this.mapping) {
      if (!this.used.has(one)) this.findings.push(finding('years-mapping-unused', one.at, { from: one.from }));
    }
    return entries;
  }

  private ofYear(year: ConsolidatedYear): Entry[] {
    const own = new Set(year.indicators.map(({ definition }) => definition.code));
    const taken = new Set<string>();
    return year.indicators.map((indicator) => {
      const { code } = indicator.definition;
      const line = this.mapping.find((one) => one.from === code && (one.year ?? year.year) === year.year);
      if (line === undefined) return { year, indicator, code };
      this.used.add(line);
      const why = this.objection(line, indicator, own, taken);
      if (why === undefined) {
        taken.add(line.to);
        return { year, indicator, code: line.to };
      }
      const values = { from: line.from, to: line.to, year: String(year.year), why };
      this.findings.push(finding('years-mapping-refused', line.at, values));
      return { year, indicator, code };
    });
  }

  private objection(
    { to }: IndicatorMapping,
    indicator: ConsolidatedIndicator,
    own: ReadonlySet<string>,
    taken: ReadonlySet<string>,
  ): string | undefined {
    if (own.has(to)) return `那一年也有 ${to}`;
    if (taken.has(to)) return `那一年已有别的编码对到 ${to}`;
    const target = [...this.years]
      .reverse()
      .flatMap(({ indicators }) => indicators)
      .find(({ definition }) => definition.code === to);
    if (target === undefined) return `各年都没有 ${to}`;
    return measureOf(target) === measureOf(indicator) ? undefined : '计量单位或汇总方式不同';
  }
}

/** Newest year first: today's order of the dictionary, then what has gone. */
function inTodaysOrder(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  const newestFirst = [...entries].sort((left, right) => right.year.year - left.year.year);
  for (const { code } of newestFirst) if (!groups.has(code)) groups.set(code, []);
  for (const entry of entries) groups.get(entry.code)?.push(entry);
  return groups;
}

function nameFindings(code: string, entries: readonly Entry[]): Finding[] {
  const own = entries.filter(({ indicator }) => indicator.definition.code === code);
  const names = own.map(({ year, indicator }) => ({ year: year.year, name: indicator.definition.name }));
  const distinct = new Set(names.map(({ name }) => name));
  if (distinct.size < 2) return [];
  const said = names.map(({ year, name }) => `${year}年“${name}”`).join('，');
  return [finding('years-indicator-renamed', { field: '指标名称' }, { code, names: said })];
}

function lineOf(code: string, entries: readonly Entry[]): Omit<IndicatorLine, 'cumulative'> | undefined {
  const newest = entries.at(-1);
  if (newest === undefined) return undefined;
  const { name, unit, combination } = newest.indicator.definition;
  const ratio = [...entries].reverse().find(({ indicator }) => indicator.definition.ratio !== undefined);
  return {
    ...{ code, name, unit, combination },
    ...(ratio === undefined ? {} : { ratio: ratio.indicator.definition.ratio }),
    figures: entries.map(({ year, indicator: { definition, total } }) => ({
      ...{ year: year.year, code: definition.code, name: definition.name, figure: total, file: year.file },
    })),
  };
}

/** Lines of one code: one for each way in which it was measured and combined, the newest first. */
function linesOf(code: string, entries: readonly Entry[], findings: Finding[]): Omit<IndicatorLine, 'cumulative'>[] {
  const byMeasure = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = measureOf(entry.indicator);
    byMeasure.set(key, [...(byMeasure.get(key) ?? []), entry]);
  }
  const groups = [...byMeasure.values()].reverse();
  for (const group of groups) findings.push(...nameFindings(code, group));
  if (groups.length > 1) {
    const definitions = entries.map(({ year, indicator }) => `${year.year}年 ${measureOf(indicator)}`).join('；');
    findings.push(finding('years-indicator-redefined', { field: '计量单位' }, { code, definitions }));
  }
  return groups.flatMap((group) => lineOf(code, group) ?? []);
}

function cumulated(line: Omit<IndicatorLine, 'cumulative'>): number | undefined {
  const numbers = known(line);
  if (line.combination === '合计') return sumOfFigures(numbers.map(({ figure }) => figure));
  const last = numbers.at(-1)?.figure;
  return last?.state === 'value' && line.combination === '期末' ? last.value : undefined;
}

/**
 * Every indicator over the years. One line has one measure and one way of combining; a code whose definition changed has
 * a line for each, and a finding. Ratios are recomputed, never added.
 * @param years ascending
 */
export function indicatorsByYear(
  years: readonly ConsolidatedYear[],
  mapping: readonly IndicatorMapping[],
): { readonly lines: readonly IndicatorLine[]; readonly findings: readonly Finding[] } {
  const mapped = new Mapped(years, mapping);
  const groups = inTodaysOrder(mapped.entries());
  const findings = [...mapped.findings];
  const lines = [...groups].flatMap(([code, entries]) => linesOf(code, entries, findings));
  const added = lines.map((line): IndicatorLine => ({ ...line, cumulative: cumulated(line) }));
  const valueOf = (code: string) => added.find((line) => line.code === code)?.cumulative;
  const whole = added.map((line) =>
    line.combination === '比率' && known(line).length > 0 ? { ...line, cumulative: ratioOf(line, valueOf) } : line,
  );
  return { lines: whole, findings };
}
