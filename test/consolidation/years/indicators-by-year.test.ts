import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indicatorsByYear } from '../../../src/consolidation/years/indicators-by-year';
import { known } from '../../../src/consolidation/years/indicator-line';
import { readIndicatorMapping, type IndicatorMapping } from '../../../src/consolidation/years/indicator-mapping';
import { indicatorMappingSheet } from '../../../src/consolidation/years/indicator-mapping';
import { layTable } from '../../../src/workbook/layout';
import { snapshotOf } from '../../../src/workbook/drafted';
import { consolidated, type IndicatorWords } from './year-files';

function lines(byYear: Readonly<Record<number, readonly IndicatorWords[]>>, mapping: readonly IndicatorMapping[] = []) {
  const years = Object.entries(byYear).map(([year, indicators]) => consolidated({ year: Number(year), indicators }));
  const made = indicatorsByYear(years, mapping);
  return {
    lines: made.lines.map((line) => [
      line.code,
      line.name,
      Object.fromEntries(
        known(line).map(({ year, figure }) => [year, figure.state === 'value' ? figure.value : undefined]),
      ),
      line.cumulative,
    ]),
    said: made.findings.map(({ code, values }) => [code, values['code'] ?? values['from']]),
  };
}

const mapped = (from: string, to: string, year?: number): IndicatorMapping => ({
  ...{ from, to, year },
  at: { file: '台账.xlsx', sheet: '指标对照', cell: 'B4' },
});

