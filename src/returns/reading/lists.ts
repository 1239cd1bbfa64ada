import { askedOf } from '../../ledger/asked';
import { unitNames } from '../../ledger/unit-names';
import { workPlanSheet, decisionStates, matterKinds, planStates } from '../../ledger/sheets/registers';
import { cellText } from '../../workbook/snapshot';
import { decisionSynonyms, draftSynonyms, matterSynonyms, plainDecimal } from '../normalising';
import { nearest } from '../../plan/nearest';
import { decisionReturnSheet, matterSheet, selfScoreSheet } from '../sheets';
import type { DecisionReport, Matter, SelfScore, WorkPlanReport } from '../unit-return';
import { codeKey } from './code';
import type { ReturnContext } from './context';
import { eachOnce, wholeRow } from './once';
import { checkPrefilled, namesAnother } from './prefilled';
import type { ReturnRow } from './return-table';
import { isNoEntry } from './row-sense';
import { taskOf } from './task-of';

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
  const before = new Map<string, ReturnRow>();
  return context.rows(matterSheet, true).flatMap((row) => {
    if (isNoEntry(row, matterSheet, '内容', ['类别'])) return [];
    const whole = wholeRow(row, matterSheet);
    const same = before.get(whole);
    if (same !== undefined) {
      row.report('matter-repeated', '内容', { place: same.placeAt('内容') });
      return [];
    }
    before.set(whole, row);
    for (const header of ['类别', '内容']) {
      if (row.isEmpty(header)) row.report('matter-incomplete', header, { column: header });
    }
    const asked = row.text('请求协调单位');
    checkAsked(row, asked, context);
    return [
      {
        at: row.place,
        kind: row.choice('类别', matterKinds, matterSynonyms) || cellText(row.raw('类别')),
        task: taskOf(row, context),
        content: row.text('内容'),
        asked,
      },
    ];
  });
}

/** Reads 工作方案 of a lead unit. */
export function readWorkPlans(context: ReturnContext): WorkPlanReport[] {
  const { ledger, unit } = context;
  const { led } = askedOf(unit, ledger);
  const rows = context.rows(workPlanSheet, led.length > 0).flatMap((row) => {
    const code = codeKey(cellText(row.raw('任务编号')));
    const own = led.find((task) => codeKey(task) === code);
    if (own !== undefined) return [{ key: own, row }];
    row.report('task-not-assigned', '任务编号', { code, raw: row.asText(workPlanSheet) });
    return [];
  });
  return eachOnce(rows, '任务编号', workPlanSheet).map(({ key, row }) => {
    checkPrefilled(row, '牵头单位', unit.name);
    return {
      at: row.place,
      task: key,
      title: row.text('方案名称'),
      state: row.choice('状态', planStates, draftSynonyms),
      stateWritten: row.written('状态'),
      issued: row.day('印发日期', ledger.year),
      issuedWritten: row.written('印发日期'),
      participants: row.text('参与单位'),
    };
  });
}

/** Reads 议定事项: how the unit carried out what meetings decided. */
export function readDecisions(context: ReturnContext): DecisionReport[] {
  const open = askedOf(context.unit, context.ledger).decisions;
  const rows = context.rows(decisionReturnSheet, open.length > 0).flatMap((row) => {
    const code = codeKey(cellText(row.raw('事项编号')));
    const decision = open.find((one) => codeKey(one.code) === code);
    if (decision === undefined) {
      row.report('task-not-assigned', '事项编号', { code, raw: row.asText(decisionReturnSheet) });
      return [];
    }
    const another = namesAnother(row, decision, open, '事项');
    if (another === undefined) return [{ key: decision.code, decision, row }];
    const values = { code: decision.code, name: another.content, raw: row.asText(decisionReturnSheet) };
    row.report('row-contradicts', '事项编号', values);
    return [];
  });
  return eachOnce(rows, '事项编号', decisionReturnSheet).map(({ decision, row }) => {
    checkPrefilled(row, '事项', decision.content);
    return {
      at: row.place,
      decision,
      handling: row.text('办理情况'),
      state: row.choice('状态', decisionStates, decisionSynonyms),
      stateWritten: row.written('状态'),
    };
  });
}

/** Reads 自评: of every item of the standard, for templates may be older than whom it is for. */
export function readSelfScores(context: ReturnContext): SelfScore[] {
  const { criteria } = context.ledger;
  if (criteria.length === 0) return [];
  const needed = askedOf(context.unit, context.ledger).criteria.length > 0;
  const rows = context.rows(selfScoreSheet, needed).flatMap((row) => {
    const item = row.text('项目');
    const criterion = criteria.find((one) => one.item === item);
    if (criterion === undefined) {
      const known = criteria.map((one) => one.item);
      row.report('criterion-unknown', '项目', {
        code: item,
        nearest: nearest(item, known),
        raw: row.asText(selfScoreSheet),
      });
      return [];
    }
    return [{ key: item, criterion, row }];
  });
  return eachOnce(rows, '项目', selfScoreSheet).map(({ key: item, criterion, row }) => {
    const score = row.number('自评分', { unit: '分', min: 0 });
    const { full } = criterion;
    checkPrefilled(row, '标准分', plainDecimal(full));
    if (score.state === 'value' && full > 0 && score.value > full) {
      row.report('self-score-above-full', '自评分', { item, full, raw: score.raw });
    }
    return { at: row.place, item, score, remark: row.text('说明') };
  });
}
