import { expect, it } from 'vitest';
import type { AnnualConsolidation } from '../../src/consolidation/annual';
import { passedOver } from '../../src/consolidation/receiving/passed-over';
import { consolidationEntries } from '../../src/findings/catalogue/consolidation';
import { sentence } from '../../src/findings/sentence';
import { ledger2007 } from '../ledger-2007';
import { codesAndCells } from '../returns/written';
import { refused, returned, yearOf } from './returned';

const retired = { ...ledger2007, units: ledger2007.units.map((unit) => ({ ...unit, active: unit.code !== 'U03' })) };
const everyoneElse = ledger2007.units.filter(({ code }) => code !== 'U03').map(({ code }) => returned(code));
const own = returned('U03');

/** One case for each code: a year, the place of the finding and the unit it concerns. */
const cases: Record<keyof typeof consolidationEntries, [AnnualConsolidation, ...(string | undefined)[]]> = {
  'unit-not-reported': [yearOf(everyoneElse), undefined, undefined, 'U03'],
  'unit-inactive': [yearOf([...everyoneElse, own], retired), own.file.name, undefined, 'U03'],
  'file-superseded': [
    yearOf([...everyoneElse, refused('U03_区发改局.pdf'), { ...own, file: { ...own.file, modified: 1 } }]),
    'U03_区发改局.pdf',
    undefined,
    'U03',
  ],
  'file-is-lock': [yearOf([...everyoneElse, own, passedOver('~$U03.xlsx', 'file-is-lock')]), '~$U03.xlsx'],
  'file-of-system': [yearOf([...everyoneElse, own, passedOver('Thumbs.db', 'file-of-system')]), 'Thumbs.db'],
  'file-is-result': [
    yearOf([...everyoneElse, own, passedOver('merge-result.json', 'file-is-result')]),
    'merge-result.json',
  ],
  'file-is-link': [yearOf([...everyoneElse, own, passedOver('a.xlsx', 'file-is-link')]), 'a.xlsx'],
  'folder-unreadable': [yearOf([...everyoneElse, own, passedOver('第一批', 'folder-unreadable')]), '第一批'],
  'file-identical': [
    yearOf([...everyoneElse, own, { ...own, file: { ...own.file, name: '备份/A.xlsx' } }]),
    '备份/A.xlsx',
    undefined,
    'U03',
  ],
  'several-versions': [
    yearOf([...everyoneElse, own, returned('U03', { 指标: { D4: 77, E4: 77 } }, { name: 'Z.xlsx', sha256: 'z' })]),
    own.file.name,
    undefined,
    'U03',
  ],
  'versions-of-two-senders': [
    yearOf([
      ...everyoneElse,
      returned('U03', { 单位信息: { B6: '经办人甲', B7: '0570-3020001' } }),
      returned('U03', { 单位信息: { B6: '经办人乙', B7: '0570-3020002' } }, { name: 'Z.xlsx', sha256: 'z' }),
    ]),
    own.file.name,
    undefined,
    'U03',
  ],
  'filled-on-after': [
    yearOf([...everyoneElse, returned('U03', { 单位信息: { B9: { date: '2008-02-06' } } })]),
    own.file.name,
    '单位信息!B9',
    'U03',
  ],
};

it('has a case for every code a merge can add', () => {
  expect(Object.keys(cases).sort()).toEqual(Object.keys(consolidationEntries).sort());
});

it('finds nothing where everybody reported with care', () => {
  expect(codesAndCells(yearOf([...everyoneElse, own]).findings)).toEqual([]);
});

it.each(Object.entries(cases))('%s', (code, [year, file, place, unit]) => {
  const beside = code === 'versions-of-two-senders' ? ['several-versions'] : [];
  expect(year.findings.map((found) => found.code)).toEqual([...beside, code]);
  const found = year.findings.at(-1);
  if (found === undefined) throw new Error(`${code} was not found`);
  const at = [found.where.sheet, found.where.cell].filter((part) => part !== undefined).join('!');
  expect([found.where.file, at === '' ? undefined : at, found.where.unit]).toEqual([file, place, unit]);
  expect(sentence(found, 'zh')).not.toMatch(/[{}]|undefined/);
  expect(sentence(found, 'en')).not.toMatch(/[{}]|undefined/);
});

it('sorts the gravest first, then by unit and file, and keeps the order of cells', () => {
  const year = yearOf([
    refused('U05_区科技局.pdf'),
    returned('U04', { 指标: { D6: '约3', D4: '1,200人', E4: 1200 } }),
    refused('通知.txt', 'file-is-text'),
    returned('U02', { 指标: { D4: '不详' } }),
  ]);
  const missing = ledger2007.units.filter(({ code }) => !['U02', 'U04', 'U05'].includes(code));
  const order = year.findings.map(({ code, where }) => `${code} ${where.unit ?? ''}`.trim());
  expect(order.filter((line) => !line.startsWith('unit-not-reported'))).toEqual([
    'number-unreadable U02',
    'file-is-pdf U05',
    'file-is-text',
    'number-estimate U04',
    'number-has-unit U04',
  ]);
  expect(order.filter((line) => line.startsWith('unit-not-reported'))).toHaveLength(missing.length);
});
