import { describe, expect, it } from 'vitest';
import { readShare } from '../../../src/returns/normalising';
import type { Cell } from '../../../src/workbook/snapshot';
import { cellOf, dateCell, errorCell, outcome, percentCell, uncomputed } from './cells';

type Case = [written: string | number | Cell | undefined, value: number | string, ...codes: string[]];

function check(title: string, cases: Case[]): void {
  describe(title, () => {
    it.each(cases.map((each) => [each] as const))('%j', ([written, ...wanted]) => {
      const cell = typeof written === 'object' || written === undefined ? written : cellOf(written);
      expect(outcome(readShare(cell))).toEqual(wanted);
    });
  });
}

check('as meant', [
  [undefined, 'empty'],
  [0, 0],
  [percentCell(0.85), 0.85],
  [percentCell(1), 1],
  [percentCell(0), 0],
]);

check('85 % in other words', [
  [85, 0.85, 'share-rescaled'],
  [0.85, 0.85, 'share-rescaled'],
  ['85', 0.85, 'share-rescaled'],
  ['85%', 0.85, 'share-rescaled'],
  ['0.85', 0.85, 'share-rescaled'],
  ['８５％', 0.85, 'share-rescaled'],
  ['85 %', 0.85, 'share-rescaled'],
  ['八成五', 0.85, 'share-rescaled'],
  ['八成', 0.8, 'share-rescaled'],
  ['约八成', 0.8, 'number-estimate'],
  ['8成', 0.8, 'share-rescaled'],
  ['十成', 1, 'share-rescaled'],
  ['百分之八十', 0.8, 'share-rescaled'],
  ['百分百', 1, 'share-rescaled'],
  ['八十', 0.8, 'share-rescaled'],
  [100, 1, 'share-rescaled'],
  ['100%', 1, 'share-rescaled'],
  ['1%', 0.01, 'share-rescaled'],
  ['57%', 0.57, 'share-rescaled'],
  [2, 0.02, 'share-rescaled'],
  ['0', 0, 'share-rescaled'],
]);

check('doubtful', [
  [1, 1, 'share-doubtful'],
  ['1', 1, 'share-doubtful'],
  [0.005, 0.005, 'share-doubtful'],
  [percentCell(0.0085), 0.0085, 'share-doubtful'],
  ['0.85%', 0.0085, 'share-doubtful'],
  ['约80%', 0.8, 'number-estimate'],
  ['80%左右', 0.8, 'number-estimate'],
  ['近八十', 0.8, 'number-estimate'],
  ['八成左右', 0.8, 'number-estimate'],
  ['八成以上', 0.8, 'number-estimate'],
]);

check('over 100 %', [
  ['120%', 'unreadable', 'share-over'],
  [1.2, 'unreadable', 'share-over'],
  ['1.2', 'unreadable', 'share-over'],
  [percentCell(1.2), 'unreadable', 'share-over'],
  [percentCell(85), 'unreadable', 'share-over'],
  [1.99, 'unreadable', 'share-over'],
  [101, 'unreadable', 'share-over'],
  [1e21, 'unreadable', 'share-over'],
]);

check('no figure', [
  ['过半', 'unreadable', 'share-in-words'],
  ['一半', 'unreadable', 'share-in-words'],
  ['已完成', 'unreadable', 'share-in-words'],
  ['完成', 'unreadable', 'share-in-words'],
  ['已完成80%', 'unreadable', 'share-in-words'],
  ['80-90%', 'unreadable', 'number-range'],
  ['4/5', 'unreadable', 'number-unreadable'],
  ['80分', 'unreadable', 'number-unreadable'],
  ['①', 'unreadable', 'number-unreadable'],
  ['—', 'notApplicable'],
  ['/', 'notApplicable', 'not-applicable'],
  [-5, 'unreadable', 'number-below-minimum'],
  ['-5%', 'unreadable', 'number-below-minimum'],
  [errorCell('#DIV/0!'), 'unreadable', 'formula-error'],
  [uncomputed, 'unreadable', 'formula-uncomputed'],
  [cellOf(0.5, { external: true }), 'unreadable', 'formula-external'],
  [dateCell('1900-03-25', 85), 'unreadable', 'number-as-date'],
  [cellOf(true), 'unreadable', 'number-unreadable'],
]);

it('shows what people see', () => {
  expect(readShare(percentCell(0.07)).raw).toBe('7%');
  expect(readShare(cellOf(85)).findings[0]?.values).toEqual({ raw: '85', adopted: '85%' });
});
