import { expect, it } from 'vitest';
import { completeLines } from '../../../src/ledger/operations/complete-lines';
import { templateLines } from '../../../src/ledger/templates/template-lines';
import { settingLines } from '../../../src/ledger/settings';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { moved, withSheet } from '../../returns/reshaped';
import { recordsOf } from '../../report/records';
import { entered } from '../entered';
import { after, differences, made2007, objection, stateOf } from './office';

/** The sheet without its lines from the eighth on. */
const shortened = (workbook: WorkbookSnapshot, sheet: string): WorkbookSnapshot =>
  withSheet(workbook, sheet, (one) => moved(one, (row, column) => (row > 10 ? undefined : [row, column])));

/** A ledger from before most lines, whose office has its own words for the first. */
const older = entered(shortened(shortened(made2007, '设置'), '报告模板'), { B5: '本办的开头。' }, '报告模板');

const textsOf = (workbook: WorkbookSnapshot) =>
  recordsOf(workbook, '报告模板').map((record) => [record.value('名称'), record.value('模板')]);

it('says which lines a ledger lacks, once a sheet', () => {
  const found = stateOf(older).findings.filter(({ code }) => code === 'ledger-lines-lacking');
  expect(found.map(({ where, values }) => [where.sheet, values['count']])).toEqual([
    ['设置', settingLines.length - 7],
    ['报告模板', Object.keys(templateLines).length - 7],
  ]);
  expect(String(found[1]?.values['names'])).toMatch(/^增减·下降、.*等$/);
  expect(stateOf(made2007).findings).toEqual([]);
});

it('adds them, and leaves the office’s own words', () => {
  const { workbook, state } = after(older, completeLines, {});
  expect(state.findings).toEqual([]);
  const wanted = Object.values(templateLines).map(({ name, initial }) => [name, initial]);
  expect(textsOf(workbook)).toEqual(wanted.map(([name, text]) => [name, name === '开头' ? '本办的开头。' : text]));
  expect(recordsOf(workbook, '设置').map((record) => record.value('名称'))).toEqual(
    settingLines.map(({ name }) => name),
  );
  expect(state.ledger.templates).toEqual({
    ...stateOf(made2007).ledger.templates,
    opening: stateOf(older).ledger.templates.opening,
  });
});

it('can be taken back', () => {
  const { workbook, back } = after(older, completeLines, {});
  expect(differences(older, workbook).length).toBeGreaterThan(settingLines.length);
  expect(back.length).toBeGreaterThan(0);
});

it('does nothing where nothing is lacking, or the ledger has no such sheets', () => {
  expect(objection(made2007, completeLines, {})).toBe('ledger-lines-complete');
  const without = withSheet(
    withSheet(made2007, '设置', () => undefined),
    '报告模板',
    () => undefined,
  );
  expect(objection(without, completeLines, {})).toBe('ledger-lines-complete');
  expect(stateOf(without).findings.map(({ code }) => code)).not.toContain('ledger-lines-lacking');
});
