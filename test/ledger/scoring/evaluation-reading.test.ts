import { describe, expect, it } from 'vitest';
import { defaultCriteria } from '../../../src/ledger/scoring/default-criteria';
import { readLedger } from '../../../src/ledger/read';
import {
  activityTarget,
  indicatorTarget,
  lateShare,
  progressMeasure,
  ruleNames,
  scoringRules,
} from '../../../src/ledger/scoring/scoring-rules';
import type { CellContent } from '../../../src/workbook/draft';
import { codesAndCells } from '../../returns/written';
import { entered } from '../entered';
import { made2007, madeFrom } from '../operations/office';

type Edits = Readonly<Record<string, Readonly<Record<string, CellContent>>>>;
const edited = (edits: Edits, workbook = made2007) =>
  Object.entries(edits).reduce((now, [sheet, cells]) => entered(now, cells, sheet), workbook);
const read = (edits: Edits, workbook = made2007) => readLedger(edited(edits, workbook), '台账.xlsx');
const scoring = madeFrom({ criteria: defaultCriteria });

describe('测评标准', () => {
  it('is read as it was written', () => {
    expect(read({}, scoring).ledger?.criteria).toEqual(defaultCriteria);
    expect(read({}, scoring).findings).toEqual([]);
  });

  it('reads an item of which nothing is said as one by hand, for all', () => {
    const [item] = read({ 测评标准: { A4: '组织领导', B4: 20 } }).ledger?.criteria ?? [];
    expect(item).toMatchObject({ full: 20, rule: '手工评分', audience: '全部', parameter: '' });
  });

  it.each<[string, Readonly<Record<string, CellContent>>, string[][]]>([
    ['no marks', { A4: '组织', B4: null }, [['criterion-without-marks', '测评标准!B4']]],
    ['marks below 0', { A4: '组织', B4: -1 }, [['criterion-without-marks', '测评标准!B4']]],
    ['marks that are no number', { A4: '组织', B4: '二十' }, [['ledger-number-unreadable', '测评标准!B4']]],
    ['an item twice', { A4: '组织', B4: 2, A5: '组 织', B5: 3 }, [['ledger-key-twice', '测评标准!A5']]],
    ['an item called as a column', { A4: '得分', B4: 2 }, [['criterion-name-reserved', '测评标准!A4']]],
    ['an item called as a column of the report', { A4: '名次', B4: 2 }, [['criterion-name-reserved', '测评标准!A4']]],
    ['an unknown rule', { A4: '组织', B4: 2, D4: '看着办' }, [['criterion-rule-unknown', '测评标准!D4']]],
    ['an unknown audience', { A4: '组织', B4: 2, E4: '外单位' }, [['criterion-audience-unknown', '测评标准!E4']]],
    [
      'an unreadable parameter',
      { A4: '活动', B4: 2, D4: '活动开展', F4: '很多' },
      [['criterion-parameter-unreadable', '测评标准!F4']],
    ],
    [
      'a rule without the parameter it needs',
      { A4: '队伍', B4: 2, D4: '指标值' },
      [['criterion-parameter-unreadable', '测评标准!F4']],
    ],
    [
      'an unknown indicator',
      { A4: '队伍', B4: 2, D4: '指标值', F4: 'KR100、XX9≥2' },
      [['criterion-indicator-unknown', '测评标准!F4']],
    ],
  ])('points out %s', (_what, cells, found) => {
    expect(codesAndCells(read({ 测评标准: cells }).findings)).toEqual(found);
  });

  it.each(['活动开展', '指标值'])('computes nothing by %s without a usable parameter', (rule) => {
    const [item] = read({ 测评标准: { A4: '项目', B4: 2, D4: rule, F4: '？' } }).ledger?.criteria ?? [];
    expect(item?.rule).toBe('手工评分');
  });

  it('has a rule in words for each name', () => {
    expect(Object.keys(scoringRules)).toEqual([...ruleNames]);
  });
});

describe('参数', () => {
  it.each([
    ['', 0.5],
    ['30%', 0.3],
    ['３０％', 0.3],
    ['0.4', 0.4],
    ['0', 0],
    ['120%', undefined],
    ['一半', undefined],
  ])('按时报送 %j', (text, share) => expect(lateShare(text)).toBe(share));
  it.each([
    ['', { count: 1, people: 0 }],
    ['3次', { count: 3, people: 0 }],
    ['3', { count: 3, people: 0 }],
    ['2次 100人', { count: 2, people: 100 }],
    ['2次，100人以上', { count: 2, people: 100 }],
    ['0次', undefined],
    ['多次', undefined],
  ])('活动开展 %j', (text, target) => expect(activityTarget(text)).toEqual(target));
  it.each([
    ['KR100', { codes: ['KR100'], target: 1 }],
    ['KR100、KR200≥5', { codes: ['KR100', 'KR200'], target: 5 }],
    ['KR100 >= 2.5', { codes: ['KR100'], target: 2.5 }],
    ['', undefined],
    ['≥5', undefined],
    ['KR100≥', undefined],
    ['KR100≥0', undefined],
    ['KR100≥1≥2', undefined],
  ])('指标值 %j', (text, target) => expect(indicatorTarget(text)).toEqual(target));
  it.each([
    ['', '完成率'],
    ['完成率', '完成率'],
    ['已完成', '已完成'],
    ['大致', undefined],
  ])('任务完成 %j', (text, measure) => expect(progressMeasure(text)).toBe(measure));
});

