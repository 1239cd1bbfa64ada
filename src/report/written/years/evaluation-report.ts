import { known, type IndicatorLine } from '../../../consolidation/years/indicators-by-year';
import { yearsOf } from '../../../consolidation/years/span';
import type { SpanPhase, TaskLine } from '../../../consolidation/years/tasks-by-year';
import type { Trend } from '../../../consolidation/years/trend';
import type { UnitLine } from '../../../consolidation/years/units-by-year';
import type { Block, TableBlock, WrittenDocument } from '../../../document/document';
import { sentence } from '../../../findings/sentence';
import type { PlainDate } from '../../../plan/plan';
import type { SourcedFigure } from '../../../returns/unit-return';
import { notApplicable } from '../../../workbook/layout';
import { historyText } from '../../years/unit-history-text';
import { countInState } from '../../years/unit-years';
import { numberText, percentText } from '../number-style';

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const note = (text: string): Block => ({ kind: 'note', text });

function spanText({ from, to }: Trend['span']): string {
  return from === to ? `${from}年` : `${from}—${to}年`;
}

/** A figure in a cell of the document; a blank is not 0. */
function shown(figure: SourcedFigure | undefined, text: (value: number) => string): string {
  if (figure?.state === 'value') return text(figure.value);
  return figure?.state === 'notApplicable' ? notApplicable : '';
}

function basics(trend: Trend): Block[] {
  const there = new Set(trend.years.map(({ year }) => year));
  const gaps = yearsOf(trend.span).filter((year) => !there.has(year));
  const missing = gaps.length === 0 ? '' : `${gaps.join('、')}年没有年度汇总，有关的数空着，不作0计。`;
  const reported = trend.years.map((year) => {
    const asked = year.submissions.length;
    const came = (['按时', '迟报', '零报告'] as const).reduce((sum, state) => sum + countInState(year, state), 0);
    const share = asked === 0 ? '' : `，报送率${percentText(came / asked)}`;
    return `${year.year}年应报${asked}个单位，报送${came}个${share}`;
  });
  return [
    heading('基本情况'),
    paragraph(
      `本次评估的年段是${spanText(trend.span)}，依据其中${trend.years.length}年的年度汇总（${[...there].join('、')}年）。${missing}`,
    ),
    ...(reported.length === 0 ? [] : [paragraph(`${reported.join('；')}。`)]),
  ];
}

function phaseTable(trend: Trend, phase: SpanPhase): TableBlock | undefined {
  const rows = trend.tasks.flatMap((line: TaskLine): string[][] => {
    const own = line.years.filter(({ year }) => phase.years.includes(year.year));
    const [first, last] = [own[0], own.at(-1)];
    if (last === undefined) return [];
    const { average, counts } = last.task;
    const several = first !== undefined && first !== last;
    return [
      [
        line.name,
        several ? `${first.year.year}年 ${shown(first.task.average, percentText)}` : '',
        `${last.year.year}年 ${shown(average, percentText)}`,
        `${shown(counts.已完成, String)}/${shown(counts.应报单位, String)}`,
        shown(counts.逾期, String),
      ],
    ];
  });
  if (rows.length === 0) return undefined;
  return {
    kind: 'table',
    caption: `${phase.name}各项任务进度`,
    columns: [
      { header: '任务', share: 34 },
      { header: '期初平均完成率', share: 20, align: 'center' },
      { header: '期末平均完成率', share: 20, align: 'center' },
      { header: '已完成/应报单位', share: 15, align: 'center' },
      { header: '逾期', share: 11, align: 'right' },
    ],
    rows,
  };
}

function progress(trend: Trend): Block[] {
  const there = new Set(trend.years.map(({ year }) => year));
  return [
    heading('分阶段进展'),
    ...trend.phases.flatMap((phase): Block[] => {
      const table = phaseTable(trend, phase);
      const gaps = phase.years.filter((year) => !there.has(year));
      const missing = gaps.length === 0 ? [] : [paragraph(`这一阶段缺${gaps.join('、')}年的年度汇总。`)];
      const title: Block = { kind: 'heading', level: 2, text: phase.name };
      return [title, ...missing, ...(table === undefined ? [] : [table])];
    }),
  ];
}

