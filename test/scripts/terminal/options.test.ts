import { expect, it } from 'vitest';
import { deadlineOption, dayOption, seedOption, today, yearOption } from '../../../scripts/terminal/options';
import { printable } from '../../../scripts/terminal/printable';

it.each([
  ['2008-01-31', '2008-01-31'],
  ['2008-1-5', '2008-01-05'],
  [' 2008/1/5 ', '2008-01-05'],
  ['2008.2.29', '2008-02-29'],
  ['2008年1月5日', '2008-01-05'],
  ['２００８－０１－０５', '2008-01-05'],
])('%j is the day %s', (text, day) => {
  expect(dayOption('--as-of', text)).toBe(day);
});

it.each(['', '2007-02-29', '2008-13-01', '08-1-5', '2008-1', '一月', '2008-01-31T00:00'])('%j is no day', (text) => {
  expect(() => dayOption('--as-of', text)).toThrow(expect.objectContaining({ code: 'date-invalid' }) as Error);
});

it.each([
  ['2007', 2007],
  ['2007年', 2007],
  ['２００７', 2007],
])('%s is a year', (text, year) => {
  expect(yearOption(text)).toBe(year);
});

it.each(['', '07', '2007.5', '20077', '今年'])('%j is no year', (text) => {
  expect(() => yearOption(text)).toThrow(expect.objectContaining({ code: 'year-invalid' }) as Error);
});

it('takes a deadline of the year or of the next, and of no other', () => {
  expect(['2007-12-20', '2008-1-31'].map((day) => deadlineOption(day, 2007))).toEqual(['2007-12-20', '2008-01-31']);
  for (const day of ['2006-12-31', '2009-01-01']) {
    expect(() => deadlineOption(day, 2007)).toThrow(expect.objectContaining({ code: 'deadline-other-year' }) as Error);
  }
});

it('takes whole numbers for seeds', () => {
  expect(seedOption('12')).toBe(12);
  expect(() => seedOption('1.5')).toThrow();
});

it('writes today as a day', () => {
  expect(dayOption('--as-of', today())).toBe(today());
});

it.each([
  ['区科协\n第二行', '区科协\n第二行'],
  ['\u001b[31m红', '\ufffd[31m红'],
  ['a\u202eb\u0007', 'a\ufffdb\ufffd'],
])('%j is shown so that it drives no terminal', (text, shown) => {
  expect(printable(text)).toBe(shown);
});
