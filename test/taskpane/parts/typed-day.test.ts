import { describe, expect, it } from 'vitest';
import { typedDay, yearMeant } from '../../../src/taskpane/parts/typed-day';

describe('a day as it is typed', () => {
  it.each([
    ['2026年3月5日', '2026-03-05'],
    ['2026-03-05', '2026-03-05'],
    ['2026-3-5', '2026-03-05'],
    ['２０２６．３．５', '2026-03-05'],
    ['2026/3/5', '2026-03-05'],
    ['20260305', '2026-03-05'],
    ['二〇二六年三月五日', '2026-03-05'],
    ['3月5日', '2007-03-05'],
    ['3.5', '2007-03-05'],
    ['2008年2月29日', '2008-02-29'],
  ])('reads %s', (typed, day) => {
    expect(typedDay(typed, 2007)).toBe(day);
  });

  it.each([
    '',
    '2026',
    '2026年3月',
    '3月',
    '2026-02-30',
    '2007年2月29日',
    '05/03/2026',
    '3月5日至8日',
    '明天',
    '5 Mar 2026',
  ])('takes %s for no day', (typed) => {
    expect(typedDay(typed, 2007)).toBeUndefined();
  });

  it('means the year of the day it takes the place of, else that of the ledger', () => {
    expect(yearMeant('2008-01-31', 2007)).toBe(2008);
    expect(yearMeant('', 2007)).toBe(2007);
    expect(yearMeant('不详', 2007)).toBe(2007);
  });
});