describe('测评', () => {
  it.each<[string, Readonly<Record<string, CellContent>>, string[][]]>([
    ['a score that is none', { C4: '好' }, [['hand-score-unreadable', '测评!C4']]],
    ['a score below 0', { C4: -1 }, [['hand-score-unreadable', '测评!C4']]],
    ['a score above the full marks', { C4: 2.5 }, [['hand-score-above-full', '测评!C4']]],
    ['an unknown 等次', { N4: '很好' }, [['hand-grade-unknown', '测评!N4']]],
    ['an unknown unit', { A30: 'U99', C30: 1 }, [['evaluation-unit-unknown', '测评!A30']]],
    ['a unit twice', { A30: 'U03', C30: 1 }, [['ledger-key-twice', '测评!A30']]],
    ['a column of no item', { C3: '机构', C4: 1 }, [['evaluation-item-unknown', '测评!C3']]],
  ])('points out %s, and does not use it', (_what, cells, found) => {
    const { ledger, findings } = read({ 测评: cells }, scoring);
    expect(codesAndCells(findings)).toEqual(found);
    expect([ledger?.handScores, ledger?.handGrades]).toEqual([[], []]);
  });

  it('reads scores, — and 等次', () => {
    const { ledger } = read({ 测评: { C4: 1.5, D4: 0, E4: '—', N4: '良好' } }, scoring);
    expect(ledger?.handScores.map(({ unit, item, points, at }) => [unit, item, points, at])).toEqual([
      ['U01', '组织机构', 1.5, 'C4'],
      ['U01', '工作队伍', 0, 'D4'],
      ['U01', '方案制定', undefined, 'E4'],
    ]);
    expect(ledger?.handGrades).toEqual([{ unit: 'U01', grade: '良好', at: 'N4' }]);
  });
});

describe('测评加减分', () => {
  it.each<[string, Readonly<Record<string, CellContent>>, string[][], unknown[]]>([
    ['a bonus', { A4: 'u03', C4: 1, D4: '获奖' }, [], [['U03', 1]]],
    ['a deduction by name', { B4: '区发改局', C4: '－2分', D4: '通报批评' }, [], [['U03', -2]]],
    ['a plus', { A4: 'U03', C4: '+0.5', D4: '获奖' }, [], [['U03', 0.5]]],
    ['no reason', { A4: 'U03', C4: 1 }, [['adjustment-without-reason', '测评加减分!D4']], [['U03', 1]]],
    ['an unknown unit', { A4: 'U99', C4: 1, D4: '获奖' }, [['adjustment-unit-unknown', '测评加减分!A4']], []],
    ['no number', { A4: 'U03', C4: '加', D4: '获奖' }, [['adjustment-points-unreadable', '测评加减分!C4']], []],
    [
      'no day',
      { A4: 'U03', C4: 1, D4: '获奖', F4: '年底' },
      [['ledger-date-unreadable', '测评加减分!F4']],
      [['U03', 1]],
    ],
  ])('%s', (_what, cells, found, points) => {
    const { ledger, findings } = read({ 测评加减分: cells });
    expect(codesAndCells(findings)).toEqual(found);
    expect(ledger?.adjustments.map((one) => [one.unit, one.points])).toEqual(points);
  });
});

it('points out thresholds that do not descend, and reads per cent as per cent', () => {
  const sheet = made2007.sheets.find(({ name }) => name === '设置');
  const at = [...(sheet?.rows ?? [])].find(([, cells]) => cells[0]?.value === '测评良好得分率')?.[0] ?? 0;
  expect(codesAndCells(read({ 设置: { [`B${at}`]: 95 } }).findings)).toEqual([['grade-rates-disordered', '设置']]);
  expect(read({ 设置: { [`B${at}`]: '80%' } }).ledger?.settings.goodRate).toBe(80);
});

it('reads 督查 and 会议', () => {
  const { ledger } = read({
    督查: { A4: 'D1', C4: '区发改局、区财政局', F4: { date: '2007-06-30' }, H4: '整改中', C5: '区妇联' },
    会议: { A4: 'H1', B4: '全体会议', C4: { date: '2007-03-01' }, G4: '区发改局', H4: '区妇联' },
  });
  expect(ledger?.inspections).toMatchObject([
    { code: 'D1', units: ['区发改局', '区财政局'], deadline: '2007-06-30', state: '整改中', at: 'H4' },
    { code: '', units: ['区妇联'], state: '', at: 'H5' },
  ]);
  expect(ledger?.meetings).toMatchObject([
    { kind: '全体会议', date: '2007-03-01', present: ['区发改局', '区妇联'], at: 'G4' },
  ]);
});
