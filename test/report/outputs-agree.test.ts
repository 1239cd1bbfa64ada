import { beforeAll, describe, expect, it } from 'vitest';
import { consolidate } from '../../src/consolidation/consolidate';
import { submissionStates } from '../../src/consolidation/annual';
import { defaultCriteria } from '../../src/ledger/scoring/default-criteria';
import { layDashboard } from '../../src/report/dashboard/page';
import { shownNumber, shownShare } from '../../src/report/dashboard/shown';
import { resultText } from './result-text';
import { numberText } from '../../src/report/written/number-style';
import { figuresOf, layAnnualReport } from '../../src/report/written/annual/report';
import type { AnnualReport } from '../../src/report/written/annual/report';
import { readReturnFile } from '../../src/returns/read';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { nodePlatform } from '../../scripts/platform';
import { criterion } from '../evaluation/scored';
import { ledger2007 } from '../ledger-2007';
import { problem } from '../problem';
import { mergedOn, opened, reportOf, samples } from '../year-2007';
import { numbersOf, recordsOf } from './records';

/** What merge-result.json says, as far as it is compared. */
interface Result {
  readonly summary: Readonly<Record<string, unknown>>;
  readonly submissions: readonly {
    readonly unit: string;
    readonly state: string;
    readonly completeness: number | null;
  }[];
  readonly tasks: readonly { readonly task: string; readonly average: number | null; readonly overdue: number }[];
  readonly indicators: readonly {
    readonly code: string;
    readonly total: number | null;
    readonly lastTotal: number | null;
  }[];
  readonly activities: readonly { readonly participants: number | null; readonly cost: number | null }[];
  readonly evaluation: readonly {
    readonly unit: string;
    readonly points: number;
    readonly rate: number | null;
    readonly rank: number | null;
    readonly grade: string | null;
    readonly items: readonly { readonly item: string; readonly points: number | null }[];
  }[];
  readonly problems: readonly {
    readonly code: string;
    readonly task: string;
    readonly units: readonly string[];
    readonly state: string;
    readonly outcome: string;
  }[];
  readonly sources: readonly { readonly table: string; readonly item: string; readonly value: number | null }[];
}

/** Handed to 区教育局 but for the last: answered in time, late and not at all. */
const problems = [
  problem({
    code: '2007-Q01',
    task: 'T01',
    units: ['区教育局'],
    state: '已答复',
    answer: '已办',
    answered: '2007-12-01',
  }),
  problem({
    code: '2007-Q02',
    task: 'T01',
    units: ['区教育局'],
    state: '不采纳',
    answer: '暂缓',
    answered: '2007-12-20',
  }),
  problem({ code: '2007-Q03', task: 'T02', units: ['区教育局'] }),
  problem({ code: '2007-Q04', task: 'T02', units: ['区科协'], state: '待交办', handed: undefined }),
];

let workbook: WorkbookSnapshot;
let result: Result;
let page: string;
let written: AnnualReport;

beforeAll(async () => {
  const criteria = [...defaultCriteria, criterion({ item: '问题答复', rule: '问题答复' })];
  const ledger = { ...ledger2007, criteria, problems };
  const files = await samples(1);
  const results = files.map((file) => readReturnFile({ ...file, modified: 0 }, ledger, nodePlatform));
  const year = consolidate(ledger, results, mergedOn);
  workbook = opened(await reportOf(year));
  result = JSON.parse(resultText(year)) as Result;
  page = layDashboard(year);
  written = layAnnualReport(year);
}, 60_000);

const sum = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((all, number) => all + (number ?? 0), 0);

/** The figure that the page shows under a name. */
function tile(name: string): string {
  const match = new RegExp(`<dt>${name}</dt><dd>(.*?)</dd>`).exec(page);
  return (match?.[1] ?? '').replace(/<small>.*/, '').trim();
}

/** The rows of a table of the written report's annex, by their first cell. */
function annexed(caption: RegExp): Map<string, readonly string[]> {
  const tables = (written.document.annexes ?? []).flatMap(({ body }) => body);
  const found = tables.find((block) => block.kind === 'table' && caption.test(block.caption ?? ''));
  if (found?.kind !== 'table') throw new Error(`there is no table ${caption}`);
  return new Map(found.rows.map((row) => [row[0] ?? '', row]));
}

const value = (raw: unknown): number | null => (typeof raw === 'number' ? raw : null);

