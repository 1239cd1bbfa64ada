import { askedOf } from '../../ledger/asked';
import { unitNames } from '../../ledger/unit-names';
import { workPlanSheet, decisionStates, planStates } from '../../ledger/sheets';
import { cellText } from '../../workbook/table';
import { matterSynonyms, draftSynonyms, decisionSynonyms } from '../normalising';
import type { PlainDate } from '../../plan/plan';
import { nearest } from '../../plan/nearest';
import { activitySheet, decisionReturnSheet, matterKinds, matterSheet, selfScoreSheet } from '../sheets';
import type { Activity, DecisionReport, Matter, SelfScore, SourcedFigure, WorkPlanReport } from '../unit-return';
import { codeKey } from './code';
import type { ReturnContext } from './context';
import type { ReturnRow } from './return-table';

/** The task an entry names; one that the ledger does not have is pointed out and left out. */
function taskOf(row: ReturnRow, context: ReturnContext): string {
  const written = cellText(row.raw('任务编号'));
  const key = codeKey(written);
  if (key === '') return '';
  const { tasks } = context.ledger;
  const task = tasks.find(({ code }) => code === key) ?? tasks.find(({ code }) => codeKey(code) === key);
  if (task !== undefined) return task.code;
  const known = tasks.map(({ code }) => code);
  row.report('task-code-unknown', '任务编号', { raw: written, nearest: nearest(key, known) });
  return '';
}

const totalWords = /^(?:合计|总计|小计|累计|共计|总和|其中)[:：]?$/;

/** The word of a row that sums others up, where it stands before any figure. */
function totalWord(row: ReturnRow): string | undefined {
  for (const header of ['日期', '活动名称', '活动类型', '任务编号', '地点']) {
    const text = cellText(row.raw(header)).replace(/\s/g, '');
    if (text !== '') return totalWords.test(text) ? text : undefined;
  }
  return undefined;
}

function readActivity(row: ReturnRow, context: ReturnContext): Activity {
  const name = row.text('活动名称');
  if (name === '') row.report('activity-nameless', '活动名称');
  return {
    at: row.place,
    date: row.day('日期', context.ledger.year),
    dateWritten: row.written('日期'),
    name,
    kind: row.text('活动类型'),
    task: taskOf(row, context),
    taskWritten: row.written('任务编号'),
    place: row.text('地点'),
    participants: row.number('参加人数', { unit: '人', integer: true, min: 0 }),
    cost: row.number('经费(元)', { unit: '元', min: 0 }),
    remark: row.text('备注'),
  };
}

const said = (figure: SourcedFigure) => (figure.state === 'value' ? figure.value : figure.raw.trim());

/** All that an activity says, however it is written. */
function whole({ date, dateWritten, name, kind, task, taskWritten, place, ...rest }: Activity): string {
  const { participants, cost, remark } = rest;
  return JSON.stringify([
    date ?? dateWritten,
    name,
    kind,
    task || taskWritten,
    place,
    said(participants),
    said(cost),
    remark,
  ]);
}

/** Reads 活动: one entry a row; what is entered twice counts once. */
export function readActivities(context: ReturnContext): Activity[] {
  const seen = new Map<string, ReturnRow>();
  const byName = new Map<string, { row: ReturnRow; date: PlainDate | undefined }[]>();
  return context.rows(activitySheet, true).flatMap((row) => {
    const word = totalWord(row);
    if (word !== undefined) {
      row.report('row-is-total', '活动名称', { word, raw: row.asText(activitySheet) });
      return [];
    }
    const activity = readActivity(row, context);
    const key = whole(activity);
    const same = seen.get(key);
    if (same !== undefined) {
      row.report('activity-repeated', '活动名称', { place: same.placeAt('活动名称') });
      return [];
    }
    context.reportElsewhere(activitySheet, row, '活动名称');
    seen.set(key, row);
    const { name, date } = activity;
    const namesakes = name === '' ? [] : (byName.get(name) ?? []);
    for (const other of namesakes) {
      // A day that cannot be read may be any day.
      if (date !== undefined && other.date !== undefined && date !== other.date) continue;
      row.report('activity-alike', '活动名称', { place: other.row.placeAt('活动名称') });
      other.row.report('activity-alike', '活动名称', { place: row.placeAt('活动名称') });
    }
    byName.set(name, [...namesakes, { row, date }]);
    return [activity];
  });
}

