import type { Finding } from '../../findings/finding';
import type { Ledger } from '../../ledger/ledger';
import type { Phase } from '../../plan/plan';
import type { ConsolidatedResult, ConsolidatedYear } from '../consolidated/consolidated-year';
import type { IndicatorLine } from './indicator-line';
import type { IndicatorMapping } from './indicator-mapping';
import { indicatorsByYear } from './indicators-by-year';
import { chooseYears, type Span } from './span';
import { phasesOf, tasksByYear, type SpanPhase, type TaskLine } from './tasks-by-year';
import type { UnitHistory } from './unit-history';
import { unitsByYear, type UnitLine } from './units-by-year';

/** What the newest ledger adds to the years' reports. */
export interface LedgerHistory {
  readonly ledger: Pick<Ledger, 'region' | 'phases' | 'indicators'>;
  readonly units: readonly UnitHistory[];
}

export interface TrendOptions {
  readonly wanted?: Partial<Span>;
  /** Names of the district, today's first: years before it was renamed are found by the others. */
  readonly regions?: readonly string[];
  readonly history?: LedgerHistory;
  readonly mapping?: readonly IndicatorMapping[];
  /** Overrides what the span says. */
  readonly title?: string;
}

/** Years of one district side by side. */
export interface Trend {
  /** 中期评估 or 总结评估, unless told otherwise. */
  readonly title: string;
  readonly region: string;
  readonly span: Span;
  /** Ascending; a year without a report is missing. */
  readonly years: readonly ConsolidatedYear[];
  readonly indicators: readonly IndicatorLine[];
  readonly tasks: readonly TaskLine[];
  readonly phases: readonly SpanPhase[];
  readonly units: readonly UnitLine[];
  readonly findings: readonly Finding[];
}

/** Plans of this kind run for five years. */
const wholePlan = 5;

/**
 * What a span is: the final evaluation when it reaches the end of the plan's last phase, else the one at mid-term.
 * Without phases it is final from five years on.
 */
export function evaluationOf({ from, to }: Span, phases: readonly Phase[]): '中期评估' | '总结评估' {
  const ends = phases.flatMap(({ end }) => (end === '' ? [] : [Number(end.slice(0, 4))]));
  const final = ends.length === 0 ? to - from + 1 >= wholePlan : to >= Math.max(...ends);
  return final ? '总结评估' : '中期评估';
}

const gravity = { error: 0, warning: 1, repair: 2 } as const;

function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((left, right) => gravity[left.severity] - gravity[right.severity]);
}

/**
 * Puts a district's years side by side. Unknown stays unknown: a year without a report is a gap in every line.
 * @param results what came of each file, in any order
 */
export function trendOf(results: readonly ConsolidatedResult[], options: TrendOptions = {}): Trend {
  const { wanted, history, mapping = [], title, regions = [] } = options;
  const names = [history?.ledger.region ?? '', ...regions].filter((name) => name !== '');
  const chosen = chooseYears(results, wanted, names);
  const { span, years } = chosen;
  const planned = history?.ledger.phases ?? [];
  const indicators = indicatorsByYear(years, mapping);
  const tasks = tasksByYear(years);
  const units = unitsByYear(years, history?.units);
  const used = new Set(years.map(({ file }) => file.name));
  const byName = [...results].sort((left, right) => (left.file.name < right.file.name ? -1 : 1));
  const read = byName.flatMap(({ file, year, findings }) =>
    year === undefined || used.has(file.name) ? findings : [],
  );
  return {
    title: title ?? evaluationOf(span, planned),
    region: chosen.region,
    span,
    years,
    indicators: indicators.lines,
    tasks: tasks.lines,
    phases: phasesOf(span, planned),
    units: units.lines,
    findings: inOrder([...chosen.findings, ...read, ...indicators.findings, ...tasks.findings, ...units.findings]),
  };
}
