import type { AnnualConsolidation } from '../../../consolidation/annual';
import { evaluate } from '../../../evaluation/evaluate';
import type { CellDraft } from '../../../workbook/draft';
import { styles, type CellStyle } from '../../../workbook/style';
import { cell, type CoverPage } from './page';

/** A line of 目录: a sheet, and what is in it. */
export type CoverLine = readonly [sheet: string, what: string];

const always: readonly CoverLine[] = [
  ['图表', '任务、报送、指标和活动的图，旁边是图上的数'],
  ['报送情况', '哪些单位按时、迟报、未报'],
  ['任务汇总', '每项任务完成得怎样'],
  ['任务进展', '各单位逐项的进展、问题和建议'],
  ['指标汇总', '各项指标的合计、增减和各单位数'],
  ['指标口径', '各项指标怎样计量、怎样汇总'],
  ['活动汇总', '全年开展的活动'],
  ['问题建议', '各单位提出的问题、意见和建议'],
  ['数据质量', '汇总中发现的错误、提醒和修正'],
  ['数据来源', '每个数来自哪个文件的哪个单元格'],
  ['裁定', '办公室对填报数字的决定'],
  ['版本', '各单位报来的每一份填报表，采用哪一份、为什么'],
  ['版本差异', '后一份比前一份改了哪些格子'],
];

/** The sheet of a year whose ledger has a register of what units raised. */
const ofProblems: typeof always = [['问题答复', '交给谁办、何时答复、怎样答复']];

/** Sheets of a year whose ledger has a scoring standard. */
const ofEvaluation: typeof always = [
  ['测评', '各单位得分、名次和等次'],
  ['测评明细', '每一分怎么得来、依据哪些行'],
];

const blank: CellDraft = { content: null, style: styles.plain };
const faintLink: CellStyle = { ...styles.link, border: false };

/** Lays 目录 in two halves: links to the sheets that the workbook of a year has, and to some more. */
export function layContents(page: CoverPage, year: AnnualConsolidation, more: readonly CoverLine[]): void {
  page.heading('目录');
  const contents = [
    ...always,
    ...(year.problems.length === 0 ? [] : ofProblems),
    ...(evaluate(year) === undefined ? [] : ofEvaluation),
    ...more,
  ];
  const half = Math.ceil(contents.length / 2);
  for (let index = 0; index < half; index++) {
    const pair = [contents[index], contents[index + half]];
    const cells = pair.flatMap((entry) =>
      entry === undefined
        ? [blank]
        : [
            cell({ text: entry[0], sheet: entry[0], cell: 'A1' }, faintLink),
            cell(entry[1], styles.plain),
            blank,
            blank,
            blank,
          ],
    );
    page.add(cells, 20);
  }
}
