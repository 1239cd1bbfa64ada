import { beforeAll, describe, expect, it } from 'vitest';
import type { AnnualConsolidation } from '../../../src/consolidation/annual';
import type { ConsolidatedYear } from '../../../src/consolidation/consolidated/consolidated-year';
import { rollUp, type RollUp } from '../../../src/consolidation/levels/roll-up';
import { layLevelWorkbook } from '../../../src/report/levels/level-workbook';
import { snapshotOf } from '../../../src/workbook/drafted';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { readAs, readBack, sampleYear, yearOf } from '../../consolidation/consolidated-file';
import { recordsOf } from '../records';

const asOf = '2008-03-01';
const sum = (values: readonly (number | undefined)[]) => {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : Number(known.reduce((total, value) => total + value, 0).toPrecision(15));
};

/** Three districts in two cities in a province. */
const cities = { 甲市: ['东区', '西区'], 乙市: ['南县'] } as const;

let districts: AnnualConsolidation[];
let cityRollUps: RollUp[];
let cityReports: { name: string; workbook: WorkbookSnapshot }[];
let province: RollUp;
let workbook: WorkbookSnapshot;
let back: ConsolidatedYear;

beforeAll(async () => {
  districts = [];
  cityRollUps = [];
  cityReports = [];
  for (const [city, names] of Object.entries(cities)) {
    const years: AnnualConsolidation[] = [];
    for (const name of names) years.push(await sampleYear(city + name, 2007, districts.length + years.length + 1));
    districts.push(...years);
    const made = rollUp(
      years.map((year) => readBack(year)),
      { level: '市', region: city, year: 2007 },
      undefined,
      asOf,
    );
    cityRollUps.push(made);
    cityReports.push({ name: `${city}/年度汇总.xlsx`, workbook: snapshotOf(layLevelWorkbook(made, '')) });
  }
  const read = cityReports.map(({ name, workbook: report }) => readAs(name, report));
  expect(read.flatMap(({ findings }) => findings)).toEqual([]);
  province = rollUp(read, { level: '省', region: '某省', year: 2007 }, undefined, asOf);
  workbook = snapshotOf(layLevelWorkbook(province, ''));
  back = yearOf(readAs('某省.xlsx', workbook));
});

describe('three levels deep', () => {
  it('every indicator is the sum of the districts’, and ratios are recomputed', () => {
    for (const { indicator, total } of province.year.indicators) {
      const own = districts.map((year) => year.indicators.find((one) => one.indicator.code === indicator.code));
      if (indicator.combination !== '比率')
        expect([indicator.code, total]).toEqual([indicator.code, sum(own.map((one) => one?.total))]);
      else {
        const { numerator = '', denominator = '', factor = 0 } = indicator.ratio ?? {};
        const of = (code: string) => province.year.indicators.find((one) => one.indicator.code === code)?.total;
        const bottom = of(denominator);
        const expected = of(numerator) === undefined || !bottom ? undefined : ((of(numerator) ?? 0) / bottom) * factor;
        if (expected === undefined) expect(total).toBeUndefined();
        else expect(total).toBeCloseTo(expected, 9);
      }
    }
  });

  it('is itself a consolidated workbook of its level, in which nothing contradicts', () => {
    expect([back.level, back.region, back.year]).toEqual(['省', '某省', 2007]);
    expect(readAs('某省.xlsx', workbook).findings).toEqual([]);
    expect(back.submissions.map(({ unit }) => unit.name)).toEqual(['乙市', '甲市']);
  });

  it('a figure leads down through both files to the units’ cells', () => {
    const trail = back.sources.trail('指标汇总', 'KR100 本年数');
    expect(new Set(trail.map(({ depth }) => depth))).toEqual(new Set([0, 1, 2]));
    for (const line of trail.filter(({ depth }) => depth === 2)) {
      const units = districts.flatMap((year) => year.indicators[0]?.thisYear ?? []);
      expect(
        units.some(
          ({ file, figure }) =>
            file.sha256 === line.sha256 &&
            figure.sheet === line.sheet &&
            figure.cell === line.cell &&
            figure.raw === line.raw,
        ),
      ).toBe(true);
    }
    const counted = (depth: number) =>
      sum(
        trail
          .filter((line) => line.depth === depth)
          .map(({ adopted }) => (adopted.state === 'value' ? adopted.value : undefined)),
      );
    expect([counted(0), counted(1), counted(2)]).toEqual(Array(3).fill(province.year.indicators[0]?.total));
  });

  it('shares of tasks and figures of activities lead down too', () => {
    expect(back.sources.trail('任务进展', 'T01 完成率').map(({ depth }) => depth)).toContain(2);
    const items = recordsOf(workbook, '数据来源').map((one) => [one.value('汇总项'), one.value('层级')]);
    expect(items).toContainEqual(['活动1 参加人数', 1]);
    expect(
      items.filter(([item, level]) => /^　+活动\d+ 参加人数$/.test(String(item)) && level === 3).length,
    ).toBeGreaterThan(0);
  });

  it('报送分地区 and 任务分地区 say what the level below did, with their totals', () => {
    const city = cityReports.find(({ name }) => name.startsWith('甲市'))?.workbook;
    if (city === undefined) throw new Error('there is no city');
    const rows = recordsOf(city, '报送分地区').map((one) => [
      one.value('单位名称'),
      one.value('应报单位'),
      one.value('未报'),
    ]);
    const own = districts
      .slice(0, 2)
      .map(({ ledger, submissions }): [string, number, number] => [
        ledger.region,
        submissions.length,
        submissions.filter(({ state }) => state === '未报').length,
      ]);
    const total = ['合计', sum(own.map(([, asked]) => asked)), sum(own.map(([, , missing]) => missing))];
    expect(rows).toEqual([...own, total]);
    const tasks = recordsOf(city, '任务分地区').filter((one) => one.value('任务编号') === 'T01');
    expect(tasks.map((one) => one.value('已完成'))).toEqual([
      ...districts.slice(0, 2).map(({ tasks: all }) => all[0]?.done),
      sum(districts.slice(0, 2).map(({ tasks: all }) => all[0]?.done)),
    ]);
  });

  it('lists its sheets on the cover, those of the districts among them', () => {
    const texts = (sheet: string) =>
      [...(workbook.sheets.find(({ name }) => name === sheet)?.rows.values() ?? [])].flat().map(({ value }) => value);
    expect(texts('封面')).toEqual(expect.arrayContaining(['报送分地区', '任务分地区']));
  });

  it('activities and matters keep their unit’s name', () => {
    const [first] = recordsOf(workbook, '活动汇总');
    expect(String(first?.value('备注'))).toMatch(/^乙市南县：区/);
    expect(recordsOf(workbook, '活动汇总')).toHaveLength(
      sum(districts.map(({ activities }) => activities.length)) ?? 0,
    );
    expect(recordsOf(workbook, '问题建议')).toHaveLength(sum(districts.map(({ matters }) => matters.length)) ?? 0);
  });
});
