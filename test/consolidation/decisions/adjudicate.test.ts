import { expect, it } from 'vitest';
import type { Adjudication } from '../../../src/ledger/ledger';
import { type Contents, codesAndCells } from '../../returns/written';
import { sentBack } from '../../../src/consolidation/versions/sent-back';
import { returned, withDecisions, yearOf } from '../returned';

/** What one decision makes of a value of U03's return, what is said of it, and whether it stands as applied. */
function decide(contents: Contents, decision: Partial<Adjudication>) {
  const ledger = withDecisions(decision);
  const year = yearOf([returned('U03', contents, {}, ledger)], ledger);
  const own = ({ unit }: { unit: { code: string } }) => unit.code === 'U03';
  const figure = year.indicators.find(({ indicator }) => indicator.code === 'KR100')?.thisYear.find(own)?.figure;
  const report = year.progress.find((one) => own(one) && one.report.item.task === 'T05')?.report;
  const said = codesAndCells(year.findings).flatMap(([code = '', place = '']) =>
    code.startsWith('adjudication') ? [`${code} ${place}`] : [],
  );
  return { figure, report, said, applied: year.applied.map(({ decided }) => decided) };
}

const figures = (now: string | number) => ({ 指标: { D4: now, E4: 3 } });

it.each<[string, string | number, Partial<Adjudication>, object, string[]]>([
  ['a number for an estimate', '约3人', { raw: '约3人', decided: '4' }, { state: 'value', value: 4 }, []],
  ['a number for what could not be read', '不详', { raw: '不详', decided: '4人' }, { state: 'value', value: 4 }, []],
  ['a number for nothing', '', { raw: '', decided: '4' }, { state: 'value', value: 4 }, []],
  ['zero', '不详', { raw: '不详', decided: '0' }, { state: 'value', value: 0 }, []],
  ['not applicable', '不详', { raw: '不详', decided: '—' }, { state: 'notApplicable' }, []],
  ['blanks around do not matter', ' 3 ', { raw: '3', decided: '4' }, { state: 'value', value: 4 }, []],
  [
    'void once the cell says something else',
    5,
    { raw: '3', decided: '4' },
    { state: 'value', value: 5 },
    ['adjudication-void 裁定!F4'],
  ],
  ['unreadable', 3, { raw: '3', decided: '很多' }, { state: 'value', value: 3 }, ['adjudication-unreadable 裁定!F4']],
  ['an estimate', 3, { raw: '3', decided: '约4' }, { state: 'value', value: 3 }, ['adjudication-unreadable 裁定!F4']],
  ['without a value', 3, { raw: '3', decided: '' }, { state: 'value', value: 3 }, ['adjudication-incomplete 裁定!F4']],
  ['withdrawn', 3, { raw: '3', decided: '撤回' }, { state: 'value', value: 3 }, []],
  ['not to be counted', 3, { raw: '3', decided: '未填' }, { state: 'empty' }, []],
  ['separators do not matter', '1,200', { raw: '1200', decided: '4' }, { state: 'value', value: 4 }, []],
  [
    'on an unknown indicator',
    3,
    { key: 'KR1', raw: '3', decided: '4' },
    { state: 'value', value: 3 },
    ['adjudication-unmatched 裁定!F4'],
  ],
  [
    'on an unknown field',
    3,
    { field: '今年', raw: '3', decided: '4' },
    { state: 'value', value: 3 },
    ['adjudication-undecidable 裁定!F4'],
  ],
  [
    'on an unknown sheet',
    3,
    { sheet: '封面', raw: '3', decided: '4' },
    { state: 'value', value: 3 },
    ['adjudication-undecidable 裁定!F4'],
  ],
])('an indicator: %s', (_what, written, decision, expected, said) => {
  const outcome = decide(figures(written), decision);
  expect(outcome.figure).toMatchObject(expected);
  expect(outcome.said).toEqual(said);
  expect(outcome.applied).toEqual(said.length === 0 && decision.decided !== '撤回' ? [decision.decided] : []);
});

