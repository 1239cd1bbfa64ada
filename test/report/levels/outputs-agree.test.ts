import { beforeAll, describe, expect, it } from 'vitest';
import { submissionStates } from '../../../src/consolidation/annual';
import { taskCounts } from '../../../src/consolidation/consolidated/consolidated-year';
import { rollUp, type RollUp } from '../../../src/consolidation/levels/roll-up';
import { levelResultPieces } from '../../../src/report/levels/level-result';
import { layLevelWorkbook } from '../../../src/report/levels/level-workbook';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { opened } from '../../year-2007';
import { numbersOf, recordsOf, type ReportRecord } from '../records';
import { WrittenFiles } from '../written-files';

/** merge-result.json of a level, as far as it is compared. */
interface Result {
  readonly level: string;
  readonly summary: Readonly<Record<string, unknown>>;
  readonly submissions: readonly { readonly unit: string; readonly state: string; readonly file: string }[];
  readonly districts: readonly {
    readonly unit: string;
    readonly file: string;
    readonly submissions: Readonly<Record<string, number>>;
    readonly tasks: readonly (Readonly<Record<string, number | null>> & { readonly task: string })[];
  }[];
  readonly tasks: readonly { readonly task: string; readonly average: number | null; readonly done: number }[];
  readonly indicators: readonly {
    readonly code: string;
    readonly combination: string;
    readonly total: number | null;
    readonly lastTotal: number | null;
    readonly units: Readonly<Record<string, number>>;
  }[];
  readonly activities: readonly { readonly participants: number | null; readonly cost: number | null }[];
  readonly sources: readonly Source[];
}

interface Source {
  readonly table: string;
  readonly item: string;
  readonly unit: string;
  readonly sha256: string;
  readonly sheet: string;
  readonly cell: string;
  readonly raw: string;
  readonly value: number | null;
  readonly level: number;
}

const asOf = '2008-03-01';
const files = new WrittenFiles();
let districts: WorkbookSnapshot[];
let workbook: WorkbookSnapshot;
let result: Result;

async function upper(level: string, region: string, reports: readonly (readonly [string, Uint8Array])[]) {
  const results = reports.map(([name, bytes]) => files.read(name, bytes));
  const made: RollUp = rollUp(results, { level, region, year: 2007 }, undefined, asOf);
  return { made, bytes: await files.written(layLevelWorkbook(made, '')) };
}

/** Three districts of two cities of a province, every report written to a file and read from it. */
beforeAll(async () => {
  const east = await files.district('甲市东区', 2007, 1);
  const west = await files.district('甲市西区', 2007, 2);
  const south = await files.district('乙市南县', 2007, 3);
  districts = [east, west, south].map(opened);
  const first = await upper('市', '甲市', [
    ['东区.xlsx', east],
    ['西区.xlsx', west],
  ]);
  const second = await upper('市', '乙市', [['南县.xlsx', south]]);
  const province = await upper('省', '某省', [
    ['甲市.xlsx', first.bytes],
    ['乙市.xlsx', second.bytes],
  ]);
  workbook = opened(province.bytes);
  result = JSON.parse([...levelResultPieces(province.made)].join('')) as Result;
}, 120_000);

const value = (raw: unknown): number | null => (typeof raw === 'number' ? raw : null);
const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((all, number) => all + (number ?? 0), 0);
const all = (sheet: string): ReportRecord[] => districts.flatMap((district) => recordsOf(district, sheet));
/** Records of units or tasks, without the line of totals. */
const keyed = (sheet: string, header: string) =>
  recordsOf(workbook, sheet).filter((record) => record.value(header) !== undefined);