describe('an indicator over the years', () => {
  it('合计 adds, 期末 takes the last there is, 比率 is recomputed', () => {
    const ratio = { numerator: 'A', denominator: 'B', factor: 10 };
    const year = (a: number, b: number): IndicatorWords[] => [
      ['A', '经费', '万元', '合计', a],
      ['B', '人口', '人', '期末', b],
      ['R', '人均', '元', '比率', (a / b) * 10, ratio],
    ];
    expect(lines({ 2007: year(10, 40), 2008: year(20, 50), 2009: year(30, 60) })).toEqual({
      lines: [
        ['A', '经费', { 2007: 10, 2008: 20, 2009: 30 }, 60],
        ['B', '人口', { 2007: 40, 2008: 50, 2009: 60 }, 60],
        ['R', '人均', { 2007: 2.5, 2008: 4, 2009: 5 }, 10],
      ],
      said: [],
    });
  });

  it('what is not known is not 0: it adds nothing, and alone it comes to nothing', () => {
    expect(
      lines({
        2007: [
          ['A', '场次', '次', '合计', undefined],
          ['B', '人数', '人', '期末', 5],
          ['C', '车辆', '辆', '合计', '—'],
        ],
        2008: [
          ['A', '场次', '次', '合计', 3],
          ['B', '人数', '人', '期末', undefined],
          ['C', '车辆', '辆', '合计', '—'],
        ],
      }).lines,
    ).toEqual([
      ['A', '场次', { 2008: 3 }, 3],
      ['B', '人数', { 2007: 5 }, 5],
      ['C', '车辆', {}, undefined],
    ]);
  });

  it('of another name under its code is one line, and said', () => {
    const made = lines({ 2007: [['A', '讲座', '次', '合计', 1]], 2008: [['A', '科普讲座', '次', '合计', 2]] });
    expect(made).toEqual({
      lines: [['A', '科普讲座', { 2007: 1, 2008: 2 }, 3]],
      said: [['years-indicator-renamed', 'A']],
    });
  });

  it.each<[string, IndicatorWords]>([
    ['of another measure', ['A', '经费', '元', '合计', 20_000]],
    ['combined in another way', ['A', '经费', '万元', '期末', 2]],
  ])('%s has a line of its own, today’s first, and is said', (_what, now) => {
    const made = lines({ 2007: [['A', '经费', '万元', '合计', 1]], 2008: [now] });
    expect(made).toEqual({
      lines: [
        ['A', '经费', { 2008: now[4] }, now[4]],
        ['A', '经费', { 2007: 1 }, 1],
      ],
      said: [['years-indicator-redefined', 'A']],
    });
  });

  it('whose definition went and came back is one line again, today’s first', () => {
    const made = lines({
      2007: [['A', '经费', '万元', '合计', 1]],
      2008: [['A', '经费', '元', '合计', 20_000]],
      2009: [['A', '经费', '万元', '合计', 3]],
    });
    expect(made.lines).toEqual([
      ['A', '经费', { 2007: 1, 2009: 3 }, 4],
      ['A', '经费', { 2008: 20_000 }, 20_000],
    ]);
  });

  describe('a ratio', () => {
    const [A, B]: [string, string] = ['A', 'B'];
    const of = (numerator: string, denominator: string, factor = 1) => ({ numerator, denominator, factor });
    const sum = (code: string, total: IndicatorWords[4]): IndicatorWords => [code, code, '个', '合计', total];
    const stock = (code: string, total: IndicatorWords[4]): IndicatorWords => [code, code, '人', '期末', total];
    const rate = (total: IndicatorWords[4], ratio = of(A, B)): IndicatorWords => ['R', '率', '%', '比率', total, ratio];

    it.each<[string, Record<number, IndicatorWords[]>, (number | undefined)[]]>([
      [
        'of sums counts the years only in which both are known',
        { 2007: [sum(A, 4), sum(B, 8), rate(0.5)], 2008: [sum(A, 6), sum(B, undefined), rate(undefined)] },
        [10, 8, 0.5],
      ],
      [
        'of two states counts the last year in which both are known',
        { 2007: [stock(A, 4), stock(B, 8), rate(0.5)], 2008: [stock(A, 6), stock(B, '—'), rate(undefined)] },
        [6, 8, 0.5],
      ],
      [
        'of a sum and a state takes all that was added, and the state there is',
        { 2007: [sum(A, 4), stock(B, 8), rate(0.5)], 2008: [sum(A, 6), stock(B, 10), rate(0.6)] },
        [10, 10, 1],
      ],
      [
        'over nothing comes to nothing',
        { 2007: [sum(A, 4), sum(B, 0), rate(undefined)], 2008: [sum(A, 6), sum(B, 0), rate(undefined)] },
        [10, 0, undefined],
      ],
      [
        'with a year of nothing below counts what is below in the other',
        { 2007: [sum(A, 4), sum(B, 0), rate(undefined)], 2008: [sum(A, 6), sum(B, 5), rate(1.2)] },
        [10, 5, 2],
      ],
      [
        'that concerned nobody in a year counts the other',
        { 2007: [sum(A, '—'), sum(B, '—'), rate('—')], 2008: [sum(A, 6), sum(B, 5), rate(1.2)] },
        [6, 5, 1.2],
      ],
    ])('%s', (_what, byYear, expected) => {
      expect(lines(byYear).lines.map(([, , , cumulative]) => cumulative)).toEqual(expected);
    });

    it('of other parts, or by another factor, is another line', () => {
      const made = lines({
        2007: [sum(A, 4), sum(B, 8), sum('C', 2), rate(2, of(A, 'C'))],
        2008: [sum(A, 6), sum(B, 8), sum('C', 2), rate(0.75)],
      });
      expect(made.said).toEqual([['years-indicator-redefined', 'R']]);
      expect(made.lines.slice(3)).toEqual([
        ['R', '率', { 2008: 0.75 }, 0.75],
        ['R', '率', { 2007: 2 }, 2],
      ]);
    });

    it('whose parts a report does not name stays in the line of the others', () => {
      const bare: IndicatorWords = ['R', '率', '%', '比率', undefined];
      const made = lines({ 2007: [sum(A, 4), sum(B, 8), bare], 2008: [sum(A, 6), sum(B, 8), rate(0.75)] });
      expect([made.lines.length, made.said]).toEqual([3, []]);
    });

    it('finds its parts under the codes they go by today', () => {
      const made = lines(
        {
          2007: [sum('OLD', 4), sum(B, 8), rate(0.5, of('OLD', B))],
          2008: [sum(A, 6), sum(B, 12), rate(0.5)],
        },
        [mapped('OLD', A)],
      );
      expect(made).toEqual({
        lines: [
          [A, A, { 2007: 4, 2008: 6 }, 10],
          [B, B, { 2007: 8, 2008: 12 }, 20],
          ['R', '率', { 2007: 0.5, 2008: 0.5 }, 0.5],
        ],
        said: [],
      });
    });
  });

  it('that was dropped stays below those of today', () => {
    const made = lines({
      2007: [
        ['A', '甲', '次', '合计', 1],
        ['B', '乙', '次', '合计', 2],
      ],
      2008: [['B', '乙', '次', '合计', 3]],
    });
    expect(made.lines.map(([code]) => code)).toEqual(['B', 'A']);
  });
});

