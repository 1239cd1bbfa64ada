import { beforeAll, describe, expect, it } from 'vitest';
import type { ConsolidatedYear } from '../../../src/consolidation/consolidated/consolidated-year';
import { trendOf, type Trend } from '../../../src/consolidation/years/trend';
import { pageHeight } from '../../../src/workbook/paper';
import { layTrendWorkbook } from '../../../src/report/years/trend-workbook';
import { layAnnualWorkbook } from '../../../src/report/consolidated/annual-workbook';
import { parseAddress } from '../../../src/workbook/address';
import { snapshotOf } from '../../../src/workbook/drafted';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { readAs, sampleYear } from '../../consolidation/consolidated-file';
import { consolidated, result } from '../../consolidation/years/year-files';
import { recordsOf } from '../records';

const letters = [...'ABCDEFGHIJKLMNO'];

describe('an evaluation of three years with a gap', () => {
  let reports: Map<number, WorkbookSnapshot>;
  let trend: Trend;
  let workbook: WorkbookSnapshot;

  beforeAll(async () => {
    reports = new Map();
    for (const year of [2007, 2009]) {
      reports.set(year, snapshotOf(layAnnualWorkbook(await sampleYear('某市甲区', year, year), '')));
    }
    const results = [...reports].map(([year, report]) => readAs(`${year}.xlsx`, report)).reverse();
    trend = trendOf(results, { wanted: { from: 2007, to: 2009 } });
    workbook = snapshotOf(layTrendWorkbook(trend, '各年/', '2010-03-01'));
  });

  it('is named by its span, and leaves the gap empty in every table', () => {
    expect(trend.title).toBe('中期评估');
    expect(recordsOf(workbook, '指标分年').map((one) => one.value('2008年'))).toEqual(
      trend.indicators.map(() => undefined),
    );
    expect(recordsOf(workbook, '任务分年').map((one) => one.value('2008年平均完成率'))).toEqual(
      trend.tasks.map(() => undefined),
    );
    const [, gap] = recordsOf(workbook, '报送分年');
    expect([gap?.value('年度'), gap?.value('应报单位'), gap?.value('报送率')]).toEqual([
      '2008年',
      undefined,
      undefined,
    ]);
    expect(recordsOf(workbook, '数据质量').map((one) => one.value('代码'))).toEqual(['years-missing']);
  });

  it('has for every figure of its tables the cell of a year’s report that says so', () => {
    const cellIn = (year: number, sheet: string, at: string) => {
      const place = parseAddress(at);
      const rows = reports.get(year)?.sheets.find(({ name }) => name === sheet)?.rows;
      return rows?.get(place?.row ?? 0)?.find(({ column }) => column === place?.column)?.value;
    };
    const lines = recordsOf(workbook, '数据来源');
    const sourced = new Map(
      lines.map((one) => [
        `${String(one.value('汇总表'))} ${String(one.value('汇总项'))} ${String(one.value('年度'))}`,
        one,
      ]),
    );
    let checked = 0;
    for (const record of recordsOf(workbook, '指标分年')) {
      for (const year of [2007, 2009]) {
        const shown = record.value(`${year}年`);
        if (shown === undefined) continue;
        const line = sourced.get(`指标分年 ${String(record.value('指标编码'))} ${year}年`);
        expect(line?.value('采用值')).toBe(shown);
        expect(cellIn(year, String(line?.value('工作表')), String(line?.value('单元格')))).toBe(shown);
        checked += 1;
      }
    }
    for (const record of recordsOf(workbook, '任务分年')) {
      for (const year of [2007, 2009]) {
        const shown = record.value(`${year}年平均完成率`);
        const line = sourced.get(`任务分年 ${String(record.value('任务编号'))} 平均完成率 ${year}年`);
        expect(cellIn(year, String(line?.value('工作表')), String(line?.value('单元格')))).toBe(shown);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(90);
  });

  it('compares no year with one that lies beyond a gap', () => {
    const changes = recordsOf(workbook, '指标增减').flatMap((one) => [
      one.value('2008年增减'),
      one.value('2009年增减'),
    ]);
    expect(new Set(changes)).toEqual(new Set([undefined]));
  });
});

describe('the cells of an evaluation', () => {
  const ratio = { numerator: 'A', denominator: 'B', factor: 10 };
  const year = (number: number, a: number, b: number): ConsolidatedYear =>
    consolidated({
      year: number,
      indicators: [
        ['A', '经费', '万元', '合计', a],
        ['B', '人口', '人', '期末', b],
        ['R', '人均', '元', '比率', (a / b) * 10, ratio],
      ],
      tasks: [['T01', '农民科学素质行动', number === 2007 ? 0.4 : 0.9]],
      units: [['U01', number === 2007 ? '区人事局' : '区人劳局']],
    });
  const trend = trendOf(
    [year(2007, 10, 40), year(2008, 20, 50)].map((one) => ({ file: one.file, year: one, findings: [] })),
  );
  const workbook = snapshotOf(layTrendWorkbook(trend, '', '2009-03-01'));

  it.each<[string, string, readonly string[], readonly (readonly unknown[])[]]>([
    [
      '指标分年 adds, takes the last, recomputes',
      '指标分年',
      ['指标编码', '2007年', '2008年', '累计', '有数年数'],
      [
        ['A', 10, 20, 30, 2],
        ['B', 40, 50, 50, 2],
        ['R', 2.5, 4, 6, 2],
      ],
    ],
    [
      '指标增减',
      '指标增减',
      ['指标编码', '2008年增减', '2008年增减率'],
      [
        ['A', 10, 1],
        ['B', 10, 0.25],
        ['R', 1.5, 0.6],
      ],
    ],
    ['任务分阶段', '任务分阶段', ['任务编号', '期初完成率', '期末完成率', '变化'], [['T01', 0.4, 0.9, 0.5]]],
    [
      '单位分年',
      '单位分年',
      ['单位编码', '单位名称', '曾用名', '2007年报送'],
      [['U01', '区人劳局', '区人事局', '按时']],
    ],
  ])('%s', (_what, sheet, headers, expected) => {
    expect(recordsOf(workbook, sheet).map((one) => headers.map((header) => one.value(header)))).toEqual(expected);
  });

  it('a chart draws the row of 指标分年, gaps and all', () => {
    const draft = layTrendWorkbook(trend, '', '2009-03-01').sheets.find(({ name }) => name === '图表');
    const [first] = draft?.charts ?? [];
    expect(first?.series[0]).toMatchObject({ at: { sheet: '指标分年', top: 4, left: 5, right: 6 }, values: [10, 20] });
  });

  it('two rows of charts stand on a page, none is torn', () => {
    const many = trendOf([
      result({ year: 2007, indicators: letters.map((code, index) => [code, code, '次', '合计', 1 + index]) }),
      result({ year: 2008, indicators: letters.map((code, index) => [code, code, '次', '合计', 90 - index]) }),
    ]);
    const draft = layTrendWorkbook(many, '', '2009-03-01').sheets.find(({ name }) => name === '图表');
    const [end = 0, ...more] = draft?.print?.pageEnds ?? [];
    expect([draft?.charts?.length, more]).toEqual([12, []]);
    expect(draft?.charts?.filter(({ area }) => area.bottom <= end)).toHaveLength(6);
    expect(draft?.charts?.filter(({ area }) => area.top <= end && area.bottom > end)).toEqual([]);
    const onPage = [...(draft?.rows ?? [])].slice(0, end);
    expect(onPage.reduce((sum, { height = 0 }) => sum + height, 0)).toBeLessThanOrEqual(pageHeight);
  });

  it('a name from a file is text in every cell', () => {
    const hostile = trendOf([
      result({
        year: 2007,
        region: '=1+1',
        units: [['U01', '=HYPERLINK("x")']],
        indicators: [['A', '+cmd', '次', '合计', 1]],
      }),
    ]);
    const kinds = layTrendWorkbook(hostile, '', '2009-03-01').sheets.flatMap(({ rows }) =>
      [...rows].flatMap(({ cells }) =>
        cells.flatMap((cell) =>
          cell !== undefined && typeof cell.content === 'object' && cell.content !== null && 'formula' in cell.content
            ? [cell.content.formula]
            : [],
        ),
      ),
    );
    expect(kinds.filter((formula) => /cmd|HYPERLINK\("x"/.test(formula))).toEqual([]);
  });
});
