import type { Indicator } from '../../src/ledger/indicators';
import type { Ledger } from '../../src/ledger/ledger';
import type { LedgerUnit } from '../../src/ledger/ledger-unit';
import { askedOf } from '../../src/ledger/asked';
import { workPlanSheet } from '../../src/ledger/sheets/registers';
import {
  activityKinds,
  activitySheet,
  answerSheet,
  figureSheet,
  matterSheet,
  selfScoreSheet,
  taskProgressSheet,
  unitInfoForm,
} from '../../src/returns/sheets';
import { columnName } from '../../src/workbook/address';
import type { CellContent } from '../../src/workbook/draft';
import { firstRecordRow } from '../../src/workbook/layout';
import type { SheetSpec } from '../../src/workbook/sheet-spec';
import type { Random } from './random';

/** What is written into a return: contents by sheet and cell. */
export class Filling {
  readonly cells = new Map<string, Map<string, CellContent>>();

  put(sheet: string, cell: string, content: CellContent): void {
    const own = this.cells.get(sheet) ?? new Map<string, CellContent>();
    own.set(cell, content);
    this.cells.set(sheet, own);
  }

  /** Puts a value into a record of a declared table, counted from 0. */
  record(spec: SheetSpec, index: number, header: string, content: CellContent): void {
    this.put(spec.name, cellOf(spec, index, header), content);
  }

  info(label: string, content: CellContent): void {
    const row = unitInfoForm.fields.findIndex((field) => field.label === label) + 3;
    this.put(unitInfoForm.name, `B${row}`, content);
  }
}

/** A1 address of a record's cell, counted from 0. */
export function cellOf(spec: SheetSpec, index: number, header: string): string {
  const column = spec.columns.findIndex((candidate) => candidate.header === header) + 1;
  return `${columnName(column)}${firstRecordRow + index}`;
}

const progressTexts = [
  '按年初安排有序推进，已完成前期调研和方案制定，下一步抓好落实。',
  '联合有关单位开展了集中宣传，基层反映较好。',
  '完成了主要内容，正在整理资料、总结经验。',
  '各项活动按计划举办，参加人员比上年有所增加。',
  '已建立联络员制度，每季度碰头一次，协调解决具体事项。',
  '利用宣传栏、广播和网络同步宣传，覆盖面进一步扩大。',
];
const problemTexts = [
  '专职人员偏少，活动多时忙不过来。',
  '经费安排偏紧。',
  '偏远村落参加活动不便。',
  '部分设备老旧，需要更新。',
];
const adviceTexts = ['建议统一编印宣传材料。', '建议把科普活动经费列入年度预算。', '建议建立讲师库，供各单位共用。'];
const answerText = '已会同有关单位研究，列入下一年度安排。';
const underWayText = '正在与有关单位协商。';
const selfRemarks = ['资料齐全，可备查。', '有会议记录和名册。', '部分工作尚在进行。'];
const activityNames = [
  '科普进社区',
  '防灾减灾知识讲座',
  '青少年科技制作比赛',
  '健康生活图片展',
  '实用技术培训班',
  '节能环保宣传日',
  '反邪教警示宣传',
];
const places = ['区文化广场', '社区活动室', '实验小学', '镇文化站', '区图书馆', '单位会议室'];

/** 年末常住人口 */
const populationCode = 'L-P1';

/** How many of a thing a unit plausibly has. */
function plausible(indicator: Indicator, random: Random): number {
  switch (indicator.unit) {
    case '人':
      return indicator.code === populationCode ? 0 : random.whole(1, 60);
    case '人次':
      return random.whole(2, 90) * 50;
    case '万元':
      return random.whole(5, 400) / 10;
    case '平方米':
      return random.whole(2, 60) * 20;
    case '册':
    case '份':
      return random.whole(1, 40) * 100;
    default:
      return random.whole(1, 15);
  }
}

/** A part is less than the whole it belongs to. */
function figuresOf(indicators: readonly Indicator[], random: Random): Map<string, number | '—'> {
  const figures = new Map<string, number | '—'>();
  const mine = new Set(indicators.filter(() => random.chance(0.45)).map(({ code }) => code));
  const decide = (indicator: Indicator): number | '—' => {
    const known = figures.get(indicator.code);
    if (known !== undefined) return known;
    const whole = indicators.find(({ code }) => code === indicator.partOf);
    const limit = whole === undefined ? undefined : decide(whole);
    let figure: number | '—' = mine.has(indicator.code) ? plausible(indicator, random) : random.chance(0.6) ? 0 : '—';
    // How many people live there is not the units' to say.
    if (limit === '—' || indicator.code === populationCode) figure = '—';
    else if (limit !== undefined && figure !== '—')
      figure = Math.min(figure, Math.floor(limit * random.next() * 10) / 10);
    if (figure !== '—' && indicator.unit !== '万元') figure = Math.floor(figure);
    figures.set(indicator.code, figure);
    return figure;
  };
  for (const indicator of indicators) decide(indicator);
  return figures;
}

function fillFigures(filling: Filling, ledger: Ledger, unit: LedgerUnit, random: Random): void {
  const { indicators } = askedOf(unit, ledger);
  const figures = figuresOf(indicators, random);
  for (const [index, indicator] of indicators.entries()) {
    const figure = figures.get(indicator.code) ?? 0;
    filling.record(figureSheet, index, '本年数', figure);
    const change = 0.7 + random.next() * 0.5;
    const last =
      figure === '—'
        ? '—'
        : indicator.unit === '万元'
          ? Math.round(figure * change * 10) / 10
          : Math.round(figure * change);
    filling.record(figureSheet, index, '上年数', last);
  }
}

