import { expect, it } from 'vitest';
import { takeScores } from '../../src/evaluation/take-scores';
import { defaultCriteria } from '../../src/ledger/scoring/default-criteria';
import { adoptDefaultCriteria } from '../../src/ledger/operations/adopt-criteria';
import { consolidate } from '../../src/consolidation/consolidate';
import type { WorkbookSnapshot } from '../../src/workbook/snapshot';
import { returned } from '../consolidation/returned';
import { entered } from '../ledger/entered';
import {
  after,
  differences,
  made2007,
  madeFrom,
  objection,
  reordered,
  shown,
  stateOf,
} from '../ledger/operations/office';
import type { Contents } from '../returns/written';
import { evaluated } from './scored';

/** 测评 has its items from C on; U03 stands in row 6. */
const scoring = madeFrom({ criteria: defaultCriteria });
const yearOf = (workbook: WorkbookSnapshot, contents: Contents = {}, day = '2008-02-05') => {
  const { ledger } = stateOf(workbook);
  return consolidate(ledger, [returned('U03', contents, {}, ledger)], day);
};
const taken = (workbook: WorkbookSnapshot, contents: Contents = {}) =>
  after(workbook, takeScores, { year: yearOf(workbook, contents) });
const row = (workbook: WorkbookSnapshot, at: number) =>
  'CDEFGHIJKLMNO'.split('').map((letter) => shown(workbook, '测评', `${letter}${at}`));

it('writes what is computed, and nothing for what is open or does not apply', () => {
  const { workbook } = taken(scoring);
  expect(row(workbook, 6).slice(0, 12)).toEqual(['', '2', '', '1', '1', '', '4', '2', '', '', '', '']);
  expect(row(workbook, 5).slice(0, 12)).toEqual(['', '', '', '0', '0', '', '', '', '', '', '', '']);
});

it('does not take what it wrote for the office’s word: the next merge computes it anew', () => {
  const { workbook, ledger } = taken(scoring);
  expect(ledger.handScores).toEqual([]);
  const late = yearOf(workbook, { 单位信息: { B9: { date: '2008-02-01' } } });
  expect(evaluated(late, 'U03').items[3]).toMatchObject({ state: '计算', points: 0.5 });
  expect(shown(after(workbook, takeScores, { year: late }).workbook, '测评', 'F6')).toBe('0.5');
});

it('leaves what the office typed, and takes it for its word', () => {
  const typed = entered(scoring, { F6: 0.3, C6: 2, N6: '良好' }, '测评');
  const { workbook, ledger } = taken(typed);
  expect(row(workbook, 6).slice(0, 4)).toEqual(['2', '2', '', '0.3']);
  expect(shown(workbook, '测评', 'N6')).toBe('良好');
  expect(ledger.handScores.map(({ unit, item, points }) => [unit, item, points])).toEqual([
    ['U03', '组织机构', 2],
    ['U03', '按时报送', 0.3],
  ]);
});

it('takes a written score that somebody changes for that one’s word', () => {
  const changed = entered(taken(scoring).workbook, { F6: 0.8 }, '测评');
  expect(stateOf(changed).ledger.handScores).toEqual([{ unit: 'U03', item: '按时报送', points: 0.8, at: 'F6' }]);
});

it('writes 得分 and 等次 once every item is scored', () => {
  const hand = { C6: 2, H6: 3, K6: 2, L6: 2 };
  const { workbook } = taken(entered(scoring, hand, '测评'));
  expect([shown(workbook, '测评', 'M6'), shown(workbook, '测评', 'N6')]).toEqual(['19', '优秀']);
});

it('writes them wherever the columns stand, and can be taken back', () => {
  const moved = reordered(scoring, '测评', [6, 2, 3, 4, 5, 1]);
  const { workbook, back } = taken(moved);
  expect(shown(workbook, '测评', 'A6')).toBe('1');
  expect(back.length).toBeGreaterThan(0);
});

it('adds the units and items that 测评 lacks', () => {
  const bare = after(made2007, adoptDefaultCriteria, {}).workbook;
  const emptied = entered(bare, Object.fromEntries([4, 5, 6].map((at) => [`A${at}`, null])), '测评');
  const { workbook, ledger } = taken(emptied);
  const year = yearOf(workbook);
  expect(ledger.handScores).toEqual([]);
  expect(evaluated(year, 'U03').items.map(({ state }) => state)).not.toContain('手工');
  expect(differences(emptied, workbook).some((line) => line.endsWith(' → U03'))).toBe(true);
});

it('says why there is nothing to write', () => {
  expect(objection(made2007, takeScores, { year: yearOf(made2007) })).toBe('criteria-missing');
  const done = taken(scoring).workbook;
  expect(objection(done, takeScores, { year: yearOf(done) })).toBe('scores-nothing-new');
  const other = yearOf(madeFrom({ criteria: defaultCriteria, id: '另一份' }));
  expect(objection(scoring, takeScores, { year: other })).toBe('scores-other-ledger');
  const without = { ...scoring, sheets: scoring.sheets.filter(({ name }) => name !== '测评') };
  expect(objection(without, takeScores, { year: yearOf(without) })).toBe('ledger-sheet-missing');
});
