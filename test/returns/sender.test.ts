import { expect, it } from 'vitest';
import type { Ledger } from '../../src/ledger/ledger';
import { carefulReturn, codesAndCells, readBack, withPhones } from './written';

/** Whose it is said to be, and what is found, of U03's template with a telephone, in a file of a name. */
function sent(phone: string, name: string, ledger: Ledger = withPhones) {
  const workbook = carefulReturn('U03', { 单位信息: { B7: phone } });
  const { unit, content, findings } = readBack(workbook, { name }, ledger);
  return [unit, content === undefined ? 'sent back' : 'read', ...codesAndCells(findings).map(([code]) => code)];
}

const [own, other] = ['U03_区发改局_2007年填报表.xlsx', 'U04_区教育局.xlsx'];

it.each<[string, unknown[], unknown[]]>([
  ['its own in both', sent('0570-3020003', own), ['U03', 'read']],
  ['a telephone that the ledger does not have', sent('0570-3029999', own), ['U03', 'read']],
  ['an extension', sent('3004', own), ['U03', 'read']],
  ['another’s telephone', sent('0570 302-0004', own), ['U03', 'read', 'phone-of-other-unit']],
  ['another’s telephone without its area code', sent('3020004', own), ['U03', 'read', 'phone-of-other-unit']],
  ['another’s file name', sent('0570-3020003', other), ['U03', 'read', 'file-name-other-unit']],
  ['another’s file name beside its own', sent('0570-3020003', '区教育局转区发改局.xlsx'), ['U03', 'read']],
  ['another’s in both', sent('0570-3020004', other), ['U04', 'sent back', 'return-of-other-unit']],
  ['those of two others', sent('0570-3020005', other), ['U03', 'read', 'file-name-other-unit', 'phone-of-other-unit']],
  [
    'a telephone of several units',
    sent('0570-3020004', own, {
      ...withPhones,
      units: withPhones.units.map((unit) => ({ ...unit, phone: '3020004' })),
    }),
    ['U03', 'read'],
  ],
])('%s', (_what, outcome, expected) => {
  expect(outcome).toEqual(expected);
});
