import { expect, it } from 'vitest';
import { sampleReturns } from '../../../scripts/sample/returns';
import { cellText } from '../../../src/workbook/snapshot';
import { ledger2007 } from '../../ledger-2007';
import { opened } from '../../year-2007';

it('activities of sample returns are of their ledger’s year, however the day is written', async () => {
  const ledger = { ...ledger2007, year: 2024 };
  const files = (await Promise.all([1, 2, 3].map((seed) => sampleReturns(ledger, seed, '2025-02-05')))).flat();
  const texts = files
    .filter(({ name }) => name.endsWith('.xlsx'))
    .flatMap(({ bytes }) => opened(bytes).sheets)
    .filter(({ name }) => name === '活动')
    .flatMap(({ rows }) => [...rows.values()].flat().map(cellText));
  const years = texts.flatMap((text) => text.match(/^20\d\d(?=[-.])|^二〇..(?=年)/g) ?? []);
  expect([...new Set(years)].sort()).toEqual(['2024', '二〇二四']);
});
