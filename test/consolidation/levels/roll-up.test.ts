import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ConsolidatedResult } from '../../../src/consolidation/consolidated/consolidated-year';
import { liesBelow, regionAbove } from '../../../src/consolidation/levels/level';
import { commonYear, rollUp } from '../../../src/consolidation/levels/roll-up';
import type { Ledger } from '../../../src/ledger/ledger';
import { ledger2007 } from '../../ledger-2007';
import { result, type IndicatorWords, type YearWords } from '../years/year-files';

const upper = { level: '省', region: '某市', year: 2007 };
const district = (name: string, words: Partial<YearWords> = {}): YearWords => ({
  year: 2007,
  region: `某市${name}`,
  name: `${name}.xlsx`,
  ...words,
});

function rolled(results: readonly ConsolidatedResult[], ledger?: Ledger) {
  return rollUp(results, upper, ledger, '2008-03-01').year;
}
const said = (results: readonly ConsolidatedResult[], ledger?: Ledger) =>
  rolled(results, ledger).findings.map(({ code, where }) => [code, where.file ?? where.unit, where.cell]);

describe('districts put together', () => {
  const A = (total: number | '—' | undefined): IndicatorWords[] => [['A', '场次', '次', '合计', total]];

  it('a district stands where a unit does; unknown is not 0', () => {
    const year = rolled(
      [
        district('乙区', { indicators: A(3) }),
        district('甲区', { indicators: A(undefined) }),
        district('丙区', { indicators: A('—') }),
      ].map(result),
    );
    expect(year.submissions.map(({ unit, state }) => [unit.code, state])).toEqual([
      ['丙区', '按时'],
      ['乙区', '按时'],
      ['甲区', '按时'],
    ]);
    const [total] = year.indicators;
    expect([total?.total, total?.thisYear.map(({ figure }) => figure.state)]).toEqual([
      3,
      ['notApplicable', 'value', 'empty'],
    ]);
  });

  it.each<[string, YearWords[], [string, string][]]>([
    [
      'another year',
      [district('甲区'), district('乙区'), district('丙区', { year: 2006 })],
      [['level-other-year', '丙区.xlsx']],
    ],
    ['no region', [district('甲区'), district('乙区', { region: '' })], [['level-region-missing', '乙区.xlsx']]],
    [
      'a district that its city has added up already',
      [
        district('甲区', { region: '某州某市甲区' }),
        district('某市', { region: '某州某市', level: '市', units: [['甲区', '某州某市甲区']] }),
      ],
      [['level-within-other', '甲区.xlsx']],
    ],
    [
      'two versions: the newest merge counts',
      [district('甲区', { name: 'a.xlsx' }), district('甲区', { name: 'b.xlsx', asOf: '2008-02-09' })],
      [['several-versions', 'b.xlsx']],
    ],
    [
      'the same file twice',
      [district('甲区', { name: 'a.xlsx', sha256: 'x' }), district('甲区', { name: 'b.xlsx', sha256: 'x' })],
      [['file-identical', 'b.xlsx']],
    ],
    [
      'an indicator by another measure',
      [
        district('甲区', { indicators: [['A', '经费', '万元', '合计', 1]] }),
        district('乙区', { indicators: [['A', '经费', '万元', '合计', 2]] }),
        district('丙区', { indicators: [['A', '经费', '元', '合计', 30_000]] }),
      ],
      [['level-indicator-redefined', '丙区.xlsx']],
    ],
    [
      'an indicator of another name',
      [
        district('甲区', { indicators: [['A', '讲座', '次', '合计', 1]] }),
        district('乙区', { indicators: [['A', '科普讲座', '次', '合计', 2]] }),
      ],
      [['level-indicator-renamed', '甲区.xlsx']],
    ],
    [
      'a task of a like name',
      [
        district('甲区', { tasks: [['T01', '农民科学素质行动', 0.4]] }),
        district('乙区', { tasks: [['T03', '农民科学素质提升行动', 0.6]] }),
      ],
      [['level-task-alike', '甲区.xlsx']],
    ],
  ])('%s is said', (_what, words, expected) => {
    expect(said(words.map(result)).map(([code, file]) => [code, file])).toEqual(expected);
  });

  it('what is measured in another way is not added', () => {
    const words = [
      district('甲区', { indicators: [['A', '经费', '万元', '合计', 1]] }),
      district('乙区', { indicators: [['A', '经费', '万元', '合计', 2]] }),
      district('丙区', { indicators: [['A', '经费', '元', '合计', 30_000]] }),
    ];
    expect(rolled(words.map(result)).indicators[0]?.total).toBe(3);
  });

  it('tasks are those of all, matched by name whatever their codes', () => {
    const year = rolled(
      [
        district('甲区', {
          tasks: [
            ['T01', '农民科学素质行动', 0.4],
            ['T02', '大众传媒能力建设工程', 0.5],
          ],
        }),
        district('乙区', {
          tasks: [
            ['T01', '大众传媒能力建设工程', 0.7],
            ['T02', '科普基础设施工程', 0.9],
          ],
        }),
      ].map(result),
    );
    expect(year.tasks.map(({ task, asked, average }) => [task.code, task.name, asked, average])).toEqual([
      ['T01', '大众传媒能力建设工程', 2, 0.6],
      ['T02', '科普基础设施工程', 1, 0.9],
      ['T03', '农民科学素质行动', 1, 0.4],
    ]);
  });

  it('with a ledger of the upper office districts that did not report are missing, and strangers are sent back', () => {
    const units = ['某市甲区', '某市乙区'].map((name, index) => ({
      ...{ code: `D0${index + 1}`, name, kind: '责任单位' as const, aliases: [], active: true, contact: '', phone: '' },
    }));
    const ledger = { ...ledger2007, region: '某市', units };
    const results = [district('甲区', { asOf: '2008-01-20' }), district('丙区')].map(result);
    expect(rolled(results, ledger).submissions.map(({ unit, state }) => [unit.code, state])).toEqual([
      ['D01', '按时'],
      ['D02', '未报'],
    ]);
    expect(
      said(results, ledger)
        .map(([code]) => code)
        .sort(),
    ).toEqual(['level-region-unknown', 'unit-not-reported']);
  });

  it('totals are the sums of the districts’, whatever the order of the files', () => {
    const totals = fc.array(fc.option(fc.nat(1_000_000), { nil: undefined }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(totals, fc.infiniteStream(fc.nat()), (values, keys) => {
        const results = values.map((value, index) => result(district(`${index}区`, { indicators: A(value) })));
        const shuffled = results
          .map((one) => ({ one, key: Number(keys.next().value) }))
          .sort((left, right) => left.key - right.key)
          .map(({ one }) => one);
        const year = rolled(shuffled);
        const known = values.filter((value) => value !== undefined);
        expect(year.indicators[0]?.total).toBe(
          known.length === 0 ? undefined : known.reduce((sum, one) => sum + one, 0),
        );
        expect(year).toEqual(rolled(results));
      }),
      { numRuns: 20 },
    );
  });
});

describe('levels', () => {
  it.each([
    ['', '市', true],
    ['区', '市', true],
    ['市', '省', true],
    ['市', '市', false],
    ['省', '市', false],
    ['区', '县', false],
  ])('%s below %s: %s', (level, above, expected) => expect(liesBelow(level, above)).toBe(expected));

  it.each<[string[], string, string | undefined]>([
    [['衢州市衢江区', '衢州市柯城区'], '市', '衢州市'],
    [['衢州市衢江区', '金华市婺城区'], '市', undefined],
    [['衢州市', '金华市'], '省', undefined],
    [['浙江省', '江苏省'], '全国', '全国'],
  ])('%j lie in a %s: %s', (regions, level, expected) => expect(regionAbove(regions, level)).toBe(expected));

  it('the year is that of most reports, the newest of equally many', () => {
    expect(commonYear([2007, 2007, 2008].map((year) => result({ year })))).toBe(2007);
    expect(commonYear([2007, 2008].map((year) => result({ year })))).toBe(2008);
    expect(commonYear([])).toBeUndefined();
  });
});
