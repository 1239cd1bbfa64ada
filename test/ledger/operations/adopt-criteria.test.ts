import { expect, it } from 'vitest';
import { defaultCriteria } from '../../../src/ledger/scoring/default-criteria';
import { adoptDefaultCriteria } from '../../../src/ledger/operations/adopt-criteria';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { moved, withSheet } from '../../returns/reshaped';
import { after, differences, made2007, madeFrom, objection, shown, stateOf } from './office';
import { entered } from '../entered';

/** A ledger from before items had rules: three columns, an empty 测评 and no 测评加减分. */
function older(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const short = withSheet(workbook, '测评标准', (sheet) =>
    moved(sheet, (row, column) => (row > 2 && column > 3 ? undefined : [row, column])),
  );
  return withSheet(short, '测评加减分', () => undefined);
}

it.each([
  ['a new ledger', made2007],
  ['an older one', older(made2007)],
])('fills the standard of %s, and makes it ready for scores', (_which, workbook) => {
  const { workbook: now, ledger, state } = after(workbook, adoptDefaultCriteria, {});
  expect(ledger.criteria).toEqual(defaultCriteria);
  expect(state.findings).toEqual([]);
  expect(shown(now, '测评', 'A4')).toBe('U01');
  expect(now.sheets.some(({ name }) => name === '测评加减分')).toBe(true);
});

it('says what a ledger made with it says', () => {
  const made = madeFrom({ criteria: defaultCriteria });
  expect(after(made2007, adoptDefaultCriteria, {}).ledger.criteria).toEqual(stateOf(made).ledger.criteria);
});

it('can be taken back', () => {
  const { workbook, back } = after(made2007, adoptDefaultCriteria, {});
  expect(differences(made2007, workbook).length).toBeGreaterThan(60);
  expect(back.length).toBeGreaterThan(0);
});

it('does nothing where the office has a standard, or the ledger no such sheet', () => {
  expect(objection(entered(made2007, { A4: '自立项目' }, '测评标准'), adoptDefaultCriteria, {})).toBe(
    'criteria-present',
  );
  expect(
    objection(
      withSheet(made2007, '测评标准', () => undefined),
      adoptDefaultCriteria,
      {},
    ),
  ).toBe('ledger-sheet-missing');
});
