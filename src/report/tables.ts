import type { AnnualConsolidation, CountedMatter, TaskTotals } from '../consolidation/annual';
import * as sheets from '../consolidation/sheets';
import type { Finding } from '../findings/finding';
import { sentence, severityName } from '../findings/sentence';
import type { PlainDate } from '../plan/plan';
import type { CellContent, SheetDraft } from '../workbook/draft';
import { columnRange, firstRecordRow, layTable, type TableRecord } from '../workbook/layout';
import { lightFill, lightInk } from '../workbook/style';
import { cellOf } from '../returns/unit-return';
import { columnReference } from './cell-references';
import { DecisionsByCell, decisionLine, withDecisions, type DecidedCell } from './decision-marks';
import { figureCell } from './figure-cell';
import { fileLink } from './file-link';
import { answersText } from './problem-table';
import { sourceLines, type SourceLine } from './sources';
import type { DocumentFigure } from './written/draft';
import { reportFigures } from './written/annual/report';
import { statedRecord } from './written/stated-record';
import { annualWorkbookName } from './workbook-name';

const date = (day: PlainDate | undefined | ''): CellContent => (day === undefined || day === '' ? null : { date: day });
const text = (value: string): CellContent => (value === '' ? null : value);

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

const completenessNote = '完整率：应填的格子里填了的比例（单位信息、任务进展的状态、完成率、进展情况和指标本年数）。';

/**
 * 报送情况: what came of each unit.
 * @param note how the shares are to be read
 */
export function laySubmissions(
  year: AnnualConsolidation,
  title: string,
  folder: string,
  note = completenessNote,
): SheetDraft {
  const spec = sheets.submissionSheet;
  const records = year.submissions.map(
    ({ unit, state, used, filledOn, versions, errors, warnings, completeness }): TableRecord => ({
      单位编码: unit.code,
      单位名称: unit.name,
      单位类别: unit.kind,
      报送状态: state,
      填报日期: date(filledOn),
      文件: used === undefined ? null : fileLink(folder, { file: used.file.name }, used.file.name),
      版本数: versions.length,
      错误数: errors,
      提醒数: warnings,
      完整率: completeness ?? null,
    }),
  );
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
export function layProgress(year: AnnualConsolidation, title: string): SheetDraft {
  const names = new Map(year.ledger.tasks.map(({ code, name }) => [code, name]));
  const records = year.progress.map(({ unit, report, light }): TableRecord => ({
    任务编号: report.item.task,
    要点编号: text(report.item.point),
    任务名称: names.get(report.item.task),
    单位编码: unit.code,
    单位名称: unit.name,
    角色: report.item.role,
    状态: text(report.state),
    完成率: figureCell(report.share),
    完成时限: date(report.item.deadline),
    进展情况: text(report.progress),
    存在问题: text(report.problems),
    意见建议: text(report.suggestions),
    预警: text(light),
  }));
  const note = '要点编号空着的一行是该任务的总体进展。预警按汇总日期和台账“设置”的尺度得出。';
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
export function layActivities(year: AnnualConsolidation, title: string): SheetDraft {
  const records = year.activities.map(({ unit, activity }): TableRecord => ({
    单位编码: unit.code,
    单位名称: unit.name,
    日期: date(activity.date),
    活动名称: text(activity.name),
    活动类型: text(activity.kind),
    任务编号: text(activity.task),
    地点: text(activity.place),
    参加人数: figureCell(activity.participants),
    '经费(元)': figureCell(activity.cost),
    备注: text(activity.remark),
  }));
  const spec = sheets.activityTotalSheet;
  const table = layTable({ spec, title, records, count: records.length, frozenColumns: 2 });
  return withDecisions(table, spec, decidedActivities(year));
}

function matterRecord(one: CountedMatter, asOf: PlainDate): TableRecord {
  const { unit, matter, problems } = one;
  return {
    单位编码: unit.code,
    单位名称: unit.name,
    类别: text(matter.kind),
    任务编号: text(matter.task),
    内容: text(matter.content),
    请求协调单位: text(matter.asked),
    问题编号: text(problems.map(({ problem }) => problem.code).join('、')),
    答复情况: text(answersText(one, asOf)),
  };
}

/** 问题建议. */
export function layMatters(year: AnnualConsolidation, title: string): SheetDraft {
  const records = year.matters.map((one) => matterRecord(one, year.asOf));
  return layTable({ spec: sheets.matterTotalSheet, title, records, count: records.length, frozenColumns: 2 });
}

function qualityRecord(found: Finding, names: ReadonlyMap<string, string>, folder: string): TableRecord {
  const { where, values } = found;
  const { file, sheet, cell } = where;
  const shown = cell ?? '';
  const linked = file !== undefined && sheet !== undefined && shown !== '';
  return {
    级别: severityName(found.severity),
    代码: found.code,
    单位编码: where.unit ?? null,
    单位名称: names.get(where.unit ?? '') ?? null,
    文件: file ?? null,
    工作表: sheet ?? null,
    单元格: linked ? fileLink(folder, { file, sheet, cell: shown }, shown) : text(shown),
    字段: where.field ?? null,
    原值: text(String(values['raw'] ?? '')),
    采用值: text(String(values['adopted'] ?? '')),
    说明: sentence(found),
  };
}

/** 数据质量: everything that was found, gravest first, each with a link to its cell. */
export function layQuality(year: AnnualConsolidation, title: string, folder: string): SheetDraft {
  const spec = sheets.qualitySheet;
  const names = new Map(year.ledger.units.map(({ code, name }) => [code, name]));
  const records = year.findings.map((found) => qualityRecord(found, names, folder));
  const levels = columnRange(spec, '级别', records.length);
  const tinted = (level: string, light: '绿' | '黄' | '红') => ({
    range: levels,
    rule: { kind: 'equals' as const, text: level, color: lightInk[light], fill: lightFill[light] },
  });
  return layTable({
    spec,
    title,
    note: '错误：没有采用；提醒：请办公室核对；修正：含义明确，已按“采用值”采用，原文照录。点单元格可打开原表。',
    records,
    count: records.length,
    tab: 'C00000',
    highlights: [tinted('错误', '红'), tinted('提醒', '黄'), tinted('修正', '绿')],
  });
}

function* sourceRecords(lines: Iterable<SourceLine>, folder: string): Generator<TableRecord> {
  for (const { table, item, unit, file, figure, decision } of lines) {
    yield {
      汇总表: table,
      汇总项: item,
      单位编码: unit,
      文件: file.name,
      'SHA-256': file.sha256,
      工作表: figure.sheet,
      单元格: fileLink(folder, { file: file.name, sheet: figure.sheet, cell: figure.cell }, figure.cell),
      原值: figure.raw,
      采用值: figure.state === 'unreadable' ? null : figureCell(figure),
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

/** 裁定: the office's decisions that this merge applied. */
export function layAdjudications(year: AnnualConsolidation, title: string, folder: string): SheetDraft {
  const records = year.applied.map((one): TableRecord => ({
    单位编码: one.unit,
    工作表: one.sheet,
    键: one.key,
    字段: one.field,
    原值: text(one.raw),
    裁定值: text(one.decided),
    理由: text(one.reason),
    裁定人: text(one.by),
    日期: date(one.date),
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
