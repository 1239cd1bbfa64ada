import { describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../scripts/platform';
import { frozenFindings } from '../../../src/ledger/frozen';
import { freezeYear } from '../../../src/ledger/operations/freeze';
import { perform } from '../../../src/ledger/operations/perform';
import { reopenYear } from '../../../src/ledger/operations/reopen';
import { addUnit } from '../../../src/ledger/operations/units/add';
import { after, made2007, objection, shown, stateOf, written } from './office';

const { sha256 } = nodePlatform;
const freeze = { by: '办公室主任', report: 'ab12', sha256 };
const frozen = after(made2007, freezeYear, freeze);
const codes = (workbook: typeof made2007) => frozenFindings(workbook, sha256).map(({ code }) => code);
const unit = { name: '区应急局', kind: '成员单位' } as const;

describe('a frozen ledger', () => {
  it('says since when and by whom, and keeps the mark of the report', () => {
    expect(frozen.ledger.frozen).toMatchObject({ since: '2007-12-20', by: '办公室主任', report: 'ab12' });
    expect(shown(frozen.workbook, '操作日志', 'B5') + shown(frozen.workbook, '操作日志', 'B4')).toContain('归档');
    expect(codes(frozen.workbook)).toEqual(['ledger-archived']);
  });

  it.each<[string, () => ReturnType<typeof perform>]>([
    ['a unit to be added', () => perform(addUnit, frozen.state, unit)],
    ['freezing again', () => perform(freezeYear, frozen.state, freeze)],
  ])('refuses %s', (_what, act) => {
    expect(act()).toMatchObject({ done: false, reason: { code: 'ledger-frozen', values: { since: '2007-12-20' } } });
  });

  it('tells that it was changed by hand', () => {
    const changed = written(frozen.workbook, '单位', [[4, 5, '某科长']]);
    expect(codes(changed)).toEqual(['ledger-frozen-changed', 'ledger-archived']);
  });

  it('is opened again with a reason, which stays in the log', () => {
    expect(objection(frozen.workbook, reopenYear, { by: '主任', reason: ' ' })).toBe('reopen-reason-missing');
    expect(objection(frozen.workbook, reopenYear, { by: '', reason: '更正' })).toBe('freeze-by-missing');
    const open = after(frozen.workbook, reopenYear, { by: '主任', reason: '更正一个数' });
    expect(open.ledger.frozen).toBeUndefined();
    const log = open.workbook.sheets.find(({ name }) => name === '操作日志');
    expect([...(log?.rows.values() ?? [])].flat().map(({ value }) => value)).toContain('主任：更正一个数');
    expect(perform(addUnit, open.state, unit).done).toBe(true);
    expect(codes(open.workbook)).toEqual([]);
  });
});

it('an open ledger is not reopened, and not frozen by nobody', () => {
  expect(objection(made2007, reopenYear, { by: '主任', reason: '更正' })).toBe('ledger-not-frozen');
  expect(objection(made2007, freezeYear, { ...freeze, by: ' ' })).toBe('freeze-by-missing');
  expect(stateOf(made2007).ledger.frozen).toBeUndefined();
});
