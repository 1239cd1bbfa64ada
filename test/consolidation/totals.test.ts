import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger';
import { sumOf } from '../../src/consolidation/totals';
import type { AnnualConsolidation } from '../../src/consolidation/annual';
import type { CellContent } from '../../src/workbook/draft';
import { ledger2007 } from '../ledger-2007';
import { returned, yearOf } from './returned';

/** Row of an indicator in the sheet 指标 of a return. */
const rowOf = (code: string) =>
  4 + ledger2007.indicators.filter(({ combination }) => combination !== '比率').findIndex((one) => one.code === code);

/** The year in which each unit wrote one thing for an indicator. */
function yearWith(written: Readonly<Record<string, Readonly<Record<string, CellContent>>>>): AnnualConsolidation {
  return yearOf(
    Object.entries(written).map(([code, figures]) => {
      const cells = Object.entries(figures).map(([indicator, content]) => [`D${rowOf(indicator)}`, content]);
      return returned(code, { 指标: Object.fromEntries(cells) as Record<string, CellContent> });
    }),
  );
}

const totalOf = (year: AnnualConsolidation, code: string) =>
  year.indicators.find(({ indicator }) => indicator.code === code);

describe('indicators', () => {
  it.each<[string, CellContent[], number | undefined]>([
    ['numbers', [3, 4], 7],
    ['a number and zero', [3, 0], 3],
    ['zeros', [0, 0], 0],
    ['a number and 不适用', [3, '—'], 3],
    ['a number and nothing', [3, null], 3],
    ['a number and what cannot be read', [3, '不详'], 3],
    ['nothing known is not 0', ['—', null], undefined],
    ['a broken formula is not 0', [{ formula: '1/0', result: '#DIV/0!' }], undefined],
  ])('合计 and 期末 of %s', (_what, [first = null, second = null], total) => {
    for (const code of ['L-H1', 'KR100']) {
      const year = yearWith({ U03: { [code]: first }, U04: { [code]: second } });
      expect(totalOf(year, code)?.total).toBe(total);
    }
  });

  it('keeps binary noise out of sums', () => {
    const year = yearWith({ U03: { KJ100: 0.1 }, U04: { KJ100: 0.2 } });
    expect(totalOf(year, 'KJ100')?.total).toBe(0.3);
  });

  it('counts the four states apart', () => {
    const year = yearWith({ U03: { KR100: 0 }, U04: { KR100: '—' }, U05: { KR100: null }, U06: { KR100: '不详' } });
    const totals = totalOf(year, 'KR100');
    expect(totals?.thisYear.map(({ unit, figure }) => [unit.code, figure.state])).toEqual([
      ['U03', 'value'],
      ['U04', 'notApplicable'],
      ['U05', 'empty'],
      ['U06', 'unreadable'],
    ]);
    expect(totals?.asked).toBe(17);
  });

  it.each<[string, CellContent, CellContent, number | undefined]>([
    ['recomputed from totals', 12, 40_000, 3],
    ['unknown without its numerator', null, 40_000, undefined],
    ['unknown without its denominator', 12, '—', undefined],
    ['unknown over zero', 12, 0, undefined],
    ['zero over something', 0, 40_000, 0],
  ])('比率: %s', (_what, numerator, denominator, expected) => {
    const year = yearWith({ U03: { KJ121: numerator, 'L-P1': denominator } });
    expect(totalOf(year, 'L-X1')?.total).toBe(expected);
  });

  it('比率 is of the totals, never a sum or mean of the units’', () => {
    const year = yearWith({ U03: { KJ121: 1, 'L-P1': 10_000 }, U04: { KJ121: 3, 'L-P1': 30_000 } });
    expect(totalOf(year, 'L-X1')?.total).toBe(1);
  });

  it('sums nothing to nothing', () => {
    expect(sumOf([])).toBeUndefined();
  });
});

describe('tasks', () => {
  const taskOf = (year: AnnualConsolidation, code: string) => year.tasks.find(({ task }) => task.code === code);

  it('counts units by the state of the task as a whole, items by their deadline', () => {
    const year = yearOf([
      returned('U03', { 任务进展: { G5: '进行中', H5: 0.5, G6: '进行中', H6: 0.5 } }),
      returned('U06', { 任务进展: { G4: '暂缓', H4: '—', G5: '暂缓', H5: 0.5 } }),
    ]);
    // U03 and U06 carry T08 and its work point, which is due on 2007-12-31.
    expect(taskOf(year, 'T08')).toMatchObject({
      asked: 9,
      reported: 2,
      done: 0,
      underWay: 1,
      notStarted: 0,
      suspended: 1,
      average: 0.5,
      overdue: 1,
    });
    expect(taskOf(year, 'T01')).toMatchObject({ asked: 8, reported: 0, average: undefined, overdue: 0 });
  });

  it('names the lead units, the first one first', () => {
    expect(taskOf(yearOf([]), 'T02')?.leads.map(({ name }) => name)).toEqual(['区农办', '区农业局']);
  });

  it('asks only units that are on the list', () => {
    const ledger: Ledger = {
      ...ledger2007,
      units: ledger2007.units.map((unit) => (unit.code === 'U04' ? { ...unit, active: false } : unit)),
    };
    const totals = taskOf(yearOf([], ledger), 'T01');
    expect([totals?.asked, totals?.leads.map(({ code }) => code)]).toEqual([7, ['U12']]);
  });

  it('orders progress by task, point and unit', () => {
    const year = yearOf(['U14', 'U04', 'U12'].map((code) => returned(code)));
    const keys = year.progress.map(({ unit, report }) => [report.item.task, report.item.point, unit.code].join(' '));
    expect(keys).toEqual([...keys].sort());
  });
});