it('keeps the source of what it decides', () => {
  const { figure } = decide(figures('约3人'), { raw: '约3人', decided: '4' });
  expect(figure).toEqual({ state: 'value', value: 4, sheet: '指标', cell: 'D4', raw: '约3人' });
});

const progress = { sheet: '任务进展', key: 'T05' };

it.each<[string, Contents[string], Partial<Adjudication>, object, string[]]>([
  [
    'a share',
    { H4: '过半', G4: '进行中' },
    { field: '完成率', raw: '过半', decided: '55%' },
    { share: { value: 0.55 } },
    [],
  ],
  ['a state that was read', { G4: '暂缓' }, { field: '状态', raw: '暂缓', decided: '已完成' }, { state: '已完成' }, []],
  [
    'a state that could not be read',
    { G4: '差不多了' },
    { field: '状态', raw: '差不多了', decided: '进行中' },
    { state: '进行中' },
    [],
  ],
  [
    'a state that is none',
    { G4: '暂缓' },
    { field: '状态', raw: '暂缓', decided: '做完' },
    { state: '暂缓' },
    ['adjudication-unreadable 裁定!F4'],
  ],
  [
    'a state that has changed since',
    { G4: '暂缓' },
    { field: '状态', raw: '未启动', decided: '已完成' },
    { state: '暂缓' },
    ['adjudication-void 裁定!F4'],
  ],
  [
    'a text',
    { G4: '暂缓' },
    { field: '进展情况', raw: '', decided: '很好' },
    { state: '暂缓' },
    ['adjudication-undecidable 裁定!F4'],
  ],
])('an item of work: %s', (_what, cells, decision, expected, said) => {
  const outcome = decide({ 任务进展: cells }, { ...progress, ...decision });
  expect(outcome.report).toMatchObject(expected);
  expect(outcome.said).toEqual(said);
});

it.each(['2007-T08-01', 'T08 2007-T08-01'])('finds a work point by “%s”', (key) => {
  const ledger = withDecisions({ sheet: '任务进展', key, field: '状态', raw: '暂缓', decided: '已完成' });
  const year = yearOf([returned('U03', { 任务进展: { G6: '暂缓' } }, {}, ledger)], ledger);
  expect(year.progress.find(({ report }) => report.item.point === '2007-T08-01')?.report.state).toBe('已完成');
});

it.each(['U03', 'U99'])('says so where %s returned nothing that it could apply to', (unit) => {
  const year = yearOf([], withDecisions({ unit, raw: '3', decided: '4' }));
  expect(year.findings.filter(({ code }) => code === 'adjudication-unmatched')).toHaveLength(1);
});

it('of a value that was decided on nothing more is said, to the office or to the unit', () => {
  const contents = { 指标: { D4: '约3人', E4: '不详' } };
  const codesOf = (...decisions: Partial<Adjudication>[]) => {
    const ledger = withDecisions(...decisions);
    const results = [returned('U03', contents, {}, ledger)];
    const year = yearOf(results, ledger);
    const slips = sentBack(year, results).map(({ findings }) => findings.map(({ code }) => code));
    return [codesAndCells(year.findings).filter(([code = '']) => code.startsWith('number-')), slips];
  };
  const estimate = { raw: '约3人', decided: '3' };
  const unknown = { field: '上年数', raw: '不详', decided: '未填' };
  expect(codesOf()).toEqual([
    [
      ['number-unreadable', '指标!E4'],
      ['number-estimate', '指标!D4'],
    ],
    [['number-estimate', 'number-unreadable']],
  ]);
  expect(codesOf(estimate)).toEqual([[['number-unreadable', '指标!E4']], [['number-unreadable']]]);
  expect(codesOf(estimate, unknown)).toEqual([[], []]);
  expect(codesOf({ ...estimate, raw: '约4人' })[1]).toEqual([['number-estimate', 'number-unreadable']]);
});
