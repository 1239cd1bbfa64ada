import type { Indicator } from '../ledger/indicators';
import type { Ledger } from '../ledger/ledger';
import { isOverdue } from '../ledger/progress/light';
import { askedOf } from '../ledger/asked';
import { reportingUnits } from '../ledger/progress/work-items';
import type { PlainDate, Task } from '../plan/plan';
import type { Figure } from '../returns/normalising';
import type { IndicatorReport } from '../returns/unit-return';
import type { CountedFigure, CountedProgress, CountedReturn, IndicatorTotals, TaskTotals } from './annual';

/** Binary fractions carry noise in the seventeenth digit; spreadsheets show fifteen. */
export function tidy(sum: number): number {
  return Number(sum.toPrecision(15));
}

/**
 * The sum of the numbers among figures.
 * @returns undefined where there is none: unknown is not 0
 */
export function sumOfFigures(figures: readonly Figure[]): number | undefined {
  const values = figures.flatMap((figure) => (figure.state === 'value' ? [figure.value] : []));
  return values.length === 0 ? undefined : tidy(values.reduce((sum, value) => sum + value, 0));
}

/** The sum of the numbers among the units' figures. */
export function sumOf(figures: readonly CountedFigure[]): number | undefined {
  return sumOfFigures(figures.map(({ figure }) => figure));
}

function ratio(numerator: number | undefined, denominator: number | undefined, factor: number): number | undefined {
  if (numerator === undefined || denominator === undefined || denominator === 0) return undefined;
  return tidy((numerator / denominator) * factor);
}

/** A 比率 of a unit or of the whole, from the values of its parts. */
export function ratioOf(
  indicator: Pick<Indicator, 'ratio'>,
  valueOf: (code: string) => number | undefined,
): number | undefined {
  if (indicator.ratio === undefined) return undefined;
  const { numerator, denominator, factor } = indicator.ratio;
  return ratio(valueOf(numerator), valueOf(denominator), factor);
}

function figuresOf(
  counted: readonly CountedReturn[],
  reports: ReadonlyMap<CountedReturn, ReadonlyMap<string, IndicatorReport>>,
  code: string,
  year: 'thisYear' | 'lastYear',
) {
  return counted.flatMap((one): CountedFigure[] => {
    const report = reports.get(one)?.get(code);
    return report === undefined ? [] : [{ unit: one.unit, file: one.file, figure: report[year] }];
  });
}

/** 指标汇总: each indicator over the units; ratios last, from the totals of their parts. */
export function indicatorTotals(ledger: Ledger, counted: readonly CountedReturn[]): IndicatorTotals[] {
  const reports = new Map(
    counted.map((one) => [one, new Map(one.content.indicators.map((report) => [report.code, report]))] as const),
  );
  const askedCount = new Map<string, number>();
  for (const unit of reportingUnits(ledger)) {
    for (const { code } of askedOf(unit, ledger).indicators) askedCount.set(code, (askedCount.get(code) ?? 0) + 1);
  }
  const totals = ledger.indicators.map((indicator): IndicatorTotals => {
    const thisYear = figuresOf(counted, reports, indicator.code, 'thisYear');
    const lastYear = figuresOf(counted, reports, indicator.code, 'lastYear');
    const asked = askedCount.get(indicator.code) ?? 0;
    return { indicator, asked, thisYear, lastYear, total: sumOf(thisYear), lastTotal: sumOf(lastYear) };
  });
  const byCode = new Map(totals.map((one) => [one.indicator.code, one]));
  return totals.map((one) => {
    if (one.indicator.combination !== '比率') return one;
    return {
      ...one,
      total: ratioOf(one.indicator, (code) => byCode.get(code)?.total),
      lastTotal: ratioOf(one.indicator, (code) => byCode.get(code)?.lastTotal),
    };
  });
}

function totalsOfTask(task: Task, ledger: Ledger, progress: readonly CountedProgress[], asOf: PlainDate): TaskTotals {
  const assigned = ledger.assignments.filter((one) => one.task === task.code);
  const active = new Map(reportingUnits(ledger).map((unit) => [unit.code, unit]));
  const items = progress.filter(({ report }) => report.item.task === task.code);
  const whole = items.filter(({ report }) => report.item.point === '');
  const inState = (state: string) => whole.filter(({ report }) => report.state === state).length;
  const shares = whole.flatMap(({ report }) => (report.share.state === 'value' ? [report.share.value] : []));
  return {
    task,
    leads: assigned.flatMap(({ unit, role }) => (role === '牵头' ? (active.get(unit) ?? []) : [])),
    asked: assigned.filter(({ unit }) => active.has(unit)).length,
    reported: whole.length,
    done: inState('已完成'),
    underWay: inState('进行中'),
    notStarted: inState('未启动'),
    suspended: inState('暂缓'),
    average: shares.length === 0 ? undefined : tidy(shares.reduce((sum, share) => sum + share, 0) / shares.length),
    overdue: items.filter(({ report: { item, state } }) => isOverdue({ state, deadline: item.deadline }, asOf)).length,
  };
}

/** 任务汇总. */
export function taskTotals(ledger: Ledger, progress: readonly CountedProgress[], asOf: PlainDate): TaskTotals[] {
  return ledger.tasks.map((task) => totalsOfTask(task, ledger, progress, asOf));
}
