import { describe, expect, it } from 'vitest';
import type { UnitHistory } from '../../../../src/consolidation/years/unit-history';
import { trendOf, type Trend } from '../../../../src/consolidation/years/trend';
import { drawRows } from '../../../../src/report/pictures/row';
import { indicatorYearCharts } from '../../../../src/report/years/indicator-year-charts';
import { layTrendWorkbook } from '../../../../src/report/years/trend-workbook';
import { layEvaluationReport } from '../../../../src/report/written/years/evaluation-report';
import { defaultTemplates } from '../../../../src/ledger/templates/report-templates';
import { parseTemplate } from '../../../../src/ledger/templates/sentence-template';
import { originFormula } from '../../../../src/report/written/counted';
import { nobodysOffice, type EvaluatingOffice } from '../../../../src/report/written/years/office';
import { snapshotOf } from '../../../../src/workbook/drafted';
import { result } from '../../../consolidation/years/year-files';
import { recordsOf } from '../../records';

const unit = (code: string, name: string, rest: Partial<UnitHistory> = {}): UnitHistory => ({
  ...{ code, name, aliases: [], active: true, since: undefined, until: undefined, into: undefined },
  ...rest,
});
const phase = (name: string, start: string, end: string) => ({ name, start, end, work: [] });

const trend = trendOf(
  [
    result({
      year: 2007,
      indicators: [
        ['A', '经费', '万元', '合计', 10.5],
        ['B', '人口', '人', '期末', 400],
        ['C', '场次', '次', '合计', undefined],
      ],
      tasks: [['T01', '农民科学素质行动', 0.4]],
      units: [
        ['U01', '区人事局'],
        ['U02', '区广播站'],
      ],
    }),
    result({
      year: 2009,
      indicators: [
        ['A', '经费', '万元', '合计', 20],
        ['B', '人口', '人', '期末', 400],
        ['C', '场次', '次', '合计', undefined],
      ],
      tasks: [['T01', '农民科学素质行动', 0.9]],
      units: [['U01', '区人劳局']],
    }),
  ],
  {
    history: {
      ledger: {
        region: '某市甲区',
        indicators: [],
        phases: [phase('推进阶段', '2007-01-01', '2009-12-31'), phase('总结阶段', '2010-01-01', '2010-12-31')],
      },
      units: [
        unit('U01', '区人劳局', { aliases: ['区人事局'] }),
        unit('U02', '区广播站', { active: false, until: '2008-06-01', into: 'U01' }),
      ],
    },
  },
);
const { document, figures } = layEvaluationReport(trend, '2010-03-01');
const texts = document.body.flatMap((block) => ('text' in block ? [block.text] : []));
const table = (caption: string) => {
  const found = document.body.find((block) => block.kind === 'table' && block.caption?.endsWith(`  ${caption}`));
  return found?.kind === 'table' ? found.rows : [];
};