function checkAsked(row: ReturnRow, asked: string, context: ReturnContext): void {
  if (asked === '' || asked === '无') return;
  const { byName } = unitNames(context.ledger);
  for (const one of asked.split(/[、，,；;\s]+/).filter((part) => part !== '')) {
    if (!byName.has(one))
      row.report('asked-unit-unknown', '请求协调单位', { raw: one, nearest: nearest(one, [...byName.keys()]) });
  }
}

/** Reads 问题建议: problems, opinions and suggestions, with the unit asked to act. */
export function readMatters(context: ReturnContext): Matter[] {
  return context.rows(matterSheet, true).map((row) => {
    const asked = row.text('请求协调单位');
    checkAsked(row, asked, context);
    return {
      at: row.place,
      kind: row.choice('类别', matterKinds, matterSynonyms) || cellText(row.raw('类别')),
      task: taskOf(row, context),
      content: row.text('内容'),
      asked,
    };
  });
}

/** Reads 工作方案 of a lead unit. */
export function readWorkPlans(context: ReturnContext): WorkPlanReport[] {
  const { ledger, unit } = context;
  const { led } = askedOf(unit, ledger);
  return context.rows(workPlanSheet, led.length > 0).flatMap((row) => {
    const code = codeKey(cellText(row.raw('任务编号')));
    const own = led.find((task) => codeKey(task) === code);
    if (own === undefined) {
      const raw = row.asText(workPlanSheet);
      row.report('task-not-assigned', '任务编号', { code, raw });
      return [];
    }
    return [
      {
        at: row.place,
        task: own,
        title: row.text('方案名称'),
        state: row.choice('状态', planStates, draftSynonyms),
        stateWritten: row.written('状态'),
        issued: row.day('印发日期', ledger.year),
        issuedWritten: row.written('印发日期'),
        participants: row.text('参与单位'),
      },
    ];
  });
}

/** Reads 议定事项: how the unit carried out what meetings decided. */
export function readDecisions(context: ReturnContext): DecisionReport[] {
  const open = askedOf(context.unit, context.ledger).decisions;
  return context.rows(decisionReturnSheet, open.length > 0).flatMap((row) => {
    const code = codeKey(cellText(row.raw('事项编号')));
    const decision = open.find((one) => codeKey(one.code) === code);
    if (decision === undefined) {
      const raw = row.asText(decisionReturnSheet);
      row.report('task-not-assigned', '事项编号', { code, raw });
      return [];
    }
    return [
      {
        at: row.place,
        decision,
        handling: row.text('办理情况'),
        state: row.choice('状态', decisionStates, decisionSynonyms),
        stateWritten: row.written('状态'),
      },
    ];
  });
}

/** Reads 自评. */
export function readSelfScores(context: ReturnContext): SelfScore[] {
  const { criteria } = context.ledger;
  if (criteria.length === 0) return [];
  return context.rows(selfScoreSheet, true).flatMap((row) => {
    const item = row.text('项目');
    if (!criteria.some((criterion) => criterion.item === item)) {
      const known = criteria.map((criterion) => criterion.item);
      row.report('criterion-unknown', '项目', {
        code: item,
        nearest: nearest(item, known),
        raw: row.asText(selfScoreSheet),
      });
      return [];
    }
    return [{ at: row.place, item, score: row.number('自评分', { unit: '分', min: 0 }), remark: row.text('说明') }];
  });
}
