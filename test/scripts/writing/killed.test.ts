import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commitName } from '../../../scripts/writing/commit';
import { Random } from '../../../scripts/sample/random';
import { sampleNotice } from '../../../src/sample/notice-2007';
import { Office } from '../office';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const killer = path.join(root, 'test', 'scripts', 'writing', 'killed-at.cjs');
const office = new Office();
const program = office.at('program', 'ledger.cjs');
const asOf = ['--as-of', '2008-02-05'];

/** Runs a command from one file, which starts faster than its sources. */
function run(args: readonly string[], env: Record<string, string> = {}, first: readonly string[] = []) {
  return spawnSync(process.execPath, [...first, program, ...args], {
    cwd: office.folder,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
}

/** Runs a command that kills itself at a step of its writing; whether it came so far. */
function killedAt(step: number, args: readonly string[]): boolean {
  return run(args, { LEDGER_KILL_AT: String(step) }, ['--require', killer]).signal === 'SIGKILL';
}

/** Files below a folder with their contents, what is temporary apart. */
function held(folder: string): Record<string, string> {
  if (!fs.existsSync(office.at(folder))) return {};
  const files = fs
    .readdirSync(office.at(folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile());
  return Object.fromEntries(
    files
      .map((one) => path.join(one.parentPath, one.name))
      .filter((file) => !file.endsWith('.tmp'))
      .map((file) => [path.relative(office.at(folder), file), fs.readFileSync(file).toString('base64')]),
  );
}

const temporary = (folder: string) => office.names(folder).filter((name) => name.endsWith('.tmp'));

beforeAll(async () => {
  buildSync({
    entryPoints: [path.join(root, 'scripts', 'ledger.ts')],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: program,
    logLevel: 'silent',
    // exceljs brings readers that are never called.
    external: ['@aws-sdk/client-s3'],
  });
  await office.putLedger();
  for (const code of ['U03', 'U04']) await office.putReturn(code);
  office.put('通知.txt', sampleNotice);
});
afterAll(() => office.close());

const create = [
  'create',
  '--notice',
  '通知.txt',
  '--year',
  '2007',
  '--deadline',
  '2008-01-31',
  '--out',
  '新/台账.xlsx',
];
const issue = ['issue', '--ledger', '台账2007.xlsx', '--unit', 'U03', 'U04', '--out', '新'];
const merge = ['merge', '--ledger', '台账2007.xlsx', '--returns', '回收', '--out', '新'];
const archive = ['archive', '--ledger', '台账2007.xlsx', '--returns', '回收', '--out', '新/2007.zip'];

/** Steps of a command's writing. */
function stepsOf(args: readonly string[]): number {
  const counted = office.at('steps');
  fs.rmSync(counted, { force: true });
  run(args, { LEDGER_KILL_AT: '0', LEDGER_STEPS: counted }, ['--require', killer]);
  return Number(fs.readFileSync(counted, 'utf8'));
}

const long = 240_000;

describe.each([
  ['create', create],
  ['issue', issue],
  ['merge', merge],
  ['archive', archive],
])('%s killed while it writes', (_name, command) => {
  it(
    'leaves nothing half-written, touches no input, and succeeds the next time',
    () => {
      fs.rmSync(office.at('新'), { recursive: true, force: true });
      const last = stepsOf([...command, ...asOf]);
      const whole = held('新');
      const inputs = [held('回收'), fs.readFileSync(office.ledger).toString('base64')];
      // In the middle of a content, and when the first or all are in their place.
      for (const step of [2, last - 2, last]) {
        fs.rmSync(office.at('新'), { recursive: true, force: true });
        expect(killedAt(step, [...command, ...asOf])).toBe(true);
        for (const [name, bytes] of Object.entries(held('新'))) expect(bytes).toBe(whole[name]);
        expect([held('回收'), fs.readFileSync(office.ledger).toString('base64')]).toEqual(inputs);
        expect(run([...command, ...asOf])).toMatchObject({ status: 0 });
        expect(held('新')).toEqual(whole);
        expect(temporary('新')).toEqual([]);
      }
    },
    long,
  );
});

describe('a report that is replaced', { timeout: long }, () => {
  const older = ['merge', '--ledger', '台账2007.xlsx', '--returns', '回收', '--out', '报告', '--as-of', '2008-02-01'];
  const newer = [...older.slice(0, -1), '2008-02-05', '--force'];

  it('killed between its two files says so by a file, and whoever writes next completes it', () => {
    expect(run(older).status).toBe(0);
    const before = held('报告');
    const last = stepsOf([...older.slice(0, -1), '2008-02-05', '--force']);
    let mixed = 0;
    for (let step = last - 3; step <= last; step++) {
      fs.rmSync(office.at('报告'), { recursive: true, force: true });
      for (const [name, bytes] of Object.entries(before)) office.put(`报告/${name}`, Buffer.from(bytes, 'base64'));
      expect(killedAt(step, newer)).toBe(true);
      const now = held('报告');
      if (Object.keys(before).filter((name) => now[name] === before[name]).length !== 1) continue;
      mixed += 1;
      expect(office.names('报告')).toContain(commitName);
      expect(run(older)).toMatchObject({ status: 0, stderr: expect.stringContaining('已补完') });
      expect(temporary('报告')).toEqual([]);
      expect(held('报告')).toEqual(before);
    }
    expect(mixed).toBe(1);
  });

  it('is whole whenever it is killed from outside', async () => {
    const random = new Random(7);
    expect(run(newer).status).toBe(0);
    const [before, again] = [held('报告'), newer.with(-2, '2008-02-06')];
    for (let turn = 0; turn < 3; turn++) {
      const child = spawn(process.execPath, [program, ...again], { cwd: office.folder, stdio: 'ignore' });
      // Heard from the start: it may be done before it is killed.
      const ended = new Promise((resolve) => child.on('exit', resolve));
      await setTimeout(100 + random.next() * 900);
      child.kill('SIGKILL');
      await ended;
      if (!office.names('报告').includes(commitName)) {
        const now = held('报告');
        const old = Object.keys(before).filter((name) => now[name] === before[name]).length;
        expect([0, 2]).toContain(old);
      }
      expect(run(newer).status).toBe(0);
      expect(held('报告')).toEqual(before);
    }
  });

  it('is of one run where two write at once', async () => {
    const runs = ['2008-02-07', '2008-02-08'].map((day) => {
      const child = spawn(process.execPath, [program, ...newer.with(-2, day)], { cwd: office.folder, stdio: 'ignore' });
      return new Promise((resolve) => child.on('exit', resolve));
    });
    expect(await Promise.all(runs)).toEqual([0, 0]);
    const both = held('报告');
    const { asOf: day } = JSON.parse(fs.readFileSync(office.at('报告', 'merge-result.json'), 'utf8')) as {
      asOf: string;
    };
    expect(run(newer.with(-2, day)).status).toBe(0);
    expect(both).toEqual(held('报告'));
  });
});

describe('an archive', { timeout: long }, () => {
  it('killed from outside at any moment is whole or not there, and the next run succeeds', async () => {
    const random = new Random(11);
    for (let turn = 0; turn < 4; turn++) {
      fs.rmSync(office.at('新'), { recursive: true, force: true });
      const child = spawn(process.execPath, [program, ...archive, ...asOf], { cwd: office.folder, stdio: 'ignore' });
      const ended = new Promise((resolve) => child.on('exit', resolve));
      await setTimeout(100 + random.next() * 1400);
      child.kill('SIGKILL');
      await ended;
      if (office.names('新').includes('2007.zip')) expect(run(['verify', '新/2007.zip'])).toMatchObject({ status: 0 });
      expect(run([...archive, ...asOf, '--force'])).toMatchObject({ status: 0 });
      expect(run(['verify', '新/2007.zip'])).toMatchObject({ status: 0 });
      expect(office.names('新')).toEqual(['2007.zip', '台账2007（已归档）.xlsx']);
    }
  });
});

describe('where there is no room', { timeout: long }, () => {
  const small = ['merge', '--ledger', '台账2007.xlsx', '--returns', '回收', '--out', '满', ...asOf];

  it.skipIf(process.platform === 'win32')('nothing is left, and it says why', () => {
    const limited = `ulimit -f 8; exec "$0" "$@"`;
    const { status, stderr } = spawnSync('bash', ['-c', limited, process.execPath, program, ...small], {
      cwd: office.folder,
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([2, expect.stringContaining('EFBIG')]);
    expect(office.names('满')).toEqual([]);
  });

  it('a full disk leaves nothing', ({ skip }) => {
    fs.mkdirSync(office.at('满'), { recursive: true });
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=16k', 'tmpfs', office.at('满')]).status === 0;
    if (!mounted) return skip();
    try {
      expect(run(small)).toMatchObject({ status: 2, stderr: expect.stringContaining('ENOSPC') });
      expect(office.names('满')).toEqual([]);
    } finally {
      spawnSync('umount', [office.at('满')]);
    }
  });

  it('a folder that cannot be written to is left as it is', ({ skip }) => {
    fs.mkdirSync(office.at('只读'), { recursive: true });
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', office.at('只读')]).status === 0;
    if (!mounted) return skip();
    try {
      expect(run(small.with(6, '只读'))).toMatchObject({ status: 2, stderr: expect.stringContaining('EROFS') });
    } finally {
      spawnSync('umount', [office.at('只读')]);
    }
  });
});
