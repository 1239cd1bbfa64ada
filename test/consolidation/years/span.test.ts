import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseYears, type Span } from '../../../src/consolidation/years/span';
import { evaluationOf } from '../../../src/consolidation/years/trend';
import type { Phase } from '../../../src/plan/plan';
import { result, type YearWords } from './year-files';

function chosen(words: readonly YearWords[], wanted: Partial<Span> = {}, region?: string | readonly string[]) {
  const regions = region === undefined ? [] : [region].flat();
  const { years, span, findings } = chooseYears(words.map(result), wanted, regions);
  return {
    files: years.map(({ file }) => file.name),
    span: [span.from, span.to],
    said: findings.map(({ code, where, values }) => [code, where.file ?? values['year'] ?? '']),
  };
}

describe('the years that are put side by side', () => {
  it.each<[string, YearWords[], Partial<Span>, ReturnType<typeof chosen>]>([
    [
      'in any order',
      [{ year: 2009 }, { year: 2007 }, { year: 2008 }],
      {},
      { files: ['2007.xlsx', '2008.xlsx', '2009.xlsx'], span: [2007, 2009], said: [] },
    ],
    [
      'a missing year is a gap and said so',
      [{ year: 2009 }, { year: 2007 }],
      {},
      { files: ['2007.xlsx', '2009.xlsx'], span: [2007, 2009], said: [['years-missing', '2008']] },
    ],
    [
      'years of the span that nobody gave',
      [{ year: 2007 }],
      { from: 2006, to: 2008 },
      {
        files: ['2007.xlsx'],
        span: [2006, 2008],
        said: [
          ['years-missing', '2006'],
          ['years-missing', '2008'],
        ],
      },
    ],
    [
      'a year outside the span',
      [{ year: 2006 }, { year: 2007 }],
      { from: 2007 },
      { files: ['2007.xlsx'], span: [2007, 2007], said: [['years-outside', '2006.xlsx']] },
    ],
    [
      'a year twice: the newest merge',
      [
        { year: 2007, name: 'a.xlsx', asOf: '2008-02-05' },
        { year: 2007, name: 'b.xlsx', asOf: '2008-03-05' },
      ],
      {},
      { files: ['b.xlsx'], span: [2007, 2007], said: [['years-same-year', 'a.xlsx']] },
    ],
    [
      'the same file under two names',
      [
        { year: 2007, name: 'a.xlsx', sha256: 'x' },
        { year: 2007, name: 'b.xlsx', sha256: 'x' },
      ],
      {},
      { files: ['a.xlsx'], span: [2007, 2007], said: [['years-identical', 'b.xlsx']] },
    ],
    [
      'another district',
      [{ year: 2007 }, { year: 2008 }, { year: 2009, region: '某市乙区' }],
      {},
      { files: ['2007.xlsx', '2008.xlsx'], span: [2007, 2008], said: [['years-other-region', '2009.xlsx']] },
    ],
    ['nothing', [], {}, { files: [], span: [0, 0], said: [['years-none', '']] }],
  ])('%s', (_what, words, wanted, expected) => expect(chosen(words, wanted)).toEqual(expected));

  it('are those of the ledger’s district, however few', () => {
    const words = [{ year: 2007 }, { year: 2008 }, { year: 2009, region: '某市乙区' }];
    expect(chosen(words, {}, '某市乙区').files).toEqual(['2009.xlsx']);
  });

  it('are those of the district before it was renamed, too', () => {
    const words = [{ year: 2007, region: '某市甲县' }, { year: 2008 }, { year: 2009, region: '某市 甲区' }];
    expect(chosen(words, {}, ['某市甲区', '某市甲县'])).toEqual({
      files: ['2007.xlsx', '2008.xlsx', '2009.xlsx'],
      span: [2007, 2009],
      said: [],
    });
  });

  it('are of one level: a city’s bureaus are not its districts', () => {
    const words = [
      { year: 2007, level: '市' },
      { year: 2008, level: '市' },
      { year: 2008, name: 'b.xlsx' },
    ];
    expect(chosen(words)).toEqual({
      files: ['2007.xlsx', '2008.xlsx'],
      span: [2007, 2008],
      said: [['years-other-level', 'b.xlsx']],
    });
  });

  it('do not depend on the order of the files', () => {
    const words: YearWords[] = [
      { year: 2007 },
      { year: 2008, name: 'a.xlsx' },
      { year: 2008, name: 'b.xlsx' },
      { year: 2009, region: '某市乙区' },
      { year: 2010 },
    ];
    const expected = chosen(words);
    const shuffled = fc.shuffledSubarray(words, { minLength: words.length });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(chosen(order)).toEqual(expected);
      }),
    );
  });
});

describe('what a span is', () => {
  const phase = (name: string, start: string, end: string): Phase => ({ name, start, end, work: [] });
  const plan = [
    phase('起步', '2006-01-01', '2007-07-31'),
    phase('推进', '2007-01-01', '2009-12-31'),
    phase('总结', '2010-01-01', '2010-12-31'),
  ];
  it.each<[Span, readonly Phase[], string]>([
    [{ from: 2007, to: 2009 }, plan, '中期评估'],
    [{ from: 2006, to: 2010 }, plan, '总结评估'],
    [{ from: 2007, to: 2009 }, [], '中期评估'],
    [{ from: 2006, to: 2010 }, [], '总结评估'],
    [{ from: 2021, to: 2023 }, [], '中期评估'],
  ])('%j', (span, phases, expected) => expect(evaluationOf(span, phases)).toBe(expected));
});
