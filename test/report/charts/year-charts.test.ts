import { describe, expect, it } from 'vitest';
import type { AnnualConsolidation } from '../../../src/consolidation/annual';
import type { YearChart } from '../../../src/report/charts/chart';
import { labelsOf } from '../../../src/report/charts/labels';
import { yearCharts } from '../../../src/report/charts/year-charts';
import { samples, yearOfFiles } from '../../year-2007';
import { activitiesOn, indicatorsWith, submissionsWith, tasksWith, yearWith } from './year';

const charts = (known: Partial<AnnualConsolidation>) => yearCharts(yearWith(known));
const drawn = ({ categories, series }: YearChart) =>
  categories.map((name, index) => [name, ...series.map(({ points }) => points[index]?.value)]);
const only = (all: readonly YearChart[]) => {
  expect(all).toHaveLength(1);
  return all[0] as YearChart;
};

describe('completion by task', () => {
  it('stands in the order of the plan, with gaps where nothing is known', () => {
    const chart = only(charts({ tasks: tasksWith([0.5, undefined, 0]) }));
    expect(drawn(chart)).toEqual([
      ['任务 T01', 0.5],
      ['任务 T02', undefined],
      ['任务 T03', 0],
    ]);
    expect(chart.series[0]?.points.map((point) => point?.formula)).toEqual([
      '任务汇总!$I$4',
      undefined,
      '任务汇总!$I$6',
    ]);
  });

  it('of sixty tasks shows the twenty-four that are furthest behind, and says what of the others', () => {
    const averages = Array.from({ length: 60 }, (_task, index) => (index < 2 ? undefined : 1 - index / 100));
    const chart = only(charts({ tasks: tasksWith(averages) }));
    expect(chart.categories).toHaveLength(24);
    expect(drawn(chart)[0]).toEqual(['任务 T60', 1 - 0.59]);
    expect(drawn(chart)[23]).toEqual(['任务 T37', 0.64]);
    expect(chart.series[0]?.points[0]?.formula).toBe('任务汇总!$I$63');
    expect(chart.note).toBe(
      '这里是完成率最低的任务，由低到高；其余的不低于这些，见“任务汇总”。没有单位填报完成率的任务没有画出。',
    );
  });
});

describe('on-time rate by kind of unit', () => {
  it('counts zero reports in, and has kinds that there are, and all', () => {
    const states = [
      ['成员单位', '按时'],
      ['成员单位', '迟报'],
      ['乡镇街道', '零报告'],
      ['乡镇街道', '未报'],
      ['乡镇街道', '退回'],
      ['乡镇街道', '按时'],
    ] as const;
    expect(drawn(only(charts({ submissions: submissionsWith(states) })))).toEqual([
      ['成员单位（2 个）', 0.5],
      ['乡镇街道（4 个）', 0.5],
      ['全部单位（6 个）', 0.5],
    ]);
  });

  it('of three hundred units of one kind is one column', () => {
    const states = Array.from({ length: 300 }, (_unit, index) => ['乡镇街道', index < 75 ? '按时' : '未报'] as const);
    expect(drawn(only(charts({ submissions: submissionsWith(states) })))).toEqual([['乡镇街道（300 个）', 0.25]]);
  });
});

