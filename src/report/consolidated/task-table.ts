import type { AnnualConsolidation, TaskTotals } from '../../consolidation/annual';
import * as sheets from '../../consolidation/sheets';
import { cellOf } from '../../returns/unit-return';
import type { CellContent, SheetDraft } from '../../workbook/draft';
import { columnRange, firstRecordRow, layTable, type TableRecord } from '../../workbook/layout';
import { dayCell, textCell } from '../cells/cell-contents';
import { columnReference } from '../cells/cell-references';
import { DecisionsByCell, withDecisions, type DecidedCell } from '../cells/decision-marks';
import { figureCell } from '../cells/figure-cell';
import { recordLink } from '../cells/record-link';

function* decidedProgress(year: AnnualConsolidation): Generator<DecidedCell> {
  const decisions = new DecisionsByCell(year);
  if (!decisions.some) return;
  for (const [record, { unit, report }] of year.progress.entries()) {
    for (const header of ['状态', '完成率']) {
      const decision = decisions.at(unit.code, { sheet: report.at.sheet, cell: cellOf(report.at, header) });
      if (decision !== undefined) yield { record, header, decision };
    }
  }
}

/** 任务进展: every reported item of work, by task. */
export function layProgress(year: AnnualConsolidation, title: string, folder: string): SheetDraft {
  const names = new Map(year.ledger.tasks.map(({ code, name }) => [code, name]));
  const records = year.progress.map(({ unit, file, report, light }): TableRecord => ({
    任务编号: report.item.task,
    要点编号: textCell(report.item.point),
    任务名称: names.get(report.item.task),
    单位编码: unit.code,
    单位名称: unit.name,
    角色: report.item.role,
    状态: textCell(report.state),
    完成率: figureCell(report.share),
    完成时限: dayCell(report.item.deadline),
    进展情况: textCell(report.progress),
    存在问题: textCell(report.problems),
    意见建议: textCell(report.suggestions),
    预警: textCell(light),
    单元格: recordLink(folder, file, report.at, '状态'),
  }));
  const note =
    '要点编号空着的一行是该任务的总体进展。预警按汇总日期和台账“设置”的尺度得出。点单元格可打开填报表的这一行。';
  const spec = sheets.progressSheet;
  const table = layTable({ spec, title, note, records, count: records.length, frozenColumns: 3, tab: '548235' });
  return withDecisions(table, spec, decidedProgress(year));
}

/** 任务汇总: by formulas over 任务进展. */
export function layTaskTotals(year: AnnualConsolidation, title: string): SheetDraft {
  const { progressSheet } = sheets;
  const [codes, points, states, shares, due] = ['任务编号', '要点编号', '状态', '完成率', '完成时限'].map((header) =>
    columnReference(progressSheet, header),
  ) as [string, string, string, string, string];
  const [asOfYear, month, day] = year.asOf.split('-').map(Number) as [number, number, number];
  const record = (totals: TaskTotals, row: number): TableRecord => {
    const whole = `${codes},$A${row},${points},""`;
    const inState = (state: string, result: number): CellContent => ({
      formula: `COUNTIFS(${whole},${states},"${state}")`,
      result,
    });
    const late = `COUNTIFS(${codes},$A${row},${due},"<"&DATE(${asOfYear},${month},${day}),${states},"<>已完成",${states},"<>暂缓")`;
    return {
      任务编号: totals.task.code,
      任务名称: totals.task.name,
      应报单位: totals.asked,
      已报单位: { formula: `COUNTIFS(${whole})`, result: totals.reported },
      已完成: inState('已完成', totals.done),
      进行中: inState('进行中', totals.underWay),
      未启动: inState('未启动', totals.notStarted),
      暂缓: inState('暂缓', totals.suspended),
      平均完成率: { formula: `IFERROR(AVERAGEIFS(${shares},${whole}),"")`, result: totals.average ?? '' },
      逾期: { formula: late, result: totals.overdue },
    };
  };
  const late = columnRange(sheets.taskTotalSheet, '逾期', year.tasks.length);
  return layTable({
    spec: sheets.taskTotalSheet,
    title,
    note: '前几栏按单位数任务的总体进展；逾期按事项数，含年度要点：过了完成时限、既未完成也未暂缓。',
    records: year.tasks.map((totals, index) => record(totals, firstRecordRow + index)),
    count: year.tasks.length,
    tab: '548235',
    highlights: [
      { range: late, rule: { kind: 'formula', formula: `J${firstRecordRow}>0`, color: 'C00000', fill: 'FBD9D9' } },
    ],
  });
}
