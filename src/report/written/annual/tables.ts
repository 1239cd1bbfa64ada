import type { AnnualConsolidation, IndicatorTotals } from '../../../consolidation/annual';
import { changeRate } from '../../../consolidation/comparable';
import type { Block, TableColumn } from '../../../document/document';
import { notApplicable } from '../../../workbook/not-applicable';
import { numberText, percentText } from '../number-style';

/** Millimetres of a column: its header, or the figures it holds, on one line; what is left over is the name's. */
const name = (header: string, share: number): TableColumn => ({ header, share });
const centred = (header: string, share: number): TableColumn => ({ header, share, align: 'center' });
const number = (header: string, share: number): TableColumn => ({ header, share, align: 'right' });

const unknown = '';
const count = (value: number | undefined): string => (value === undefined ? unknown : numberText(value));
const percent = (value: number | undefined): string => (value === undefined ? unknown : percentText(value));

function submissionTable(year: AnnualConsolidation): Block {
  return {
    kind: 'table',
    caption: '表1  报送情况',
    columns: [
      centred('序号', 11),
      name('单位名称', 44),
      centred('单位类别', 18.5),
      centred('报送状态', 18.5),
      centred('填报日期', 27),
      number('完整率', 15),
      number('错误', 11),
      number('提醒', 11),
    ],
    rows: year.submissions.map(({ unit, state, filledOn, completeness, errors, warnings }, index) => [
      String(index + 1),
      unit.name,
      unit.kind,
      state,
      filledOn ?? unknown,
      percent(completeness),
      String(errors),
      String(warnings),
    ]),
  };
}

function taskTable(year: AnnualConsolidation): Block {
  return {
    kind: 'table',
    caption: '表2  任务汇总',
    columns: [
      name('任务名称', 53),
      number('应报单位', 11),
      number('已报单位', 11),
      number('已完成', 14.5),
      number('进行中', 14.5),
      number('未启动', 14.5),
      number('暂缓', 11),
      number('完成率', 15.5),
      number('逾期', 11),
    ],
    rows: year.tasks.map(({ task, average, ...totals }) => [
      task.name,
      ...[totals.asked, totals.reported, totals.done, totals.underWay, totals.notStarted, totals.suspended].map(String),
      percent(average),
      String(totals.overdue),
    ]),
  };
}

/** 增减率 as the report's sentences have it: none where the two totals are of different units. */
function rateOf(totals: IndicatorTotals, year: AnnualConsolidation): string {
  const rate = changeRate(totals, year);
  return typeof rate === 'number' ? percentText(rate) : (rate ?? unknown);
}

function indicatorTable(year: AnnualConsolidation): Block {
  return {
    kind: 'table',
    caption: '表3  指标汇总',
    columns: [
      name('指标名称', 61),
      centred('计量单位', 18.5),
      number('合计', 21),
      number('上年合计', 21),
      number('增减率', 16),
      number('填报单位', 18.5),
    ],
    rows: year.indicators.map((totals) => {
      const { indicator, total, lastTotal, thisYear } = totals;
      const givers = thisYear.filter(({ figure }) => figure.state === 'value').length;
      return [
        indicator.name,
        indicator.unit,
        count(total),
        count(lastTotal),
        rateOf(totals, year),
        indicator.combination === '比率' ? notApplicable : String(givers),
      ];
    }),
  };
}

/** 附表: who reported, the tasks, the indicators, as they stand in 年度汇总. */
export function annexedTables(year: AnnualConsolidation): Block[] {
  return [
    submissionTable(year),
    {
      kind: 'note',
      text: '注：完整率为应填的格子里填了的比例；空格为没有可用的填报表。各数见“年度汇总.xlsx”的“报送情况”。',
    },
    taskTable(year),
    {
      kind: 'note',
      text: '注：完成率为各单位的平均；逾期按事项数，含年度要点；其余各栏按单位数，看的是任务的总体进展。各数见“年度汇总.xlsx”的“任务汇总”。',
    },
    indicatorTable(year),
    {
      kind: 'note',
      text: '注：填报单位为填了本年数的单位数；空格为没有单位填报，或没有上年数；不可比：填了本年数和填了上年数的单位不同。比率由分子、分母的合计重新计算。各数的出处见“年度汇总.xlsx”的“数据来源”。',
    },
  ];
}
