import type { TableRecord } from '../../workbook/layout';
import type { WorkPoint } from '../ledger';
import { listInCell } from '../listed-names';
import { dayContent } from '../progress/progress-sheet';

/** A row of 年度要点. */
export function pointRecord(point: WorkPoint): TableRecord {
  return {
    要点编号: point.code,
    任务编号: point.task,
    阶段: point.phase === '' ? null : point.phase,
    工作内容: point.content,
    牵头单位: listInCell(point.leads),
    责任单位: listInCell(point.responsible),
    完成时限: dayContent(point.deadline),
  };
}
