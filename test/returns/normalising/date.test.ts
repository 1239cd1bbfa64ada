import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/returns/normalising';
import type { Cell } from '../../../src/workbook/snapshot';
import { cellOf, dateCell, errorCell, outcome, percentCell, uncomputed } from './cells';

type Case = [written: string | number | Cell | undefined, value: string, ...codes: string[]];

function check(title: string, cases: Case[], year = 2007): void {
  describe(title, () => {
    it.each(cases.map((each) => [each] as const))('%j', ([written, ...wanted]) => {
      const cell = typeof written === 'object' || written === undefined ? written : cellOf(written);
      expect(outcome(readDate(cell, { year }))).toEqual(wanted);
    });
  });
}

const day = '2007-09-03';

check('dates', [
  [undefined, 'empty'],
  [' ', 'empty'],
  [dateCell(day, 39328), day],
  [dateCell('2007-09-03T08:30:00', 39328.35), day, 'date-rewritten'],
  [dateCell('2008-01-05'), '2008-01-05'],
]);

check('the same day in other forms', [
  ...(
    [
      '2007年9月3日',
      '2007年9月3号',
      '2007.9.3',
      '2007．9．3',
      '2007. 9. 3',
      '2007-9-3',
      '2007－9－3',
      '2007—9—3',
      '2007/9/3',
      '2007／9／3',
      '2007.09.03',
      '2007-09-03',
      '20070903',
      20070903,
      '２００７年９月３日',
      '2007 年 9 月 3 日',
      '二〇〇七年九月三日',
      '二○○七年九月三日',
      '二零零七年九月三日',
      '2007-9-3 8:30',
      '2007-09-03T08:30:00Z',
      '2007年9月3日 8时30分',
      '2007年9月3日上午',
      '2007年9月3日（星期一）',
      '2007年9月3日。',
      '2007.09.03.',
      '2007。9。3',
      '2007 9 3',
      "'2007-9-3",
      '二00七年九月三日',
      '二OO七年九月三日',
      '二〇０七年九月三日',
    ] as const
  ).map((written): Case => [written, day, 'date-rewritten']),
  ['9月3日', day, 'date-year-added'],
  ['九月三日', day, 'date-year-added'],
  ['今年9月3日', day, 'date-year-added'],
  ['十二月三十一日', '2007-12-31', 'date-year-added'],
]);

check('doubtful', [
  ['07.9.3', day, 'date-doubtful'],
  ['07年9月3日', day, 'date-doubtful'],
  ['070903', day, 'date-doubtful'],
  ['9.3', day, 'date-doubtful'],
  ['9/3', day, 'date-doubtful'],
  ['9-3', day, 'date-doubtful'],
  ['2007年9月3日星期二', day, 'date-doubtful'],
  [39328, day, 'date-doubtful'],
  ['39328', day, 'date-doubtful'],
  [39328.35, day, 'date-doubtful'],
  ['2005年9月3日', '2005-09-03', 'date-rewritten', 'date-far'],
  [dateCell('2011-09-04'), '2011-09-04', 'date-far'],
]);
check('the turn of a century', [['99.12.31', '1999-12-31', 'date-doubtful']], 2000);

check('no day', [
  ...[
    '9月上旬',
    '九月上旬',
    '9月底',
    '9月',
    '2007年9月',
    '2007.9',
    '2007-09',
    '200709',
    '2007',
    '2007年',
    '年底',
    '第三季度',
  ].map((written): Case => [written, 'unreadable', 'date-partial']),
  [2007, 'unreadable', 'date-partial'],
  [2007.9, 'unreadable', 'date-partial'],
]);

check('several days', [
  ...['9月3日-5日', '9月3日至5日', '9月3日—9月5日', '9.3-9.5', '9月3-5日', '2007.9.3-2007.9.5', '9月3日~9月5日'].map(
    (written): Case => [written, 'unreadable', 'date-range'],
  ),
]);

check('not to be told', [
  ['9/3/2007', 'unreadable', 'date-ambiguous'],
  ['03-09-08', 'unreadable', 'date-ambiguous'],
  [9.3, 'unreadable', 'date-ambiguous'],
  ['2月30日', 'unreadable', 'date-impossible'],
  ['2007-02-29', 'unreadable', 'date-impossible'],
  ['2007年13月1日', 'unreadable', 'date-impossible'],
  ['20070931', 'unreadable', 'date-impossible'],
  ['农历九月三日', 'unreadable', 'date-unreadable'],
  ['去年9月3日', 'unreadable', 'date-unreadable'],
  ['今天', 'unreadable', 'date-unreadable'],
  ['3日', 'unreadable', 'date-unreadable'],
  [3, 'unreadable', 'date-unreadable'],
  [50000, 'unreadable', 'date-unreadable'],
  ['9月③日', 'unreadable', 'date-unreadable'],
  [cellOf(true), 'unreadable', 'date-unreadable'],
  [percentCell(0.9), 'unreadable', 'date-unreadable'],
  ['—', 'notApplicable'],
  ['无', 'notApplicable', 'not-applicable'],
  [errorCell('#REF!'), 'unreadable', 'formula-error'],
  [uncomputed, 'unreadable', 'formula-uncomputed'],
  [cellOf(day, { kind: 'date', external: true }), 'unreadable', 'formula-external'],
  [dateCell('1900-02-29'), 'unreadable', 'date-impossible'],
  [dateCell('nonsense'), 'unreadable', 'date-impossible'],
]);
