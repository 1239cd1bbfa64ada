import { dayName } from '../../findings/day-name';
import { yearsOf } from '../../consolidation/years/span';
import type { Trend } from '../../consolidation/years/trend';
import type { CellContent, CellDraft, RowDraft, SheetDraft } from '../../workbook/draft';
import { styles, type CellStyle } from '../../workbook/style';

const contents: readonly (readonly [string, string])[] = [
  ['图表', '变化最大的指标逐年的图'],
  ['指标分年', '各项指标逐年的数和累计'],
  ['指标增减', '各项指标每年比上一年的增减'],
  ['任务分年', '各项任务每年年末的进度'],
  ['任务分阶段', '各项任务在每个阶段的起止和变化'],
  ['报送分年', '各年报送情况和所用的文件'],
  ['单位分年', '各单位逐年的报送，更名、并入、停用'],
  ['数据质量', '没有采用的文件和需要核对的地方'],
  ['数据来源', '每个数来自哪一年的哪个单元格'],
];

const width = 7;
const cell = (content: CellContent, style: CellStyle): CellDraft => ({ content, style });

function figureText(counted: number, of: number): string {
  return of === 0 ? '' : `${counted}/${of}`;
}

/** Which years there are, from which file, and how many units and tasks they hold. */
function yearRows(trend: Trend): RowDraft[] {
  const byYear = new Map(trend.years.map((year) => [year.year, year]));
  const headers = ['年度', '年度汇总', '汇总日期', '报送/应报单位', '任务', '指标', '活动'];
  const rows = yearsOf(trend.span).map((number): RowDraft => {
    const year = byYear.get(number);
    if (year === undefined) {
      const gap = [cell(`${number}年`, styles.centred), cell('没有年度汇总：这一年空着，不是 0', styles.text)];
      return { height: 22, cells: [...gap, ...Array.from({ length: 5 }, () => cell(null, styles.text))] };
    }
    const { submissions, tasks, indicators, activities, file, asOf } = year;
    const came = submissions.filter(({ state }) => state !== '未报' && state !== '退回').length;
    return {
      height: 22,
      cells: [
        cell(`${number}年`, styles.centred),
        cell(file.name, styles.text),
        cell(asOf === undefined ? null : { date: asOf }, styles.date),
        cell(figureText(came, submissions.length), styles.centred),
        cell(tasks.length, styles.integer),
        cell(indicators.length, styles.integer),
        cell(activities.length, styles.integer),
      ],
    };
  });
  return [{ cells: headers.map((header) => cell(header, styles.header)) }, ...rows];
}

/** 封面: what the evaluation covers, from which files, and where to look. */
export function layTrendCover(trend: Trend, title: string, asOf: string): SheetDraft {
  const count = (severity: string) => trend.findings.filter((one) => one.severity === severity).length;
  const rows: RowDraft[] = [
    { height: 40, cells: [cell(title, { ...styles.title, size: 20 })] },
    {
      height: 22,
      cells: [
        cell(`编制日期：${dayName(asOf)}    错误：${count('error')}    提醒：${count('warning')}`, {
          ...styles.note,
          horizontal: 'center',
        }),
      ],
    },
    { cells: [] },
    { height: 26, cells: [cell('所用的年度汇总', styles.heading)] },
    ...yearRows(trend),
    { cells: [] },
    { height: 26, cells: [cell('目录', styles.heading)] },
    ...contents.map(([sheet, what]): RowDraft => ({
      height: 20,
      cells: [cell({ text: sheet, sheet, cell: 'A1' }, { ...styles.link, border: false }), cell(what, styles.plain)],
    })),
  ];
  return {
    name: '封面',
    tab: '1F4E79',
    widths: [13, 48, 14, 16, 10, 10, 10],
    rows,
    merges: [1, 2].map((row) => ({ top: row, left: 1, bottom: row, right: width })),
    print: { orientation: 'landscape' },
  };
}
