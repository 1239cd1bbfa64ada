import { once } from 'node:events';
import fs from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { defaultCriteria } from '../../src/ledger/scoring/default-criteria';
import { sampleNotice } from '../../src/sample/notice-2007';
import { recordsOf } from '../report/records';
import { opened } from '../year-2007';
import { begin, Office, run } from './office';

const office = new Office();
beforeAll(() => {
  office.put('通知.txt', sampleNotice);
});
afterAll(() => office.close());

const create = (deadline: string, out: string, ...more: string[]) =>
  run(office, 'create', '--notice', '通知.txt', '--year', '2007', '--deadline', deadline, '--out', out, ...more);

/** The year as an office takes it on the command line; each step stands on the ones before. */
it('makes a ledger from a notice, and says so', () => {
  const { code, out, err } = create('2008-1-31', '台账2007.xlsx');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('台账2007.xlsx');
  expect(opened(fs.readFileSync(office.ledger)).sheets.map(({ name }) => name)).toContain('责任矩阵');
});

it('does not overwrite it, unless told to', () => {
  const before = office.state();
  const { code, err } = create('2008-01-31', '台账2007.xlsx');
  expect([code, office.state()]).toEqual([2, before]);
  expect(err).toContain('--force');
  expect(create('2008-01-31', '台账2007.xlsx', '--force').code).toBe(0);
});

it('starts with the standard of scoring, where it is asked to', () => {
  expect(create('2008-01-31', '带测评.xlsx', '--criteria').code).toBe(0);
  const itemsOf = (name: string) =>
    recordsOf(opened(fs.readFileSync(office.at(name))), '测评标准').flatMap((one) => one.value('项目') ?? []);
  expect(itemsOf('带测评.xlsx')).toEqual(defaultCriteria.map(({ item }) => item));
  expect(itemsOf('台账2007.xlsx')).toEqual([]);
});

it('issues the units’ returns', () => {
  expect(run(office, 'issue', '--ledger', '台账2007.xlsx', '--out', '下发').code).toBe(0);
  expect(office.names('下发')).toHaveLength(17);
  expect(office.names('下发')[2]).toBe('U03_区发改局_2007年填报表.xlsx');
});

it('fills in samples and merges them', () => {
  const day = ['--as-of', '2008-02-05'];
  expect(run(office, 'sample-returns', '--ledger', '台账2007.xlsx', '--out', '回收', ...day).code).toBe(0);
  const { code, out } = run(office, 'merge', '--ledger', '台账2007.xlsx', '--returns', '回收', '--out', '报告', ...day);
  expect(code).toBe(0);
  expect(office.names('报告')).toEqual(['merge-result.json', '年度汇总.xlsx']);
  expect(out).toContain('年度汇总.xlsx');
});

it('prints the result and nothing else with --json; --strict says by its code that units are missing', () => {
  const merge = ['merge', '--ledger', '台账2007.xlsx', '--returns', '回收', '--as-of', '2008-02-05'];
  const { code, out } = run(office, ...merge, '--out', '报告', '--force', '--json', '--strict');
  expect(code).toBe(1);
  expect(out).toBe(fs.readFileSync(office.at('报告', 'merge-result.json'), 'utf8'));
});

it('takes several values where its help says so', () => {
  const issue = ['issue', '--ledger', '台账2007.xlsx', '--out', '两份'];
  expect(run(office, ...issue, '--unit', 'U03', '区教育局').code).toBe(0);
  expect(office.names('两份')).toEqual(['U03_区发改局_2007年填报表.xlsx', 'U04_区教育局_2007年填报表.xlsx']);
  const trend = ['trend', '--years', '报告/年度汇总.xlsx', '报告', '--out', '评估'];
  const more = ['--region', '衢州市衢江区', '衢县', '--limit', 'time=20s', 'rows=60000'];
  expect(run(office, ...trend, ...more)).toMatchObject({ code: 0, err: expect.not.stringContaining(' at ') as string });
});

it('does its work where whoever read along has stopped', async () => {
  const running = begin(office, 'issue', '--ledger', '台账2007.xlsx', '--out', '再发');
  running.stdout.destroy();
  running.stderr.destroy();
  const [code] = (await once(running, 'exit')) as [number];
  expect([code, office.names('再发').length]).toEqual([0, 17]);
});

it('names what it could not find and exits with 2', () => {
  const { code, err } = run(office, 'merge', '--ledger', '没有.xlsx', '--returns', '回收', '--out', '报告2');
  expect(code).toBe(2);
  expect(err).toContain('没有.xlsx');
  expect(err).not.toMatch(/^\s+at /m);
  expect(office.names('报告2')).toEqual([]);
});

it.each([
  [[]],
  [['merge']],
  [['没有这个命令']],
  [['merge', '--nonsense']],
  [['issue', '--ledger', '台账2007.xlsx', '--out', '']],
])('exits with 2 when called with %j', (args) => {
  expect(run(office, ...args).code).toBe(2);
});

it('speaks the language it is told of a call that is not right, too', () => {
  expect(run(office, 'merge', '--lang', 'en').err).toBe('--ledger <文件> is needed. --help explains it.\n');
});

it('explains itself in Chinese and English', () => {
  const { code, out } = run(office, 'merge', '--help');
  expect(code).toBe(0);
  expect(out).toMatch(/收回的填报表[\s\S]*folder of returns/);
});