describe('all that is written of one year says the same', () => {
  it('of who reported', () => {
    const states = recordsOf(workbook, '报送情况').map((record) => String(record.value('报送状态')));
    expect(states).toEqual(result.submissions.map(({ state }) => state));
    for (const state of submissionStates)
      expect(result.summary[state]).toBe(states.filter((one) => one === state).length);
    expect(tile('应报单位')).toBe(String(states.length));
    expect(tile('未报')).toBe(String(states.filter((one) => one === '未报').length));
    expect(tile('退回')).toBe(String(states.filter((one) => one === '退回').length));
    const shares = numbersOf(recordsOf(workbook, '报送情况'), '完整率');
    expect(result.submissions.flatMap(({ completeness }) => completeness ?? [])).toEqual(shares);
    expect(tile('平均完整率')).toBe(shownShare(sum(shares) / shares.length));
  });

  it('of each task', () => {
    const records = recordsOf(workbook, '任务汇总').filter((record) => record.value('任务编号') !== undefined);
    const rows = records.map((record) => [
      record.value('任务编号'),
      value(record.value('平均完成率')),
      record.value('逾期'),
    ]);
    expect(result.tasks.map(({ task, average, overdue }) => [task, average, overdue])).toEqual(rows);
    const foot = /<tfoot>(.*?)<\/tfoot>/s.exec(page)?.[1] ?? '';
    const shown = [...foot.matchAll(/<td>(.*?)<\/td>/g)].map(([, text]) => text);
    expect(shown).toEqual(result.tasks.map(({ average }) => shownShare(average ?? undefined)));
    expect(tile('逾期事项')).toBe(String(sum(result.tasks.map(({ overdue }) => overdue))));
  });

  it('of each indicator, down to the lines of 数据来源', () => {
    const combined = new Map<string, string>();
    const annex = annexed(/指标/);
    for (const record of recordsOf(workbook, '指标汇总')) {
      const code = String(record.value('指标编码'));
      const [now, before] = [value(record.value('合计')), value(record.value('上年合计'))];
      combined.set(code, String(record.value('汇总方式')));
      const said = result.indicators.find((one) => one.code === code);
      expect([code, said?.total, said?.lastTotal]).toEqual([code, now, before]);
      const name = String(record.value('指标名称'));
      const row = new RegExp(`<th scope="row">${name.replace(/[()]/g, '\\$&')}</th>(.*?)</tr>`).exec(page)?.[1] ?? '';
      const cells = [...row.matchAll(/<td class="number">(.*?)<\/td>/g)].map(([, text]) => text);
      expect([name, ...cells.slice(0, 2)]).toEqual([
        name,
        shownNumber(now ?? undefined),
        shownNumber(before ?? undefined),
      ]);
      const rate = record.value('增减率');
      const shownRate =
        typeof rate === 'number' ? `${rate > 0 ? '+' : ''}${(rate * 100).toFixed(1)}%` : String(rate ?? '');
      expect([name, cells[3]]).toEqual([name, shownRate]);
      if (now !== null) expect([name, annex.get(name)?.[2]]).toEqual([name, numberText(now)]);
    }
    for (const { code, total } of result.indicators) {
      if (combined.get(code) === '比率' || total === null) continue;
      const lines = result.sources.filter(({ table, item }) => table === '指标汇总' && item === `${code} 本年数`);
      expect([code, sum(lines.map((line) => line.value))]).toEqual([code, expect.closeTo(total, 8)]);
    }
  });

  it('of what was raised, who was to answer and whether the answer came in time', () => {
    const rows = recordsOf(workbook, '问题答复').map((record) =>
      ['问题编号', '状态', '办理结果'].map((header) => record.value(header)),
    );
    expect(rows.map(([, , outcome]) => outcome)).toEqual(['按时答复', '迟答复', '逾期未答复', '待交办']);
    expect(result.problems.map(({ code, state, outcome }) => [code, state, outcome])).toEqual(rows);
    const stated = figuresOf(written).flatMap(({ name, value }) => {
      const [, task, outcome] = /^(T\d+) (交办|按时答复|迟答复|逾期未答复)$/.exec(name) ?? [];
      return task === undefined || value === 0 ? [] : [`${task} ${outcome ?? ''} ${value}`];
    });
    expect(stated.sort()).toEqual(
      ['T01 交办 2', 'T01 按时答复 1', 'T01 迟答复 1', 'T02 交办 1', 'T02 逾期未答复 1'].sort(),
    );
    const points = (unit: string) =>
      result.evaluation.find((one) => one.unit === unit)?.items.find(({ item }) => item === '问题答复')?.points;
    expect(points('U04')).toBe(3.33);
    expect(points('U14')).toBeNull();
  });

  it('of activities', () => {
    const records = recordsOf(workbook, '活动汇总').filter((record) => record.value('活动名称') !== undefined);
    const [people, cost] = [sum(numbersOf(records, '参加人数')), sum(numbersOf(records, '经费(元)'))];
    expect(result.activities).toHaveLength(records.length);
    expect(sum(result.activities.map((one) => one.participants))).toBe(people);
    expect(sum(result.activities.map((one) => one.cost))).toBe(cost);
    expect([tile('活动'), tile('参加人数'), tile('活动经费')]).toEqual([
      String(records.length),
      shownNumber(people),
      shownNumber(cost),
    ]);
    const ofActivities = result.sources.filter(({ table }) => table === '活动汇总');
    expect(sum(ofActivities.filter(({ item }) => item.endsWith('参加人数')).map((line) => line.value))).toBe(people);
    expect(sum(ofActivities.filter(({ item }) => item.endsWith('经费')).map((line) => line.value))).toBe(cost);
  });

  it('of scores and ranks', () => {
    const records = recordsOf(workbook, '测评').filter((record) => record.value('单位编码') !== undefined);
    const rows = records.map((record) => [
      record.value('单位编码'),
      record.value('得分'),
      value(record.value('得分率')),
      value(record.value('名次')),
    ]);
    expect(result.evaluation.map(({ unit, points, rate, rank }) => [unit, points, rate, rank])).toEqual(rows);
    expect(result.evaluation.length).toBeGreaterThan(0);
  });

  it('of every figure that the written report states', () => {
    const lines = recordsOf(workbook, '数据来源').filter((line) => line.value('汇总表') === '年度报告');
    const adopted = new Map(lines.map((line) => [String(line.value('汇总项')), value(line.value('采用值'))]));
    const stated = written.paragraphs.flatMap(({ figures }) => figures);
    expect(stated.length).toBeGreaterThan(200);
    for (const { where, name, value: said } of stated)
      expect([where, name, adopted.get(`${where}：${name}`)]).toEqual([where, name, said]);
  });
});
