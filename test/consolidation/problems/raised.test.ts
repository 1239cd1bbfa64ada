import { expect, it } from 'vitest';
import { askedUnits } from '../../../src/consolidation/problems/raised';
import type { Ledger } from '../../../src/ledger/ledger';
import { ledger2007 } from '../../ledger-2007';

const ledger: Ledger = {
  ...ledger2007,
  units: ledger2007.units.map((unit) => (unit.name === '区科协' ? { ...unit, aliases: ['区 科 协'] } : unit)),
};

it.each([
  ['区教育局、区科协', ['区教育局', '区科协']],
  ['区教育局 区科协', ['区教育局', '区科协']],
  ['区教育局；区科协，区教育局', ['区教育局', '区科协']],
  ['区教育局\n区科协', ['区教育局', '区科协']],
  ['区 科 协、区教育局', ['区科协', '区教育局']],
  ['某某局', []],
  ['区发改局、区教育局', ['区教育局']],
])('%j asks %j', (asked, names) => {
  const unit = ledger.units.find(({ name }) => name === '区发改局');
  if (unit === undefined) throw new Error('no such unit');
  const at = { sheet: '问题建议', row: 4, columns: {} };
  const matter = { at, kind: '问题' as const, task: '', content: '缺场地', asked };
  expect(askedUnits({ unit, matter }, ledger).map(({ name }) => name)).toEqual(names);
});