describe('indicators against last year', () => {
  it('shares no axis between units of measure, nor between figures that could not be seen together', () => {
    const indicators = indicatorsWith([
      ['讲座', '次', 40, 30],
      ['常住人口', '人', 800_000, 790_000],
      ['志愿者', '人', 900, undefined],
      ['专职', '人', 50, 40],
      ['兼职', '人', undefined, 60],
      ['经费', '万元', 12.5, 10],
      ['捐赠', '万元', 2, 1],
      ['展览', '次', 0, 3],
      ['竞赛', '次', 7, 8],
    ]);
    const all = charts({ indicators });
    expect(all.map(({ key }) => key)).toEqual(['indicator-change', 'indicators-1', 'indicators-2']);
    expect(all.slice(1).map(drawn)).toEqual([
      [
        ['讲座', 40, 30],
        ['竞赛', 7, 8],
        ['展览', 0, 3],
      ],
      [
        ['志愿者', 900, undefined],
        ['兼职', undefined, 60],
        ['专职', 50, 40],
      ],
    ]);
  });

  it('leaves out what is 0 in both years, of which no bar can be seen, and names a part alone', () => {
    const indicators = indicatorsWith([
      ['讲座', '次', 40, 30],
      ['竞赛', '次', 0, 0],
      ['其中：专题', '次', 7, 8],
      ['展览', '次', 0, 3],
      ['培训', '次', 0, undefined],
    ]);
    expect(drawn(charts({ indicators }).find(({ subject }) => subject === 'indicators') as YearChart)).toEqual([
      ['讲座', 40, 30],
      ['专题', 7, 8],
      ['展览', 0, 3],
    ]);
  });

  it('shows changes from the greatest growth to the greatest decline; beyond threefold in words', () => {
    const indicators = indicatorsWith([
      ['少', '次', 5, 10],
      ['多', '人', 30, 10],
      ['倍', '个', 90, 10],
      ['平', '种', 10, 10],
      ['零', '册', 10, 0],
      ['缺', '辆', undefined, 4],
    ]);
    const chart = only(charts({ indicators }));
    expect(drawn(chart)).toEqual([
      ['多', 2],
      ['平', 0],
      ['少', -0.5],
    ]);
    expect(chart.series[0]?.points[0]?.formula).toBe('指标汇总!$H$5');
    expect(chart.note).toMatch(/没有画出，见“指标汇总”：[^。]*倍。.*不能比较/);
  });

  it('of a hundred indicators shows the twenty that changed most', () => {
    const lines = Array.from(
      { length: 100 },
      (_line, index) => [`指标${index}`, `单位${index}`, 100 + index, 100] as const,
    );
    const chart = only(charts({ indicators: indicatorsWith(lines) }));
    expect(chart.categories).toEqual(Array.from({ length: 20 }, (_line, index) => `指标${99 - index}`));
    expect(chart.note).toMatch(/其余/);
  });

  it('cuts a long group off and says so', () => {
    const lines = Array.from(
      { length: 20 },
      (_line, index) => [`指标${index}`, '人', 1000 - index, undefined] as const,
    );
    const chart = only(charts({ indicators: indicatorsWith(lines) }));
    expect(chart.categories).toHaveLength(12);
    expect(chart.note).toMatch(/其余/);
  });
});

describe('activities by month', () => {
  it('counts days of the year, leaves months after the report’s day open, and says what it left out', () => {
    const activities = activitiesOn(['2007-01-31', '2007-01-01', '2007-03-05', undefined, '2006-12-31']);
    const chart = only(yearCharts({ ...yearWith({ activities }), asOf: '2007-04-30' }));
    expect(drawn(chart).map(([, count]) => count)).toEqual([2, 0, 1, 0, ...Array(8).fill(undefined)]);
    expect(chart.note).toMatch(/没有日期/);
  });
});

it('draws nothing of what nothing is known of', () => {
  const indicators = indicatorsWith([['讲座', '次', undefined, undefined]]);
  expect(charts({ tasks: tasksWith([undefined]), indicators, activities: activitiesOn([undefined]) })).toEqual([]);
});

it('has charts with keys of their own, a point or a gap for each category, and no label twice', async () => {
  const all = yearCharts(yearOfFiles(await samples(1)));
  expect(new Set(all.map(({ subject }) => subject)).size).toBe(5);
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
  for (const { categories, series } of all) {
    expect(new Set(categories).size).toBe(categories.length);
    for (const { points } of series) expect(points).toHaveLength(categories.length);
  }
});

it('states no figures in notes: 数据来源 has no lines for them', async () => {
  const notes = [yearOfFiles(await samples(1)), yearOfFiles(await samples(4))]
    .flatMap(yearCharts)
    .map(({ note }) => note);
  expect(notes.filter((note) => note !== undefined)).not.toHaveLength(0);
  expect(notes.filter((note) => /[\d.]+ ?[项次个%]/.test(note ?? ''))).toEqual([]);
});

describe('labels', () => {
  it.each([
    ['short ones stay', ['科普讲座'], ['科普讲座']],
    ['breaks and turning signs go', ['科普\n讲座\u202e'], ['科普 讲座']],
    ['long ones are cut', ['未'.repeat(40)], [`${'未'.repeat(17)}…`]],
    ['no character is halved', ['😀'.repeat(40)], [`${'😀'.repeat(17)}…`]],
    ['the same twice have their codes', ['讲座', '讲座'], ['A0 讲座', 'A1 讲座']],
    ['without a name the code', [''], ['A0']],
  ])('%s', (_what, names, labels) => {
    expect(labelsOf(names.map((name, index) => ({ code: `A${index}`, name })))).toEqual(labels);
  });
});
