import { expect, it } from 'vitest';
import { askedUnits, raisedRequests } from '../../../src/consolidation/problems/raised';
import type { Ledger } from '../../../src/ledger/ledger';
import { ledger2007 } from '../../ledger-2007';
import { unitOf } from '../../returns/written';

const ledger: Ledger = {
  ...ledger2007,
  units: ledger2007.units.map((unit) => (unit.name === '区科协' ? { ...unit, aliases: ['区 科 协'] } : unit)),
};

const unit = unitOf('U03');

function matter(content: string, asked = '区科协') {
  return { at: { sheet: '问题建议', row: 4, columns: {} }, kind: '问题', task: '', content, asked };
}

it.each([
  ['区教育局、区科协', ['区教育局', '区科协']],
  ['区教育局 区科协', ['区教育局', '区科协']],
  ['区教育局；区科协，区教育局', ['区教育局', '区科协']],
  ['区教育局\n区科协', ['区教育局', '区科协']],
  ['区 科 协、区教育局', ['区科协', '区教育局']],
  ['某某局', []],
  ['区发改局、区教育局', ['区教育局']],
])('%j asks %j', (asked, names) => {
  expect(askedUnits({ unit, matter: matter('缺场地', asked) }, ledger).map(({ name }) => name)).toEqual(names);
});

it.each([
  ['缺场地', 1],
  ['无法联系讲师', 1],
  ['', 0],
  ['无。', 0],
  ['不涉及', 0],
  ['没有问题', 0],
  ['—————', 0],
])('%j raises %i', (content, count) => {
  const file = { name: 'U03.xlsx', sha256: '', modified: 0 };
  expect(raisedRequests([{ unit, file, matter: matter(content) }], [unit], ledger).requests).toHaveLength(count);
});
