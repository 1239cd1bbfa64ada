import type { Trend } from '../../consolidation/years/trend';
import { sentence, severityName } from '../../findings/sentence';
import { inFileName } from '../../ledger/file-name';
import type { SheetDraft, WorkbookDraft } from '../../workbook/draft';
import { columnRange, layTable, type TableRecord } from '../../workbook/layout';
import { lightFill, lightInk } from '../../workbook/style';
import { fileLink } from '../cells/file-link';
import type { DocumentFigure } from '../written/draft';
import { layIndicatorChanges } from './indicator-changes';
import { layIndicatorYears } from './indicator-years';
import { spanText } from './span-text';
import { layTaskPhases, layTaskYears } from './task-years';
import { layTrendCharts } from './trend-charts';
import { layTrendCover } from './trend-cover';
import { trendQualitySheet } from './trend-sheets';
import { layTrendSources } from './trend-sources';
import { laySubmissionYears, layUnitYears } from './unit-years';

function layTrendQuality({ findings }: Trend, title: string, folder: string): SheetDraft {
  const records = findings.map((found): TableRecord => {
    const { file, sheet, cell, field } = found.where;
    const linked = file !== undefined && sheet !== undefined && cell !== undefined && cell !== '';
    return {
      级别: severityName(found.severity),
      代码: found.code,
      文件: file ?? null,
      工作表: sheet ?? null,
      单元格: linked ? fileLink(folder, { file, sheet, cell }, cell) : (cell ?? null),
      字段: field ?? null,
      说明: sentence(found),
    };
  });
  const levels = columnRange(trendQualitySheet, '级别', records.length);
  const tinted = (level: string, light: '绿' | '黄' | '红') => ({
    range: levels,
    rule: { kind: 'equals' as const, text: level, color: lightInk[light], fill: lightFill[light] },
  });
  return layTable({
    spec: trendQualitySheet,
    title,
    note: '错误：没有采用；提醒：请办公室核对。',
    records,
    count: records.length,
    tab: 'C00000',
    highlights: [tinted('错误', '红'), tinted('提醒', '黄'), tinted('修正', '绿')],
  });
}

/** Name of the workbook and of the document beside it, by what they are. */
export function trendName({ title }: Pick<Trend, 'title'>): string {
  return inFileName(title);
}

/**
 * A mid-term or final evaluation as a workbook.
 * @param folder path from the workbook to where the years' reports lie, `/` at its end
 * @param asOf the day it is made
 * @param stated the numbers of the document beside it
 */
export function layTrendWorkbook(
  trend: Trend,
  folder: string,
  asOf: string,
  stated: readonly DocumentFigure[] = [],
): WorkbookDraft {
  const { region, span, title } = trend;
  const named = (what: string) => `${region}科学素质工作${title}（${spanText(span)}）${what}`;
  return {
    title: named(''),
    date: asOf,
    sheets: [
      layTrendCover(trend, named(''), asOf),
      layTrendCharts(trend, named('图表')),
      layIndicatorYears(trend, named('指标分年')),
      layIndicatorChanges(trend, named('指标增减')),
      layTaskYears(trend, named('任务分年')),
      layTaskPhases(trend, named('任务分阶段')),
      laySubmissionYears(trend, named('报送分年'), folder),
      layUnitYears(trend, named('单位分年')),
      layTrendQuality(trend, named('数据质量'), folder),
      layTrendSources(trend, named('数据来源'), folder, stated),
    ],
  };
}
