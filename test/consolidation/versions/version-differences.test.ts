import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { saidIn, saidText } from '../../../src/consolidation/versions/said';
import { versionDifferences, type VersionDifference } from '../../../src/consolidation/versions/version-differences';
import type { UnitReturn } from '../../../src/returns/unit-return';
import type { CellContent } from '../../../src/workbook/draft';
import { returned } from '../returned';
import type { Contents } from '../../returns/written';

function contentOf(contents: Contents): UnitReturn {
  const { content } = returned('U03', contents);
  if (content === undefined) throw new Error('the return was sent back');
  return content;
}

const base = contentOf({});
/** Empties the rows of 活动 that the sample fills in, then writes these. */
function activities(rows: readonly (readonly CellContent[])[]): Contents {
  const cells = Array.from({ length: 12 }, (_, index) =>
    ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map(
      (letter, column) => [`${letter}${index + 4}`, rows[index]?.[column] ?? null] as const,
    ),
  );
  return { 活动: Object.fromEntries(cells.flat()) };
}

/** `活动 2007-09-03 讲座 参加人数 F4→F5: 30 → 40` */
const line = ({ kind, sheet, key, field, cells, before, after }: VersionDifference): string =>
  `${kind} ${sheet} ${key} ${field} ${cells.join('→')}: ${before} → ${after}`;

const talk = (people: CellContent, day: CellContent = { date: '2007-09-03' }) => [
  day,
  '讲座',
  '讲座',
  'T01',
  '',
  people,
];
const show = [{ date: '2007-10-01' }, '展览', '展览', '', '', 50];

describe('what changed between two versions', () => {
  it.each<[string, Contents, Contents, string[]]>([
    ['nothing', {}, {}, []],
    ['a figure', { 指标: { D4: 3 } }, { 指标: { D4: '5人' } }, ['changed 指标 KR100 本年数 D4→D4: 3 → 5人']],
    ['a figure filled in', { 指标: { D4: null } }, { 指标: { D4: 5 } }, ['changed 指标 KR100 本年数 D4→D4:  → 5']],
    [
      'a state and a text',
      { 任务进展: { G4: '进行中', I4: '办了' } },
      { 任务进展: { G4: '已完成', I4: '办完' } },
      ['changed 任务进展 T05 状态 G4→G4: 进行中 → 已完成', 'changed 任务进展 T05 进展情况 I4→I4: 办了 → 办完'],
    ],
    [
      'the day of filling in',
      { 单位信息: { B9: { date: '2008-01-10' } } },
      { 单位信息: { B9: { date: '2008-01-20' } } },
      ['changed 单位信息 单位信息 填报日期 B9→B9: 2008-01-10 → 2008-01-20'],
    ],
    [
      'an activity that moved and was corrected',
      activities([talk('约30人'), show]),
      activities([show, talk(28)]),
      ['changed 活动 2007-09-03 讲座 参加人数 F4→F5: 约30人 → 28'],
    ],
    [
      'the day of an activity',
      activities([talk(30)]),
      activities([talk(30, { date: '2007-09-04' })]),
      ['changed 活动 2007-09-03 讲座 日期 A4→A4: 2007-09-03 → 2007-09-04'],
    ],
    [
      'an activity added and one removed',
      activities([talk(30)]),
      activities([show]),
      [
        'removed 活动 2007-09-03 讲座  A4→: 日期：2007-09-03；活动名称：讲座；活动类型：讲座；任务编号：T01；参加人数：30 → ',
        'added 活动 2007-10-01 展览  →A4:  → 日期：2007-10-01；活动名称：展览；活动类型：展览；参加人数：50',
      ],
    ],
    [
      'one of two of the same day and name',
      activities([talk(30), talk(40)]),
      activities([talk(30), talk(45)]),
      ['changed 活动 2007-09-03 讲座 第2项 参加人数 F5→F5: 40 → 45'],
    ],
  ])('%s', (_what, older, newer, lines) => {
    expect(versionDifferences(contentOf(older), contentOf(newer)).map(line)).toEqual(lines);
  });
});

/** The records of a version as texts, by sheet: what they are called apart. */
function textsOf(content: UnitReturn): string[] {
  return saidIn(content)
    .map((one) => `${one.sheet} ${saidText(one)}`)
    .filter((text) => !text.endsWith(' '))
    .sort();
}

/** The older version after its differences to the newer one were carried out. */
function patched(older: UnitReturn, differences: readonly VersionDifference[]): string[] {
  const records = new Map(saidIn(older).map((one) => [`${one.sheet}\n${one.key}`, one]));
  const added: string[] = [];
  for (const { kind, sheet, key, field, cells, after } of differences) {
    const at = `${sheet}\n${key}`;
    const record = records.get(at);
    if (kind === 'added') added.push(`${sheet} ${after}`);
    else if (record === undefined) throw new Error(`there is no ${at}`);
    else if (kind === 'removed') records.delete(at);
    else records.set(at, { ...record, fields: new Map([...record.fields, [field, { cell: cells[1], text: after }]]) });
  }
  return [...[...records.values()].map((one) => `${one.sheet} ${saidText(one)}`), ...added]
    .filter((text) => !text.endsWith(' '))
    .sort();
}

const figure = fc.constantFrom<CellContent>(3, 0, '—', null, '约30人', '1,200');
const activity = fc
  .tuple(
    fc.constantFrom<CellContent>({ date: '2007-09-03' }, { date: '2007-10-01' }, '9月上旬', null),
    fc.constantFrom<CellContent>('讲座', '展览', '讲座 第2项', null),
    fc.constantFrom<CellContent>(30, '约40人', null),
    fc.constantFrom<CellContent>('社区', null),
  )
  .map(([day, name, people, place]) => [day, name, null, null, place, people]);
const version = fc
  .record({
    figures: fc.tuple(figure, figure, figure),
    state: fc.constantFrom<CellContent>('进行中', '已完成', '差不多', null),
    activities: fc.array(activity, { maxLength: 6 }),
    matters: fc.array(fc.constantFrom<CellContent>('经费偏紧', '人手不足'), { maxLength: 3 }),
  })
  .map(({ figures: [now, last, other], state, activities: rows, matters }) =>
    contentOf({
      指标: { D4: now, E4: last, D5: other },
      任务进展: { G4: state },
      ...activities(rows),
      问题建议: Object.fromEntries(
        Array.from({ length: 4 }, (_, index) => [
          [`A${index + 4}`, matters[index] === undefined ? null : '问题'] as const,
          [`C${index + 4}`, matters[index] ?? null] as const,
        ]).flat(),
      ),
    }),
  );

describe('for whatever versions', () => {
  it('the older one with its differences carried out says what the newer one says', () => {
    fc.assert(
      fc.property(version, version, (older, newer) => {
        expect(patched(older, versionDifferences(older, newer))).toEqual(textsOf(newer));
      }),
      { numRuns: 100 },
    );
  });

  it('there is no difference between a version and itself, nor to one that says the same elsewhere', () => {
    fc.assert(
      fc.property(version, (one) => {
        expect(versionDifferences(one, structuredClone(one))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('as many differences lead back', () => {
    fc.assert(
      fc.property(version, version, (older, newer) => {
        expect(versionDifferences(newer, older).length).toBe(versionDifferences(older, newer).length);
      }),
      { numRuns: 60 },
    );
  });

  it('names cells of the versions themselves', () => {
    fc.assert(
      fc.property(version, (newer) => {
        for (const { cells } of versionDifferences(base, newer)) {
          expect(cells.some((cell) => /^[A-Z]+\d+$/.test(cell))).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
