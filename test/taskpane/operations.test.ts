import { describe, expect, it } from 'vitest';
import { englishNames } from '../../src/findings/english';
import { operationName, operationSubject } from '../../src/findings/operation-names';
import { newLedgerName } from '../../src/ledger/operations/create-in';
import { createLedger } from '../../src/ledger/creating/create';
import { nextYearName } from '../../src/ledger/creating/new-ledger';
import { whyNotNow } from '../../src/ledger/operations/perform';
import { readLog } from '../../src/ledger/log';
import { snapshotOf } from '../../src/workbook/drafted';
import { new2007, ledger2007 } from '../ledger-2007';
import { exportedOperations } from './exported-operations';

const operations = await exportedOperations();
const workbook = snapshotOf(createLedger(new2007));
const frozen = { since: '2008-03-01', by: '办公室主任', report: '', contents: '' };
const state = {
  ...{ workbook, ledger: { ...ledger2007, frozen }, findings: [] },
  ...{ today: '2008-03-02', now: '2008-03-02 09:30' },
};

describe('of all operations', () => {
  it.each(operations)('%s has a name in English, and the list holds no others', (_name, operation) => {
    expect(englishNames[operation.name]).toMatch(/^[A-Z]/);
    const known = new Set([newLedgerName, nextYearName, ...operations.map(([, { name }]) => name)]);
    expect(Object.keys(englishNames).filter((name) => !known.has(name))).toEqual([]);
  });

  it('the making of a ledger has its name in the log too', () => {
    expect(readLog({ workbook }).map(({ operation }) => operation)).toEqual([newLedgerName]);
    expect(operationName(newLedgerName, 'en')).toBe('Make the ledger');
  });

  // What is asked for does not matter: nothing of it is looked at.
  const changing = operations.filter(([, { onFrozen }]) => onFrozen !== true);
  it.each(changing)('%s says beforehand that a frozen ledger is frozen', (_name, operation) => {
    expect(whyNotNow(operation, state, undefined)).toMatchObject({
      code: 'ledger-frozen',
      values: { since: '2008-03-01' },
    });
  });

  it('only reopening can be done to a frozen ledger', () => {
    expect(operations.filter((one) => !changing.includes(one)).map(([name]) => name)).toEqual(['reopenYear']);
  });
});

it.each([
  ['分配职责', 'T01 区教育局', 'en', 'T01 区教育局'],
  ['撤销', '分配职责：T01 区教育局', 'zh', '分配职责：T01 区教育局'],
  ['撤销', '分配职责：T01 区教育局', 'en', 'Assign roles: T01 区教育局'],
  ['撤销', '写错的名字：T01', 'en', '写错的名字：T01'],
] as const)('what %s did to %s, in %s', (operation, subject, language, said) => {
  expect(operationSubject(operation, subject, language)).toBe(said);
});
