import type { AnnualConsolidation, Submission } from '../../consolidation/annual';
import * as sheets from '../../consolidation/sheets';
import type { SheetDraft } from '../../workbook/draft';
import { columnRange, firstRecordRow, layTable, type TableRecord } from '../../workbook/layout';
import { lightFill, lightInk } from '../../workbook/style';
import { dayCell } from '../cells/cell-contents';
import { letterOf } from '../cells/cell-references';
import { withDecisions, type DecidedCell } from '../cells/decision-marks';
import { fileLink } from '../cells/file-link';

/** The fields of 单位信息 that a column of 报送情况 comes from. */
const infoFields: Readonly<Record<string, string>> = { 填报日期: '填报日期', 零报告: '报送状态', 采用: '文件' };

function* decidedSubmissions(year: AnnualConsolidation): Generator<DecidedCell> {
  const records = new Map(year.submissions.map(({ unit }, record) => [unit.code, record]));
  for (const decision of year.applied) {
    const record = records.get(decision.unit);
    const header = infoFields[decision.field];
    const shown = decision.sheet === '单位信息' || decision.sheet === '文件';
    if (shown && record !== undefined && header !== undefined) yield { record, header, decision };
  }
}

const yearNote =
  '填报日期是采用的那一份的；截止前报过、后来更正的，仍算按时。' +
  '完整率＝已填数÷应填数，按格子数：单位信息、任务进展的状态、完成率、进展情况和指标本年数；零报告为 100%。空着的格子列在“数据质量”。';

/** How many cells a return had to fill in and filled in, and their share by a formula; a zero report has the share alone. */
function completenessCells({ used, completeness }: Submission, row: number): TableRecord {
  const { required = 0, filled = 0 } = used?.content ?? {};
  if (completeness === undefined || required === 0 || filled / required !== completeness) {
    return { 完整率: completeness ?? null };
  }
  const [over, under] = ['已填数', '应填数'].map((header) => `${letterOf(sheets.submissionSheet, header)}${row}`);
  return { 应填数: required, 已填数: filled, 完整率: { formula: `${over}/${under}`, result: completeness } };
}

/**
 * 报送情况: what came of each unit.
 * @param note how the shares are to be read
 */
export function laySubmissions(year: AnnualConsolidation, title: string, folder: string, note = yearNote): SheetDraft {
  const spec = sheets.submissionSheet;
  const records = year.submissions.map((submission, index): TableRecord => {
    const { unit, state, used, filledOn, versions, errors, warnings } = submission;
    return {
      单位编码: unit.code,
      单位名称: unit.name,
      单位类别: unit.kind,
      报送状态: state,
      填报日期: dayCell(filledOn),
      文件: used === undefined ? null : fileLink(folder, { file: used.file.name }, used.file.name),
      版本数: versions.length,
      错误数: errors,
      提醒数: warnings,
      ...completenessCells(submission, firstRecordRow + index),
    };
  });
  const states = columnRange(spec, '报送状态', records.length);
  const tinted = (state: string, light: '绿' | '黄' | '红' | '灰') => ({
    range: states,
    rule: { kind: 'equals' as const, text: state, color: lightInk[light], fill: lightFill[light] },
  });
  const table = layTable({
    spec,
    title,
    note,
    records,
    count: records.length,
    frozenColumns: 2,
    tab: 'C55A11',
    highlights: [
      tinted('按时', '绿'),
      tinted('零报告', '绿'),
      tinted('迟报', '黄'),
      tinted('退回', '红'),
      tinted('未报', '灰'),
    ],
  });
  return withDecisions(table, spec, decidedSubmissions(year));
}
