import { sumOfFigures } from '../../../consolidation/totals';
import type { SpanPhase, TaskLine, YearTask } from '../../../consolidation/years/tasks-by-year';
import type { Trend } from '../../../consolidation/years/trend';
import type { TableBlock } from '../../../document/document';
import type { SourcedFigure } from '../../../returns/unit-return';
import { taskPhaseSheet } from '../../years/trend-sheets';
import { CountedSheet } from '../counted';
import type { WrittenDraft } from '../draft';
import { percentText } from '../number-style';
import { textValue } from '../wording';
import { meanOf, shown } from './figures';

/** A task in a phase: where the phase found it, and where it left it. */
interface TaskInPhase {
  readonly line: TaskLine;
  /** Undefined where the phase has one year of the task only. */
  readonly first: YearTask | undefined;
  readonly last: YearTask;
}

function tasksOf(trend: Trend, phase: SpanPhase): TaskInPhase[] {
  return trend.tasks.flatMap((line): TaskInPhase[] => {
    const own = line.years.filter(({ year }) => phase.years.includes(year.year));
    const [first, last] = [own[0], own.at(-1)];
    if (last === undefined) return [];
    return [{ line, first: first === last ? undefined : first, last }];
  });
}

function yearAnd(one: YearTask | undefined, figure: (of: YearTask) => SourcedFigure): string {
  const text = one === undefined ? '' : shown(figure(one), percentText);
  return one === undefined || text === '' ? '' : `${one.year.year}年 ${text}`;
}

function table(phase: SpanPhase, tasks: readonly TaskInPhase[]): TableBlock {
  const average = ({ task }: YearTask) => task.average;
  // A phase of one year begins and ends with it.
  const oneYear = tasks.every(({ first }) => first === undefined);
  return {
    kind: 'table',
    caption: `${phase.name}各项任务进度`,
    columns: [
      { header: '任务', share: oneYear ? 54 : 31 },
      ...(oneYear ? [] : [{ header: '期初完成率', share: 23, align: 'center' as const }]),
      { header: '期末完成率', share: 23, align: 'center' },
      { header: '完成/应报', share: 14, align: 'center' },
      { header: '逾期', share: 9, align: 'right' },
    ],
    rows: tasks.map(({ line, first, last }) => {
      const { counts } = last.task;
      const [done, asked] = [shown(counts.已完成, String), shown(counts.应报单位, String)];
      return [
        line.name,
        ...(oneYear ? [] : [yearAnd(first, average)]),
        yearAnd(last, average),
        done === '' && asked === '' ? '' : `${done}/${asked}`,
        shown(counts.逾期, String),
      ];
    }),
  };
}

/** 分阶段进展: each phase of the plan, where its tasks stood at its end. */
export function writePhases(draft: WrittenDraft, trend: Trend): void {
  const there = new Set(trend.years.map(({ year }) => year));
  const sheet = new CountedSheet(taskPhaseSheet, trend.tasks.length * trend.phases.length);
  draft.heading(1, '分阶段进展');
  for (const phase of trend.phases) {
    draft.heading(2, phase.name);
    const gaps = phase.years.filter((year) => !there.has(year));
    const common = { 阶段: textValue(phase.name) };
    draft.say('yearsPhaseGap', { ...common, 缺报年份: textValue(gaps.join('、')) });
    const tasks = tasksOf(trend, phase);
    const [last] = phase.years.filter((year) => there.has(year)).slice(-1);
    if (tasks.length === 0 || last === undefined) continue;
    const own = sheet.is('阶段', phase.name);
    const count = (header: '应报单位' | '已完成' | '逾期') =>
      sumOfFigures(tasks.map((one) => one.last.task.counts[header]));
    const over = (header: '期末应报单位' | '期末已完成' | '期末逾期') => sheet.over('sum', header, own);
    const [asked, done] = [count('应报单位'), count('已完成')];
    draft.say('yearsPhase', {
      ...common,
      期末年度: textValue(String(last)),
      任务数: draft.number('任务数', tasks.length, sheet.over('count', '期末年度', own, sheet.filled('期末年度'))),
      应报项次: draft.number('应报项次', asked, over('期末应报单位')),
      完成项次: draft.number('完成项次', done, over('期末已完成')),
      完成占比: draft.percent(
        '完成占比',
        asked === undefined || asked === 0 || done === undefined ? undefined : done / asked,
        sheet.quotient(over('期末已完成'), over('期末应报单位')),
      ),
      平均完成率: draft.percent(
        '平均完成率',
        meanOf(tasks.map((one) => one.last.task.average)),
        sheet.over('mean', '期末完成率', own),
      ),
      逾期项次: draft.number('逾期项次', count('逾期'), over('期末逾期')),
    });
    draft.table(table(phase, tasks));
  }
}
