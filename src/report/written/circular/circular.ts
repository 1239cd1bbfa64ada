import type { TableBlock, TableColumn, WrittenDocument } from '../../../document/document';
import type { Ledger } from '../../../ledger/ledger';
import type { LedgerState } from '../../../ledger/operations/operation';
import { reportingUnits } from '../../../ledger/progress/work-items';
import type { UnitKind } from '../../../plan/plan';
import { CountedSheet } from '../counted';
import { coverValues, givenValues } from '../cover-values';
import { WrittenDraft } from '../draft';
import { listed } from '../excerpt';
import { percentText } from '../number-style';
import { textValue, type StatedFigure, type Values } from '../wording';
import { itemSheet, unitSheet } from './sheets';
import { lateItems } from './late-items';
import { standingOn, type Standing } from './standing';

/** Name of the workbook beside a circular, as long as nobody calls it otherwise. */
export const circularWorkbookName = '情况通报.xlsx';

export interface Circular {
  readonly document: WrittenDocument;
  readonly standing: Standing;
  /** The numbers of its sentences, each with the cells of the workbook beside it that it is counted from. */
  readonly figures: readonly StatedFigure[];
}

/** Late items that the document lists; all stand in the workbook. */
const mostLate = 100;

function overallValues(draft: WrittenDraft, { rows, all }: Standing, sheet: CountedSheet): Values {
  const inState = (state: string) => rows.filter((row) => row.state === state).length;
  const where = (header: string, text: string) => sheet.over('count', '单位编码', sheet.is(header, text));
  const state = (name: string) => draft.number(name, inState(name), where('状态', name));
  const light = (name: string, sign: '红' | '黄' | '绿' | '灰') =>
    draft.number(name, all.lights[sign], where('预警', sign));
  return {
    事项数: draft.number('事项数', all.items, sheet.over('count', '单位编码')),
    已填: draft.number('已填', all.entered, where('已填', '是')),
    已完成: state('已完成'),
    进行中: state('进行中'),
    未启动: state('未启动'),
    暂缓: state('暂缓'),
    平均完成率: draft.percent('平均完成率', all.average, sheet.over('mean', '完成率')),
    红灯: light('红灯', '红'),
    黄灯: light('黄灯', '黄'),
    绿灯: light('绿灯', '绿'),
    灰灯: light('灰灯', '灰'),
    逾期: draft.number('逾期', all.late, sheet.over('count', '逾期天数')),
  };
}

/** Whom a circular goes to, by kind, in the order of the list of units. */
const addressed: Readonly<Record<UnitKind, string>> = {
  成员单位: '各成员单位',
  责任单位: '各责任单位',
  乡镇街道: '各乡镇、街道',
};

function addressees(ledger: Ledger): string {
  const kinds = new Set(reportingUnits(ledger).map(({ kind }) => kind));
  return Object.entries(addressed)
    .flatMap(([kind, said]) => (kinds.has(kind as UnitKind) ? [said] : []))
    .join('，');
}

const centred = (header: string, share: number): TableColumn => ({ header, share, align: 'center' });
const right = (header: string, share: number): TableColumn => ({ header, share, align: 'right' });

function taskTable({ tasks }: Standing): TableBlock {
  return {
    kind: 'table',
    caption: '各任务进展',
    columns: [
      { header: '任务名称', share: 48 },
      ...['事项数', '已完成'].map((header) => right(header, 16)),
      right('完成率', 18),
      ...['红灯', '黄灯', '绿灯', '灰灯', '逾期'].map((header) => right(header, 11.6)),
    ],
    rows: tasks.map(({ name, counts: { items, done, average, lights, late } }) => [
      name,
      ...[items, done].map(String),
      average === undefined ? '' : percentText(average),
      ...[lights.红, lights.黄, lights.绿, lights.灰, late].map(String),
    ]),
  };
}

