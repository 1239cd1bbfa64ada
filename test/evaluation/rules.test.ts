import { describe, expect, it } from 'vitest';
import { askedOf } from '../../src/ledger/asked';
import type { Inspection, Decision, Ledger, Problem, Meeting } from '../../src/ledger/ledger';
import { ledger2007 } from '../ledger-2007';
import { problem } from '../problem';
import { unitOf, type Contents } from '../returns/written';
import { down, evidenceOf, filledOn, ledgerWith, scoreOf, yearWith, type Returned } from './scored';

interface Case {
  readonly what: string;
  readonly unit?: string;
  readonly parameter?: string;
  readonly ledger?: Partial<Ledger>;
  /** Of the unit, unless it is given by unit. */
  readonly contents?: Contents;
  readonly returned?: Returned;
  readonly day?: string;
  /** Points of ten, 待评 or 不适用. */
  readonly score: number | '待评' | '不适用';
  readonly evidence?: readonly string[];
}

function cases(rule: Parameters<typeof ledgerWith>[0][number]['rule'], list: readonly Case[]): void {
  it.each(list)(`${rule ?? ''}: $what`, (one) => {
    const { unit = 'U03', parameter = '', contents, returned, day, score, evidence } = one;
    const ledger = ledgerWith([{ ...(rule === undefined ? {} : { rule }), parameter }], one.ledger);
    const files = returned ?? (contents === undefined ? {} : { [unit]: contents });
    const scored = scoreOf(yearWith(ledger, files, day), unit);
    expect(scored.points ?? scored.state).toBe(score);
    if (evidence !== undefined) expect(evidenceOf(scored)).toEqual(evidence);
  });
}

const itemsOf = (unit: string) => askedOf(unitOf(unit), ledger2007).items.length;
/** The same in every row of 任务进展. */
const everyItem = (
  unit: string,
  cells: Readonly<Record<string, string | number>>,
  first: typeof cells = {},
): Contents => ({
  任务进展: Object.assign(
    {},
    ...Object.entries(cells).map(([column, content]) => down(column, Array(itemsOf(unit)).fill(content) as string[])),
    ...Object.entries(first).map(([column, content]) => ({ [`${column}4`]: content })),
  ) as Contents[string],
});

describe('reporting', () => {
  cases('按时报送', [
    { what: 'on the last day', contents: filledOn('2008-01-31'), score: 10, evidence: ['单位信息!B9'] },
    { what: 'a day late', contents: filledOn('2008-02-01'), score: 5 },
    { what: 'a day late, by its own share', contents: filledOn('2008-02-01'), parameter: '30%', score: 3 },
    { what: 'a day late, worth nothing', contents: filledOn('2008-02-01'), parameter: '0', score: 0 },
    { what: '零报告 a day late', contents: { 单位信息: { B9: { date: '2008-02-01' }, B10: '是' } }, score: 5 },
    { what: 'no date', contents: {}, score: '待评' },
    { what: 'nothing, the deadline past', score: 0, evidence: [] },
    { what: 'nothing, on the last day', day: '2008-01-31', score: '待评' },
    { what: 'nothing, and no deadline', ledger: { deadline: undefined }, score: '待评' },
    {
      what: 'in time for no deadline',
      ledger: { deadline: undefined },
      contents: filledOn('2008-01-01'),
      score: '待评',
    },
  ]);

  const info = { B6: '甲', B7: '0570', B8: '乙', B9: { date: '2008-01-20' } };
  cases('填报完整', [
    { what: '零报告', contents: { 单位信息: { ...info, B10: '是' } }, score: 10, evidence: ['单位信息!B10'] },
    // Four cells of 单位信息 of all that U03 must fill in.
    { what: 'only 单位信息', contents: { 单位信息: info }, score: 0.66 },
    { what: 'nothing, the deadline past', score: 0 },
    { what: 'nothing yet', day: '2008-01-01', score: '待评' },
  ]);
});

describe('work', () => {
  cases('任务完成', [
    { what: 'all done, whatever the share', contents: everyItem('U03', { G: '已完成', H: 0.5 }), score: 10 },
    { what: 'half way', contents: everyItem('U03', { G: '进行中', H: 0.5 }), score: 5 },
    {
      what: 'half way, counting what is done',
      contents: everyItem('U03', { G: '进行中', H: 0.5 }),
      parameter: '已完成',
      score: 0,
    },
    { what: 'not begun', contents: everyItem('U03', { G: '未启动' }), score: 0 },
    {
      what: 'one without a share',
      contents: everyItem('U03', { G: '进行中', H: 1 }, { H: '' }),
      score: '待评',
      evidence: ['任务进展!H4'],
    },
    { what: 'one suspended', contents: everyItem('U03', { G: '已完成' }, { G: '暂缓' }), score: 10 },
    { what: 'all suspended', contents: everyItem('U03', { G: '暂缓' }), score: '不适用' },
    { what: 'nothing filled in', contents: {}, score: '待评' },
    { what: 'nothing returned', score: '待评' },
    { what: 'no tasks', ledger: { assignments: [], points: [] }, contents: {}, score: '不适用' },
  ]);

  const plans = ledger2007.workPlans.map((plan) => (plan.task === 'T08' ? { ...plan, state: '已印发' } : plan));
  cases('工作方案', [
    { what: 'no lead', contents: {}, score: '不适用' },
    {
      what: 'both issued',
      unit: 'U14',
      contents: { 工作方案: { D4: '已印发', D5: '已印发' } },
      score: 10,
      evidence: ['工作方案!D4', '工作方案!D5'],
    },
    { what: 'one of two', unit: 'U14', contents: { 工作方案: { D4: '已印发', D5: '征求意见' } }, score: 5 },
    { what: 'one by the ledger', unit: 'U14', contents: {}, ledger: { workPlans: plans }, score: 5 },
    { what: 'one by the ledger, the other untold', unit: 'U14', ledger: { workPlans: plans }, score: '待评' },
    { what: 'nothing returned', unit: 'U14', score: '待评' },
  ]);
});