/** Whether an indicator rose, stayed or fell from the first to the last year of the reports; undefined over a gap. */
function direction(line: IndicatorLine, first: number, last: number): '增长' | '持平' | '下降' | undefined {
  const of = (year: number) => known(line).find((one) => one.year === year)?.figure;
  const [before, after] = [of(first), of(last)];
  if (before?.state !== 'value' || after?.state !== 'value') return undefined;
  if (after.value === before.value) return '持平';
  return after.value > before.value ? '增长' : '下降';
}

function indicators(trend: Trend): Block[] {
  const [first, last] = [trend.years[0]?.year, trend.years.at(-1)?.year];
  // The years that have no report are named above; a column for each would leave no room for the others.
  const years = trend.years.map(({ year }) => year);
  const directions = trend.indicators.map((line) =>
    first === undefined || last === undefined || first === last ? undefined : direction(line, first, last),
  );
  const count = (wanted: string) => directions.filter((one) => one === wanted).length;
  const compared = directions.filter((one) => one !== undefined).length;
  const rows = trend.indicators
    .filter((line) => known(line).length > 0)
    .map((line) => {
      const byYear = new Map(line.figures.map(({ year, figure }) => [year, figure]));
      const total = line.cumulative === undefined ? '' : numberText(line.cumulative);
      return [line.name, line.unit, ...years.map((year) => shown(byYear.get(year), numberText)), total];
    });
  const summary = `${last}年与${first}年都有数的指标${compared}项，其中增长${count('增长')}项，持平${count('持平')}项，下降${count('下降')}项。`;
  return [
    heading('指标变化'),
    ...(compared === 0 ? [] : [paragraph(summary)]),
    ...(rows.length === 0 ? [paragraph('各年都没有指标的数。')] : []),
    ...(rows.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            caption: '各项指标逐年情况',
            columns: [
              { header: '指标', share: 26 },
              { header: '计量单位', share: 10, align: 'center' as const },
              ...years.map((year) => ({ header: `${year}年`, share: 13, align: 'right' as const })),
              { header: '累计', share: 14, align: 'right' as const },
            ],
            rows,
          },
          note('累计：合计类各年相加，期末类取最后一年，比率由累计的分子、分母重新计算。空着的没有数，不是0。'),
        ]),
  ];
}

function changesOf(line: UnitLine, units: readonly UnitLine[]): string[] {
  const { name, formerNames, history } = line;
  const former = formerNames.length === 0 ? [] : [`${name}各年曾用名称：${formerNames.join('、')}`];
  const gone = history === undefined || history.active ? [] : [`${name}${historyText(line, units)}`];
  return [...former, ...gone];
}

function unitChanges(trend: Trend): Block[] {
  const changes = trend.units.flatMap((line) => changesOf(line, trend.units));
  const text = changes.length === 0 ? '各年汇总和台账里没有更名、合并、停用的单位。' : `${changes.join('；')}。`;
  return [heading('单位变动'), paragraph(text)];
}

/** Findings that the document lists; all of them stand in 数据质量 of the workbook. */
const listed = 30;

function openMatters({ findings }: Trend): Block[] {
  if (findings.length === 0) return [];
  const rest = findings.length - listed;
  return [
    heading('需要核对的事项'),
    ...findings.slice(0, listed).map((found) => paragraph(sentence(found))),
    ...(rest > 0 ? [note(`另有${rest}条，见同名工作簿的“数据质量”。`)] : []),
  ];
}

/**
 * The evaluation as a document (GB/T 9704-2012): what the years' reports say of units, tasks by phase and indicators.
 * Every figure stands in the workbook of the same name, which says where it comes from; nothing else is said.
 * @param asOf the day it is made
 */
export function layEvaluationReport(trend: Trend, asOf: PlainDate): WrittenDocument {
  return {
    title: [`${trend.region}科学素质工作`, `${trend.title}（${spanText(trend.span)}）`],
    date: asOf,
    body: [...basics(trend), ...progress(trend), ...indicators(trend), ...unitChanges(trend), ...openMatters(trend)],
  };
}