function showLate(draft: WrittenDraft, standing: Standing, state: Pick<LedgerState, 'ledger' | 'today'>): void {
  const { items: late, counted } = lateItems(standing, state);
  if (late.length === 0) return;
  draft.table({
    kind: 'table',
    caption: '逾期事项',
    columns: [
      { header: '任务或年度要点', share: 47 },
      centred('完成时限', 30),
      right('逾期天数', 14),
      { header: '未完成的单位', share: 65 },
    ],
    rows: late.slice(0, mostLate).map(({ name, due, days, units }) => [name, due, String(days), units]),
  });
  const notes = [
    late.length > mostLate ? '逾期事项较多，只列逾期最久的。' : '',
    counted ? '单位较多，各事项只列单位数。' : late.some(({ cut }) => cut) ? '单位较多的没有列全。' : '',
  ].join('');
  if (notes !== '') draft.blocks.push({ kind: 'note', text: `注：${notes}全部见“${circularWorkbookName}”的“事项”。` });
  if (counted) draft.table(lateUnitTable(standing));
}

/** The units that are late, those with most first: where they are too many to be named at each item. */
function lateUnitTable({ units }: Standing): TableBlock {
  const late = units.filter(({ counts }) => counts.late > 0);
  return {
    kind: 'table',
    caption: '有逾期事项的单位',
    columns: [
      { header: '单位名称', share: 84 },
      ...['事项数', '已完成', '红灯', '逾期'].map((header) => right(header, 18)),
    ],
    rows: late
      .sort((left, right) => right.counts.late - left.counts.late)
      .map(({ name, counts: { items, done, lights, late } }) => [name, ...[items, done, lights.红, late].map(String)]),
  };
}

/**
 * 情况通报: how far the tasks have come on a day, who is late, which lights are on; from the ledger's sheet 进展 alone.
 * @returns the document, and what the workbook beside it holds
 */
export function layCircular(state: Pick<LedgerState, 'workbook' | 'ledger' | 'today'>): Circular {
  const { ledger, today } = state;
  const standing = standingOn(state);
  const items = new CountedSheet(itemSheet, standing.rows.length);
  const units = new CountedSheet(unitSheet, standing.units.length);
  const draft = new WrittenDraft(ledger.templates, coverValues(ledger, today), 0);
  const signedBy = draft.wording.say('signature').text;
  const addressee = draft.wording.say('circularAddressee', { 主送单位: textValue(addressees(ledger)) }).text;
  const lateUnits = standing.units.filter(({ counts }) => counts.late > 0).length;
  const silent = standing.units.filter(({ counts }) => counts.entered === 0);
  const { late } = standing.all;
  const silentUnits = units.over('count', '单位编码', units.is('已填', '0'));
  draft.heading(1, '总体进展');
  draft.say('circularOverall', overallValues(draft, standing, items));
  draft.say('circularSilent', {
    未填单位: draft.number('未填单位', silent.length === 0 ? undefined : silent.length, silentUnits),
    未填名单: textValue(
      listed(
        silent.map(({ name }) => name),
        ledger.settings.reportNames,
      ),
    ),
  });
  draft.heading(1, '各任务进展');
  draft.table(taskTable(standing));
  draft.blocks.push({ kind: 'note', text: '注：完成率为已填完成率的事项的平均。' });
  draft.heading(1, '逾期事项');
  if (late === 0) draft.say('circularNoneLate');
  else {
    const none = units.over('count', '单位编码', units.is('逾期', '0'));
    draft.say('circularLate', {
      逾期: draft.number('逾期', late, items.over('count', '逾期天数')),
      逾期单位: draft.number('逾期单位', lateUnits, units.less(units.over('count', '单位编码'), none)),
    });
  }
  showLate(draft, standing, state);
  draft.heading(1, '有关要求');
  draft.say('circularAsk', givenValues({ 署名单位: signedBy }));
  return {
    standing,
    figures: draft.figures,
    document: {
      title: draft.wording.say('circularTitle').text.split('\n'),
      date: today,
      ...(addressee === '' ? {} : { addressee }),
      body: draft.blocks,
      signature: { by: signedBy, date: today },
    },
  };
}
