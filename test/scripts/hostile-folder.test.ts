import fs from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { hostileFiles, type HostileFile } from '../../scripts/bench/hostile/files';
import { recordsOf } from '../report/records';
import { opened } from '../year-2007';
import { Office, run } from './office';

const office = new Office();
let files: HostileFile[];

beforeAll(async () => {
  await office.putLedger();
  const real = fs.readFileSync(await office.putReturn('U03'));
  await office.putReturn('U04');
  files = [...hostileFiles(new Uint8Array(real), 60, 1)];
  for (const { name, bytes } of files) office.put(`回收/${name}`, bytes);
});

afterAll(() => office.close());

it('a folder of sixty bad files is merged: every one of them has its line, and the good ones count', () => {
  const { code, err } = run(
    office,
    ...['merge', '--ledger', office.ledger, '--returns', office.returns, '--out', office.out, '--as-of', '2008-02-05'],
    ...['--limit', 'time=30s', 'entries=9000', '--json'],
  );
  expect([code, err]).toEqual([0, '']);
  const report = opened(fs.readFileSync(office.at('报告', '年度汇总.xlsx')));
  const lines = recordsOf(report, '数据质量').map((line) => [line.value('文件'), line.value('代码')]);
  for (const file of files) {
    const codes = lines.flatMap(([name, said]) =>
      name === file.name || String(name).startsWith(`${file.name}/`) ? [said] : [],
    );
    expect([file.name, codes.length > 0]).toEqual([file.name, true]);
    if (file.code !== undefined) expect([file.name, codes]).toEqual([file.name, [file.code]]);
  }
  const states = recordsOf(report, '报送情况').filter((line) => line.value('报送状态') === '按时');
  expect(states.map((line) => line.value('单位编码'))).toEqual(['U03', 'U04']);
});
