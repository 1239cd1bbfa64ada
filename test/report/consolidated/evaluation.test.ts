import { beforeAll, describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/evaluation/evaluate';
import { defaultCriteria } from '../../../src/ledger/scoring/default-criteria';
import { resultText } from '../result-text';
import type { AnnualConsolidation } from '../../../src/consolidation/annual';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { filledOn, yearWith } from '../../evaluation/scored';
import { hostile, scoredYear } from '../../evaluation/scored-year';
import { ledger2007 } from '../../ledger-2007';
import { opened, reportOf } from '../../year-2007';
import { numbersOf, recordsOf, type ReportRecord } from '../records';

let year: AnnualConsolidation;
let report: WorkbookSnapshot;

beforeAll(async () => {
  year = scoredYear();
  report = opened(await reportOf(year));
});

const unitRows = () => recordsOf(report, '测评').filter((record) => record.value('单位编码') !== undefined);
const rowOf = (unit: string): ReportRecord => {
  const found = unitRows().find((record) => record.value('单位编码') === unit);
  if (found === undefined) throw new Error(`${unit} has no row`);
  return found;
};
const values = (record: ReportRecord, headers: readonly string[]) =>
  headers.map((header) => record.value(header) ?? null);

describe('测评', () => {
  const summary = ['报送', '方案', hostile, '自评', '项目分', '加减分', '得分', '应得分', '得分率', '名次', '等次'];

  it.each<[string, unknown[]]>([
    ['U03', [4, '—', 3, 8, 7, 0, 7, 8, 0.875, 1, '良好']],
    ['U05', [4, '—', 3, null, 7, 0, 7, 8, 0.875, 1, '良好']],
    ['U06', [2, '—', 3, null, 5, 0, 5, 8, 0.625, 4, '合格']],
    ['U14', [3.5, 1, 3, null, 7.5, 0.25, 7.75, 10, 0.775, 3, '优秀']],
    ['U02', [0, '待评', '待评', null, 0, 0, 0, 10, '待评', '待评', '待评']],
  ])('has what comes of %s', (unit, expected) => {
    expect(values(rowOf(unit), summary)).toEqual(expected);
  });

  it('has the full marks of each item under the headers', () => {
    const [first] = recordsOf(report, '测评');
    expect(first === undefined ? [] : values(first, ['单位名称', '报送', '方案', hostile, '应得分'])).toEqual([
      '标准分',
      4,
      2,
      4,
      10,
    ]);
  });

  it('adds up by formulas; scores are no formulas, and 等次 by hand is none', () => {
    const computed = (unit: string, headers: readonly string[]) =>
      headers.map((header) => rowOf(unit).cell(header)?.formula === true);
    expect(computed('U14', ['项目分', '加减分', '得分', '应得分', '得分率', '名次'])).toEqual(Array(6).fill(true));
    expect(computed('U14', ['报送', '方案', hostile, '等次'])).toEqual(Array(4).fill(false));
    expect(computed('U03', ['等次'])).toEqual([true]);
  });

  it('tells at the cell what the rule comes to where the office said otherwise', () => {
    const comments = report.sheets.find(({ name }) => name === '测评')?.comments ?? [];
    const { row } = rowOf('U14');
    expect(comments.map(({ row: at, column }) => [at, column])).toEqual([
      [row, 4],
      [row, 14],
    ]);
    expect(comments[0]?.text).toContain('4');
  });
});

describe('测评明细', () => {
  const details = (unit: string) => recordsOf(report, '测评明细').filter((record) => record.value('单位编码') === unit);

  it('has a row an item, and one a bonus', () => {
    expect(details('U14').map((record) => values(record, ['标准分', '考核分', '评定', '计算分']))).toEqual([
      [4, 3.5, '手工', 4],
      [2, 1, '计算', 1],
      [4, 3, '手工', null],
      [null, 0.25, '加减分', null],
    ]);
  });

  it('opens the rows a score comes from, by links relative to the report', () => {
    expect(details('U14').map((record) => values(record, ['依据', '打开']))).toEqual([
      ['台账“测评”C4；单位信息 B9', '单位信息'],
      ['工作方案 D4:D5', '工作方案'],
      ['台账“测评”C4', null],
      ['台账“测评加减分”C4', null],
    ]);
    expect(details('U02').map((record) => record.value('打开') ?? null)).toEqual(['报送情况', '报送情况', null]);
  });

  it('has the self score and its difference beside the checked one', () => {
    expect(details('U03').map((record) => values(record, ['自评分', '考核分', '差异']))).toEqual([
      [4, 4, 0],
      [null, '—', null],
      [4, 3, 1],
    ]);
  });

  it('keeps texts of others texts', () => {
    const cells = recordsOf(report, '测评明细').flatMap((record) =>
      ['项目', '怎么得来', '自评说明'].map((header) => record.cell(header)),
    );
    const found = cells.filter((cell) => String(cell?.value).startsWith('=HYPERLINK'));
    expect(found.length).toBeGreaterThan(3);
    for (const cell of found) expect([cell?.kind, cell?.formula]).toEqual(['text', undefined]);
  });

  it('adds up to 测评', () => {
    for (const record of unitRows()) {
      const own = details(String(record.value('单位编码')));
      const sum = (rows: readonly ReportRecord[]) =>
        Math.round(numbersOf(rows, '考核分').reduce((total, one) => total + one, 0) * 100) / 100;
      expect(sum(own)).toBe(record.value('得分'));
      expect(sum(own.filter((one) => one.value('评定') === '加减分'))).toBe(record.value('加减分'));
    }
  });
});

it('says the same in merge-result.json', () => {
  interface Scores {
    readonly unit: string;
    readonly points: number;
    readonly full: number;
    readonly rate: number | null;
    readonly rank: number | null;
    readonly grade: string | null;
  }
  const { evaluation } = JSON.parse(resultText(year)) as { evaluation: readonly Scores[] };
  const orOpen = (value: unknown) => value ?? '待评';
  expect(
    evaluation.map(({ unit, points, full, rate, rank, grade }) => [
      unit,
      points,
      full,
      orOpen(rate),
      orOpen(rank),
      orOpen(grade),
    ]),
  ).toEqual(unitRows().map((record) => values(record, ['单位编码', '得分', '应得分', '得分率', '名次', '等次'])));
});

it('is left out where the ledger has no standard', async () => {
  const without = yearWith(ledger2007, { U03: filledOn('2008-01-20') });
  const sheets = opened(await reportOf(without)).sheets.map(({ name }) => name);
  expect(sheets).not.toContain('测评');
  expect(resultText(without)).not.toContain('"evaluation"');
});

it('works without units and with every default item', async () => {
  const bare = yearWith({ ...ledger2007, units: [], assignments: [], criteria: defaultCriteria }, {});
  expect(evaluate(bare)?.units).toEqual([]);
  expect(recordsOf(opened(await reportOf(bare)), '测评')).toHaveLength(1);
});
