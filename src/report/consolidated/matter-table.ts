import type { AnnualConsolidation, CountedMatter } from '../../consolidation/annual';
import * as sheets from '../../consolidation/sheets';
import type { PlainDate } from '../../plan/plan';
import type { SheetDraft } from '../../workbook/draft';
import { layTable, type TableRecord } from '../../workbook/layout';
import { textCell } from '../cells/cell-contents';
import { answersText } from './problem-table';
import { recordLink } from '../cells/record-link';

function matterRecord(one: CountedMatter, asOf: PlainDate, folder: string): TableRecord {
  const { unit, file, matter, problems } = one;
  return {
    单位编码: unit.code,
    单位名称: unit.name,
    类别: textCell(matter.kind),
    任务编号: textCell(matter.task),
    内容: textCell(matter.content),
    请求协调单位: textCell(matter.asked),
    问题编号: textCell(problems.map(({ problem }) => problem.code).join('、')),
    答复情况: textCell(answersText(one, asOf)),
    单元格: recordLink(folder, file, matter.at, '内容'),
  };
}

/** 问题建议. */
export function layMatters(year: AnnualConsolidation, title: string, folder: string): SheetDraft {
  const records = year.matters.map((one) => matterRecord(one, year.asOf, folder));
  const note = '点单元格可打开填报表的这一行。';
  return layTable({ spec: sheets.matterTotalSheet, title, note, records, count: records.length, frozenColumns: 2 });
}