describe('all that is written of a province says the same as its districts', () => {
  it('of who reported', () => {
    const cities = result.districts.map((one) => one.submissions);
    const rows = keyed('报送分地区', '单位编码').filter((record) => record.value('单位名称') !== '合计');
    for (const header of ['应报单位', ...submissionStates]) {
      expect(rows.map((record) => record.value(header))).toEqual(cities.map((one) => one[header]));
      const total = recordsOf(workbook, '报送分地区').find((record) => record.value('单位名称') === '合计');
      expect([header, total?.value(header)]).toEqual([header, sum(cities.map((one) => one[header] ?? null))]);
    }
    const states = keyed('报送情况', '单位编码').map((record) => String(record.value('报送状态')));
    expect(result.submissions.map(({ state }) => state)).toEqual(states);
    for (const state of submissionStates)
      expect(result.summary[state]).toBe(states.filter((one) => one === state).length);
  });

  it('of each task', () => {
    const rows = keyed('任务汇总', '任务编号').map((record) => [
      ...[record.value('任务编号'), value(record.value('平均完成率')), record.value('已完成')],
    ]);
    expect(result.tasks.map(({ task, average, done }) => [task, average, done])).toEqual(rows);
    for (const { unit, tasks } of result.districts) {
      for (const one of tasks) {
        const row = recordsOf(workbook, '任务分地区').find(
          (record) => record.value('任务编号') === one.task && record.value('单位编码') === unit,
        );
        expect(taskCounts.map((header) => [one.task, header, value(row?.value(header))])).toEqual(
          taskCounts.map((header) => [one.task, header, one[header]]),
        );
      }
    }
    const counted = keyed('任务分地区', '单位编码');
    expect(counted.length).toBe(sum(result.districts.map(({ tasks }) => tasks.length)));
  });

  it('of each indicator, at every level of 数据来源', () => {
    for (const record of recordsOf(workbook, '指标汇总')) {
      const code = String(record.value('指标编码'));
      const said = result.indicators.find((one) => one.code === code);
      expect([code, said?.total, said?.lastTotal]).toEqual([
        ...[code, value(record.value('合计')), value(record.value('上年合计'))],
      ]);
      if (said === undefined || said.combination === '比率' || said.total === null) continue;
      const below = all('指标汇总').filter((one) => one.value('指标编码') === code);
      expect([code, sum(numbersOf(below, '合计'))]).toEqual([code, expect.closeTo(said.total, 8)]);
      expect([code, sum(Object.values(said.units))]).toEqual([code, expect.closeTo(said.total, 8)]);
      const lines = result.sources.filter((one) => one.table === '指标汇总' && one.item === `${code} 本年数`);
      for (const level of [1, 2, 3]) {
        const own = lines.filter((line) => line.level === level).map((line) => line.value);
        expect([code, level, sum(own)]).toEqual([code, level, expect.closeTo(said.total, 8)]);
      }
    }
  });

  it('of activities', () => {
    const rows = keyed('活动汇总', '活动名称');
    for (const [header, item, field] of [
      ['参加人数', '参加人数', 'participants'],
      ['经费(元)', '经费', 'cost'],
    ] as const) {
      const total = sum(numbersOf(all('活动汇总'), header));
      expect(sum(numbersOf(rows, header))).toBe(total);
      expect(sum(result.activities.map((one) => one[field]))).toBe(total);
      const lines = result.sources.filter((one) => one.table === '活动汇总' && one.item.endsWith(` ${item}`));
      for (const level of [1, 2, 3]) {
        expect([level, sum(lines.filter((line) => line.level === level).map((line) => line.value))]).toEqual([
          ...[level, total],
        ]);
      }
    }
    expect(result.activities).toHaveLength(rows.length);
  });

  it('in 数据来源 of the workbook and in merge-result.json, line by line', () => {
    const lines = recordsOf(workbook, '数据来源').map((line) => [
      line.value('汇总表'),
      String(line.value('汇总项')).trim(),
      line.value('层级'),
      line.value('工作表'),
      line.value('单元格'),
      value(line.value('采用值')),
    ]);
    expect(result.sources.map((one) => [one.table, one.item, one.level, one.sheet, one.cell, one.value])).toEqual(
      lines,
    );
    expect(lines.length).toBeGreaterThan(1_000);
  });

  it('as the cells that its lines lead to: in the cities’ files, in the districts’, in the units’', () => {
    const checked = [0, 0, 0, 0];
    for (const { table, level, sha256, sheet, cell, raw, item } of result.sources) {
      // Counted, over all cells of a column.
      if (table === '报送分地区') continue;
      expect([item, level, sheet, cell, files.raw(sha256, sheet, cell)]).toEqual([item, level, sheet, cell, raw]);
      checked[level] = (checked[level] ?? 0) + 1;
    }
    expect(checked.slice(1).every((count) => count > 100)).toBe(true);
  });
});
