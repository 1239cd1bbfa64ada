import { beforeAll, expect, it } from 'vitest';
import { resultText } from '../result-text';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { ledger2007 } from '../../ledger-2007';
import { mergedOn, opened, reportOf, samples, yearOfFiles } from '../../year-2007';
import { recordsOf } from '../records';

/** As much of merge-result.json as is compared. */
interface Result {
  readonly year: number;
  readonly asOf: string;
  readonly summary: Readonly<Record<string, unknown>>;
  readonly submissions: readonly Readonly<Record<string, unknown>>[];
  readonly tasks: readonly Readonly<Record<string, unknown>>[];
  readonly indicators: readonly (Readonly<Record<string, unknown>> & { readonly units: Record<string, number> })[];
  readonly activities: readonly Readonly<Record<string, unknown>>[];
  readonly matters: readonly Readonly<Record<string, unknown>>[];
  readonly findings: readonly { readonly code: string }[];
  readonly sources: readonly Readonly<Record<string, unknown>>[];
}

let result: Result;
let report: WorkbookSnapshot;

beforeAll(async () => {
  const year = yearOfFiles(await samples(1));
  result = JSON.parse(resultText(year)) as Result;
  report = opened(await reportOf(year));
});

/** The values of some columns of a sheet, null where a cell is empty. */
function table(sheet: string, headers: readonly string[]): unknown[][] {
  return recordsOf(report, sheet).map((record) => headers.map((header) => record.value(header) ?? null));
}

const numberOrNull = (value: unknown) => (typeof value === 'number' ? value : null);

it('names the year and the day', () => {
  expect([result.year, result.asOf, result.summary['units']]).toEqual([2007, mergedOn, 17]);
});

it('has the submissions of 报送情况', () => {
  const headers = ['单位编码', '报送状态', '填报日期', '文件', '版本数', '错误数', '提醒数', '完整率'];
  const fields = ['unit', 'state', 'filledOn', 'file', 'versions', 'errors', 'warnings', 'completeness'];
  expect(result.submissions.map((one) => fields.map((field) => one[field]))).toEqual(table('报送情况', headers));
  for (const state of ['按时', '迟报', '未报', '退回', '零报告']) {
    expect(result.summary[state]).toBe(result.submissions.filter((one) => one['state'] === state).length);
  }
});

it('has the tasks of 任务汇总', () => {
  const headers = ['任务编号', '应报单位', '已报单位', '已完成', '进行中', '未启动', '暂缓', '平均完成率', '逾期'];
  const fields = ['task', 'asked', 'reported', 'done', 'underWay', 'notStarted', 'suspended', 'average', 'overdue'];
  expect(result.tasks.map((one) => fields.map((field) => one[field]))).toEqual(table('任务汇总', headers));
});

it('has the totals and the units’ numbers of 指标汇总', () => {
  expect(result.indicators.map(({ code, total, lastTotal }) => [code, total, lastTotal])).toEqual(
    table('指标汇总', ['指标编码', '合计', '上年合计']),
  );
  const sums = recordsOf(report, '指标汇总').filter((record) => record.value('汇总方式') !== '比率');
  for (const record of sums) {
    const own = result.indicators.find(({ code }) => code === record.value('指标编码'));
    const units = ledger2007.units.map(({ code, name }) => [
      own?.units[code] ?? null,
      numberOrNull(record.value(name)),
    ]);
    for (const [stated, shown] of units) expect(stated).toBe(shown);
  }
});

it('has the activities and matters', () => {
  expect(result.activities.map((one) => [one['unit'], one['date'], one['name'] || null, one['participants']])).toEqual(
    table('活动汇总', ['单位编码', '日期', '活动名称', '参加人数']).map(([unit, date, name, people]) => [
      unit,
      date,
      name,
      numberOrNull(people),
    ]),
  );
  expect(result.matters.map((one) => [one['unit'], one['kind'], one['content']])).toEqual(
    table('问题建议', ['单位编码', '类别', '内容']),
  );
});

it('has the findings of 数据质量 and the lines of 数据来源, the hash of a file once with its submission', () => {
  expect(result.findings.map(({ code }) => [code])).toEqual(table('数据质量', ['代码']));
  const hashes = new Map(result.submissions.map((one) => [one['file'], one['sha256']]));
  const sources = result.sources.map(({ item, file, cell, raw }) => [item, file, hashes.get(file), cell, raw || null]);
  const lines = table('数据来源', ['汇总项', '文件', 'SHA-256', '单元格', '原值', '汇总表']);
  const ofReturns = lines.filter((line) => line.at(-1) !== '年度报告');
  expect(sources).toEqual(ofReturns.map((line) => line.slice(0, -1)));
});
