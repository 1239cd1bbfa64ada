import { describe, expect, it } from 'vitest';
import { readText } from '../../../src/returns/normalising';
import type { Cell } from '../../../src/workbook/snapshot';
import { cellOf, dateCell, errorCell, outcome, percentCell, uncomputed } from './cells';

type Case = [written: string | number | Cell | undefined, value: string, ...codes: string[]];

function check(title: string, cases: Case[]): void {
  describe(title, () => {
    it.each(cases.map((each) => [each] as const))('%j', ([written, ...wanted]) => {
      const cell = typeof written === 'object' || written === undefined ? written : cellOf(written);
      expect(outcome(readText(cell))).toEqual(wanted);
    });
  });
}

check('text', [
  [undefined, 'empty'],
  [' 　\n', 'empty'],
  ['组织科普讲座3次。', '组织科普讲座3次。'],
  ['　　组织科普讲座 ', '组织科普讲座'],
  ['一、讲座\r\n二、展览\r三、竞赛', '一、讲座\n二、展览\n三、竞赛'],
  ['甲\t乙', '甲\t乙'],
  ['无', '无'],
  ['/', '/'],
  ['—', '—'],
  ['-', '-'],
  ['①½㎡', '①½㎡'],
  ['衢江·科普', '衢江·科普'],
  ['𠮷田😀', '𠮷田😀'],
]);

check('cells of another kind', [
  [13800138000, '13800138000'],
  [0.000001, '0.000001'],
  [0.00000015, '0.00000015'],
  [percentCell(0.85), '85%'],
  [dateCell('2007-09-03'), '2007-09-03'],
  [cellOf(true), 'TRUE'],
  [errorCell('#NAME?'), 'unreadable', 'formula-error'],
  [uncomputed, 'unreadable', 'formula-uncomputed'],
  [cellOf('甲', { external: true }), 'unreadable', 'formula-external'],
]);

check('what looks like a formula', [
  ['=1+1', '=1+1', 'text-like-formula'],
  ['+86 570', '+86 570', 'text-like-formula'],
  ['-讲座', '-讲座', 'text-like-formula'],
  ['@所有人', '@所有人', 'text-like-formula'],
  [' =HYPERLINK("http://x")', '=HYPERLINK("http://x")', 'text-like-formula'],
  ['\u200b=1+1', '=1+1', 'text-invisible', 'text-like-formula'],
]);

check('what nobody sees', [
  ['科\u200b普', '科普', 'text-invisible'],
  ['\u202e123', '123', 'text-invisible'],
  ['科普\u200f', '科普', 'text-invisible'],
  ['科\u0000普\u0007', '科普', 'text-invisible'],
  ['科\ud800普', '科普', 'text-invisible'],
  ['科\udc00普', '科普', 'text-invisible'],
  ['\ufeff科普', '科普', 'text-invisible'],
  ['科\uffff普', '科普', 'text-invisible'],
  ['讲座\u2028展览', '讲座\n展览', 'text-invisible'],
  ['\u200b', 'empty', 'text-invisible'],
]);

describe('long texts', () => {
  it('are kept whole and reported', () => {
    const text = '长'.repeat(40_000);
    expect(outcome(readText(cellOf(text)))).toEqual([text, 'text-too-long']);
    expect(outcome(readText(cellOf('长'.repeat(32_767))))).toHaveLength(1);
  });
});

it('names the characters it leaves out', () => {
  expect(readText(cellOf('a\u202eb\u200bc')).findings[0]?.values).toMatchObject({
    marks: 'U+202E、U+200B',
    adopted: 'abc',
  });
});
