import { dayOf } from '../../ledger/day';
import { rawText } from '../../returns/normalising';
import { activityTotalSheet, matterTotalSheet } from '../sheets';
import type { AnnualSheets } from './annual-sheets';
import type { ConsolidatedActivity, ConsolidatedMatter } from './consolidated-year';

/** 活动汇总: the activities of the year, numbered within their units as 数据来源 names them. */
export function readActivityRows(sheets: AnnualSheets): ConsolidatedActivity[] {
  const numbers = new Map<string, number>();
  return sheets.table(activityTotalSheet).rows.map((row) => {
    const unit = { code: row.text('单位编码'), name: row.text('单位名称') };
    const number = (numbers.get(unit.code) ?? 0) + 1;
    numbers.set(unit.code, number);
    return {
      at: row.place,
      unit,
      number,
      date: dayOf(row.cell('日期')),
      dateWritten: rawText(row.cell('日期')).trim(),
      name: row.text('活动名称'),
      kind: row.text('活动类型'),
      task: row.text('任务编号'),
      place: row.text('地点'),
      participants: row.figure('参加人数'),
      cost: row.figure('经费(元)'),
      remark: row.text('备注'),
    };
  });
}

/** 问题建议: what the units asked for. */
export function readMatterRows(sheets: AnnualSheets): ConsolidatedMatter[] {
  return sheets.table(matterTotalSheet).rows.map((row) => ({
    at: row.place,
    unit: { code: row.text('单位编码'), name: row.text('单位名称') },
    kind: row.text('类别'),
    task: row.text('任务编号'),
    content: row.text('内容'),
    asked: row.text('请求协调单位'),
  }));
}
