import { yearsOf } from '../../consolidation/years/span';
import type { SpanPhase, TaskLine, YearTask } from '../../consolidation/years/tasks-by-year';
import type { Trend } from '../../consolidation/years/trend';
import type { SourcedFigure } from '../../returns/unit-return';
import type { CellContent, SheetDraft } from '../../workbook/draft';
import { firstRecordRow, layTable, type TableRecord } from '../../workbook/layout';
import { cellReference } from '../cells/cell-references';
import { figureCell } from '../cells/figure-cell';
import { taskPhaseSheet, taskYearFigures, taskYearHeader, taskYearSheet } from './trend-sheets';

/** A figure of 任务汇总 by its header. */
export function taskFigure({ task }: YearTask, figure: (typeof taskYearFigures)[number]): SourcedFigure {
  return figure === '平均完成率' ? task.average : task.counts[figure];
}

function renamed({ name, code, years }: TaskLine): string[] {
  return years.flatMap(({ year, task }) => [
    ...(task.name === name ? [] : [`${year.year}年名称“${task.name}”`]),
    ...(task.code === code ? [] : [`${year.year}年编号${task.code}`]),
  ]);
}

/** 任务分年: how far each task was at the end of each year. */
export function layTaskYears(trend: Trend, title: string): SheetDraft {
  const spec = taskYearSheet(yearsOf(trend.span));
  const records = trend.tasks.map((line): TableRecord => {
    const cells = line.years.flatMap((one) =>
      taskYearFigures.map((figure): [string, CellContent] => [
        taskYearHeader(one.year.year, figure),
        figureCell(taskFigure(one, figure)),
      ]),
    );
    return {
      任务编号: line.code,
      任务名称: line.name,
      ...Object.fromEntries(cells),
      说明: renamed(line).join('；') || null,
    };
  });
  return layTable({
    spec,
    title,
    note: '各年年度汇总里的任务汇总。空格：那一年没有年度汇总，或没有这项任务，不是 0。',
    records,
    count: records.length,
    frozenColumns: 2,
    tab: '548235',
  });
}

function valueOf(one: YearTask | undefined): number | undefined {
  const figure = one?.task.average;
  return figure?.state === 'value' ? figure.value : undefined;
}

function yearsText(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? `${first}年` : `${first}—${last}年`;
}

function phaseRecord(line: TaskLine, phase: SpanPhase, row: number, there: ReadonlySet<number>): TableRecord {
  const own = line.years.filter(({ year }) => phase.years.includes(year.year));
  const [first, last] = [own[0], own.at(-1)];
  const [begin, end] = [valueOf(first), valueOf(last)];
  const several = first !== last;
  const change = several && begin !== undefined && end !== undefined ? Number((end - begin).toPrecision(15)) : '';
  const gaps = phase.years.filter((year) => !there.has(year));
  const remarks = [
    ...(own.length === 0 && gaps.length < phase.years.length ? ['没有这项任务'] : []),
    ...(first !== undefined && several && first.year.year !== phase.years[0] ? [`期初取${first.year.year}年`] : []),
    ...(gaps.length > 0 ? [`缺${gaps.join('、')}年`] : []),
  ];
  const [before, after] = ['期初完成率', '期末完成率'].map((header) => cellReference(taskPhaseSheet, header, row));
  const count = (header: '应报单位' | '已完成' | '逾期'): CellContent =>
    last === undefined ? null : figureCell(last.task.counts[header]);
  return {
    任务编号: line.code,
    任务名称: line.name,
    阶段: phase.name,
    年度: yearsText(phase.years),
    期末年度: last === undefined ? null : `${last.year.year}年`,
    期初完成率: several && first !== undefined ? figureCell(first.task.average) : null,
    期末完成率: last === undefined ? null : figureCell(last.task.average),
    变化: { formula: `IF(AND(ISNUMBER(${before}),ISNUMBER(${after})),${after}-${before},"")`, result: change },
    期末应报单位: count('应报单位'),
    期末已完成: count('已完成'),
    期末逾期: count('逾期'),
    说明: remarks.join('；') || null,
  };
}

/** 任务分阶段: where each phase found a task, and where it left it. */
export function layTaskPhases(trend: Trend, title: string): SheetDraft {
  const there = new Set(trend.years.map(({ year }) => year));
  const pairs = trend.tasks.flatMap((line) => trend.phases.map((phase) => [line, phase] as const));
  return layTable({
    spec: taskPhaseSheet,
    title,
    note: '一年属于它最后一天所在的阶段。期初、期末是阶段里第一年和最后一年的年末；只有一年的没有期初。完成率按年末各单位的平均，变化是百分点。',
    records: pairs.map(([line, phase], index) => phaseRecord(line, phase, firstRecordRow + index, there)),
    count: pairs.length,
    frozenColumns: 2,
    tab: '548235',
  });
}