describe('指标对照', () => {
  const old: IndicatorWords = ['OLD', '旧名', '次', '合计', 1];
  const now: IndicatorWords = ['NEW', '新名', '次', '合计', 2];

  it('puts an old code’s figures on the line of the new one', () => {
    expect(lines({ 2007: [old], 2008: [now] }, [mapped('OLD', 'NEW')])).toEqual({
      lines: [['NEW', '新名', { 2007: 1, 2008: 2 }, 3]],
      said: [],
    });
  });

  it('follows a code that was changed twice', () => {
    const middle: IndicatorWords = ['MID', '中名', '次', '合计', 4];
    expect(lines({ 2006: [old], 2007: [middle], 2008: [now] }, [mapped('OLD', 'MID'), mapped('MID', 'NEW')])).toEqual({
      lines: [['NEW', '新名', { 2006: 1, 2007: 4, 2008: 2 }, 7]],
      said: [],
    });
  });

  it('hands codes on: what has moved away leaves its code free', () => {
    const of = (code: string, name: string, total: number): IndicatorWords => [code, name, '次', '合计', total];
    const made = lines({ 2007: [of('A', '甲', 1), of('B', '乙', 10)], 2008: [of('B', '甲', 2), of('C', '乙', 20)] }, [
      mapped('A', 'B', 2007),
      mapped('B', 'C', 2007),
    ]);
    expect(made).toEqual({
      lines: [
        ['B', '甲', { 2007: 1, 2008: 2 }, 3],
        ['C', '乙', { 2007: 10, 2008: 20 }, 30],
      ],
      said: [],
    });
  });

  it('goes round in no circle', () => {
    const made = lines({ 2007: [old], 2008: [now] }, [mapped('OLD', 'X'), mapped('X', 'OLD')]);
    expect(made.said.map(([code]) => code)).toContain('years-mapping-refused');
  });

  it.each<[string, Record<number, IndicatorWords[]>, IndicatorMapping[], string]>([
    [
      'of a year in which both stand',
      { 2007: [old, now], 2008: [now] },
      [mapped('OLD', 'NEW')],
      'years-mapping-refused',
    ],
    [
      'of another measure',
      { 2007: [['OLD', '旧名', '场', '合计', 1]], 2008: [now] },
      [mapped('OLD', 'NEW')],
      'years-mapping-refused',
    ],
    ['to a code that no year has', { 2007: [old], 2008: [now] }, [mapped('OLD', 'NONE')], 'years-mapping-refused'],
    [
      'of two codes to one',
      { 2007: [old, ['ALT', '另一', '次', '合计', 5]], 2008: [now] },
      [mapped('OLD', 'NEW'), mapped('ALT', 'NEW')],
      'years-mapping-refused',
    ],
    ['of another year', { 2007: [old], 2008: [now] }, [mapped('OLD', 'NEW', 2006)], 'years-mapping-unused'],
  ])('%s is refused and said: nothing is mixed', (_what, byYear, mapping, code) => {
    const made = lines(byYear, mapping);
    expect(made.said.map(([said]) => said)).toEqual([code]);
    expect(made.lines.filter(([line]) => line === 'NEW')).toHaveLength(1);
    expect(made.lines.length).toBeGreaterThan(1);
  });

  it('is read from its sheet; a half-filled row is said', () => {
    const sheet = layTable({
      spec: indicatorMappingSheet,
      title: '指标对照',
      records: [{ 年度: '2007', 原指标编码: 'OLD', 现指标编码: 'NEW' }, { 原指标编码: 'X' }],
      count: 2,
    });
    const workbook = snapshotOf({ title: '', date: '2008-01-01', sheets: [sheet] });
    const { mapping, findings } = readIndicatorMapping(workbook, '台账.xlsx');
    expect(mapping.map(({ year, from, to }) => [year, from, to])).toEqual([[2007, 'OLD', 'NEW']]);
    expect(findings.map(({ code, where }) => [code, where.cell])).toEqual([['years-mapping-incomplete', 'B5']]);
  });
});

it('the sum of a line is the sum of its years, whatever they are', () => {
  const totals = fc.array(fc.option(fc.integer({ min: -1_000, max: 1_000_000 }), { nil: undefined }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(totals, (values) => {
      const byYear = Object.fromEntries(
        values.map((value, index) => [2000 + index, [['A', '甲', '次', '合计', value] as IndicatorWords]]),
      );
      const numbers = values.filter((value) => value !== undefined);
      const [line] = lines(byYear).lines;
      expect(line?.[3]).toBe(numbers.length === 0 ? undefined : numbers.reduce((sum, value) => sum + value, 0));
    }),
  );
});
