import fs from 'node:fs';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodePlatform } from '../../../../scripts/platform';
import { ReadAhead } from '../../../../scripts/reading/ahead/read-ahead';
import { readFoundReturns, returnsBelow } from '../../../../scripts/reading/read-returns';
import type { FoundReturn } from '../../../../scripts/reading/found-return';
import { defaultLimits, readWorkbook } from '../../../../src/workbook/reading';
import { ledger2007 } from '../../../ledger-2007';
import { zip } from '../../../workbook/reading/zip-builder';
import { Office, run } from '../../office';

const office = new Office();
afterAll(() => office.close());

/** So many that they are read ahead. */
const copies = 120;

beforeAll(async () => {
  const real = fs.readFileSync(await office.putReturn('U03'));
  for (let copy = 1; copy <= copies; copy++) office.put(`回收/${String(copy).padStart(3, '0')}.xlsx`, real);
  office.put('回收/005-坏.xlsx', real.subarray(0, 3000));
  office.put('回收/017-一批.zip', zip([{ name: 'U04.xlsx', content: real, method: 0 }]));
  office.put('回收/033.csv', '指标编码,本年数\nKR100,7\n');
  office.put('回收/034-说明.docx', zip([{ name: 'word/document.xml', content: '<w:document/>' }]));
  office.put('回收/~$099.xlsx', 'owner');
});

/** The same files, none of them read ahead. */
const withoutReadingAhead = (files: readonly FoundReturn[]): FoundReturn[] =>
  files.map(({ name, modified, size, passedOver, read }) => ({
    ...{ name, modified, size, read },
    ...(passedOver === undefined ? {} : { passedOver }),
  }));

describe('returns that another thread reads ahead', () => {
  it('come to the same, whatever lies among them', async () => {
    const files = returnsBelow(office.returns);
    const here = await readFoundReturns(withoutReadingAhead(files), ledger2007, true);
    expect(here.filter(({ content }) => content !== undefined).length).toBeGreaterThan(copies);
    expect(await readFoundReturns(files, ledger2007, true)).toEqual(here);
  });

  it('are really read there', async () => {
    const paths = Array.from({ length: copies }, (_, at) =>
      office.at('回收', `${String(at + 1).padStart(3, '0')}.xlsx`),
    );
    const ahead = new ReadAhead(paths, defaultLimits);
    const reading = readWorkbook(fs.readFileSync(paths[0] as string), nodePlatform);
    for (const path of paths) {
      const read = await ahead.next();
      expect([path, read?.reading.ok]).toEqual([path, true]);
      if (path === paths[0]) expect(read?.reading).toEqual(reading);
    }
    expect(await ahead.next()).toBeUndefined();
  });

  it('a file that is gone when it is opened is left to who asks', async () => {
    const paths = Array.from({ length: copies }, (_, at) => office.at('回收', at === 20 ? '没有.xlsx' : '001.xlsx'));
    const ahead = new ReadAhead(paths, defaultLimits);
    const read = [];
    for (const path of paths) if ((await ahead.next()) === undefined) read.push(path);
    expect(read).toEqual([office.at('回收', '没有.xlsx')]);
  });

  it('a command that cannot run does not wait for it', () => {
    office.put('空.xlsx', 'no ledger');
    const options = ['--ledger', office.at('空.xlsx'), '--returns', office.returns, '--out', office.out];
    const { code, err } = run(office, 'merge', ...options);
    expect([code, err]).toEqual([2, expect.stringContaining('空.xlsx')]);
  });

  it('a few are not worth a thread', async () => {
    const start = (): Worker => {
      throw new Error('a thread was started');
    };
    const ahead = new ReadAhead([office.at('回收', '001.xlsx')], defaultLimits, start);
    expect(await ahead.next()).toBeUndefined();
  });
});

describe('a thread that fails', () => {
  const paths = Array.from({ length: copies }, () => 'no matter');
  const answers = 'const { parentPort } = require("worker_threads"); let asked = 0;';
  const failing: Record<string, string> = {
    'does not start': 'throw new Error("no")',
    'ends without an answer': 'process.exit(3)',
    'ends at the third stretch': `${answers} parentPort.on('message', ({ paths }) => {
      if (++asked === 3) process.exit(1);
      parentPort.postMessage(paths.map(() => ({ sha256: 'x', workbook: undefined, findings: [], path: 'general' })));
    })`,
  };

  it.each(Object.entries(failing))('%s: the files are left to who asks', async (_how, script) => {
    const ahead = new ReadAhead(paths, defaultLimits, () => new Worker(script, { eval: true }));
    const read = [];
    while (read.length < copies) read.push(await ahead.next());
    const first = read.indexOf(undefined);
    expect(first).toBeLessThan(copies);
    // Once it has failed, nothing comes from it any more.
    expect(read.slice(first).every((one) => one === undefined)).toBe(true);
  });
});
