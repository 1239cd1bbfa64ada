import { expect, it } from 'vitest';
import { textCell, numberCell, withCells, withSheet } from './reshaped';
import { codesAndCells, readBack, returnWith } from './written';

/** Row of the first entry of 活动. */
const first = 4;

interface Written {
  readonly date?: string;
  readonly name?: string;
  readonly people?: number;
}

/** What is found of activities that a unit entered one under the other. */
function check(entries: readonly Written[], finds: readonly string[][]): void {
  const cells = entries.flatMap(({ date, name, people }, index) => [
    ...(date === undefined ? [] : [textCell(first + index, 1, date)]),
    ...(name === undefined ? [] : [textCell(first + index, 2, name)]),
    numberCell(first + index, 6, people ?? 10),
  ]);
  const workbook = withSheet(returnWith('U03'), '活动', (sheet) => withCells(sheet, cells));
  const found = readBack(workbook).findings.filter(({ code }) => code.startsWith('activity-'));
  expect(codesAndCells(found)).toEqual(finds);
}

it.each<[string, readonly Written[], string[][]]>([
  [
    'different days are different activities',
    [
      { date: '2007-05-08', name: '讲座' },
      { date: '2007-05-09', name: '讲座' },
    ],
    [],
  ],
  [
    'one day and other figures: either may be wrong',
    [
      { date: '2007-05-08', name: '讲座', people: 30 },
      { date: '2007-05-09', name: '讲座', people: 30 },
      { date: '2007-05-08', name: '讲座', people: 40 },
    ],
    [
      ['activity-alike', '活动!B6'],
      ['activity-alike', '活动!B4'],
    ],
  ],
  [
    'a day that is not said may be any day',
    [{ date: '2007-05-08', name: '讲座' }, { name: '讲座' }],
    [
      ['activity-alike', '活动!B5'],
      ['activity-alike', '活动!B4'],
    ],
  ],
  [
    'a day is said after one that is not',
    [{ name: '讲座' }, { date: '2007-05-08', name: '讲座' }],
    [
      ['activity-alike', '活动!B5'],
      ['activity-alike', '活动!B4'],
    ],
  ],
  [
    'three times the same counts once',
    [
      { date: '2007-05-08', name: '讲座' },
      { date: '2007-05-08', name: '讲座' },
      { date: '2007-05-08', name: '讲座' },
    ],
    [
      ['activity-repeated', '活动!B5'],
      ['activity-repeated', '活动!B6'],
    ],
  ],
])('%s', (_, entries, finds) => check(entries, finds));

it('points out each of thousands of entries that look alike once, not once for each other', () => {
  const many = 3000;
  const entries = Array.from({ length: many }, (_, index) => ({ name: '讲座', people: index }));
  const cells = entries.map((_, index) => ['activity-alike', `活动!B${first + index}`]);
  const [opening = [], second = [], ...rest] = cells;
  check(entries, [second, opening, ...rest]);
});
