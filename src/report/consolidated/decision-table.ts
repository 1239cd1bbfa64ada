import type { AnnualConsolidation } from '../../consolidation/annual';
import * as sheets from '../../consolidation/sheets';
import type { SheetDraft } from '../../workbook/draft';
import { layTable, type TableRecord } from '../../workbook/layout';
import { dayCell, textCell } from '../cells/cell-contents';
import { fileLink } from '../cells/file-link';

/** 裁定: the office's decisions that this merge applied. */
export function layAdjudications(year: AnnualConsolidation, title: string, folder: string): SheetDraft {
  const records = year.applied.map((one): TableRecord => ({
    单位编码: one.unit,
    工作表: one.sheet,
    键: one.key,
    字段: one.field,
    原值: textCell(one.raw),
    裁定值: textCell(one.decided),
    理由: textCell(one.reason),
    裁定人: textCell(one.by),
    日期: dayCell(one.date),
    文件: one.file.name,
    单元格:
      one.source === undefined
        ? null
        : fileLink(folder, { file: one.file.name, sheet: one.source.sheet, cell: one.source.cell }, one.source.cell),
  }));
  return layTable({
    spec: sheets.appliedSheet,
    title,
    note:
      records.length === 0
        ? '这次汇总没有采用裁定；台账里写了而没有采用的，列在“数据质量”。'
        : '这次汇总采用的裁定。没有采用的（原文已变、找不到、读不出）列在“数据质量”。',
    records,
    count: records.length,
    tab: '7030A0',
  });
}