describe('the written evaluation', () => {
  it('is titled by what it is', () => {
    expect(document.title).toEqual(['某市甲区科学素质工作', '中期评估（2007—2009年）']);
  });

  it('says which years it stands on, and that a missing one is not 0', () => {
    expect(texts.filter((text) => text.includes('2008年没有年度汇总，有关的数空着，不作0计'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('2007年应报2个单位，报送2个，报送率100%'))).toHaveLength(1);
  });

  it('has the tasks by phase: where it began, where it ended', () => {
    const captions = document.body.flatMap((block) => (block.kind === 'table' ? [block.caption] : []));
    expect(captions.at(0)).toBe('表1  推进阶段各项任务进度');
    expect(captions.at(-1)).toBe(`表${captions.length}  各项指标逐年情况`);
    expect(table('推进阶段各项任务进度')).toEqual([['农民科学素质行动', '2007年 40%', '2009年 90%', '1/1', '1']]);
  });

  it('has the indicators by year, without those that nobody knows, and counts what rose, stayed and fell', () => {
    expect(table('各项指标逐年情况')).toEqual([
      ['经费', '万元', '10.5', '20', '30.5'],
      ['人口', '人', '400', '400', '400'],
    ]);
    expect(texts).toContain('2009年与2007年都有数的指标2项，其中增长1项，持平1项，下降0项。');
  });

  it('shows the charts of its workbook, as many beside each other as have room, and refers to them', () => {
    const pixel = { png: () => new Uint8Array([1]) };
    const of = (years: Trend) => {
      const rows = drawRows(indicatorYearCharts(years), pixel);
      const { body } = layEvaluationReport(years, '2010-03-01', nobodysOffice, rows).document;
      return {
        pictures: body.flatMap((block) => (block.kind === 'picture' ? [[block.caption, block.description]] : [])),
        said: body.flatMap((block) => ('text' in block && block.text.includes('见图') ? [block.text] : [])),
      };
    };
    expect(of(trend)).toEqual({
      pictures: [['图1  经费', '经费（万元）：2007年 10.5；2008年 没有数；2009年 20.0。']],
      said: ['首末两年有变化的指标逐年情况见图1；没有柱子的一年没有数，不是0。'],
    });
    const lines = (add: number) =>
      ['甲', '乙', '其中：丙'].map((name, index) => [`A${index}`, name, '次', '合计', 10 + add * index + add] as const);
    const next = trendOf([result({ year: 2007, indicators: lines(1) }), result({ year: 2008, indicators: lines(5) })]);
    expect(of(next)).toEqual({
      pictures: [
        ['图1  甲、乙', '甲（次）：2007年 11；2008年 15。乙（次）：2007年 12；2008年 20。'],
        ['图2  丙', '丙（次）：2007年 13；2008年 25。'],
      ],
      said: ['首末两年变化最大的3项指标逐年情况见图1、图2。'],
    });
    expect(document.body.some(({ kind }) => kind === 'picture')).toBe(false);
  });

  it('of one year has no column for where a phase began, and no year beside a rate that nobody knows', () => {
    const one = trendOf([
      result({
        year: 2007,
        tasks: [
          ['T01', '甲任务', undefined],
          ['T02', '乙任务', 0],
        ],
      }),
    ]);
    const [tasks] = layEvaluationReport(one, '2010-03-01').document.body.flatMap((block) =>
      block.kind === 'table' ? [block] : [],
    );
    expect(tasks?.columns.map(({ header }) => header)).toEqual(['任务', '期末完成率', '完成/应报', '逾期']);
    expect(tasks?.rows.map(([name, rate]) => [name, rate])).toEqual([
      ['甲任务', ''],
      ['乙任务', '2007年 0%'],
    ]);
  });

  it('names units that changed their name or went into others', () => {
    expect(texts).toContain('区人劳局各年曾用名称：区人事局。区广播站2008年6月1日止，并入区人劳局。');
  });

  it('says of each phase where its tasks stood at the end', () => {
    expect(texts).toContain(
      '到2009年末，有进展汇总的任务1项，各单位应报1项次，其中已完成1项次，占100%；平均完成率90%；逾期1项次。',
    );
  });

  it('is worded and signed by the office’s ledger', () => {
    const words = (text: string) => parseTemplate(text) as (typeof defaultTemplates)['title'];
    const office: EvaluatingOffice = {
      ...nobodysOffice,
      group: '某市甲区科学素质工作领导小组',
      templates: {
        ...defaultTemplates,
        yearsTitle: words('{计划名称}{评估名称}'),
        yearsSubmissions: [],
        yearsIndicators: words('增长的有{增长}项。'),
      },
      planName: '某规划',
    };
    const { document: own } = layEvaluationReport(trend, '2010-03-01', office);
    const said = own.body.flatMap((block) => ('text' in block ? [block.text] : []));
    expect(own.title).toEqual(['某规划中期评估']);
    expect(own.signature).toEqual({ by: '某市甲区科学素质工作领导小组办公室', date: '2010-03-01' });
    expect(said).toContain('增长的有1项。');
    expect(said.filter((text) => text.includes('应报2个单位'))).toEqual([]);
    expect(document.signature).toBeUndefined();
  });

  it('has for each number of its sentences a line of 数据来源, with the cells it is counted from', () => {
    const book = snapshotOf(layTrendWorkbook(trend, '', '2010-03-01', figures));
    const lines = recordsOf(book, '数据来源').filter((one) => one.value('汇总表') === '评估报告');
    expect(lines.map((one) => [one.value('汇总项'), one.value('采用值'), one.value('算法')])).toEqual(
      figures.map(({ where, name, value, origin }) => [`${where}：${name}`, value, originFormula(origin)]),
    );
    expect(new Set(lines.map((one) => one.value('汇总项'))).size).toBe(lines.length);
    expect(lines.length).toBeGreaterThan(12);
  });

  it('says no other figures than the workbook', () => {
    const records = recordsOf(snapshotOf(layTrendWorkbook(trend, '', '2010-03-01')), '指标分年');
    for (const [name, , ...figures] of table('各项指标逐年情况')) {
      const record = records.find((one) => one.value('指标名称') === name);
      const own = ['2007年', '2009年', '累计'].map((header) => String(record?.value(header) ?? ''));
      expect(figures).toEqual(own);
    }
  });
});
