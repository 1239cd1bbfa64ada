import { describe, expect, it } from 'vitest';
import { spread } from '../../src/workbook/paper';

const columns = (count: number, width: number): number[] => Array<number>(count).fill(width);

describe('spread', () => {
  it.each<[string, number[], number, ReturnType<typeof spread>]>([
    ['prints what is narrow in its own size', columns(5, 10), 1, { pagesWide: 1, first: 5, size: 11 }],
    ['prints what is wider smaller, on one page', columns(16, 12), 1, { pagesWide: 1, first: 16, size: 8.47 }],
    ['goes on on a second page before it is unreadable', columns(18, 12), 1, { pagesWide: 2, first: 12, size: 11 }],
    ['counts the repeated columns on every page', [40, ...columns(40, 10)], 1, { pagesWide: 3, first: 15, size: 9.02 }],
    ['puts at least one column on a page', [300, 300], 0, { pagesWide: 2, first: 1, size: 11 }],
  ])('%s', (_what, widths, repeated, wanted) => {
    expect(spread(widths, repeated)).toEqual({ ...wanted, size: expect.closeTo(wanted.size, 2) as number });
  });
});