describe('answers', () => {
  const asks = (asked: string): Returned => ({ U05: { 问题建议: { A4: '问题', C4: '缺经费', D4: asked } } });
  const answered = (answered: string | undefined, more: Partial<Problem> = {}) =>
    problem({ state: '已答复', answer: '已办', answered, ...more });
  const registered = (...problems: Problem[]) => ({ problems });
  cases('问题答复', [
    { what: 'nobody asks', returned: { U05: {} }, score: '不适用' },
    { what: 'another is asked', returned: asks('区财政局'), score: '不适用' },
    {
      what: 'asked by a unit, and nobody has handed it over',
      returned: asks('区财政局、区发改局'),
      score: '待评',
      evidence: ['问题建议!C4'],
    },
    {
      what: 'asks itself',
      returned: { U03: { 问题建议: { A4: '问题', C4: '缺经费', D4: '区发改局' } } },
      score: '不适用',
    },
    {
      what: 'registered and not handed over',
      ledger: registered(problem({ state: '待交办', handed: undefined })),
      score: '待评',
      evidence: ['台账 问题答复!K4'],
    },
    { what: 'another’s', ledger: registered(problem({ units: ['区财政局'] })), score: '不适用' },
    { what: 'answered on the last day', ledger: registered(answered('2007-12-10')), score: 10 },
    { what: 'turned down with its reason', ledger: registered(answered('2007-12-01', { state: '不采纳' })), score: 10 },
    { what: 'answered a day late', ledger: registered(answered('2007-12-11')), score: 0 },
    { what: 'answered, nobody knows when', ledger: registered(answered(undefined)), score: '待评' },
    {
      what: 'one of three in time',
      ledger: registered(answered('2007-12-10'), answered('2007-12-31', { code: 'Q2' }), problem({ code: 'Q3' })),
      score: 3.33,
    },
    { what: 'not due', ledger: registered(problem({ deadline: '2008-02-05' })), score: '不适用' },
    { what: 'due the day before', ledger: registered(problem({ deadline: '2008-02-04' })), score: 0 },
    { what: 'without a deadline', ledger: registered(problem({ deadline: undefined })), score: '待评' },
    {
      what: 'answered by the office itself',
      ledger: registered(answered('2007-12-10', { handed: undefined })),
      score: '不适用',
    },
    {
      what: 'answered in the return',
      ledger: registered(problem()),
      contents: { 问题答复: { F4: '已办', G4: '已答复', H4: { date: '2007-12-09' } } },
      score: 10,
      evidence: ['问题答复!G4'],
    },
    {
      what: 'answered late, by the day of the return',
      ledger: registered(problem()),
      contents: { ...filledOn('2008-01-20'), 问题答复: { F4: '已办', G4: '已答复' } },
      score: 0,
    },
    {
      what: 'answered in a state without words',
      ledger: registered(problem()),
      contents: { 问题答复: { G4: '已答复', H4: { date: '2007-12-09' } } },
      score: 0,
    },
  ]);

  const decision = (more: Partial<Decision>): Decision => ({
    ...{
      code: 'M1-1',
      content: '开放场馆',
      units: ['区发改局'],
      deadline: '2007-06-30',
      handling: '',
      state: '办理中',
    },
    ...more,
  });
  cases('议定事项', [
    { what: 'none', score: '不适用' },
    { what: 'closed in the ledger', ledger: { decisions: [decision({ state: '已办结' })] }, score: 10 },
    {
      what: 'closed in the return',
      ledger: { decisions: [decision({})] },
      contents: { 议定事项: { E4: '已办结' } },
      score: 10,
      evidence: ['议定事项!E4'],
    },
    { what: 'overdue', ledger: { decisions: [decision({}), decision({ code: 'M1-2', state: '已办结' })] }, score: 5 },
    { what: 'not due', ledger: { decisions: [decision({ deadline: '2008-06-30' })] }, score: '不适用' },
    {
      what: 'without a deadline',
      ledger: { decisions: [{ ...decision({}), deadline: undefined } as unknown as Decision] },
      score: '待评',
    },
    { what: 'another’s', ledger: { decisions: [decision({ units: ['区财政局'] })] }, score: '不适用' },
  ]);

  const inspection = (more: Partial<Inspection>): Inspection => ({
    ...{ code: 'D1', date: '2007-05-01', units: ['区发改局'], task: 'T05', problem: '台账不全', remedy: '', at: 'H4' },
    ...{ deadline: '2007-06-30', state: '整改中', ...more },
  });
  cases('督查整改', [
    { what: 'none', score: '不适用' },
    {
      what: 'put right',
      ledger: { inspections: [inspection({ state: '已整改' })] },
      score: 10,
      evidence: ['台账 督查!H4'],
    },
    { what: 'one of two', ledger: { inspections: [inspection({}), inspection({ state: '已整改' })] }, score: 5 },
    { what: 'not due', ledger: { inspections: [inspection({ deadline: '2008-12-31' })] }, score: '不适用' },
    { what: 'no deadline', ledger: { inspections: [inspection({ deadline: undefined })] }, score: '待评' },
    { what: 'no state', ledger: { inspections: [inspection({ state: '' })] }, score: '待评' },
    { what: 'another’s', ledger: { inspections: [inspection({ units: ['区财政局'] })] }, score: '不适用' },
  ]);
});

