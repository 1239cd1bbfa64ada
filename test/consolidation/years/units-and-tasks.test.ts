import { describe, expect, it } from 'vitest';
import { phasesOf, tasksByYear } from '../../../src/consolidation/years/tasks-by-year';
import { readUnitHistory, type UnitHistory } from '../../../src/consolidation/years/unit-history';
import { unitsByYear } from '../../../src/consolidation/years/units-by-year';
import { mergeUnits } from '../../../src/ledger/operations/units/merge';
import { renameUnit } from '../../../src/ledger/operations/units/rename';
import { after, made2007 } from '../../ledger/operations/office';
import { consolidated } from './year-files';

const years = (byYear: Readonly<Record<number, readonly (readonly [string, string])[]>>) =>
  Object.entries(byYear).map(([year, units]) => consolidated({ year: Number(year), units }));

function followed(byYear: Parameters<typeof years>[0], histories?: readonly UnitHistory[]) {
  const { lines, findings } = unitsByYear(years(byYear), histories);
  return {
    lines: lines.map(({ code, name, formerNames, years: own }) => [
      code,
      name,
      formerNames,
      own.map(({ year }) => year.year),
    ]),
    said: findings.map(({ code, where }) => [code, where.unit]),
  };
}

const unit = (code: string, name: string, rest: Partial<UnitHistory> = {}): UnitHistory => ({
  ...{ code, name, aliases: [], active: true, since: undefined, until: undefined, into: undefined },
  ...rest,
});

describe('a unit over the years', () => {
  it.each<[string, Parameters<typeof years>[0], readonly UnitHistory[] | undefined, ReturnType<typeof followed>]>([
    [
      'without a ledger by its code, and another name is said',
      { 2007: [['U01', '区人事局']], 2008: [['U01', '区人劳局']] },
      undefined,
      { lines: [['U01', '区人劳局', ['区人事局'], [2007, 2008]]], said: [['years-unit-renamed', 'U01']] },
    ],
    [
      'by the ledger’s 别名, without a word',
      { 2007: [['U01', '区人事局']], 2008: [['U01', '区人劳局']] },
      [unit('U01', '区人劳局', { aliases: ['区人事局'] })],
      { lines: [['U01', '区人劳局', ['区人事局'], [2007, 2008]]], said: [] },
    ],
    [
      'by its name where codes were given anew',
      {
        2007: [
          ['U01', '区科协'],
          ['U02', '区妇联'],
        ],
        2008: [
          ['U01', '区妇联'],
          ['U02', '区科协'],
        ],
      },
      [unit('U01', '区妇联'), unit('U02', '区科协')],
      {
        lines: [
          ['U01', '区妇联', [], [2007, 2008]],
          ['U02', '区科协', [], [2007, 2008]],
        ],
        said: [],
      },
    ],
    [
      'that the ledger does not know has a line of its own',
      { 2007: [['U09', '区体改办']], 2008: [['U01', '区科协']] },
      [unit('U01', '区科协')],
      {
        lines: [
          ['U01', '区科协', [], [2008]],
          ['U09', '区体改办', [], [2007]],
        ],
        said: [['years-unit-unknown', 'U09']],
      },
    ],
    [
      'before another that now goes by an old name of it',
      {
        2007: [
          ['U07', '区人事局'],
          ['U01', '区人劳局'],
        ],
        2008: [['U01', '区人劳局']],
      },
      [unit('U01', '区人劳局', { aliases: ['区人事局'] })],
      {
        lines: [
          ['U01', '区人劳局', [], [2007, 2008]],
          ['U07', '区人事局', [], [2007]],
        ],
        said: [],
      },
    ],
    [
      'that was retired keeps its years',
      {
        2007: [
          ['U01', '区科协'],
          ['U02', '区广播站'],
        ],
        2008: [['U01', '区科协']],
      },
      undefined,
      {
        lines: [
          ['U01', '区科协', [], [2007, 2008]],
          ['U02', '区广播站', [], [2007]],
        ],
        said: [],
      },
    ],
  ])('%s', (_what, byYear, histories, expected) => expect(followed(byYear, histories)).toEqual(expected));

  it('is as the ledger kept it when it was renamed or went into another', () => {
    const renamed = after(made2007, renameUnit, { unit: 'U03', name: '区发展局' }).workbook;
    const { workbook } = after(renamed, mergeUnits, { from: 'U05', into: 'U04' });
    const histories = readUnitHistory(workbook);
    const of = (code: string) => histories.find((one) => one.code === code);
    expect(of('U03')).toMatchObject({ name: '区发展局', active: true });
    expect(of('U03')?.aliases).toContain('区发改局');
    expect(of('U05')).toMatchObject({ active: false, into: 'U04' });
  });
});

describe('a task over the years', () => {
  const lines = (byYear: Readonly<Record<number, readonly (readonly [string, string, number])[]>>) => {
    const made = tasksByYear(
      Object.entries(byYear).map(([year, tasks]) => consolidated({ year: Number(year), tasks })),
    );
    return {
      lines: made.lines.map(({ code, name, years: own }) => [code, name, own.map(({ year }) => year.year)]),
      said: made.findings.map(({ code, values }) => [code, values['code']]),
    };
  };

  it.each<[string, Parameters<typeof lines>[0], ReturnType<typeof lines>]>([
    [
      'by its name, whatever its code',
      { 2007: [['T01', '农民科学素质行动', 0.4]], 2008: [['T02', '农民科学素质行动', 0.6]] },
      { lines: [['T02', '农民科学素质行动', [2007, 2008]]], said: [] },
    ],
    [
      'by its code where the name is much alike, and said',
      { 2007: [['T01', '农民科学素质行动', 0.4]], 2008: [['T01', '农民科学素质提升行动', 0.6]] },
      { lines: [['T01', '农民科学素质提升行动', [2007, 2008]]], said: [['years-task-renamed', 'T01']] },
    ],
    [
      'by its name before another by its code',
      {
        2007: [
          ['T01', '农民科学素质行动', 0.2],
          ['T02', '农民科学素质提升行动', 0.4],
        ],
        2008: [['T01', '农民科学素质提升行动', 0.6]],
      },
      {
        lines: [
          ['T01', '农民科学素质提升行动', [2007, 2008]],
          ['T01', '农民科学素质行动', [2007]],
        ],
        said: [],
      },
    ],
    [
      'not by its code alone: another plan’s task is another task',
      { 2007: [['T01', '农民科学素质行动', 0.4]], 2008: [['T01', '大众传媒能力建设工程', 0.6]] },
      {
        lines: [
          ['T01', '大众传媒能力建设工程', [2008]],
          ['T01', '农民科学素质行动', [2007]],
        ],
        said: [],
      },
    ],
  ])('%s', (_what, byYear, expected) => expect(lines(byYear)).toEqual(expected));

  it('belongs to the phase that the year’s last day lies in', () => {
    const phase = (name: string, start: string, end: string) => ({ name, start, end, work: [] });
    const plan = [
      phase('一', '2006-01-01', '2007-07-31'),
      phase('二', '2007-01-01', '2009-12-31'),
      phase('三', '2010-01-01', '2010-12-31'),
    ];
    expect(phasesOf({ from: 2006, to: 2010 }, plan)).toEqual([
      { name: '一', years: [2006] },
      { name: '二', years: [2007, 2008, 2009] },
      { name: '三', years: [2010] },
    ]);
    expect(phasesOf({ from: 2021, to: 2022 }, [])).toEqual([{ name: '2021—2022年', years: [2021, 2022] }]);
  });
});
