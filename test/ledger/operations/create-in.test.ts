import { describe, expect, it } from 'vitest';
import { createIn, isBlank, whyNotCreateIn } from '../../../src/ledger/operations/create-in';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { applied } from '../../apply-changes';
import { new2007 } from '../../ledger-2007';
import { textCell } from '../../returns/reshaped';
import { made2007, stateOf } from './office';

const sheet = (name: string, text?: string): WorkbookSnapshot['sheets'][0] => ({
  name,
  visibility: 'visible',
  rows: new Map(text === undefined ? [] : [[1, [textCell(1, 1, text)]]]),
  ...{ merges: [], hiddenRows: new Set(), hiddenColumns: [], comments: [] },
});
const workbook = (...sheets: WorkbookSnapshot['sheets']): WorkbookSnapshot => ({
  sheets,
  definedNames: [],
  externalLinks: [],
});

describe('a ledger made in an open workbook', () => {
  it.each([
    ['one without sheets', workbook()],
    ['an empty one', workbook(sheet('Sheet1'))],
    ['one with sheets of its own', workbook(sheet('说明', '本办台账'), sheet('通讯录', '姓名'))],
  ])('%s', (_what, before) => {
    const performed = createIn(before, new2007);
    if (!performed.done) throw new Error(performed.reason.code);
    const { workbook: now, back } = applied(before, performed.changes);
    expect(now.sheets.filter(({ name }) => before.sheets.some((own) => own.name === name))).toEqual(before.sheets);
    expect([now.sheets[0]?.name, now.sheets.at(-1)?.name].includes('封面')).toBe(isBlank(before));
    const { id, contract, ...rest } = stateOf(now).ledger;
    expect({ id, contract, ...rest }).toEqual(stateOf(made2007).ledger);
    // Whoever applies the change set reads its rows, and so does whoever works out what it made.
    expect(applied(before, performed.changes).workbook).toEqual(now);
    expect(applied(now, back).workbook).toEqual(before);
    expect(performed.log).toEqual([{ subject: '2007年', before: '', after: '17个单位、9项任务、86项分工' }]);
  });

  it.each<[string, WorkbookSnapshot, string]>([
    ['operation-ledger-present', made2007, '台账'],
    ['operation-sheets-present', workbook(sheet('Sheet1'), sheet('进展'), sheet('单位', '名称')), '进展、单位'],
    ['operation-sheets-present', workbook(sheet('_META', '键')), '_META'],
  ])('%s', (code, before, named) => {
    const performed = createIn(before, new2007);
    expect(performed.done).toBe(false);
    const reason = whyNotCreateIn(before);
    expect(reason).toMatchObject({ code });
    expect(Object.values(reason?.values ?? {})).toEqual([named]);
  });
});
