import { beforeAll, describe, expect, it } from 'vitest';
import { comparable, notComparable } from '../../../src/consolidation/comparable';
import type { AnnualConsolidation } from '../../../src/consolidation/annual';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { ledger2007 } from '../../ledger-2007';
import { mergedOn, opened, reportOf, samples, yearOfFiles } from '../../year-2007';
import { numbersOf, recordsOf } from '../records';

let year: AnnualConsolidation;
let report: WorkbookSnapshot;

beforeAll(async () => {
  year = yearOfFiles(await samples(2));
  report = opened(await reportOf(year));
});

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('what stands in the cells is what their formulas say', () => {
  it('指标汇总: totals and counts over the units’ columns, changes over the totals', () => {
    for (const record of recordsOf(report, '指标汇总')) {
      const figures = ledger2007.units.map(({ name }) => record.value(name));
      const numbers = figures.filter((figure) => typeof figure === 'number');
      const [total, last, change, rate] = ['合计', '上年合计', '增减', '增减率'].map((header) => record.value(header));
      if (record.value('汇总方式') !== '比率') {
        if (numbers.length === 0) expect(total).toBeUndefined();
        else expect(total).toBeCloseTo(sum(numbers), 9);
        expect(record.value('填报单位数')).toBe(numbers.length);
        expect(record.value('不适用数')).toBe(figures.filter((figure) => figure === '—').length);
        expect(record.value('未填数')).toBe(
          ledger2007.units.length - numbers.length - figures.filter((figure) => figure === '—').length,
        );
      }
      if (typeof total === 'number' && typeof last === 'number') {
        expect(change).toBeCloseTo(total - last, 9);
        const totals = year.indicators.find(({ indicator }) => indicator.code === record.value('指标编码'));
        const same = totals !== undefined && comparable(totals, year);
        if (last !== 0)
          expect([record.value('指标编码'), rate === notComparable]).toEqual([totals?.indicator.code, !same]);
        if (!same) continue;
        if (last === 0) expect(rate).toBeUndefined();
        else expect(rate).toBeCloseTo((total - last) / last, 9);
      } else expect([change, rate]).toEqual([undefined, undefined]);
    }
  });

  it('报送情况: the share of the cells that are filled in is of numbers beside it; a zero report has none', () => {
    for (const [index, record] of recordsOf(report, '报送情况').entries()) {
      const { state, used, completeness } = year.submissions[index] ?? {};
      const [share, required, filled] = ['完整率', '应填数', '已填数'].map((header) => record.value(header));
      expect(share).toBe(completeness);
      const numbers = state === '零报告' || completeness === undefined ? undefined : used?.content;
      expect([record.value('单位编码'), required, filled]).toEqual([
        record.value('单位编码'),
        numbers?.required,
        numbers?.filled,
      ]);
      if (numbers !== undefined) expect(share).toBe(numbers.filled / numbers.required);
    }
  });

  it('指标汇总: every total is a formula', () => {
    const totals = recordsOf(report, '指标汇总').flatMap((record) => record.cell('合计') ?? []);
    expect(totals.length).toBeGreaterThan(40);
    for (const cell of totals) expect(cell.formula).toBe(true);
  });

  it('指标汇总: ratios are of the totals, by unit of the unit’s own', () => {
    const value = (code: string, header: string) =>
      recordsOf(report, '指标汇总')
        .find((record) => record.value('指标编码') === code)
        ?.value(header);
    for (const { code, ratio } of ledger2007.indicators) {
      if (ratio === undefined) continue;
      for (const header of ['合计', '上年合计', ...ledger2007.units.map(({ name }) => name)]) {
        const [over, under] = [value(ratio.numerator, header), value(ratio.denominator, header)];
        const known = typeof over === 'number' && typeof under === 'number' && under !== 0;
        if (known) expect(value(code, header)).toBeCloseTo((over / under) * ratio.factor, 9);
        else expect(value(code, header)).toBeUndefined();
      }
    }
  });

  it('任务汇总: counts over 任务进展', () => {
    const progress = recordsOf(report, '任务进展');
    for (const record of recordsOf(report, '任务汇总')) {
      const items = progress.filter((one) => one.value('任务编号') === record.value('任务编号'));
      const whole = items.filter((one) => one.value('要点编号') === undefined);
      expect(record.value('已报单位')).toBe(whole.length);
      for (const state of ['已完成', '进行中', '未启动', '暂缓']) {
        expect(record.value(state)).toBe(whole.filter((one) => one.value('状态') === state).length);
      }
      const shares = numbersOf(whole, '完成率');
      if (shares.length === 0) expect(record.value('平均完成率')).toBeUndefined();
      else expect(record.value('平均完成率')).toBeCloseTo(sum(shares) / shares.length, 9);
      const late = items.filter(
        (one) =>
          String(one.value('完成时限') ?? '9999') < mergedOn && !['已完成', '暂缓'].includes(String(one.value('状态'))),
      );
      expect(record.value('逾期')).toBe(late.length);
    }
  });

  it('封面: figures under their labels, over the other sheets', () => {
    const rows = [...(report.sheets.find(({ name }) => name === '封面')?.rows.values() ?? [])];
    const under = (label: string) => {
      const index = rows.findIndex((cells) => cells.some(({ value }) => value === label));
      const column = rows[index]?.find(({ value }) => value === label)?.column;
      return rows[index + 1]?.find((cell) => cell.column === column)?.value;
    };
    const submissions = recordsOf(report, '报送情况');
    const count = (state: string) => submissions.filter((one) => one.value('报送状态') === state).length;
    for (const state of ['按时', '迟报', '未报', '退回', '零报告'])
      expect([state, under(state)]).toEqual([state, count(state)]);
    expect(under('应报单位')).toBe(submissions.length);
    const shares = numbersOf(submissions, '完整率');
    expect(under('平均完整率')).toBeCloseTo(sum(shares) / shares.length, 9);
    const quality = recordsOf(report, '数据质量');
    for (const level of ['错误', '提醒', '修正']) {
      expect(under(level)).toBe(quality.filter((one) => one.value('级别') === level).length);
    }
    const activities = recordsOf(report, '活动汇总');
    expect(under('活动')).toBe(activities.length);
    expect(under('参加人数')).toBe(sum(numbersOf(activities, '参加人数')));
    expect(under('活动经费(元)')).toBe(sum(numbersOf(activities, '经费(元)')));
    expect(under('逾期事项')).toBe(sum(numbersOf(recordsOf(report, '任务汇总'), '逾期')));
  });

  it('报送情况: errors and warnings are those of 数据质量', () => {
    const quality = recordsOf(report, '数据质量');
    for (const record of recordsOf(report, '报送情况')) {
      const own = quality.filter((one) => one.value('单位编码') === record.value('单位编码'));
      expect(record.value('错误数')).toBe(own.filter((one) => one.value('级别') === '错误').length);
      expect(record.value('提醒数')).toBe(own.filter((one) => one.value('级别') === '提醒').length);
    }
  });
});

it('has a line of 数据质量 for every finding, with raw and adopted text', () => {
  const lines = recordsOf(report, '数据质量').map((line) =>
    ['代码', '文件', '工作表', '单元格', '原值', '采用值'].map((header) => String(line.value(header) ?? '')),
  );
  expect(lines).toEqual(
    year.findings.map(({ code, where, values }) => [
      code,
      where.file ?? '',
      where.sheet ?? '',
      where.cell ?? '',
      String(values['raw'] ?? ''),
      String(values['adopted'] ?? ''),
    ]),
  );
});
