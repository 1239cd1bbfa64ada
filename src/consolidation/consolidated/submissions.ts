import { dayOf } from '../../ledger/reading/day';
import { submissionSheet } from '../sheets';
import type { AnnualSheets } from './annual-sheets';
import type { ConsolidatedSubmission } from './consolidated-year';

/** 报送情况: the units that were asked, and what came of each. */
export function readSubmissions(sheets: AnnualSheets): ConsolidatedSubmission[] {
  return sheets.keyed(submissionSheet).rows.map((row) => ({
    at: row.place,
    unit: { code: row.text('单位编码'), name: row.text('单位名称') },
    kind: row.text('单位类别'),
    state: row.text('报送状态'),
    filledOn: dayOf(row.cell('填报日期')),
    completeness: row.figure('完整率'),
  }));
}
