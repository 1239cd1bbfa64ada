import { submissionStates } from '../../consolidation/annual';
import type { ConsolidatedYear } from '../../consolidation/consolidated/consolidated-year';
import { yearsOf } from '../../consolidation/years/span';
import type { Trend } from '../../consolidation/years/trend';
import type { CellContent, SheetDraft } from '../../workbook/draft';
import { firstRecordRow, layTable, type TableRecord } from '../../workbook/layout';
import { notApplicable } from '../../workbook/not-applicable';
import { figureCell } from '../cells/figure-cell';
import { fileLink } from '../cells/file-link';
import { historyText } from './unit-history-text';
import { completenessHeader, stateHeader, submissionYearSheet, unitYearSheet } from './trend-sheets';

/** How many units of a year stand in a state. */
export function countInState({ submissions }: ConsolidatedYear, wanted: string): number {
  return submissions.filter(({ state }) => state === wanted).length;
}

function submissionRecord(year: ConsolidatedYear, row: number, folder: string): TableRecord {
  const asked = year.submissions.length;
  const states = submissionStates.map((state): [string, CellContent] => [state, countInState(year, state)]);
  const came = countInState(year, '按时') + countInState(year, '迟报') + countInState(year, '零报告');
  return {
    年度: `${year.year}年`,
    应报单位: asked,
    ...Object.fromEntries(states),
    报送率: {
      formula: `IF(N(B${row})=0,"",(C${row}+D${row}+G${row})/B${row})`,
      result: asked === 0 ? '' : came / asked,
    },
    文件: fileLink(folder, { file: year.file.name }, year.file.name),
    汇总日期: year.asOf === undefined ? null : { date: year.asOf },
  };
}

/** 报送分年: how the units reported, year by year. */
export function laySubmissionYears(trend: Trend, title: string, folder: string): SheetDraft {
  const byYear = new Map(trend.years.map((year) => [year.year, year]));
  const records = yearsOf(trend.span).map((number, index): TableRecord => {
    const year = byYear.get(number);
    return year === undefined
      ? { 年度: `${number}年`, 说明: '没有年度汇总，空着，不是 0' }
      : submissionRecord(year, firstRecordRow + index, folder);
  });
  return layTable({
    spec: submissionYearSheet,
    title,
    note: '报送率 =（按时 + 迟报 + 零报告）÷ 应报。',
    records,
    count: records.length,
    tab: 'C55A11',
  });
}

/** 单位分年: each unit under its name of today, with what became of it and how it reported. */
export function layUnitYears(trend: Trend, title: string): SheetDraft {
  const there = new Set(trend.years.map(({ year }) => year));
  const years = yearsOf(trend.span);
  const records = trend.units.map((line): TableRecord => {
    const byYear = new Map(line.years.map((one) => [one.year.year, one.submission]));
    const cells = years.flatMap((year): [string, CellContent][] => {
      const submission = byYear.get(year);
      if (submission === undefined) return [[stateHeader(year), there.has(year) ? notApplicable : null]];
      return [
        [stateHeader(year), submission.state],
        [completenessHeader(year), figureCell(submission.completeness)],
      ];
    });
    return {
      单位编码: line.code,
      单位名称: line.name,
      曾用名: line.formerNames.join('、') || null,
      沿革: historyText(line, trend.units) || null,
      ...Object.fromEntries(cells),
    };
  });
  return layTable({
    spec: unitYearSheet(years),
    title,
    note: `名称按现在的叫法。${notApplicable}：那一年不要求它报；空格：那一年没有年度汇总。更名、并入、停用按台账“单位”表和操作日志。`,
    records,
    count: records.length,
    frozenColumns: 2,
    tab: 'C55A11',
  });
}
