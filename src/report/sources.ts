import type { AnnualConsolidation, AppliedDecision, CountedFigure } from '../consolidation/annual';
import { activityItem, indicatorItem, shareItem } from '../consolidation/source-items';
import type { ReturnFile, SourcedFigure } from '../returns/unit-return';
import { DecisionsByCell } from './cells/decision-marks';

/** One line of 数据来源: a figure of the report and the cell it came from. */
export interface SourceLine {
  /** Sheet of the report. */
  readonly table: string;
  /** `KR100 本年数`, `T01 完成率`, `活动3 参加人数`. */
  readonly item: string;
  readonly unit: string;
  readonly file: ReturnFile;
  readonly figure: SourcedFigure;
  /** Where the adopted value is the office's. */
  readonly decision?: AppliedDecision;
}

function says({ figure, decision }: SourceLine): boolean {
  return figure.state !== 'empty' || decision !== undefined;
}

function* indicatorSources(year: AnnualConsolidation): Generator<SourceLine> {
  const lines = (item: string, figures: readonly CountedFigure[]) =>
    figures.map(({ unit, file, figure }) => ({ table: '指标汇总', item, unit: unit.code, file, figure }));
  for (const { indicator, thisYear, lastYear } of year.indicators) {
    yield* lines(indicatorItem(indicator.code, '本年数'), thisYear);
    yield* lines(indicatorItem(indicator.code, '上年数'), lastYear);
  }
}

function* progressSources(year: AnnualConsolidation): Generator<SourceLine> {
  for (const { unit, file, report } of year.progress) {
    const item = shareItem(report.item.task, report.item.point);
    yield { table: '任务进展', item, unit: unit.code, file, figure: report.share };
  }
}

function* activitySources(year: AnnualConsolidation): Generator<SourceLine> {
  const numbers = new Map<string, number>();
  for (const { unit, file, activity } of year.activities) {
    const number = (numbers.get(unit.code) ?? 0) + 1;
    numbers.set(unit.code, number);
    const line = (what: '参加人数' | '经费', figure: SourcedFigure): SourceLine => ({
      ...{ table: '活动汇总', item: activityItem(number, what), unit: unit.code, file, figure },
    });
    yield line('参加人数', activity.participants);
    yield line('经费', activity.cost);
  }
}

function* figures(year: AnnualConsolidation): Generator<SourceLine> {
  yield* indicatorSources(year);
  yield* progressSources(year);
  yield* activitySources(year);
}

/** Every figure of the report with the cell it came from; cells that say nothing have no line. */
export function* sourceLines(year: AnnualConsolidation): Generator<SourceLine> {
  const decisions = new DecisionsByCell(year);
  for (const line of figures(year)) {
    const decision = decisions.at(line.unit, line.figure);
    const decided = decision === undefined ? line : { ...line, decision };
    if (says(decided)) yield decided;
  }
}
