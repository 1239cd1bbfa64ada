import type { AnnualConsolidation } from '../../consolidation/annual';
import * as sheets from '../../consolidation/sheets';
import type { SheetDraft } from '../../workbook/draft';
import { layTable, type TableRecord } from '../../workbook/layout';
import { decisionLine } from '../cells/decision-marks';
import { originCells } from '../cells/origin-cells';
import { sourceLines, type SourceLine } from '../sources';
import { annualWorkbookName } from './workbook-name';
import { reportFigures } from '../written/annual/report';
import type { DocumentFigure } from '../written/draft';
import { statedRecord } from '../written/stated-record';

function* sourceRecords(lines: Iterable<SourceLine>, folder: string): Generator<TableRecord> {
  for (const { table, item, unit, file, figure, decision } of lines) {
    yield {
      汇总表: table,
      汇总项: item,
      单位编码: unit,
      ...originCells(folder, file, figure),
      ...(decision === undefined ? {} : { 裁定: decisionLine(decision) }),
    };
  }
}

/** 汇总表 of the figures that the written report states; their file is the workbook itself. */
const writtenReport = '年度报告';

/** The figures of the written report: which cells of this workbook each is counted from, and how. */
function* statedRecords(figures: readonly DocumentFigure[]): Generator<TableRecord> {
  for (const figure of figures) {
    const item = `${figure.where}：${figure.name}`;
    yield { 汇总表: writtenReport, 汇总项: item, 文件: annualWorkbookName, ...statedRecord(figure) };
  }
}

function* chained(...parts: readonly Iterable<TableRecord>[]): Generator<TableRecord> {
  for (const part of parts) yield* part;
}

function countOf(lines: Iterable<unknown>): number {
  let count = 0;
  for (const line of lines) count += line === undefined ? 0 : 1;
  return count;
}

/** 数据来源: every figure of the report and of the written report, and the cells it came from. */
export function laySources(year: AnnualConsolidation, title: string, folder: string): SheetDraft {
  const stated = reportFigures(year);
  return layTable({
    spec: year.applied.length > 0 ? sheets.decidedSourceSheet : sheets.sourceSheet,
    title,
    note:
      '每个数一行：来自哪个文件的哪个单元格，原文是什么，采用了什么。采用值空着的没有采用。' +
      '“年度报告”各行是报告文字里的数：原值是报告里的写法，算法是由本工作簿各表算出它的公式，点单元格可看到它用到的各格。',
    records: chained(sourceRecords(sourceLines(year), folder), statedRecords(stated)),
    count: countOf(sourceLines(year)) + stated.length,
    tab: '7F7F7F',
  });
}