describe('meetings', () => {
  const meeting = (more: Partial<Meeting>): Meeting => ({
    ...{ code: 'H1', kind: '全体会议', date: '2007-03-01', present: ['区发改局', '区财政局'], at: 'G4' },
    ...more,
  });
  const absent = meeting({ present: ['区财政局'], at: 'G5' });
  cases('参加会议', [
    { what: 'none held', score: '待评' },
    { what: 'there', ledger: { meetings: [meeting({})] }, score: 10, evidence: ['台账 会议!G4'] },
    { what: 'once of twice', ledger: { meetings: [meeting({}), absent] }, score: 5 },
    { what: 'never', ledger: { meetings: [absent] }, score: 0 },
    {
      what: 'who was there is not told',
      ledger: { meetings: [meeting({}), meeting({ present: ['某人'] })] },
      score: '待评',
    },
    { what: 'without a day', ledger: { meetings: [meeting({ date: undefined })] }, score: '待评' },
    {
      what: '专题会议 and other years do not count',
      ledger: { meetings: [meeting({}), { ...absent, kind: '专题会议' }, { ...absent, date: '2006-03-01' }] },
      score: 10,
    },
  ]);
});

describe('figures', () => {
  const activity = {
    A4: { date: '2007-05-01' },
    B4: '科普进社区',
    F4: 150,
    A5: { date: '2007-06-01' },
    B5: '图片展',
    F5: 30,
  };
  cases('活动开展', [
    { what: 'two of two', contents: { 活动: activity }, parameter: '2次', score: 10, evidence: ['活动!B4', '活动!B5'] },
    { what: 'two of four', contents: { 活动: activity }, parameter: '4', score: 5 },
    { what: 'more than enough', contents: { 活动: activity }, score: 10 },
    { what: 'large ones only', contents: { 活动: activity }, parameter: '２次 100人', score: 5, evidence: ['活动!F4'] },
    {
      what: 'a number of people missing',
      contents: { 活动: { ...activity, F5: '' } },
      parameter: '2次 100人',
      score: '待评',
      evidence: ['活动!F5'],
    },
    {
      what: 'a number missing that is not needed',
      contents: { 活动: { ...activity, F5: '' } },
      parameter: '1次 100人',
      score: 10,
    },
    { what: 'an empty return', contents: {}, score: '待评' },
    { what: '零报告', contents: { 单位信息: { B10: '是' } }, score: 0 },
    { what: 'something else only', contents: { 指标: { D4: 3 } }, score: 0 },
    { what: 'nothing returned', score: '待评' },
  ]);

  // KR100 stands in row 4, KR200 in row 7.
  cases('指标值', [
    {
      what: 'reached',
      contents: { 指标: { D4: 3, D7: 0 } },
      parameter: 'KR100、KR200≥3',
      score: 10,
      evidence: ['指标!D4', '指标!D7'],
    },
    { what: 'half', contents: { 指标: { D4: 1, D7: 1 } }, parameter: 'KR100、KR200>=4', score: 5 },
    { what: 'one by default', contents: { 指标: { D4: 1 } }, parameter: 'KR100', score: 10 },
    { what: 'zero', contents: { 指标: { D4: 0 } }, parameter: 'KR100', score: 0 },
    { what: 'not filled in', contents: { 指标: { D4: '' } }, parameter: 'KR100', score: '待评' },
    { what: 'one missing, the other enough', contents: { 指标: { D4: 5 } }, parameter: 'KR100、KR200≥5', score: 10 },
    {
      what: 'one missing, the other not enough',
      contents: { 指标: { D4: 4 } },
      parameter: 'KR100、KR200≥5',
      score: '待评',
      evidence: ['指标!D7'],
    },
    { what: 'not applicable', contents: { 指标: { D4: '—' } }, parameter: 'KR100', score: '不适用' },
    { what: 'nothing returned', parameter: 'KR100', score: '待评' },
  ]);

  cases('手工评分', [{ what: 'is nobody’s but the office’s', contents: {}, score: '待评' }]);
});
