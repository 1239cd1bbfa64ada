import { describe, expect, it } from 'vitest';
import { progressSynonyms, readChoice, yesNoSynonyms, type Synonyms } from '../../../src/returns/normalising';
import type { Cell } from '../../../src/workbook/snapshot';
import { cellOf, errorCell, outcome, uncomputed } from './cells';

type Case = [written: string | number | boolean | Cell | undefined, value: string, ...codes: string[]];

function check(title: string, choices: readonly string[], synonyms: Synonyms<string> | undefined, cases: Case[]): void {
  describe(title, () => {
    it.each(cases.map((each) => [each] as const))('%j', ([written, ...wanted]) => {
      const cell = typeof written === 'object' || written === undefined ? written : cellOf(written);
      expect(outcome(readChoice(cell, choices, synonyms))).toEqual(wanted);
    });
  });
}

check('状态', ['未启动', '进行中', '已完成', '暂缓'], progressSynonyms, [
  [undefined, 'empty'],
  ['　', 'empty'],
  ['进行中', '进行中'],
  [' 进行中 ', '进行中', 'choice-rewritten'],
  ['进 行 中。', '进行中', 'choice-rewritten'],
  ['完成', '已完成', 'choice-rewritten'],
  ['已办结', '已完成', 'choice-rewritten'],
  ['未完成', 'unreadable', 'choice-unknown'],
  ['基本完成', 'unreadable', 'choice-unknown'],
  ['进行中/已完成', 'unreadable', 'choice-unknown'],
  [1, 'unreadable', 'choice-unknown'],
  ['—', 'unreadable', 'choice-unknown'],
  [errorCell('#N/A'), 'unreadable', 'formula-error'],
  [uncomputed, 'unreadable', 'formula-uncomputed'],
]);

check('零报告', ['是', '否'], yesNoSynonyms, [
  ['是', '是'],
  ...['Y', 'y', 'yes', 'YES', 'Ｙ', '√', ' 是'].map((written): Case => [written, '是', 'choice-rewritten']),
  ...['N', 'no', '×', '不是'].map((written): Case => [written, '否', 'choice-rewritten']),
  [true, '是', 'choice-rewritten'],
  [false, '否', 'choice-rewritten'],
  ['是否', 'unreadable', 'choice-unknown'],
  ['零报告', '是', 'choice-rewritten'],
  ['非零报告', '否', 'choice-rewritten'],
]);

check('full-width brackets', ['会议（全体）', '会议(专题)'], undefined, [
  ['会议(全体)', '会议（全体）', 'choice-rewritten'],
  ['会议（专题）', '会议(专题)', 'choice-rewritten'],
  ['constructor', 'unreadable', 'choice-unknown'],
]);

it('adopts no synonym of another list', () => {
  expect(outcome(readChoice(cellOf('完成'), ['甲', '已完成!'], progressSynonyms as Synonyms<string>))).toEqual([
    'unreadable',
    'choice-unknown',
  ]);
});

it('says what may be chosen', () => {
  const [found] = readChoice(cellOf('完'), ['甲', '乙']).findings;
  expect(found?.values).toEqual({ raw: '完', adopted: '', allowed: '甲、乙' });
});
