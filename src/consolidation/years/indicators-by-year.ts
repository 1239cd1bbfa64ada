import { finding, type Finding } from '../../findings/finding';
import type { ConsolidatedYear } from '../consolidated/consolidated-year';
import { cumulated } from './cumulative';
import type { BareLine, IndicatorLine } from './indicator-line';
import type { IndicatorMapping } from './indicator-mapping';
import { mappedEntries, measureOf, type Entry } from './mapped-indicators';

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

function lineOf(code: string, entries: readonly Entry[]): BareLine[] {
  const newest = entries.at(-1);
  if (newest === undefined) return [];
  const { name, unit, combination } = newest.indicator.definition;
  const ratio = [...entries].reverse().find((entry) => entry.ratio !== undefined)?.ratio;
  return [
    {
      ...{ code, name, unit, combination },
      ...(ratio === undefined ? {} : { ratio }),
      figures: entries.map(({ year, indicator: { definition, total } }) => ({
        ...{ year: year.year, code: definition.code, name: definition.name, figure: total, file: year.file },
      })),
    },
  ];
}

/** The way in which an entry was measured; of a ratio whose parts its report does not name, the newest that fits. */
function wayOf(entry: Entry, entries: readonly Entry[]): string {
  const measure = measureOf(entry.indicator);
  const alike = [...entries].reverse().filter(({ indicator }) => measureOf(indicator) === measure);
  const ratio = entry.ratio ?? alike.find((one) => one.ratio !== undefined)?.ratio;
  return ratio === undefined ? measure : `${measure}（${ratio.numerator}÷${ratio.denominator}×${ratio.factor}）`;
}

/** Lines of one code: one for each way in which it was measured and combined, that of the newest year first. */
function linesOf(code: string, entries: readonly Entry[], findings: Finding[]): BareLine[] {
  const byWay = new Map<string, Entry[]>();
  for (const entry of [...entries].reverse()) {
    const way = wayOf(entry, entries);
    byWay.set(way, [entry, ...(byWay.get(way) ?? [])]);
  }
  const groups = [...byWay.values()];
  for (const group of groups) findings.push(...nameFindings(code, group));
  if (groups.length > 1) {
    const definitions = entries.map((entry) => `${entry.year.year}年 ${wayOf(entry, entries)}`).join('；');
    findings.push(finding('years-indicator-redefined', { field: '计量单位' }, { code, definitions }));
  }
  return groups.flatMap((group) => lineOf(code, group));
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
  const mapped = mappedEntries(years, mapping);
  const groups = inTodaysOrder(mapped.entries);
  const findings = [...mapped.findings];
  const lines = [...groups].flatMap(([code, entries]) => linesOf(code, entries, findings));
  return { lines: cumulated(lines), findings };
}
