import type { AnnualConsolidation } from '../../consolidation/annual';
import * as sheets from '../../consolidation/sheets';
import { cellOf } from '../../returns/unit-return';
import type { SheetDraft } from '../../workbook/draft';
import { layTable, type TableRecord } from '../../workbook/layout';
import { dayCell, textCell } from '../cells/cell-contents';
import { DecisionsByCell, withDecisions, type DecidedCell } from '../cells/decision-marks';
import { figureCell } from '../cells/figure-cell';
import { recordLink } from '../cells/record-link';

function* decidedActivities(year: AnnualConsolidation): Generator<DecidedCell> {
  const decisions = new DecisionsByCell(year);
  if (!decisions.some) return;
  for (const [record, { unit, activity }] of year.activities.entries()) {
    for (const header of ['日期', '任务编号', '参加人数', '经费(元)']) {
      const decision = decisions.at(unit.code, { sheet: activity.at.sheet, cell: cellOf(activity.at, header) });
      if (decision !== undefined) yield { record, header, decision };
    }
  }
}

/** 活动汇总. */
export function layActivities(year: AnnualConsolidation, title: string, folder: string): SheetDraft {
  const records = year.activities.map(({ unit, file, activity }): TableRecord => ({
    单位编码: unit.code,
    单位名称: unit.name,
    日期: dayCell(activity.date),
    活动名称: textCell(activity.name),
    活动类型: textCell(activity.kind),
    任务编号: textCell(activity.task),
    地点: textCell(activity.place),
    参加人数: figureCell(activity.participants),
    '经费(元)': figureCell(activity.cost),
    备注: textCell(activity.remark),
    单元格: recordLink(folder, file, activity.at, '活动名称'),
  }));
  const note = '点单元格可打开填报表的这一行。';
  const spec = sheets.activityTotalSheet;
  const table = layTable({ spec, title, note, records, count: records.length, frozenColumns: 2 });
  return withDecisions(table, spec, decidedActivities(year));
}