function fillProgress(filling: Filling, ledger: Ledger, unit: LedgerUnit, random: Random): void {
  const { items } = askedOf(unit, ledger);
  for (const index of items.keys()) {
    const state = random.pick(['已完成', '已完成', '进行中', '进行中', '进行中', '未启动'] as const);
    const share = state === '已完成' ? 1 : state === '未启动' ? 0 : random.whole(8, 18) / 20;
    filling.record(taskProgressSheet, index, '状态', state);
    filling.record(taskProgressSheet, index, '完成率', share);
    filling.record(taskProgressSheet, index, '进展情况', random.pick(progressTexts));
    if (random.chance(0.3)) filling.record(taskProgressSheet, index, '存在问题', random.pick(problemTexts));
    if (random.chance(0.2)) filling.record(taskProgressSheet, index, '意见建议', random.pick(adviceTexts));
  }
}

/** Every other plan of a lead is issued. */
function fillPlans(filling: Filling, ledger: Ledger, unit: LedgerUnit): void {
  const names = new Map(ledger.tasks.map(({ code, name }) => [code, name]));
  for (const [index, task] of askedOf(unit, ledger).led.entries()) {
    const issued = index % 2 === 0;
    filling.record(workPlanSheet, index, '方案名称', `${names.get(task) ?? task}工作方案`);
    filling.record(workPlanSheet, index, '状态', issued ? '已印发' : '起草中');
    if (issued) filling.record(workPlanSheet, index, '印发日期', { date: `${ledger.year}-03-20` });
  }
}

function fillActivities(filling: Filling, ledger: Ledger, random: Random): void {
  const day = () =>
    `${ledger.year}-${String(random.whole(1, 12)).padStart(2, '0')}-${String(random.whole(1, 28)).padStart(2, '0')}`;
  const days = Array.from({ length: random.whole(2, 9) }, day).sort();
  for (const [index, date] of days.entries()) {
    filling.record(activitySheet, index, '日期', { date });
    filling.record(activitySheet, index, '活动名称', random.pick(activityNames));
    filling.record(activitySheet, index, '活动类型', random.pick(activityKinds));
    filling.record(activitySheet, index, '任务编号', random.pick(ledger.tasks).code);
    filling.record(activitySheet, index, '地点', random.pick(places));
    filling.record(activitySheet, index, '参加人数', random.whole(3, 60) * 10);
    filling.record(activitySheet, index, '经费(元)', random.whole(0, 40) * 250);
  }
}

function fillMatters(filling: Filling, ledger: Ledger, random: Random): void {
  for (let index = 0; index < random.whole(0, 2); index++) {
    const kind = random.pick(['问题', '意见', '建议'] as const);
    filling.record(matterSheet, index, '类别', kind);
    filling.record(matterSheet, index, '任务编号', random.pick(ledger.tasks).code);
    filling.record(matterSheet, index, '内容', random.pick(kind === '问题' ? problemTexts : adviceTexts));
    if (random.chance(0.5)) filling.record(matterSheet, index, '请求协调单位', random.pick(ledger.units).name);
  }
}

/** Every other open problem is answered; of the rest it is said that they are under way. */
function fillAnswers(filling: Filling, ledger: Ledger, unit: LedgerUnit): void {
  for (const [index, problem] of askedOf(unit, ledger).problems.entries()) {
    const isAnswered = ledger.problems.indexOf(problem) % 4 === 0;
    filling.record(answerSheet, index, '答复情况', isAnswered ? answerText : underWayText);
    filling.record(answerSheet, index, '状态', isAnswered ? '已答复' : '办理中');
    if (isAnswered) filling.record(answerSheet, index, '答复日期', { date: `${ledger.year}-12-25` });
  }
}

function fillSelfScores(filling: Filling, ledger: Ledger, unit: LedgerUnit, random: Random): void {
  for (const [index, { full }] of askedOf(unit, ledger).criteria.entries()) {
    filling.record(selfScoreSheet, index, '自评分', random.whole(full, full * 2) / 2);
    filling.record(selfScoreSheet, index, '说明', random.pick(selfRemarks));
  }
}

/** Signs a return as a sample, filled in on a day. */
export function sign(filling: Filling, filledOn: CellContent, random: Random): void {
  filling.info('填报人', '样例填报员');
  filling.info('联系电话', `0570-${random.whole(1000000, 9999999)}`);
  filling.info('负责人', '样例负责人');
  filling.info('填报日期', filledOn);
}

/** A return filled in with care: everything that is asked, all of it plausible. */
export function fillWithCare(ledger: Ledger, unit: LedgerUnit, filledOn: string, random: Random): Filling {
  const filling = new Filling();
  sign(filling, { date: filledOn }, random);
  fillProgress(filling, ledger, unit, random);
  fillPlans(filling, ledger, unit);
  fillFigures(filling, ledger, unit, random);
  fillActivities(filling, ledger, random);
  fillMatters(filling, ledger, random);
  fillAnswers(filling, ledger, unit);
  fillSelfScores(filling, ledger, unit, random);
  return filling;
}
