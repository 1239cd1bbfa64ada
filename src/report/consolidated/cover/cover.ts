import { dayName, inProse } from '../../../findings/day-name';
import type { AnnualConsolidation } from '../../../consolidation/annual';
import type { ChartDraft } from '../../../workbook/chart-draft';
import type { Highlight, SheetDraft } from '../../../workbook/draft';
import { lightFill, lightInk, styles } from '../../../workbook/style';
import { coverCharts } from '../../charts/cover-charts';
import type { PlacedChart } from '../../charts/placed';
import { layContents, type CoverLine } from './contents';
import { submissionFigures, workFigures } from './figures';
import { columns, CoverPage, widths } from './page';
import { layTaskTable, layUnitTable, type Lines } from './tables';

/** The last column of the left half. */
const middle = 4;

/** Charts over both halves, on a page that begins with them. */
function layCharts(page: CoverPage, placed: readonly PlacedChart[]): readonly ChartDraft[] {
  const before = page.rows.length;
  const { charts, heights } = coverCharts(placed, before + 3, [middle, columns]);
  if (charts.length === 0) return [];
  page.heading('图');
  for (const height of heights) page.add([], height);
  page.pageEnds.push(before);
  return charts;
}

/** Bars behind shares, what is late in red, states of returns in their colours. */
function highlightsOf(tasks: Lines, units: Lines): Highlight[] {
  const range = (lines: Lines, column: number) => ({
    ...lines,
    left: column,
    right: column,
  });
  const state = (text: string, light: '绿' | '黄' | '红' | '灰') => ({
    range: range(units, 4),
    rule: { kind: 'equals' as const, text, color: lightInk[light], fill: lightFill[light] },
  });
  return [
    { range: range(tasks, 9), rule: { kind: 'bar', color: '8FB8DE' } },
    { range: range(units, 9), rule: { kind: 'bar', color: '8FB8DE' } },
    {
      range: range(tasks, 10),
      rule: { kind: 'formula', formula: `N(J${tasks.top})>0`, color: 'C00000', fill: 'FBD9D9' },
    },
    state('按时', '绿'),
    state('零报告', '绿'),
    state('迟报', '黄'),
    state('退回', '红'),
    state('未报', '灰'),
  ];
}

/**
 * 封面: totals and completeness, the charts and tables people look at first, and links to the sheets.
 * @param placed charts, where their numbers stand
 * @param more sheets that 目录 lists besides
 */
export function layReportCover(
  year: AnnualConsolidation,
  title: string,
  placed: readonly PlacedChart[],
  more: readonly CoverLine[] = [],
): SheetDraft {
  const { ledger, asOf } = year;
  const page = new CoverPage();
  page.wide(title, { ...styles.title, size: 20 }, 40);
  page.wide(
    [ledger.planName, `汇总日期：${dayName(asOf)}`, `填报截止日期：${inProse(ledger.deadline ?? '未定', 'zh')}`].join(
      '    ',
    ),
    { ...styles.note, horizontal: 'center' },
    22,
  );
  page.heading('报送');
  page.figures(submissionFigures(year));
  page.heading('工作');
  page.figures(workFigures(year));
  layContents(page, year, more);
  const charts = layCharts(page, placed);
  const beforeTasks = page.rows.length;
  const tasks = layTaskTable(page, year);
  page.together(beforeTasks);
  const beforeUnits = page.rows.length;
  const units = layUnitTable(page, year);
  page.together(beforeUnits);
  return {
    name: '封面',
    tab: '1F4E79',
    widths,
    rows: page.rows,
    merges: page.merges,
    highlights: highlightsOf(tasks, units),
    ...(charts.length === 0 ? {} : { charts }),
    // The table of units is the last: its headers stand on the pages after them.
    print: { orientation: 'landscape', repeatRows: [units.top - 1, units.top - 1], pageEnds: page.pageEnds },
  };
}
