import fs from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { issue, type IssueOptions } from '../../scripts/commands/issue';
import { sample } from '../../scripts/commands/sample-returns';
import { Office } from './office';

let office: Office;

beforeEach(async () => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  office = new Office();
  await office.putLedger();
});

afterEach(() => {
  vi.restoreAllMocks();
  office.close();
});

const run = (options: Partial<IssueOptions> = {}) =>
  issue({ ledger: office.ledger, out: office.at('下发'), asOf: '2007-12-20', ...options });

it.each([
  ['by code or name', ['u03', '区科协']],
  ['listed as offices do', ['U03、区科协']],
  ['more than once', ['U03', '区发改局', '区科协，U14']],
])('writes the returns of the units that are named: %s', async (_how, unit) => {
  await run({ unit });
  expect(office.names('下发')).toEqual(['U03_区发改局_2007年填报表.xlsx', 'U14_区科协_2007年填报表.xlsx']);
});

it.each(['U99', '区卫生局'])('knows no unit %s and writes nothing', async (unit) => {
  await expect(run({ unit: ['U03', unit] })).rejects.toMatchObject({ code: 'unit-unknown', values: { unit } });
  expect(office.names('下发')).toEqual([]);
});

it('writes none where one of them is there already', async () => {
  await run({ unit: ['U14'] });
  await expect(run({ unit: ['U03', 'U14'] })).rejects.toMatchObject({ code: 'output-exists' });
  expect(office.names('下发')).toEqual(['U14_区科协_2007年填报表.xlsx']);
});

it('fills in the same samples for the same seed', async () => {
  const options = { ledger: office.ledger, seed: '7', asOf: '2008-02-05' };
  await sample({ ...options, out: office.at('甲') });
  await sample({ ...options, out: office.at('乙') });
  const state = (folder: string) => office.state(folder).map((line) => line.slice(folder.length));
  expect(state('乙')).toEqual(state('甲'));
  await sample({ ...options, seed: '8', out: office.at('丙') });
  expect(state('丙')).not.toEqual(state('甲'));
});

it.each(['x', '1.5'])('takes no seed %s', async (seed) => {
  await expect(sample({ ledger: office.ledger, seed, out: office.at('甲') })).rejects.toMatchObject({
    code: 'seed-invalid',
  });
  expect(fs.existsSync(office.at('甲'))).toBe(false);
});
