import { cellOf, type RecordPlace, type SourcedFigure, type UnitReturn } from '../../returns/unit-return';
import { activityKeys } from '../decisions/activity-key';
import { numberedKeys } from '../decisions/numbered-keys';

/** One cell of a return as it was written, with its address. */
export interface SaidCell {
  readonly cell: string;
  readonly text: string;
}

/** One record of a return as it was written, field by field in the order of the sheet's columns. */
export interface SaidRecord {
  /** Sheet as the contract calls it. */
  readonly sheet: string;
  /** Names the record; each once in a sheet. */
  readonly key: string;
  readonly fields: ReadonlyMap<string, SaidCell>;
}

type Field = readonly [header: string, text: string];

function record(sheet: string, key: string, at: RecordPlace, fields: readonly Field[]): SaidRecord {
  return { sheet, key, fields: new Map(fields.map(([header, text]) => [header, { cell: cellOf(at, header), text }])) };
}

const raw = ({ raw: text }: SourcedFigure): string => text.trim();

/** Everything that a return says, as it is written: what two versions of it are held against each other by. */
export function saidIn(content: UnitReturn): SaidRecord[] {
  const { filledOnAt, nothingToReportAt, filledBy, phone } = content;
  const activities = activityKeys(content.activities);
  const matters = numberedKeys(content.matters.map(({ kind, content: text }) => `${kind} ${text.slice(0, 20)}`.trim()));
  return [
    {
      sheet: '单位信息',
      key: '单位信息',
      fields: new Map([
        ['填报人', { cell: '', text: filledBy }],
        ['联系电话', { cell: '', text: phone }],
        ['填报日期', { cell: filledOnAt.cell, text: filledOnAt.raw.trim() }],
        ['零报告', { cell: nothingToReportAt.cell, text: nothingToReportAt.raw.trim() }],
      ]),
    },
    ...content.progress.map((one) =>
      record('任务进展', `${one.item.task} ${one.item.point}`.trim(), one.at, [
        ['状态', one.stateWritten],
        ['完成率', raw(one.share)],
        ['进展情况', one.progress],
        ['存在问题', one.problems],
        ['意见建议', one.suggestions],
      ]),
    ),
    ...content.workPlans.map((one) =>
      record('工作方案', one.task, one.at, [
        ['方案名称', one.title],
        ['状态', one.stateWritten],
        ['印发日期', one.issuedWritten],
        ['参与单位', one.participants],
      ]),
    ),
    ...content.indicators.map((one) =>
      record('指标', one.code, one.at, [
        ['本年数', raw(one.thisYear)],
        ['上年数', raw(one.lastYear)],
        ['备注', one.remark],
      ]),
    ),
    ...content.activities.map((one, index) =>
      record('活动', activities[index] ?? '', one.at, [
        ['日期', one.dateWritten],
        ['活动名称', one.name],
        ['活动类型', one.kind],
        ['任务编号', one.taskWritten],
        ['地点', one.place],
        ['参加人数', raw(one.participants)],
        ['经费(元)', raw(one.cost)],
        ['备注', one.remark],
      ]),
    ),
    ...content.matters.map((one, index) =>
      record('问题建议', matters[index] ?? '', one.at, [
        ['类别', one.kind],
        ['任务编号', one.task],
        ['内容', one.content],
        ['请求协调单位', one.asked],
      ]),
    ),
    ...content.decisions.map((one) =>
      record('议定事项', one.decision.code, one.at, [
        ['办理情况', one.handling],
        ['状态', one.stateWritten],
      ]),
    ),
    ...content.answers.map((one) =>
      record('问题答复', one.problem.code, one.at, [
        ['答复情况', one.answer],
        ['状态', one.stateWritten],
        ['答复日期', one.dayWritten],
      ]),
    ),
    ...content.selfScores.map((one) =>
      record('自评', one.item, one.at, [
        ['自评分', raw(one.score)],
        ['说明', one.remark],
      ]),
    ),
  ];
}

/** A whole record in one text: the fields that say something. */
export function saidText({ fields }: SaidRecord): string {
  return [...fields].flatMap(([header, { text }]) => (text === '' ? [] : [`${header}：${text}`])).join('；');
}

/** The first cell of a record, where its row stands. */
export function saidAt({ fields }: SaidRecord): string {
  return [...fields.values()].find(({ cell }) => cell !== '')?.cell ?? '';
}
