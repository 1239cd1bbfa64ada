import type { AnnualConsolidation } from '../../consolidation/annual';
import { annualMarks } from '../../consolidation/sheets';
import type { WorkbookDraft } from '../../workbook/draft';
import { contractVersion, layMeta } from '../../workbook/meta';
import { layCharts } from '../charts/chart-sheet';
import { yearCharts } from '../charts/year-charts';
import { evaluate } from '../../evaluation/evaluate';
import type { CoverLine } from './cover/contents';
import { layReportCover } from './cover/cover';
import { layActivities } from './activity-table';
import { layAdjudications } from './decision-table';
import { layEvaluationDetail } from './evaluation-detail';
import { layEvaluationTable } from './evaluation-table';
import { layIndicatorDefinitions } from './indicator-definitions';
import { layIndicators } from './indicator-table';
import { layMatters } from './matter-table';
import { layProblemTotals } from './problem-table';
import { layQuality } from './quality-table';
import { laySources } from './source-table';
import { laySubmissions } from './submission-table';
import { layProgress, layTaskTotals } from './task-table';
import { layVersionDifferences, layVersions } from './version-tables';

/**
 * The consolidated annual report as a workbook: every sheet of the contract, totals as formulas with their results.
 * @param year the consolidated year
 * @param folder path from the report's folder to the returns', `/` at its end: links to cells are relative
 * @param more sheets that are put among them, for 目录
 */
export function layAnnualWorkbook(
  year: AnnualConsolidation,
  folder: string,
  more: readonly CoverLine[] = [],
): WorkbookDraft {
  const { ledger, asOf } = year;
  const title = (what: string) => `${ledger.region}${ledger.year}年科学素质工作${what}`;
  const evaluation = evaluate(year);
  const { sheet: chartSheet, placed } = layCharts(yearCharts(year), title('图表'));
  return {
    title: title('年度汇总'),
    date: asOf,
    sheets: [
      layReportCover(year, title('年度汇总'), placed, more),
      chartSheet,
      laySubmissions(year, title('报送情况'), folder),
      layTaskTotals(year, title('任务汇总')),
      layProgress(year, title('任务进展'), folder),
      layIndicators(year, title('指标汇总')),
      layIndicatorDefinitions(year, title('指标口径')),
      layActivities(year, title('活动汇总'), folder),
      layMatters(year, title('问题建议'), folder),
      ...(year.problems.length === 0 ? [] : [layProblemTotals(year, title('问题答复'), folder)]),
      ...(evaluation === undefined
        ? []
        : [
            layEvaluationTable(year, evaluation, title('测评')),
            layEvaluationDetail(year, evaluation, title('测评明细'), folder),
          ]),
      layQuality(year, title('数据质量'), folder),
      laySources(year, title('数据来源'), folder),
      layAdjudications(year, title('裁定'), folder),
      layVersions(year, title('版本'), folder),
      layVersionDifferences(year, title('版本差异')),
      layMeta(
        { kind: '年度汇总', contract: contractVersion, ledger: ledger.id, year: ledger.year },
        { [annualMarks.region]: ledger.region, [annualMarks.asOf]: asOf, [annualMarks.planName]: ledger.planName },
      ),
    ],
  };
}
